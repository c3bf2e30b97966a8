/** What everybody is paid in a month, in one table that adds up. */
import { sumOf } from '../../core/numbers/summation.ts';
import { addMoney, type Money, moneyNumber } from '../../core/pay/money.ts';
import type { PayKpi } from '../../core/pay/pay-kpi.ts';
import { drawOf, type PayLine } from '../../core/pay/pay-line.ts';
import { sumOfMoney } from '../../core/pay/pay-month.ts';
import type { PayStep, StepKind } from '../../core/pay/pay-step.ts';
import { stepsOf } from '../../core/pay/pay-steps.ts';
import type { Texts } from '../../text/language.ts';
import { sayCalculation } from '../../text/say-calculation.ts';
import { type Column, column, type PayTitle, type Wide } from '../column.ts';
import { stepTitle } from './statement-columns.ts';

export interface PayoutColumn extends Wide<Column<PayTitle, PayLine>> {
  /** What the last line says of all; nothing where a column does not add up. */
  readonly total?: (lines: readonly PayLine[]) => number;
}

/** The steps that say in one line how a bonus came about. */
const IN_SHORT: readonly StepKind[] = [
  'attainment',
  'attainmentLower',
  'soFar',
  'earnedPart',
  'earned',
  'milestone',
  'earnedInAll',
];
const WHAT_ELSE: readonly StepKind[] = ['noPlan', 'noActual', 'floor', 'cap', 'gate'];
/** What they make of the bonus is said with them; titles of the others say that they pay nothing. */
const LIMITS: readonly StepKind[] = ['cap', 'gate'];

function inShort(step: PayStep, texts: Texts): string[] {
  const { term } = texts.paySteps;
  const { kind, name, how, result, unit } = step;
  const isCalculated = IN_SHORT.includes(kind) && how.length > 0;
  if (isCalculated) {
    return [`${name === null ? '' : `${name}: `}${sayCalculation(how, texts)} = ${term({ value: result, unit })}`];
  }
  if (!WHAT_ELSE.includes(kind)) return [];
  const outcome = LIMITS.includes(kind) ? ` ${term({ value: result, unit })}` : '';
  return [`${stepTitle(step, texts)}${outcome}${how.length === 0 ? '' : ` (${sayCalculation(how, texts)})`}`];
}

/**
 * Revenue has columns of its own: it adds up over the team, as other KPIs do not. They stand in words beside the bonus. What is
 * counted of others, or of a part of the log, would be counted twice there.
 */
function revenueOf({ kpis }: PayLine): PayKpi[] {
  return kpis.filter(({ measure, scope }) => measure === 'revenue' && scope === undefined);
}

function revenue(id: 'plan' | 'actual', number: (kpi: PayKpi) => number | null): PayoutColumn {
  const of = (line: PayLine) => {
    const numbers = revenueOf(line).flatMap((kpi) => number(kpi) ?? []);
    return numbers.length === 0 ? null : sumOf(numbers);
  };
  const total = (lines: readonly PayLine[]) => sumOf(lines.map((line) => of(line) ?? 0));
  return { ...column(id, 'money', 120, (line) => of(line) ?? ''), total };
}

function money(id: PayTitle, width: number, amount: (line: PayLine) => Money): PayoutColumn {
  const total = (lines: readonly PayLine[]) => moneyNumber(sumOfMoney(lines.map(amount)));
  return { ...column(id, 'money', width, (line) => moneyNumber(amount(line))), total };
}

const strengthIn = ({ strength }: PayLine, { payClosing }: Texts) =>
  strength === null ? '' : payClosing.classes[strength];

/**
 * Bonus, draw, corrections and what was carried over add up across to the balance; of that, what is above zero is paid and what
 * is below goes on: what is carried bears the same sign in the month that it leaves and in the one that it comes to.
 */
export const PAYOUT_COLUMNS: readonly PayoutColumn[] = [
  column('member', 'text', 170, ({ name }) => name),
  column('class', 'class', 80, strengthIn),
  revenue('plan', ({ target }) => target),
  revenue('actual', ({ actual }) => actual),
  column('attainment', 'percent', 110, ({ attainment }) => attainment ?? ''),
  money('salary', 110, ({ salary }) => salary),
  money('earned', 110, ({ earned }) => earned),
  money('draw', 110, drawOf),
  money('corrections', 110, ({ corrections }) => sumOfMoney(corrections.map(({ amount }) => amount))),
  money('carried', 110, ({ before }) => before.carried),
  money('balance', 120, ({ paid, after }) => addMoney(paid, after.carried)),
  money('carriedOn', 110, ({ after }) => after.carried),
  money('paid', 120, ({ paid }) => paid),
  money('income', 120, ({ income }) => income),
  column('how', 'text', 520, (line, texts) =>
    stepsOf(line)
      .flatMap((step) => inShort(step, texts))
      .join('; '),
  ),
];
