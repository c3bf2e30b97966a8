/** What went wrong, in one sentence, and the button that may mend it. */
import type { ComponentChildren } from 'preact';
import { useFocusOn } from './use-focus.ts';

interface Props {
  readonly message: string | null;
  /** False where the person is busy elsewhere and only has to hear of it. */
  readonly takesFocus: boolean;
  readonly children?: ComponentChildren;
}

/** The region is always there: what appears inside of it is then read out reliably. */
export function Alert({ message, takesFocus, children }: Props) {
  const sentence = useFocusOn<HTMLParagraphElement>(takesFocus ? message : null);
  return (
    <div role="alert">
      {message !== null && (
        <div class="alert">
          <p ref={sentence} tabIndex={-1}>
            {message}
          </p>
          {children}
        </div>
      )}
    </div>
  );
}
