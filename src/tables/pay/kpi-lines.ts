/** The lines below the rules: what each counts by its weight, and the milestones that pay a sum of their own. */
import { fractionOf, NOTHING, plus, toNumber } from '../../core/numbers/fraction.ts';
import { roundRatio } from '../../core/numbers/rounding.ts';
import { MOST_KPIS } from '../../core/pay/kpi.ts';
import type { KpiScope, Milestone, RuleKpi } from '../../core/pay/motivation.ts';
import { spellingKey } from '../../core/writing/spelling.ts';
import type { KPIS_LAYOUT } from './form-columns.ts';
import type { FormLine, Names } from './form-fields.ts';
import type { FormLayout } from './form-lines.ts';

export type LineOf<Layout> = Layout extends FormLayout<infer Values> ? FormLine<Values> : never;
export type KpiLine = LineOf<typeof KPIS_LAYOUT>;

export interface ReadKpi {
  readonly line: KpiLine;
  /** Exactly one of the two. */
  readonly kpi: RuleKpi | null;
  readonly milestone: Milestone | null;
}

/** Nothing where all of the member's own orders count. */
function scopeIn(line: KpiLine): { readonly scope?: KpiScope } {
  const { people, products, types, customers, measure } = line.values;
  const scope: KpiScope = {
    ...(people === null ? {} : { people }),
    ...(products === null ? {} : { products }),
    ...(types === null ? {} : { types }),
    ...(customers === 'new' ? { newCustomers: true } : {}),
  };
  const said = (['people', 'products', 'types', 'customers'] as const).filter((key) => line.values[key] !== null);
  if (measure === 'own') for (const key of said) line.fault(key, { code: 'countedOnly' });
  return Object.keys(scope).length === 0 ? {} : { scope };
}

export function kpiIn(line: KpiLine, name: string): ReadKpi {
  const { measure, weight, lower, gate, factor, reach, pays } = line.values;
  const scope = scopeIn(line);
  if (reach !== null || pays !== null) {
    line.must('reach', 'pays');
    for (const key of ['weight', 'lower', 'gate', 'factor'] as const) {
      if (line.values[key] !== null) line.fault(key, { code: 'milestone' });
    }
    if (measure === 'own') line.fault('measure', { code: 'countedOnly' });
    const counted = measure === null || measure === 'own' ? 'revenue' : measure;
    const milestone = { name, measure: counted, reach: reach ?? 0, pays: pays ?? 0, ...scope };
    return { line, kpi: null, milestone };
  }
  line.must('weight');
  if (gate !== null || factor !== null) line.must('gate', 'factor');
  const kpi: RuleKpi = {
    name,
    measure: measure ?? 'own',
    weight: weight ?? 0,
    lowerIsBetter: lower === 'yes',
    gate: gate === null || factor === null ? null : { minimum: gate, factor },
    ...scope,
  };
  return { line, kpi, milestone: null };
}

/** More than seven, or weights that do not sum to 1. */
export function checkKpis(rule: string, all: readonly ReadKpi[]): void {
  const lines = all.filter(({ kpi }) => kpi !== null);
  lines[MOST_KPIS]?.line.fault('kpi', { code: 'kpis', rule, most: MOST_KPIS });
  const sum = roundRatio(toNumber(lines.map(({ kpi }) => fractionOf(kpi?.weight ?? 0)).reduce(plus, NOTHING)));
  if (lines.length === 0 || sum === 1 || !lines.every(({ line }) => line.isSound())) return;
  lines[0]?.line.fault('weight', { code: 'weights', rule, sum, cells: lines.map(({ line }) => line.cell('weight')) });
}

/** Whoever is named must be on the tab Team, however it is spelled there; null where that can't be read. */
export function checkPeople(lines: readonly ReadKpi[], names: Names): void {
  for (const { line } of lines) {
    const { people } = line.values;
    if (names === null || people === null || people === 'team') continue;
    const stranger = people.find((name) => !names.has(spellingKey(name)));
    if (stranger !== undefined)
      line.fault('people', { code: 'stranger', value: stranger, choices: [...names.values()] });
  }
}
