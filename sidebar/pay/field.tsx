/** Something to type into, or to tick, with its label and what is said of it. */
import { useId } from 'preact/hooks';

interface Labelled {
  /** Empty where a label above says it for a whole column. */
  readonly label: string;
  /** Read out in place of the label where that alone does not say enough. */
  readonly fullLabel?: string;
  readonly invalid?: boolean;
  readonly hint?: string | undefined;
}

interface TextFieldProps extends Labelled {
  readonly text: string;
  readonly placeholder?: string;
  readonly onType: (text: string) => void;
}

export function TextField({ label, fullLabel, invalid = false, hint, text, placeholder, onType }: TextFieldProps) {
  const id = useId();
  return (
    <div class="field">
      {label !== '' && <label for={id}>{label}</label>}
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        aria-label={fullLabel}
        aria-invalid={invalid}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        value={text}
        placeholder={placeholder}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface TickProps {
  readonly label: string;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
}

export function Tick({ label, ticked, onTick }: TickProps) {
  return (
    <label class="option">
      <input type="checkbox" checked={ticked} onChange={(event) => onTick(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
