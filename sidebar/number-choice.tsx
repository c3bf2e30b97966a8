/** One of a few numbers. */
import { useId } from 'preact/hooks';

interface Props<Choice extends number> {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: Choice;
  readonly say: (choice: Choice) => string;
  readonly choose: (choice: Choice) => void;
  readonly describedBy?: string;
}

export function NumberChoice<Choice extends number>({
  label,
  choices,
  chosen,
  say,
  choose,
  describedBy,
}: Props<Choice>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        aria-describedby={describedBy}
        value={String(chosen)}
        onChange={(event) => {
          const choice = choices[event.currentTarget.selectedIndex];
          if (choice !== undefined) choose(choice);
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={String(choice)}>
            {say(choice)}
          </option>
        ))}
      </select>
    </div>
  );
}
