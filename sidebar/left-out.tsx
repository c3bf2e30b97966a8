/** Rows that are not used, by cause, and the first few that can't be read. */
import type { LogNumbers } from '../src/rpc.ts';
import { useTexts } from './context.ts';

export function LeftOut({ numbers }: { readonly numbers: LogNumbers }) {
  const texts = useTexts();
  const words = texts.sidebar.check;
  const { buckets } = numbers;
  const bad = buckets.bad.rows;
  const shownRows = new Set(numbers.problems.map(({ row }) => row)).size;
  return (
    <>
      <details class="rows">
        <summary>{words.allRows}</summary>
        <ul>
          {texts.shared.rowsByBucket(buckets).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      {buckets.later.rows > 0 && <p class="warning">{words.later(buckets.later.rows)}</p>}
      {numbers.refundsOnly > 0 && <p class="hint">{words.refundsOnly(numbers.refundsOnly)}</p>}
      {bad > 0 && (
        <>
          <p class="warning">{words.bad(bad)}</p>
          <ul class="problems">
            {numbers.problems.map((problem) => (
              <li key={`${problem.row} ${problem.field}`}>{texts.shared.describeProblem(problem)}</li>
            ))}
            {bad > shownRows && <li>{words.more(bad - shownRows)}</li>}
          </ul>
        </>
      )}
    </>
  );
}
