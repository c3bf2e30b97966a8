/** How pay came about, in words: the steps of a statement. */
import type { StepKind, Term } from '../../core/pay/pay-step.ts';
import { english } from '../format.ts';

export const paySteps = {
  /** A number or a sign of a calculation. */
  term: english.term,
  calculation: (terms: readonly Term[]) => terms.map(english.term).join(' '),
  days: (days: number, of: number) => `Employed ${days} of ${of} days`,
  orders: (orders: number) => `from ${english.count(orders, 'order', 'orders')}`,
  names: {
    salary: 'Salary',
    salaryPart: 'Salary for the days employed',
    bonus: 'Bonus at 100% of plan',
    bonusPart: 'The same for the days employed',
    plan: 'Plan',
    fact: 'Fact',
    attainment: 'Plan met by',
    attainmentLower: 'Plan met by (lower is better, 200% at most)',
    noPlan: 'No plan, so this part of the bonus is 0',
    noFact: 'No fact, so this part of the bonus is 0',
    floor: 'Below the floor, so this part of the bonus is 0',
    marginal: 'Share of the bonus: each part at its rate',
    whole: 'Share of the bonus: the whole at the rate reached',
    overage: 'Share of the bonus: what is above plan at the rate reached',
    step: 'Share of the bonus for the level reached',
    curve: 'Share of the bonus on the curve',
    weighted: 'All KPIs by their weights',
    cap: 'Cap of the bonus',
    gate: 'Gate not reached, so the bonus is multiplied by',
    earned: 'Bonus earned',
    drawAdded: 'Added by the draw',
    drawReturned: 'Draw of earlier months, settled',
    owed: 'Draw not settled yet',
    correction: 'Correction',
    carried: 'Carried over from earlier months',
    carriedOn: 'Carried to the next month: a bonus is never below 0',
    paid: 'Bonus to be paid',
    income: 'Income: salary and bonus',
  } satisfies Readonly<Record<StepKind, string>>,
};
