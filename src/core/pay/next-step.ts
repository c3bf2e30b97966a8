/** The one thing to do now on the page of motivation and pay. */
import type { Month } from './month.ts';
import { boardMonth, type Calendar, type MonthStanding, type StandingMonth } from './month-standing.ts';

/** `check`: something has to be put right in the forms first. */
export type NextStep =
  | { readonly kind: 'check' }
  | { readonly kind: 'plan' | 'payout' | 'close' | 'board'; readonly month: Month };

export interface StepMonth extends StandingMonth {
  /** Something in the forms stands in the way of paying it. */
  readonly isBlocked: boolean;
  /** Its payouts were built, so that somebody can have looked at them. */
  readonly isShown: boolean;
}

export interface PayFacts {
  /** Something in the forms stands in the way of building anything. */
  readonly isBlocked: boolean;
  readonly hasBoard: boolean;
}

/** `months`: the latest first. Null where there is no log, which has to be chosen first. */
export function nextStep(months: readonly StepMonth[], calendar: Calendar, facts: PayFacts): NextStep | null {
  if (facts.isBlocked) return { kind: 'check' };
  const shown = boardMonth(months, calendar);
  if (shown === null) return null;
  const oldest = (wanted: MonthStanding, planned: boolean) =>
    months.filter(({ standing, hasPlans }) => standing === wanted && hasPlans === planned).pop();
  const unlessBlocked = (kind: 'plan' | 'payout' | 'close', { month, isBlocked }: StepMonth): NextStep =>
    isBlocked ? { kind: 'check' } : { kind, month };
  const unplanned = oldest('unplanned', false) ?? oldest('running', false);
  if (unplanned !== undefined) return unlessBlocked('plan', unplanned);
  // Nobody should close a month before having seen how it stands, and what it pays.
  if (!facts.hasBoard) return { kind: 'board', month: shown };
  const ready = oldest('ready', true);
  if (ready !== undefined) return unlessBlocked(ready.isShown ? 'close' : 'payout', ready);
  const coming = oldest('ahead', false);
  const isOver = months.every(({ month, standing }) => month !== calendar.current || standing === 'closed');
  return coming !== undefined && isOver ? { kind: 'plan', month: coming.month } : { kind: 'board', month: shown };
}
