/** The tab *Motivation*: the rules, and below them the KPIs that count for each. */
import { fractionOf, NOTHING, plus, toNumber } from '../../core/numbers/fraction.ts';
import { roundRatio } from '../../core/numbers/rounding.ts';
import type { Band } from '../../core/pay/bands.ts';
import { MOST_KPIS } from '../../core/pay/kpi.ts';
import type { Rule, RuleKpi } from '../../core/pay/motivation.ts';
import { spellingKey } from '../../core/writing/spelling.ts';
import { BANDS, KPIS_LAYOUT, RAMP, RULES_LAYOUT } from './form-columns.ts';
import type { FormLine, FormSource, Names } from './form-fields.ts';
import { createUnique, type FormLayout, readLines, reportNothing } from './form-lines.ts';

type LineOf<Layout> = Layout extends FormLayout<infer Values> ? FormLine<Values> : never;
type RuleLine = LineOf<typeof RULES_LAYOUT>;
type KpiLine = LineOf<typeof KPIS_LAYOUT>;

export interface Rules {
  /** Those whose lines are sound. */
  readonly rules: readonly Rule[];
  /** Of all lines, by key; null where titles are gone. */
  readonly names: Names;
  /** The KPIs of all lines: one that several rules have is spelt as in the first. */
  readonly kpis: Names;
}

function bandsIn(line: RuleLine): Band[] {
  let last = -1;
  return BANDS.flatMap((band): Band[] => {
    const [from, rate] = [line.values[`from${band}`], line.values[`rate${band}`]];
    if (from === null && rate === null) return [];
    line.must(`from${band}`, `rate${band}`);
    const start = roundRatio(from ?? 0);
    if (from !== null && start <= last) line.fault(`from${band}`, { code: 'order' });
    last = start;
    return [{ from: start, rate: rate ?? 0 }];
  });
}

/** Shares of the first months, up to the last that is filled. */
function rampIn(line: RuleLine): number[] {
  const months = RAMP.slice(0, RAMP.filter((month) => line.values[`ramp${month}`] !== null).length);
  for (const month of months) line.must(`ramp${month}`);
  return months.map((month) => line.values[`ramp${month}`] ?? 0);
}

function kpiIn(line: KpiLine, name: string): RuleKpi {
  const { measure, weight, lower, gate, factor } = line.values;
  if (gate !== null || factor !== null) line.must('gate', 'factor');
  return {
    name,
    measure: measure ?? 'own',
    weight: weight ?? 0,
    lowerIsBetter: lower === 'yes',
    gate: gate === null || factor === null ? null : { minimum: gate, factor },
  };
}

interface ReadKpi {
  readonly line: KpiLine;
  readonly kpi: RuleKpi;
}

/** More than seven, or weights that do not sum to 1. */
function checkKpis(rule: string, lines: readonly ReadKpi[]): void {
  lines[MOST_KPIS]?.line.fault('kpi', { code: 'kpis', rule, most: MOST_KPIS });
  const sum = roundRatio(toNumber(lines.map(({ kpi }) => fractionOf(kpi.weight)).reduce(plus, NOTHING)));
  if (sum === 1 || !lines.every(({ line }) => line.isSound())) return;
  lines[0]?.line.fault('weight', { code: 'weights', rule, sum, cells: lines.map(({ line }) => line.cell('weight')) });
}

/** A rule without KPI lines pays on revenue alone. */
export function readRules(source: FormSource): Rules {
  const kpiTable = readLines(source, KPIS_LAYOUT);
  const table = readLines(source, RULES_LAYOUT, kpiTable?.header);
  if (kpiTable === null || table === null) return { rules: [], names: null, kpis: null };

  const names = new Map<string, string>();
  const uniqueRule = createUnique();
  for (const line of table.lines) {
    const { rule } = line.values;
    if (rule === null) continue;
    uniqueRule(line, 'rule', spellingKey(rule));
    if (!names.has(spellingKey(rule))) names.set(spellingKey(rule), rule);
  }
  if (table.lines.length === 0) reportNothing(source, table.header);

  const kpis = new Map<string, string>();
  const canonical = (kpi: string): string => {
    const name = kpis.get(spellingKey(kpi)) ?? kpi;
    kpis.set(spellingKey(kpi), name);
    return name;
  };
  const linesOf = new Map([...names.values()].map((name): [string, ReadKpi[]] => [name, []]));
  const uniqueKpi = createUnique();
  for (const line of kpiTable.lines) {
    const rule = line.known('rule', names);
    const { kpi } = line.values;
    if (kpi !== null) uniqueKpi(line, 'kpi', `${rule}\n${spellingKey(kpi)}`);
    linesOf.get(rule)?.push({ line, kpi: kpiIn(line, kpi === null ? '' : canonical(kpi)) });
  }

  const rulesOf = (line: RuleLine): Rule[] => {
    const { rule: name, method, floor, cap } = line.values;
    const [bands, ramp] = [bandsIn(line), rampIn(line)];
    const lines = linesOf.get(name ?? '') ?? [];
    const alone: readonly RuleKpi[] =
      lines.length > 0
        ? []
        : [
            {
              name: canonical(source.texts.payRules.measures.revenue),
              measure: 'revenue',
              weight: 1,
              lowerIsBetter: false,
              gate: null,
            },
          ];
    const isSound = line.isSound() && lines.every((kpi) => kpi.line.isSound());
    if (name === null || method === null || !isSound) return [];
    return [{ name, method, bands, floor: floor ?? 0, cap, ramp, kpis: [...lines.map(({ kpi }) => kpi), ...alone] }];
  };
  for (const [rule, lines] of linesOf) if (lines.length > 0) checkKpis(rule, lines);
  return { rules: table.lines.flatMap(rulesOf), names, kpis };
}
