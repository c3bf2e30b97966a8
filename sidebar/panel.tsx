/** A part of the choices that can be folded away; folded, it still says what is chosen. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly chosen: string;
  /** Unfolds it where something in it needs the person. */
  readonly needed?: boolean;
  readonly children: ComponentChildren;
}

export function Panel({ title, chosen, needed = false, children }: Props) {
  const [open, setOpen] = useState(needed);
  useLayoutEffect(() => {
    if (needed) setOpen(true);
  }, [needed]);
  return (
    <details class="panel" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="panel-title">{title}</span>
        {!open && <span class="panel-chosen">{chosen}</span>}
      </summary>
      <div class="panel-body">{children}</div>
    </details>
  );
}
