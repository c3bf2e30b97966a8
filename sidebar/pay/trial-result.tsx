/** What the draft changes: in words, and a bar for each person. */
import type { RuleComparison } from '../../src/core/pay/compare-rules.ts';
import { moneyNumber } from '../../src/core/pay/money.ts';
import { useSession, useWords } from './context.ts';

const WIDTH = 72;
const HEIGHT = 10;

function Bar({ difference, most }: { readonly difference: number; readonly most: number }) {
  const middle = WIDTH / 2;
  const width = most === 0 ? 0 : (Math.abs(difference) / most) * middle;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <rect
        class={difference < 0 ? 'loss' : 'gain'}
        x={difference < 0 ? middle - width : middle}
        y={1}
        width={width}
        height={HEIGHT - 2}
      />
      <path class="zero" d={`M${middle} 0V${HEIGHT}`} />
    </svg>
  );
}

export function TrialResult({ tried }: { readonly tried: RuleComparison }) {
  const { texts } = useSession();
  const { number } = useWords();
  const { trial } = texts;
  const { people, months, above, gain, lose, same, revenue } = tried;
  const [now, draft] = [tried.now, tried.draft].map(moneyNumber) as [number, number];
  const most = Math.max(...people.map(({ difference }) => Math.abs(difference)));
  return (
    <>
      <div role="status">
        <p class="headline">{trial.cost(draft, now)}</p>
        <p>{trial.who(gain, lose, same)}</p>
        {revenue > 0 && <p>{trial.shares(now / revenue, draft / revenue)}</p>}
        <p class={above.known === 0 ? 'hint' : ''}>
          {above.known === 0 ? trial.noMarket : trial.market(above.now, above.draft, above.known)}
        </p>
      </div>
      <table class="gains">
        <caption class="hint">{trial.caption(months.length)}</caption>
        <tbody>
          {people.map(({ name, difference }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <Bar difference={difference} most={most} />
              </td>
              <td>{trial.signed(number(moneyNumber(difference)), difference)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
