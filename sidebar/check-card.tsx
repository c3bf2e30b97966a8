/** What the chosen log holds, before anything is written. */
import type { LogNumbers } from '../src/rpc.ts';
import { useTexts } from './context.ts';
import { LeftOut } from './left-out.tsx';
import type { CheckState } from './log/state.ts';

function allRows({ buckets }: LogNumbers): number {
  return Object.values(buckets).reduce((sum, { rows }) => sum + rows, 0);
}

function Numbers({ numbers }: { readonly numbers: LogNumbers }) {
  const texts = useTexts();
  const words = texts.sidebar.check;
  return (
    <>
      <dl>
        <div>
          <dt>{words.customers}</dt>
          <dd>{texts.format.number(numbers.customers)}</dd>
        </div>
        <div>
          <dt>{words.revenue}</dt>
          <dd>{words.revenueValue(numbers.revenue)}</dd>
        </div>
        {numbers.buckets.used.rows > 0 && (
          <div>
            <dt>{words.period}</dt>
            <dd>{words.periodValue(numbers.firstDay, numbers.asOf)}</dd>
          </div>
        )}
      </dl>
      <LeftOut numbers={numbers} />
    </>
  );
}

export function CheckCard({ check }: { readonly check: CheckState }) {
  const words = useTexts().sidebar.check;
  const numbers = check.status === 'none' || check.status === 'failed' ? null : (check.answer?.numbers ?? null);
  const asking = check.status === 'asking';
  const headline = () => {
    if (asking) return words.checking;
    return numbers === null ? null : words.rows(numbers.buckets.used.rows, allRows(numbers));
  };
  return (
    <div class={asking || numbers !== null ? 'card numbers' : ''} aria-busy={asking}>
      <p role="status" class="headline">
        {headline()}
      </p>
      {numbers !== null && (
        <div class={asking ? 'outdated' : ''}>
          <Numbers numbers={numbers} />
        </div>
      )}
    </div>
  );
}
