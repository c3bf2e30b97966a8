/** The tab *Motivation*: the rules, and below them the KPIs that count for each. */
import { roundRatio } from '../../core/numbers/rounding.ts';
import type { Band } from '../../core/pay/bands.ts';
import type { Rule, RuleKpi } from '../../core/pay/motivation.ts';
import { spellingKey } from '../../core/writing/spelling.ts';
import { BANDS, KPIS_LAYOUT, RAMP, RULES_LAYOUT } from './form-columns.ts';
import type { FormSource, Names } from './form-fields.ts';
import { createUnique, readLines, reportNothing } from './form-lines.ts';
import { checkKpis, checkPeople, kpiIn, type LineOf, type ReadKpi } from './kpi-lines.ts';

type RuleLine = LineOf<typeof RULES_LAYOUT>;

export interface Rules {
  /** Those whose lines are sound. */
  readonly rules: readonly Rule[];
  /** Of all lines, by key; null where titles are gone. */
  readonly names: Names;
  /** The KPIs of all lines: one that several rules have is spelt as in the first. */
  readonly kpis: Names;
  /** Reports those of the KPIs' lines that name somebody who is not on the team. */
  readonly checkPeople: (team: Names) => void;
}

export const NO_RULES: Rules = { rules: [], names: null, kpis: null, checkPeople: () => {} };

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

/** The names of all lines; of those with one name the first holds from the beginning, and the others each from a day. */
function namesIn(lines: readonly RuleLine[]): Map<string, string> {
  const names = new Map<string, string>();
  const unique = createUnique();
  for (const line of lines) {
    const { rule, since } = line.values;
    if (rule === null) continue;
    const key = spellingKey(rule);
    if (!names.has(key) && since !== null) line.fault('since', { code: 'first' });
    unique(line, 'rule', names.has(key) && since !== null ? `${key}\n${since}` : key);
    if (!names.has(key)) names.set(key, rule);
  }
  return names;
}

/** A rule without KPI lines pays on revenue alone. */
export function readRules(source: FormSource): Rules {
  const kpiTable = readLines(source, KPIS_LAYOUT);
  const table = readLines(source, RULES_LAYOUT, kpiTable?.header);
  if (kpiTable === null || table === null) return NO_RULES;
  const names = namesIn(table.lines);
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
    const { kpi, reach, pays } = line.values;
    if (kpi !== null) uniqueKpi(line, 'kpi', `${rule}\n${spellingKey(kpi)}`);
    const isMilestone = reach !== null || pays !== null;
    // Nobody plans a milestone: its name is none of those that plans are for.
    linesOf.get(rule)?.push(kpiIn(line, kpi === null ? '' : isMilestone ? kpi : canonical(kpi)));
  }

  const rulesOf = (line: RuleLine): Rule[] => {
    const { rule: written, method, floor, cap, period, since } = line.values;
    const name = written === null ? null : (names.get(spellingKey(written)) ?? written);
    const [bands, ramp] = [bandsIn(line), rampIn(line)];
    const lines = linesOf.get(name ?? '') ?? [];
    const counted = lines.flatMap(({ kpi }) => kpi ?? []);
    const milestones = lines.flatMap(({ milestone }) => milestone ?? []);
    const alone: readonly RuleKpi[] =
      counted.length > 0
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
    return [
      {
        ...{ name, method, bands, floor: floor ?? 0, cap, ramp, kpis: [...counted, ...alone] },
        ...(period === null || period === 'month' ? {} : { period }),
        ...(since === null ? {} : { since }),
        ...(milestones.length === 0 ? {} : { milestones }),
      },
    ];
  };
  for (const [rule, lines] of linesOf) checkKpis(rule, lines);
  return {
    rules: table.lines.flatMap(rulesOf),
    names,
    kpis,
    checkPeople: (team) => checkPeople([...linesOf.values()].flat(), team),
  };
}
