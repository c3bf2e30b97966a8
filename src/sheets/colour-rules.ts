/** Cells that are coloured by what they hold, for as long as they hold it. */
import { columnLetters } from '../core/writing/a1.ts';
import type { ColourRule } from '../reports/tab-spec.ts';
import type { Palette } from './palette.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Always true: it tells our rules from the user's. */
const TAG = '("salesbook">"")';
const PARTS = 1_000_000;

/** Neither separators nor decimal signs: both differ between locales. A text is larger than any number, and no number. */
function condition({ when, row, column }: ColourRule): string {
  const cell = columnLetters(column) + (row + 1);
  if ('holds' in when) return `(${when.holds})`;
  if ('text' in when) return `(${cell}="${when.text.replace(/"/g, '""')}")`;
  const [sign, limit] = 'atLeast' in when ? ['>=', when.atLeast] : ['<', when.below];
  return `ISNUMBER(${cell})*(${cell}${sign}${Math.round(limit * PARTS)}/${PARTS})`;
}

function isOurs(rule: Rule): boolean {
  const formula = rule.getBooleanCondition()?.getCriteriaValues()[0];
  return typeof formula === 'string' && formula.includes(TAG);
}

/** Our rules are replaced; those of the user stay, and come first: where several hold, theirs is seen. */
export function applyColourRules(sheet: Sheet, rules: readonly ColourRule[] | undefined, palette: Palette): void {
  if (rules === undefined) return;
  const ours = rules.map((rule) => {
    const { background, fontColor, fontWeight } = palette[rule.style];
    return SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(`=${TAG}*${condition(rule)}>0`)
      .setBackground(background)
      .setFontColor(fontColor)
      .setBold(fontWeight === 'bold')
      .setRanges([sheet.getRange(rule.row + 1, rule.column + 1, rule.rows, rule.columns)])
      .build();
  });
  const theirs = sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule));
  sheet.setConditionalFormatRules([...theirs, ...ours]);
}
