/** What lies over a tab's cells: its filter, and the lists to choose from. */
import { columnLetters } from '../core/writing/a1.ts';
import type { AnyDay, Dropdown, TabSpec, Ticks } from '../reports/tab-spec.ts';
import type { Refer } from './sheet-reference.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface RuleContext {
  readonly refer: Refer;
  readonly listRuleOf: ListRules;
}

/**
 * A filter that covers the table already is left alone, with whatever the user set in it. In a tab that keeps columns it goes
 * to the edge of the sheet, with a blank column at the end, so that what is typed there, or put in before it, stands within it.
 */
export function applyFilter(
  sheet: Sheet,
  { filter, widths, keepsColumns }: Pick<TabSpec, 'filter' | 'widths' | 'keepsColumns'>,
  fresh: boolean,
): void {
  if (filter === undefined || filter.rows === 0) return;
  const [first, last] = [filter.row + 1, filter.row + 1 + filter.rows];
  let width = widths.length;
  // A new sheet was made with a blank column at its end.
  if (keepsColumns && !fresh) {
    width = sheet.getMaxColumns();
    if (width === widths.length) sheet.insertColumnsAfter(width++, 1);
  }
  const wholeRows = `${first}:${last}`;
  const existing = fresh ? null : sheet.getFilter();
  if (existing !== null) {
    const wanted = `A${first}:${columnLetters(width - 1)}${last}`;
    const covered = existing.getRange().getA1Notation();
    if (covered === wanted || (keepsColumns && covered === wholeRows)) return;
    existing.remove();
  }
  const range = keepsColumns ? sheet.getRange(wholeRows) : sheet.getRange(first, 1, last - first + 1, width);
  range.createFilter();
}

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** The rule of a dropdown that names no cells: it is the same in every sheet, so it is built once. */
export type ListRules = (choices: readonly string[] | AnyDay | Ticks) => Rule;

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

function rulesOver(builder: Builder, choices: readonly string[] | AnyDay | Ticks): Builder {
  if ('days' in choices) return builder.requireDate();
  if ('ticks' in choices) return builder.requireCheckbox();
  return builder.requireValueInList([...choices], true);
}

export function createListRules(): ListRules {
  const known = new Map<string, Rule>();
  return (choices) => {
    const key = JSON.stringify(choices);
    let rule = known.get(key);
    if (rule === undefined) {
      // Said, though it should be so for a new rule: a list that refuses what people type would be in their way.
      rule = rulesOver(SpreadsheetApp.newDataValidation().setAllowInvalid(true), choices).build();
      known.set(key, rule);
    }
    return rule;
  };
}

function dropdownRule(sheet: Sheet, { choices }: Dropdown, { refer, listRuleOf }: RuleContext): Rule {
  if (!('tab' in choices)) return listRuleOf(choices);
  const letters = columnLetters(choices.column);
  // Followed by Sheets from here on, wherever its rows and columns move.
  const column = `${letters}${choices.firstRow + 1}:${letters}`;
  const other = refer(choices);
  // A tab calls itself nothing: its own column is asked of its sheet.
  const range = other === '' ? sheet.getRange(column) : sheet.getParent().getRange(other + column);
  return SpreadsheetApp.newDataValidation().setAllowInvalid(true).requireValueInRange(range, true).build();
}

/** One call for those that stand side by side and cover the same rows. */
export function applyDropdowns(sheet: Sheet, dropdowns: readonly Dropdown[], context: RuleContext): void {
  const blocks: Dropdown[][] = [];
  for (const dropdown of dropdowns) {
    const { column, firstRow, rows } = dropdown;
    const last = blocks[blocks.length - 1]?.slice(-1)[0];
    const isBeside = last?.column === column - 1 && last.firstRow === firstRow && last.rows === rows;
    if (isBeside) blocks[blocks.length - 1]?.push(dropdown);
    else blocks.push([dropdown]);
  }
  for (const block of blocks) {
    const { column, firstRow, rows } = block[0] as Dropdown;
    const rules = block.map((dropdown) => dropdownRule(sheet, dropdown, context));
    const range = sheet.getRange(firstRow + 1, column + 1, rows, block.length);
    range.setDataValidations(Array.from({ length: rows }, () => rules));
  }
}
