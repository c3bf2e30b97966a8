/** The tab *How answers are read*: what each column of the answers says, for their owner to correct. */
import { SURVEY_LAYOUT } from '../../tables/survey-reading-columns.ts';
import type { SurveyLineValues } from '../../tables/survey-roles.ts';
import type { Texts } from '../../text/language.ts';
import { formPart } from '../pay/form-tab.ts';
import { line } from '../rows.ts';
import type { TabRow, TabSpec } from '../tab-spec.ts';

/** Columns that the form will ask one day. */
const ROOM = 20;
/** Rows that a form has above its table. */
const USUAL_ROWS_ABOVE = 2;

export function surveyReadingTab(
  lines: readonly SurveyLineValues[],
  sheet: string,
  sheets: readonly string[],
  texts: Texts,
): TabSpec {
  const { reading: words } = texts.valueTabs;
  const above = [
    line(words.title, 'title'),
    ...words.how.map((text) => line(text)),
    { values: [words.sheet, sheet], styles: ['note', 'work'] },
  ] satisfies readonly TabRow[];
  const form = { layout: SURVEY_LAYOUT, lines, spare: ROOM };
  const { rows, dropdowns, widths } = formPart(form, texts, above.length - USUAL_ROWS_ABOVE);
  const todo = SURVEY_LAYOUT.keys.indexOf('todo');
  const body = { row: above.length + 1, rows: rows.length - 1 };
  return {
    key: 'survey-reading',
    title: words.title,
    widths,
    frozenRows: above.length + 1,
    keepsColumns: true,
    rows: [...above, ...rows],
    dropdowns: [{ column: 1, firstRow: above.length - 1, rows: 1, choices: sheets }, ...dropdowns],
    colourRules: [{ ...body, column: todo, columns: 1, when: { holds: `LEN($I${body.row + 1})` }, style: 'alert' }],
  };
}
