/** The tabs *Plan* and *Corrections*: lines of a month and a person. Only those that are sound are given. */
import type { FormFault } from '../../core/pay/form-fault.ts';
import { type Month, periodOf } from '../../core/pay/month.ts';
import type { CorrectionLine, Member, PlanLine, PlanPeriod, Rule } from '../../core/pay/motivation.ts';
import { daysOfMonths, monthsOfPeriod } from '../../core/pay/plan-period.ts';
import { memberOn, ruleOn } from '../../core/pay/terms-in-force.ts';
import { spellingKey } from '../../core/writing/spelling.ts';
import { CORRECTIONS_LAYOUT, PLAN_LAYOUT } from './form-columns.ts';
import type { CellPlace, FormLine, FormSource, Names } from './form-fields.ts';
import { createUnique, type FormLayout, readLines } from './form-lines.ts';
import type { LineOf } from './kpi-lines.ts';
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

/** The rule by which somebody is paid for a KPI in a month: the last of it that counts the KPI. */
function countingRule(
  { members, rules }: { readonly members: readonly Member[]; readonly rules: readonly Rule[] },
  key: string,
  kpi: string,
  month: Month,
): Rule | undefined {
  const member = members.find((candidate) => candidate.key === key);
  if (member === undefined) return undefined;
  const { from, to } = periodOf(month);
  return [to, from]
    .map((day) => ruleOn(rules, memberOn(member, day).rule, day))
    .find((rule) => rule?.kpis.some(({ name }) => name === kpi));
}

/** The first day and the shares of the months, checked against what the plan is for. */
function checkDated(
  line: LineOf<typeof PLAN_LAYOUT>,
  months: readonly Month[],
  period: PlanPeriod | undefined,
): Pick<PlanLine, 'since' | 'shares'> {
  const { since, shares } = line.values;
  const { from, to } = daysOfMonths(months);
  if (since !== null && (since < from || since > to)) line.fault('since', { code: 'outside' });
  if (shares !== null && period === undefined) line.fault('shares', { code: 'oneMonth' });
  else if (shares !== null && shares.length !== months.length) {
    line.fault('shares', {
      code: 'shares',
      value: shares.map((share) => `${share * 100}%`).join('; '),
      count: months.length,
    });
  }
  return { ...(since === null ? {} : { since }), ...(shares === null ? {} : { shares }) };
}

/**
 * A KPI may be of another rule than the member's: the member may have had that one then. Lines of settled months are taken
 * as they are: nobody is paid by them any more.
 */
export function readPlan(
  source: FormSource,
  { names, members }: Team,
  { kpis, rules }: Pick<Rules, 'kpis' | 'rules'>,
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
    const counting = countingRule({ members, rules }, member, kpi, month);
    const months = monthsOfPeriod(month, counting?.period);
    const dated = checkDated(line, months, counting?.period);
    const begins = dated.since === undefined ? [] : [String(dated.since)];
    unique(line, 'kpi', [isOver ? month : (months[0] ?? month), member, spellingKey(kpi), ...begins].join('\n'));
    const own = counting?.kpis.find(({ name }) => name === kpi);
    if (actual !== null && own !== undefined && own.measure !== 'own') line.fault('actual', { code: 'counted' });
    return line.isSound() ? [{ month, member, kpi, plan, actual, ...dated }] : [];
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
