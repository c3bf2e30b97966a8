/** How the months of pay stand, as the page shows them: it decides nothing of it again. */
import { missingPlans } from '../../core/pay/missing-plans.ts';
import { addMonths, type Month } from '../../core/pay/month.ts';
import { boardMonth, type Calendar, leftOpenBy, openMonth, standingOf } from '../../core/pay/month-standing.ts';
import type { Motivation } from '../../core/pay/motivation.ts';
import { nextStep } from '../../core/pay/next-step.ts';
import type { Texts } from '../../text/language.ts';
import type { FormProblem, MonthState, PayStart } from './requests.ts';

const MONTHS_BEFORE = 2;
const MOST_MONTHS = 24;

/** From the first planned or closed month, or a little before the current one, to the one after it; the latest first. */
function monthsShown({ plans }: Motivation, { closed, current }: Calendar): Month[] {
  const planned = [...plans.map(({ month }) => month), ...closed].sort();
  const last = current === null ? planned[planned.length - 1] : addMonths(current, 1);
  if (last === undefined) return [];
  const first = planned[0] ?? addMonths(last, -1 - MONTHS_BEFORE);
  const months: Month[] = [];
  for (let month = last; month >= first && months.length < MOST_MONTHS; month = addMonths(month, -1))
    months.push(month);
  return months;
}

/** Whether problems stand in the way of building anything; with a month, of paying it. */
function isBlocked(problems: readonly FormProblem[], paid?: Month): boolean {
  return problems.some(({ month = paid }) => month === paid);
}

type Standing = Pick<PayStart, 'months' | 'isBlocked' | 'next' | 'boardMonth' | 'openMonth'>;

export function monthStates(
  motivation: Motivation,
  calendar: Calendar,
  problems: readonly FormProblem[],
  tabs: {
    readonly hasBoard: boolean;
    readonly hasPayout: (month: Month) => boolean;
    readonly answers: (month: Month) => string | null;
  },
  { format }: Texts,
): Standing {
  const known = monthsShown(motivation, calendar).map((month) => {
    const withoutPlan = [...new Set(missingPlans(motivation, month).map(({ member }) => member.name))];
    const hasPlans = withoutPlan.length === 0;
    const standing = standingOf(month, hasPlans, calendar);
    return {
      month,
      title: format.month(month),
      standing,
      withoutPlan,
      hasPlans,
      isBlocked: isBlocked(problems, month),
      isShown: standing === 'ready' && tabs.hasPayout(month),
      answers: standing === 'closed' ? null : tabs.answers(month),
    };
  });
  const blocked = isBlocked(problems);
  return {
    months: known.map(({ hasPlans: _, ...state }): MonthState => {
      return { ...state, leavesOpen: leftOpenBy(state.month, known, calendar).map(({ title }) => title) };
    }),
    isBlocked: blocked,
    next: nextStep(known, calendar, { isBlocked: blocked, hasBoard: tabs.hasBoard }),
    boardMonth: boardMonth(known, calendar),
    openMonth: openMonth(known, calendar),
  };
}
