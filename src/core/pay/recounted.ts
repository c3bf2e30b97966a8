/** A closed line by today's orders, with its own plans and terms. */
import type { LogActuals } from './actuals.ts';
import { countedAgain } from './kpi-actuals.ts';
import type { MilestoneInput } from './milestones.ts';
import { addMonths, type Period, periodOf } from './month.ts';
import type { KpiInput } from './pay-kpi.ts';
import type { PayInput, PayLine } from './pay-line.ts';
import type { StretchInput } from './pay-stretch.ts';

/**
 * Whether a later month counts the last stretch of a line again, as those of a quarter do: what changed is paid then, and is
 * nothing to be corrected. Until the next month is closed nobody knows better.
 */
function goesOn(line: PayLine, closed: readonly PayLine[]): boolean {
  const next = closed.filter(({ month }) => month === addMonths(line.month, 1));
  if (next.length === 0) return true;
  const own = next.find(({ key }) => key === line.key)?.stretches?.[0];
  return own !== undefined && own.since <= periodOf(line.month).to;
}

export function recounted(line: PayLine, actuals: LogActuals, closed: readonly PayLine[]): PayInput {
  const again = (kpi: KpiInput, days: Period): KpiInput => ({ ...kpi, ...countedAgain(actuals, kpi, line, days) });
  const { stretches, milestones, ...rest } = line;
  const days = periodOf(line.month);
  const isOpen = ({ until }: { readonly until: number }) => until > days.to && goesOn(line, closed);
  const ofStretch = (stretch: StretchInput): StretchInput => {
    const counted = { from: stretch.since, to: stretch.to };
    return isOpen(stretch) ? stretch : { ...stretch, kpis: stretch.kpis.map((kpi) => again(kpi, counted)) };
  };
  const reached = (milestone: MilestoneInput): MilestoneInput => {
    const { orders: _, ...found } = countedAgain(actuals, milestone, line, milestone) ?? { orders: null };
    return isOpen(milestone) ? milestone : { ...milestone, ...found };
  };
  return {
    ...rest,
    kpis: line.kpis.map((kpi) => again(kpi, days)),
    ...(stretches === undefined ? {} : { stretches: stretches.map(ofStretch) }),
    ...(milestones === undefined ? {} : { milestones: milestones.map(reached) }),
  };
}
