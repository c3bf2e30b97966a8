/** One out of several: buttons where there are few, a list where there are many. */
import { useLayoutEffect, useState } from 'preact/hooks';

/** More would push everything else out of sight. */
const MOST_BUTTONS = 4;

interface Props {
  readonly name: string;
  readonly legend: string;
  readonly labels: readonly string[];
  /** -1 where nothing is chosen yet. */
  readonly chosen: number;
  /** Said in a list while nothing is chosen. */
  readonly nothing: string;
  /** What the server said: with the next answer its choice holds, whatever was picked meanwhile. */
  readonly said: object;
  readonly onChoose: (position: number) => void;
}

export function Choices({ name, legend, labels, chosen, nothing, said, onChoose }: Props) {
  const [picked, setPicked] = useState(chosen);
  // At once: a frame later it would take back what somebody quick has picked.
  useLayoutEffect(() => setPicked(chosen), [said]);
  const pick = (position: number) => {
    setPicked(position);
    onChoose(position);
  };
  if (labels.length > MOST_BUTTONS) {
    return (
      <div class="field">
        <label for={name}>{legend}</label>
        <select
          id={name}
          value={picked === -1 ? '' : String(picked)}
          onChange={({ currentTarget }) => pick(Number(currentTarget.value))}
        >
          {picked === -1 && (
            <option value="" disabled>
              {nothing}
            </option>
          )}
          {labels.map((label, position) => (
            <option key={label} value={String(position)}>
              {label}
            </option>
          ))}
        </select>
      </div>
    );
  }
  return (
    <fieldset>
      <legend>{legend}</legend>
      {labels.map((label, position) => (
        <label key={label} class="option">
          <input type="radio" name={name} checked={position === picked} onChange={() => pick(position)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
