/** The tabs *Plan* and *Corrections*: lines of a month and a person. Only those that are sound are given. */
import type { CorrectionLine, PlanLine } from '../../core/pay/motivation.ts';
import { spellingKey } from '../../core/spelling.ts';
import { CORRECTIONS_LAYOUT, PLAN_LAYOUT } from './form-columns.ts';
import type { FormSource, Names } from './form-fields.ts';
import { createUnique, readLines } from './form-lines.ts';
import type { Rules } from './rules-table.ts';
import type { Team } from './team-table.ts';

/** A KPI may be of another rule than the member's: the member may have had that one then. */
export function readPlan(source: FormSource, { names, members }: Team, { kpis, rules }: Rules): PlanLine[] {
  const unique = createUnique();
  return (readLines(source, PLAN_LAYOUT)?.lines ?? []).flatMap((line): PlanLine[] => {
    const { month, plan, fact } = line.values;
    const member = spellingKey(line.known('name', names));
    const kpi = line.known('kpi', kpis);
    if (month === null || !line.isSound()) return [];
    unique(line, 'kpi', [month, member, spellingKey(kpi)].join('\n'));
    const rule = members.find(({ key }) => key === member)?.rule;
    const own = rules.find(({ name }) => name === rule)?.kpis.find(({ name }) => name === kpi);
    if (fact !== null && own !== undefined && own.measure !== 'own') line.fault('fact', { code: 'counted' });
    return line.isSound() ? [{ month, member, kpi, plan, fact }] : [];
  });
}

export function readCorrections(source: FormSource, names: Names): CorrectionLine[] {
  return (readLines(source, CORRECTIONS_LAYOUT)?.lines ?? []).flatMap((line): CorrectionLine[] => {
    const { month, amount, why } = line.values;
    const member = spellingKey(line.known('name', names));
    if (month === null || amount === null || why === null || !line.isSound()) return [];
    return [{ month, member, amount, reason: why }];
  });
}
