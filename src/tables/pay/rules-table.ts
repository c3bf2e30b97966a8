/** The tab *Motivation*: the rules, and below them the KPIs that count for each. */

import { columnLetters } from '../../core/a1.ts';
import { fractionOf, NOTHING, plus, toNumber } from '../../core/fraction.ts';
import { MOST_KPIS } from '../../core/pay/kpi.ts';
import { MEASURES, type Rule, type RuleKpi } from '../../core/pay/motivation.ts';
import { PAYOUT_METHODS } from '../../core/pay/payout-methods.ts';
import { roundRatio } from '../../core/rounding.ts';
import { spellingKey } from '../../core/spelling.ts';
import { methodWords } from '../../text/find-word.ts';
import type { Texts } from '../../text/language.ts';
import { choiceOf, choiceOfNames, flagChoice } from './form-choices.ts';
import type { Fields, FormSource } from './form-fields.ts';
import { createUnique, type FormLayout, readLines, reportNothing } from './form-lines.ts';
import { BANDS, MOST, RAMP, type RuleColumn, readBands, readRamp } from './rule-bands.ts';

export type KpiColumn = keyof Texts['forms']['motivation']['kpis'];

export const RULES_LAYOUT: FormLayout<RuleColumn> = {
  titleOf({ forms }, key) {
    const [, words = '', number] = /^(from|rate|ramp)(\d)$/.exec(key) ?? [];
    const { rules, numbered } = forms.motivation;
    return words === '' ? rules[key as keyof typeof rules] : `${numbered[words as keyof typeof numbered]} ${number}`;
  },
  keys: [
    ...(['rule', 'method', 'floor', 'cap'] as const),
    ...BANDS.flatMap((band) => [`from${band}`, `rate${band}`] as const),
    ...RAMP.map((month) => `ramp${month}` as const),
  ],
  needed: ['rule', 'method', 'from1', 'rate1'],
};

export const KPIS_LAYOUT: FormLayout<KpiColumn> = {
  titleOf: ({ forms }, key) => forms.motivation.kpis[key],
  keys: ['rule', 'kpi', 'measure', 'weight', 'lower', 'gate', 'factor'],
  needed: ['rule', 'kpi', 'measure', 'weight'],
};

export interface Rules {
  /** Those whose lines are sound. */
  readonly rules: readonly Rule[];
  /** Of all lines, by key. */
  readonly names: ReadonlyMap<string, string>;
  /** The KPIs of all lines, by key: one that several rules have is spelt as in the first. */
  readonly kpis: ReadonlyMap<string, string>;
}

type Terms = Omit<Rule, 'kpis'>;

function readTerms(line: Fields<RuleColumn>, name: string, texts: Texts): Terms {
  line.must('rule', 'method', 'from1', 'rate1');
  return {
    name,
    method: line.choice('method', choiceOf(PAYOUT_METHODS, methodWords, texts)) ?? 'marginal',
    bands: readBands(line),
    floor: line.share('floor') ?? 0,
    cap: line.share('cap', MOST),
    ramp: readRamp(line),
  };
}

function readKpi(line: Fields<KpiColumn>, name: string, texts: Texts): RuleKpi {
  line.must('rule', 'kpi', 'measure', 'weight');
  const minimum = line.share('gate', MOST);
  const factor = line.share('factor');
  if (minimum !== null || factor !== null) line.must('gate', 'factor');
  return {
    name,
    measure:
      line.choice(
        'measure',
        choiceOf(MEASURES, ({ payRules }, key) => payRules.measures[key], texts),
      ) ?? 'own',
    weight: line.share('weight') ?? 0,
    lowerIsBetter: line.choice('lower', flagChoice(texts)) === 'yes',
    gate: minimum === null || factor === null ? null : { minimum, factor },
  };
}

interface KpiLine {
  readonly line: Fields<KpiColumn>;
  readonly kpi: RuleKpi;
}

/** More than seven, or weights that do not sum to 1. */
function checkKpis(rule: string, lines: readonly KpiLine[]): void {
  lines[MOST_KPIS]?.line.fault('kpi', { code: 'kpis', rule, most: MOST_KPIS });
  if (!lines.every(({ line }) => line.isSound())) return;
  const sum = roundRatio(toNumber(lines.map(({ kpi }) => fractionOf(kpi.weight)).reduce(plus, NOTHING)));
  const cells = lines.map(({ line }) => `${columnLetters(line.column('weight'))}${line.row + 1}`);
  if (lines.length > 0 && sum !== 1) lines[0]?.line.fault('weight', { code: 'weights', rule, sum, cells });
}

/** A rule without KPI lines pays on revenue alone. Null where the titles of one of the tables are gone. */
export function readRules(source: FormSource): Rules | null {
  const { texts } = source;
  const kpiTable = readLines(source, KPIS_LAYOUT);
  const table = readLines(source, RULES_LAYOUT, kpiTable?.header);
  if (kpiTable === null || table === null) return null;

  const names = new Map<string, string>();
  const uniqueRule = createUnique<RuleColumn>('rule');
  const terms = table.lines.map((line) => {
    const name = line.text('rule') ?? '';
    const key = spellingKey(name);
    if (name !== '') uniqueRule(line, key);
    if (name !== '' && !names.has(key)) names.set(key, name);
    return { line, ...readTerms(line, name, texts) };
  });
  if (terms.length === 0) reportNothing(source, table.header);

  const kpis = new Map<string, string>();
  const uniqueKpi = createUnique<KpiColumn>('kpi');
  const linesOf = new Map<string, KpiLine[]>([...names.values()].map((name) => [name, []]));
  const ruleNames = choiceOfNames(names);
  for (const line of kpiTable.lines) {
    const rule = line.choice('rule', ruleNames);
    const name = line.text('kpi') ?? '';
    const key = spellingKey(name);
    if (name !== '' && !kpis.has(key)) kpis.set(key, name);
    const kpi = readKpi(line, kpis.get(key) ?? '', texts);
    if (rule === null) continue;
    if (name !== '') uniqueKpi(line, `${rule}\n${key}`);
    linesOf.get(rule)?.push({ line, kpi });
  }
  for (const [rule, lines] of linesOf) checkKpis(rule, lines);

  const revenue = texts.payRules.measures.revenue;
  const key = spellingKey(revenue);
  const needsRevenue = [...linesOf.values()].some((lines) => lines.length === 0);
  if (needsRevenue && !kpis.has(key)) kpis.set(key, revenue);
  const alone: RuleKpi = {
    name: kpis.get(key) ?? revenue,
    measure: 'revenue',
    weight: 1,
    lowerIsBetter: false,
    gate: null,
  };
  const rules = terms.flatMap(({ line, ...rule }): Rule[] => {
    const lines = linesOf.get(rule.name) ?? [];
    if (!line.isSound() || !lines.every((kpi) => kpi.line.isSound())) return [];
    return [{ ...rule, kpis: lines.length === 0 ? [alone] : lines.map(({ kpi }) => kpi) }];
  });
  return { rules, names, kpis };
}
