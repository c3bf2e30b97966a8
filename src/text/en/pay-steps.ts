/** How pay came about, in words: the steps of a statement. */
import type { KpiScope } from '../../core/pay/motivation.ts';
import type { StepKind, Term } from '../../core/pay/pay-step.ts';
import { english } from './format.ts';

export const paySteps = {
  /** A number or a sign of a calculation. */
  term: english.term,
  calculation: (terms: readonly Term[]) => terms.map(english.term).join(' '),
  /** Of orders that several share each has a part. */
  orders: (orders: number) =>
    Number.isInteger(orders)
      ? `from ${english.count(orders, 'order', 'orders')}`
      : `from ${english.number(orders, 2)} orders, some of them shared`,
  /** Whose orders count, and which of them. */
  scope: ({ people, products, types, newCustomers }: KpiScope, names: readonly string[]) =>
    [
      ...(people === undefined ? [] : [people === 'team' ? 'whole team' : `orders of ${names.join(', ')}`]),
      ...(products === undefined ? [] : [`products: ${products.join(', ')}`]),
      ...(types === undefined ? [] : [`customers: ${types.join(', ')}`]),
      ...(newCustomers ? ['new customers'] : []),
    ].join('; '),
  rows: (rows: readonly number[], count: number) => `rows ${rows.join(', ')}${count > rows.length ? ', …' : ''}`,
  names: {
    salary: 'Salary',
    salaryPart: 'Salary for the days employed',
    bonus: 'Bonus at 100% of plan',
    bonusPart: 'The same for the days employed',
    bonusOfPeriod: 'Bonus at 100% of plan, all months that count',
    plan: 'Plan',
    planOfPeriod: 'Plan of the whole period',
    planOfMonth: 'Plan, its part',
    planSoFar: 'Plan of the months that count',
    actual: 'Actual',
    textRows: 'Rows of the log counted here, not on the board: a date or an amount is text',
    attainment: 'Attainment',
    attainmentLower: 'Attainment (lower is better, up to 200%)',
    noPlan: 'No plan: pays 0',
    noActual: 'No actual: pays 0',
    floor: 'Below the floor: pays 0',
    marginal: 'Pays: each part at its rate',
    whole: 'Pays: the whole at the rate reached',
    overage: 'Pays: what is above plan at the rate reached',
    step: 'Pays: the share of the level reached',
    curve: 'Pays: the share on the curve',
    weighted: 'All KPIs by their weights',
    cap: 'Cap of the bonus',
    gate: 'Gate not reached: bonus multiplied by',
    soFar: 'Bonus of the period so far',
    earlier: 'Earned in its earlier months',
    earnedPart: 'Bonus of these days',
    earned: 'Bonus earned',
    milestone: 'Milestone reached',
    milestoneMissed: 'Milestone not reached: pays 0',
    milestonePaid: 'Milestone paid in an earlier month',
    earnedInAll: 'Bonus with milestones',
    drawAdded: 'Added by the draw',
    drawReturned: 'Draw of earlier months, settled',
    owed: 'Draw not settled yet',
    correction: 'Correction',
    carried: 'Carried over from earlier months',
    carriedOn: 'Carried to the next month, no bonus is below 0',
    paid: 'Bonus to be paid',
    income: 'Income: salary and bonus',
  } satisfies Readonly<Record<StepKind, string>>,
};
