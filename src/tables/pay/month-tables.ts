/** The tabs *Plan* and *Corrections*: lines of a month and a person. Only those that are sound are given. */
import type { FormFault } from '../../core/pay/form-fault.ts';
import type { Month } from '../../core/pay/month.ts';
import type { CorrectionLine, PlanLine } from '../../core/pay/motivation.ts';
import { spellingKey } from '../../core/writing/spelling.ts';
import { CORRECTIONS_LAYOUT, PLAN_LAYOUT } from './form-columns.ts';
import type { CellPlace, FormLine, FormSource, Names } from './form-fields.ts';
import { createUnique, type FormLayout, readLines } from './form-lines.ts';
import type { Rules } from './rules-table.ts';
import type { Team } from './team-table.ts';

/** Until the latest month that is closed: what these months pay stands in the ledger. Null before the first. */
export type Settled = Month | null;

const isSettled = (month: Month | null, settled: Settled) => month !== null && settled !== null && month <= settled;

interface OfMonth {
  readonly month: Month;
}

/** Lines, and a way to report what was found in them once it is known which months they are of. */
function readMonthLines<Values extends OfMonth>(source: FormSource, layout: FormLayout<Values>) {
  const found: (readonly [CellPlace, FormFault])[] = [];
  const report = (place: CellPlace, fault: FormFault) => void found.push([place, fault]);
  const lines: readonly FormLine<Values>[] = readLines({ ...source, report }, layout)?.lines ?? [];
  const months = new Map(lines.map(({ row, values }) => [row, values.month]));
  return {
    lines,
    /** Whom and what no other tab knows concerns the pay of the line's month; all else, whatever is built. */
    tell(isNeeded: (month: Month | null) => boolean): void {
      for (const [place, fault] of found) {
        const month = months.get(place.row) ?? null;
        if (!isNeeded(month)) continue;
        const isOfMonth = month !== null && (fault.code === 'stranger' || fault.code === 'uncounted');
        if (isOfMonth) source.report(place, fault, month);
        else source.report(place, fault);
      }
    },
  };
}

/**
 * A KPI may be of another rule than the member's: the member may have had that one then. Lines of settled months are taken
 * as they are: nobody is paid by them any more.
 */
export function readPlan(
  source: FormSource,
  { names, members }: Team,
  { kpis, rules }: Rules,
  settled: Settled,
): PlanLine[] {
  const unique = createUnique();
  const { lines, tell } = readMonthLines(source, PLAN_LAYOUT);
  const plans = lines.flatMap((line): PlanLine[] => {
    const { month, plan, actual } = line.values;
    const isOver = isSettled(month, settled);
    const member = spellingKey(line.known('name', isOver ? null : names, 'stranger'));
    const written = line.known('kpi', isOver ? null : kpis, 'uncounted');
    const kpi = kpis?.get(spellingKey(written)) ?? written;
    if (month === null || !line.isSound()) return [];
    unique(line, 'kpi', [month, member, spellingKey(kpi)].join('\n'));
    const rule = members.find(({ key }) => key === member)?.rule;
    const own = rules.find(({ name }) => name === rule)?.kpis.find(({ name }) => name === kpi);
    if (actual !== null && own !== undefined && own.measure !== 'own') line.fault('actual', { code: 'counted' });
    return line.isSound() ? [{ month, member, kpi, plan, actual }] : [];
  });
  tell((month) => !isSettled(month, settled));
  return plans;
}

/** Of settled months too, whoever they name: one that was not paid with its month is found by that. */
export function readCorrections(source: FormSource, names: Names, settled: Settled): CorrectionLine[] {
  const { lines, tell } = readMonthLines(source, CORRECTIONS_LAYOUT);
  const corrections = lines.flatMap((line): CorrectionLine[] => {
    const { month, amount, why, about } = line.values;
    const member = spellingKey(line.known('name', isSettled(month, settled) ? null : names, 'stranger'));
    if (month === null || amount === null || why === null || !line.isSound()) return [];
    return [{ month, member, amount, reason: why, ...(about === null ? {} : { about }) }];
  });
  tell(() => true);
  return corrections;
}
