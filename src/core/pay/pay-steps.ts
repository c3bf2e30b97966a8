/** How a line of pay came about, step by step, so that its member can check it with a calculator. */
import { kpiSteps } from './kpi-steps.ts';
import { isReached, type PayMilestone } from './milestones.ts';
import { addMoney, asMoney, subtractMoney } from './money.ts';
import { drawOf, type PayLine } from './pay-line.ts';
import { money, moneyStep, number, type PayStep, percent, signed, step, type Term } from './pay-step.ts';
import { earnedWithout, stretchSteps, sumsOfStretches } from './stretch-steps.ts';

/** Draw, corrections and what was carried: only those that there are. What is carried bears one sign in every month. */
function adjustments(line: PayLine): PayStep[] {
  const { earned, drawn, before, after, corrections, paid } = line;
  const draw = drawOf(line);
  const steps: PayStep[] = [];
  if (draw > 0) {
    steps.push(moneyStep('drawAdded', [money(drawn, 'draw'), ...signed(asMoney(draw - drawn), 'earned')], draw));
  }
  if (draw < 0) steps.push(moneyStep('drawReturned', [], draw));
  if (before.owed !== 0 || after.owed !== 0) {
    const change = subtractMoney(after.owed, before.owed);
    const how: Term[] = change === 0 ? [] : [money(before.owed, 'owed'), ...signed(change, 'owedSince')];
    steps.push(moneyStep('owed', how, after.owed));
  }
  for (const { amount, reason } of corrections) steps.push(moneyStep('correction', [], amount, reason));
  if (before.carried !== 0) steps.push(moneyStep('carried', [], before.carried));
  if (steps.length === 0 && after.carried === 0) return [];
  const parts: Term[][] = [
    draw === 0 ? [] : signed(draw, draw > 0 ? 'draw' : 'drawReturned'),
    ...corrections.map(({ amount }) => (amount === 0 ? [] : signed(amount, 'correction'))),
    before.carried === 0 ? [] : signed(before.carried, 'carried'),
  ];
  const how = [money(earned, 'earned'), ...parts.flat()];
  if (after.carried === 0) return [...steps, moneyStep('paid', how, paid)];
  const balance = addMoney(after.carried, paid);
  return [
    ...steps,
    moneyStep('balance', how, balance),
    moneyStep('carriedOn', [], after.carried),
    moneyStep('paid', [], paid),
  ];
}

/** Each with the number that was reached or missed, and what they make of the bonus. */
function milestoneSteps({ earned, milestones = [] }: PayLine): PayStep[] {
  if (milestones.length === 0) return [];
  const steps = milestones.map((milestone: PayMilestone): PayStep => {
    const { name, actual, reach, amount, paidBefore } = milestone;
    const sign = isReached(milestone) ? '≥' : '<';
    const kind = paidBefore ? 'milestonePaid' : isReached(milestone) ? 'milestone' : 'milestoneMissed';
    return moneyStep(kind, [number(actual, 'actual'), sign, number(reach, 'reach')], amount, name);
  });
  const paid = milestones.filter(({ amount }) => amount !== 0);
  if (paid.length === 0) return steps;
  const how = [
    money(earnedWithout(earned, milestones), 'earned'),
    ...paid.flatMap(({ amount }) => signed(amount, 'milestone')),
  ];
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
    moneyStep('income', [money(salary, 'salary'), '+', money(paid, 'paid')], income),
  ];
  if (stretches !== undefined) {
    return [
      ...stretches.flatMap((stretch) => stretchSteps(stretch, stretches.length === 1)),
      ...sumsOfStretches(stretches, salary, earnedWithout(line.earned, milestones)),
      ...end,
    ];
  }
  const target = { value: line.targetIncome, unit: 'money', name: 'targetIncome' } as const;
  const part: Term[] = ['×', number(days, 'daysEmployed'), '÷', number(of, 'daysOfMonth')];
  const isPart = days !== of;
  const steps = [moneyStep('salary', [target, '×', percent(line.fixedShare, 'salaryShare')], wholeSalary)];
  if (isPart) steps.push(moneyStep('salaryPart', [money(wholeSalary, 'salary'), ...part], salary));
  if (days > 0) {
    steps.push(moneyStep('bonus', [target, '−', money(wholeSalary, 'salary')], wholeBonus));
    if (isPart) steps.push(moneyStep('bonusPart', [money(wholeBonus, 'bonus'), ...part], bonus));
    steps.push(...kpiSteps(line));
  }
  return [...steps, ...end];
}
