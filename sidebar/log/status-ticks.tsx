/** All words of the status with their rows and money to tick: whoever is asked about one may have to put another right. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { StatusUse } from '../../src/rpc.ts';
import type { ChooserProps } from './chooser-props.ts';

interface Props extends Pick<ChooserProps, 'words' | 'dispatch'> {
  readonly legend: string;
  readonly status: readonly StatusUse[];
  readonly children?: ComponentChildren;
}

function countingOf(status: readonly StatusUse[]): ReadonlySet<string> {
  return new Set(status.filter(({ counts }) => counts).map(({ value }) => value));
}

export function StatusTicks({ legend, status, words, dispatch, children }: Props) {
  const values = [...new Set(status.map(({ value }) => value))];
  const [counting, setCounting] = useState(countingOf(status));
  const asRead = JSON.stringify(status);
  // By what it says, not by which answer brought it: else every check would take back what was ticked meanwhile.
  useLayoutEffect(() => setCounting(countingOf(status)), [asRead]);
  const tick = (value: string, ticked: boolean) =>
    setCounting(new Set(values.filter((each) => (each === value ? ticked : counting.has(each)))));
  const sumOf = (value: string, part: 'rows' | 'amount') =>
    status.filter((use) => use.value === value).reduce((sum, use) => sum + use[part], 0);
  const sayValue = (value: string) => {
    const amount = sumOf(value, 'amount');
    const facts = { rows: sumOf(value, 'rows'), ...(amount === 0 ? {} : { amount }) };
    return words.choice({ value: value === '' ? words.emptyCell : value, ...facts }, false);
  };
  return (
    <fieldset>
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value} class="option">
          <input
            type="checkbox"
            checked={counting.has(value)}
            onChange={({ currentTarget }) => tick(value, currentTarget.checked)}
          />
          <span>{sayValue(value)}</span>
        </label>
      ))}
      <p class="buttons">
        <button type="button" onClick={() => dispatch({ type: 'answered', answers: { counts: [...counting] } })}>
          {words.theseCount}
        </button>
        {children}
      </p>
    </fieldset>
  );
}
