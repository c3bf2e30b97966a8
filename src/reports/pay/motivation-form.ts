/** The tab *Motivation*: the rules, and below them the KPIs that count for each. */
import { MEASURES, type Rule, type RuleKpi } from '../../core/pay/motivation.ts';
import { PAYOUT_METHODS } from '../../core/pay/payout-methods.ts';
import { shownWord } from '../../tables/pay/form-choices.ts';
import type { RuleColumn } from '../../tables/pay/rule-bands.ts';
import { KPIS_LAYOUT, type KpiColumn, RULES_LAYOUT } from '../../tables/pay/rules-table.ts';
import type { Texts } from '../../text/language.ts';
import type { CellStyle, TabSpec, TabValue } from '../tab-spec.ts';
import { EMPTY_ROW, type FormValues, formPart, formTab, ROWS_ABOVE, type Styles } from './form-tab.ts';

const TEXT_COLUMNS: readonly string[] = ['rule', 'method'];
const RULE_STYLES = Object.fromEntries(
  RULES_LAYOUT.keys.map((key): [string, CellStyle] => [key, TEXT_COLUMNS.includes(key) ? 'text' : 'percent']),
) as Styles<RuleColumn>;
const KPI_STYLES: Styles<KpiColumn> = {
  rule: 'text',
  kpi: 'text',
  measure: 'text',
  weight: 'percent',
  lower: 'text',
  gate: 'percent',
  factor: 'percent',
};
const WIDTHS = [180, 200, 130, 90, 110, 110, 110, ...RULES_LAYOUT.keys.slice(7).map(() => 80)];

function ruleValues({ name, method, floor, cap, bands, ramp }: Rule, texts: Texts): FormValues<RuleColumn> {
  const numbered: [string, TabValue][] = [
    ...bands.flatMap(({ from, rate }, index): [string, TabValue][] => [
      [`from${index + 1}`, from],
      [`rate${index + 1}`, rate],
    ]),
    ...ramp.map((share, index): [string, TabValue] => [`ramp${index + 1}`, share]),
  ];
  return {
    rule: name,
    method: texts.payouts.methods[method],
    ...(floor === 0 ? {} : { floor }),
    ...(cap === null ? {} : { cap }),
    ...Object.fromEntries(numbered),
  };
}

function kpiValues(rule: string, kpi: RuleKpi, texts: Texts): FormValues<KpiColumn> {
  const { name, measure, weight, lowerIsBetter, gate } = kpi;
  return {
    rule,
    kpi: name,
    measure: texts.payRules.measures[measure],
    weight,
    ...(lowerIsBetter ? { lower: shownWord(texts.forms.flags.yes) } : {}),
    ...(gate === null ? {} : { gate: gate.minimum, factor: gate.factor }),
  };
}

export function motivationForm(rules: readonly Rule[], texts: Texts): TabSpec {
  const { motivation, flags } = texts.forms;
  const top = formPart(
    {
      layout: RULES_LAYOUT,
      styles: RULE_STYLES,
      lines: rules.map((rule) => ruleValues(rule, texts)),
      spare: 5,
      choices: { method: PAYOUT_METHODS.map((method) => texts.payouts.methods[method]) },
    },
    ROWS_ABOVE,
    texts,
  );
  const bottom = formPart(
    {
      layout: KPIS_LAYOUT,
      styles: KPI_STYLES,
      lines: rules.flatMap(({ name, kpis }) => kpis.map((kpi) => kpiValues(name, kpi, texts))),
      spare: 20,
      choices: {
        rule: rules.map(({ name }) => name),
        measure: MEASURES.map((measure) => texts.payRules.measures[measure]),
        lower: [shownWord(flags.yes), shownWord(flags.no)],
      },
    },
    ROWS_ABOVE + top.rows.length + 1,
    texts,
  );
  return formTab('motivation', motivation, WIDTHS, 0, [top, { rows: [EMPTY_ROW], dropdowns: [] }, bottom]);
}
