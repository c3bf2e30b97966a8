/** What the KPIs of the rules count of the log, and what of it the log does not have. */
import type { LogActuals } from './actuals.ts';
import type { UnknownPart } from './log-part.ts';
import type { Motivation } from './motivation.ts';

export interface UnknownScope extends UnknownPart {
  /** The KPI, or the milestone. */
  readonly kpi: string;
}

/** Each once, in the order of the rules. */
export function unknownScopes({ rules }: Pick<Motivation, 'rules'>, actuals: LogActuals): UnknownScope[] {
  const counted = rules.flatMap(({ kpis, milestones = [] }) => [...kpis, ...milestones]);
  const found = counted.flatMap(({ name, scope }) =>
    scope === undefined ? [] : actuals.unknown(scope).map((unknown) => ({ ...unknown, kpi: name })),
  );
  const keys = found.map(({ kpi, field, value }) => JSON.stringify([kpi, field, value]));
  return found.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}
