/** How a line of pay came about, step by step, so that its member can check it with a calculator. */
import { kpiSteps } from './kpi-steps.ts';
import { isReached, type PayMilestone } from './milestones.ts';
import { asMoney, subtractMoney } from './money.ts';
import { drawOf, type PayLine } from './pay-line.ts';
import { money, moneyStep, number, type PayStep, percent, signed, step, type Term } from './pay-step.ts';
import { earnedWithout, stretchSteps, sumsOfStretches } from './stretch-steps.ts';

/** Draw, corrections and what was carried: only those that there are. */
function adjustments(line: PayLine): PayStep[] {
  const { earned, drawn, before, after, corrections, paid } = line;
  const draw = drawOf(line);
  const steps: PayStep[] = [];
  if (draw > 0) steps.push(moneyStep('drawAdded', [money(drawn), ...signed(asMoney(draw - drawn))], draw));
  if (draw < 0) steps.push(moneyStep('drawReturned', [], draw));
  if (before.owed !== 0 || after.owed !== 0) {
    const change = subtractMoney(after.owed, before.owed);
    const how: Term[] = change === 0 ? [] : [money(before.owed), ...signed(change)];
    steps.push(moneyStep('owed', how, after.owed));
  }
  for (const { amount, reason } of corrections) steps.push(moneyStep('correction', [], amount, reason));
  if (before.carried !== 0) steps.push(moneyStep('carried', [], before.carried));
  if (after.carried !== 0) steps.push(moneyStep('carriedOn', [], after.carried));
  if (steps.length === 0) return [];
  const amounts = [draw, ...corrections.map(({ amount }) => amount), before.carried, asMoney(0 - after.carried)];
  const how = [money(earned), ...amounts.filter((amount) => amount !== 0).flatMap(signed)];
  return [...steps, moneyStep('paid', how, paid)];
}

/** Each with the number that was reached or missed, and what they make of the bonus. */
function milestoneSteps({ earned, milestones = [] }: PayLine): PayStep[] {
  if (milestones.length === 0) return [];
  const steps = milestones.map((milestone: PayMilestone): PayStep => {
    const { name, actual, reach, amount, paidBefore } = milestone;
    const sign = isReached(milestone) ? '≥' : '<';
    const kind = paidBefore ? 'milestonePaid' : isReached(milestone) ? 'milestone' : 'milestoneMissed';
    return moneyStep(kind, [number(actual), sign, number(reach)], amount, name);
  });
  const paid = milestones.filter(({ amount }) => amount !== 0);
  if (paid.length === 0) return steps;
  const how = [money(earnedWithout(earned, milestones)), ...paid.flatMap(({ amount }) => signed(amount))];
  return [...steps, moneyStep('earnedInAll', how, earned)];
}

/** Which rows the live board can't count. */
function textSteps({ textRows }: PayLine): PayStep[] {
  if (textRows === undefined) return [];
  return [{ ...step('textRows', [], textRows.count, 'number'), rows: textRows.rows }];
}

/** In the order in which they are computed; those that change nothing are left out. */
export function stepsOf(line: PayLine): PayStep[] {
  const { days, of, wholeSalary, wholeBonus, salary, bonus, paid, income, stretches, milestones = [] } = line;
  const end = [
    ...textSteps(line),
    ...milestoneSteps(line),
    ...adjustments(line),
    moneyStep('income', [money(salary), '+', money(paid)], income),
  ];
  if (stretches !== undefined) {
    return [
      ...stretches.flatMap((stretch) => stretchSteps(stretch, stretches.length === 1)),
      ...sumsOfStretches(stretches, salary, earnedWithout(line.earned, milestones)),
      ...end,
    ];
  }
  const target = { value: line.targetIncome, unit: 'money' } as const;
  const part: Term[] = ['×', number(days), '÷', number(of)];
  const isPart = days !== of;
  const steps = [moneyStep('salary', [target, '×', percent(line.fixedShare)], wholeSalary)];
  if (isPart) steps.push(moneyStep('salaryPart', [money(wholeSalary), ...part], salary));
  if (days > 0) {
    steps.push(moneyStep('bonus', [target, '−', money(wholeSalary)], wholeBonus));
    if (isPart) steps.push(moneyStep('bonusPart', [money(wholeBonus), ...part], bonus));
    steps.push(...kpiSteps(line));
  }
  return [...steps, ...end];
}
