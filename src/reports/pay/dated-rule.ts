/** A line of a rule that holds from a day on, put below the others of the tab *Motivation*. */
import type { Rule } from '../../core/pay/motivation.ts';
import { isBlank } from '../../core/writing/cell.ts';
import type { TabContent } from '../../tables/kept-columns.ts';
import { KPIS_LAYOUT, RULES_LAYOUT } from '../../tables/pay/form-columns.ts';
import type { FormLayout } from '../../tables/pay/form-lines.ts';
import { findTable } from '../../tables/title-row.ts';
import { ALL_TEXTS, type Texts } from '../../text/language.ts';
import { formRows, type TitleCell } from './form-tab.ts';
import { ruleValues } from './motivation-form.ts';

const tableOf = <Values>({ keys, titleOf }: FormLayout<Values>, seen: TabContent) =>
  findTable(seen, keys, (key) => ALL_TEXTS.map((each) => titleOf(each, key)));

/** The first empty row below the rules and above the KPIs; null where there is no room. */
function freeRow(seen: TabContent): number | null {
  const { header, columns } = tableOf(RULES_LAYOUT, seen);
  const end = tableOf(KPIS_LAYOUT, seen).header;
  const places = Object.values<number | undefined>(columns);
  const isFilled = (row: number) =>
    places.some((column) => column !== undefined && !isBlank(seen.values[row]?.[column]));
  let last = header;
  for (let row = header + 1; row < end; row++) if (isFilled(row)) last = row;
  return last + 1 < end ? last + 1 : null;
}

/** Its cells; null where there is no empty row for them. Whatever stands beside our columns stays. */
export function datedRuleCells(rule: Rule, seen: TabContent, texts: Texts): TitleCell[] | null {
  const row = freeRow(seen);
  if (row === null) return null;
  const [line] = formRows(RULES_LAYOUT, [ruleValues(rule)], texts, seen);
  return (line?.values ?? []).flatMap((value, column): TitleCell[] => {
    const style = line?.styles[column];
    return value === '' || style === undefined ? [] : [{ row, column, value, style }];
  });
}
