/** The live curve: what each attainment pays by the rule as it is typed, and the market as a dashed line. */
import { useMemo } from 'preact/hooks';
import type { PayoutRule } from '../../src/core/pay/payout.ts';
import { simulate } from '../../src/core/pay/simulator.ts';
import type { Pay } from '../../src/core/pay/target-income.ts';
import { useWords } from './context.ts';
import { curvePoints, HIGHEST_ATTAINMENT, incomeAt } from './curve.ts';

interface Props {
  readonly pay: Pay;
  readonly rule: PayoutRule;
  readonly market: number | null;
  /** The rule in force, where another one is tried: a thin line behind. */
  readonly inForce?: PayoutRule;
}

const WIDTH = 268;
const TOP = 12;
const BASE = 118;
const HEIGHT = 134;
const TICKS = [0, 0.5, 1, 1.5, 2];

function anchorAt(attainment: number): 'start' | 'middle' | 'end' {
  if (attainment === 0) return 'start';
  return attainment === HIGHEST_ATTAINMENT ? 'end' : 'middle';
}

function Numbers({ pay, rule }: Pick<Props, 'pay' | 'rule'>) {
  const words = useWords();
  const { curve, number } = words;
  const rows = simulate({ pay, market: null, revenueAtPlan: null }, rule);
  const money = (units: number) => number(Math.round(units / 100));
  return (
    <details>
      <summary>{curve.table}</summary>
      <table class="per-score">
        <thead>
          <tr>
            <th scope="col">{curve.attainment}</th>
            <th scope="col">{curve.salary}</th>
            <th scope="col">{curve.bonus}</th>
            <th scope="col">{curve.income}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ attainment, salary, bonus, income }) => (
            <tr key={attainment}>
              <th scope="row">{words.percent(attainment)}</th>
              <td>{money(salary)}</td>
              <td>{money(bonus)}</td>
              <td>{money(income)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

export function CurvePicture({ pay, rule, market, inForce }: Props) {
  const words = useWords();
  const points = useMemo(() => curvePoints(pay, rule), [pay.salary, pay.bonus, rule]);
  const before = useMemo(
    () => (inForce === undefined ? [] : curvePoints(pay, inForce)),
    [pay.salary, pay.bonus, inForce],
  );
  const highest = [...points, ...before].reduce((most, { income }) => Math.max(most, income), market ?? 0);
  const across = (attainment: number) => (attainment / HIGHEST_ATTAINMENT) * WIDTH;
  const up = (income: number) => BASE - (highest === 0 ? 0 : (income / highest) * (BASE - TOP));
  const at = (attainment: number) => incomeAt(attainment, pay, rule);
  const pathOf = (line: typeof points) =>
    `M${line.map(({ attainment, income }) => `${across(attainment).toFixed(1)} ${up(income).toFixed(1)}`).join('L')}`;
  const label = [
    words.curve.label(at(0), at(1), at(2)),
    market === null ? null : words.curve.labelMarket(market),
  ].filter(Boolean);
  return (
    <>
      <figure>
        <figcaption class="hint">{words.curve.caption}</figcaption>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label.join(' ')}>
          <path class="grid" d={`M${across(1)} 0V${BASE}`} />
          {market !== null && (
            <>
              <path class="cut-line" d={`M0 ${up(market)}H${WIDTH}`} />
              <text class="tick" x={0} y={up(market) - 4}>
                {words.curve.market} {words.curve.short(market)}
              </text>
            </>
          )}
          {before.length > 0 && <path class="curve-before" d={pathOf(before)} />}
          <path class="curve" d={pathOf(points)} />
          <circle class="at-plan" cx={across(1)} cy={up(at(1))} r={3.5} />
          <text class="tick" x={across(1) + 6} y={up(at(1)) + 12}>
            {words.curve.short(at(1))}
          </text>
          <line class="axis" x1={0} x2={WIDTH} y1={BASE} y2={BASE} />
          {TICKS.map((attainment) => (
            <text
              key={attainment}
              class="tick"
              x={across(attainment)}
              y={HEIGHT - 3}
              text-anchor={anchorAt(attainment)}
            >
              {words.percent(attainment)}
            </text>
          ))}
        </svg>
      </figure>
      <Numbers pay={pay} rule={rule} />
    </>
  );
}
