/** The first ninety days of somebody who was hired: three stages, each with its days and its plan. */
import { roundSum } from '../numbers/rounding.ts';
import { asDay, type Day, dateFromDay, daysInMonth } from '../time/day.ts';
import { calendarMonthsBetween } from '../time/months.ts';

export const ONBOARDING_STAGES = [30, 60, 90] as const;
export type OnboardingStage = (typeof ONBOARDING_STAGES)[number];

export interface OnboardingPlan {
  readonly stage: OnboardingStage;
  /** Both inside: the 1st to the 30th day, the 31st to the 60th, the 61st to the 90th. */
  readonly from: Day;
  readonly to: Day;
  /** Null without a plan of a month. */
  readonly plan: number | null;
}

const DAYS_OF_STAGE = 30;

/** As pay counts it: each day is its month's part of the plan, at the share of the month since hiring. */
function planBetween(from: Day, to: Day, hired: Day, monthly: number, ramp: readonly number[]): number {
  let plan = 0;
  for (let day = from; day <= to; day = asDay(day + 1)) {
    const { year, month } = dateFromDay(day);
    plan += (monthly * (ramp[calendarMonthsBetween(hired, day)] ?? 1)) / daysInMonth(year, month);
  }
  return roundSum(plan);
}

/**
 * @param monthly The plan of a whole month, once somebody knows the work.
 * @param ramp Shares of it in the calendar months since hiring, the first of them that of hiring; the whole plan beyond.
 */
export function onboardingPlan(hired: Day, monthly: number | null, ramp: readonly number[] = []): OnboardingPlan[] {
  return ONBOARDING_STAGES.map((stage) => {
    const from = asDay(hired + stage - DAYS_OF_STAGE);
    const to = asDay(hired + stage - 1);
    return { stage, from, to, plan: monthly === null ? null : planBetween(from, to, hired, monthly, ramp) };
  });
}
