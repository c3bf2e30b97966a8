/** The tab *Motivation*: the rules, and below them the KPIs that count for each. */
import type { KpiScope, Rule } from '../../core/pay/motivation.ts';
import { KPIS_LAYOUT, RULES_LAYOUT } from '../../tables/pay/form-columns.ts';
import type { Texts } from '../../text/language.ts';
import { BLANK_ROW } from '../rows.ts';
import type { TabSpec } from '../tab-spec.ts';
import { formPart, formTab } from './form-tab.ts';

function numbered(word: 'from' | 'rate' | 'ramp', shares: readonly number[]): Record<string, number> {
  return Object.fromEntries(shares.map((share, index) => [`${word}${index + 1}`, share]));
}

/** A rule as its line holds it. */
export function ruleValues({ name, method, floor, cap, bands, ramp, period, since }: Rule) {
  return {
    rule: name,
    method,
    floor: floor === 0 ? null : floor,
    cap,
    ...numbered(
      'from',
      bands.map(({ from }) => from),
    ),
    ...numbered(
      'rate',
      bands.map(({ rate }) => rate),
    ),
    ...numbered('ramp', ramp),
    period: period ?? null,
    since: since ?? null,
  };
}

export function motivationForm(rules: readonly Rule[], texts: Texts): TabSpec {
  const terms = rules.map(ruleValues);
  const scoped = ({ people, products, types, newCustomers }: KpiScope = {}) => ({
    ...{ people: people ?? null, products: products ?? null, types: types ?? null },
    customers: newCustomers === true ? ('new' as const) : null,
  });
  // Lines of one name that hold from a day on count the same.
  const first = rules.filter(({ name }, index) => rules.findIndex((rule) => rule.name === name) === index);
  const kpis = first.flatMap((rule) => [
    ...rule.kpis.map(({ name, measure, weight, lowerIsBetter, gate, scope }) => ({
      ...{ rule: rule.name, kpi: name, measure, weight, lower: lowerIsBetter ? ('yes' as const) : null },
      ...{ gate: gate?.minimum ?? null, factor: gate?.factor ?? null },
      ...scoped(scope),
    })),
    ...(rule.milestones ?? []).map(({ name, measure, reach, pays, scope }) => ({
      ...{ rule: rule.name, kpi: name, measure, reach, pays },
      ...scoped(scope),
    })),
  ]);
  const top = formPart({ layout: RULES_LAYOUT, lines: terms, spare: 5 }, texts);
  const between = { rows: [BLANK_ROW], dropdowns: [], widths: [] };
  const names = { rule: rules.map(({ name }) => name) };
  const bottom = formPart({ layout: KPIS_LAYOUT, lines: kpis, spare: 20, names }, texts, top.rows.length + 1);
  return formTab('motivation', texts, 0, [top, between, bottom]);
}
