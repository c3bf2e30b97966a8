/** The tab *Strategy session*: the agenda to be ticked off, and below it the key values that were decided on. */
import { MOST_KEY_VALUES } from '../../core/key-values/key-values.ts';
import { type ColumnShape, placeOf, type Wide } from '../../tables/column.ts';
import type { Texts } from '../../text/language.ts';
import { howToRows } from '../how-to-rows.ts';
import { cell, formula, native, quoted } from '../pay/formula.ts';
import { BLANK_ROW, headingRow, line } from '../rows.ts';
import type { TabColumn, TabRow, TabSpec } from '../tab-spec.ts';

export const AGENDA_COLUMNS: readonly Wide<ColumnShape<keyof Texts['valueTabs']['session']['columns']>>[] = [
  { id: 'done', kind: 'class', width: 240, titleLeft: true },
  { id: 'minutes', kind: 'integer', width: 240 },
  { id: 'part', kind: 'longText', width: 420 },
  { id: 'notes', kind: 'work', width: 320, titleLeft: true },
];

export const DECISION_COLUMNS: readonly ColumnShape<keyof Texts['valueTabs']['session']['decision']>[] = [
  { id: 'value', kind: 'work' },
  { id: 'means', kind: 'work' },
  { id: 'measure', kind: 'work' },
  { id: 'step', kind: 'work' },
  { id: 'owner', kind: 'work' },
  { id: 'due', kind: 'workDate' },
];
const WIDTHS = [240, 240, 420, 320, 160, 120];
const HEADING: TabRow['styles'] = DECISION_COLUMNS.map((): 'workHeading' => 'workHeading');

/** `values`: where the values to choose from stand; null where there is no such tab yet. */
export function strategySessionTab(values: TabColumn | null, texts: Texts): TabSpec {
  const { session: words } = texts.valueTabs;
  const { agenda } = texts.valueSurvey;
  const above = howToRows(words.title, words.how);
  const firstPart = above.length + 2;
  const at = (id: 'done' | 'minutes') => {
    const column = placeOf(AGENDA_COLUMNS, id);
    return `${cell(firstPart, column)}:${cell(firstPart + agenda.length - 1, column)}`;
  };
  const [before = '', between = ''] = words.left;
  const left = formula`${quoted(before)}&(SUM(${at('minutes')})-SUMIF(${at('done')};TRUE;${at('minutes')}))&${quoted(between)}&SUM(${at('minutes')})`;
  const parts = agenda.map(
    ({ minutes, part }): TabRow => ({
      values: [false, minutes, part, ''],
      styles: AGENDA_COLUMNS.map(({ kind }) => kind),
    }),
  );
  const decisions = Array.from(
    { length: MOST_KEY_VALUES },
    (): TabRow => ({ values: DECISION_COLUMNS.map(() => ''), styles: DECISION_COLUMNS.map(({ kind }) => kind) }),
  );
  const firstDecision = firstPart + agenda.length + 3;
  return {
    key: 'strategy-session',
    title: words.title,
    widths: WIDTHS,
    keepsColumns: true,
    rows: [
      ...above,
      line(native(left), 'heading'),
      headingRow(AGENDA_COLUMNS, words.columns),
      ...parts,
      BLANK_ROW,
      line(words.decided, 'title'),
      { ...headingRow(DECISION_COLUMNS, words.decision, texts.notes.session), styles: HEADING },
      ...decisions,
    ],
    dropdowns: [
      { column: placeOf(AGENDA_COLUMNS, 'done'), firstRow: firstPart, rows: agenda.length, choices: { ticks: true } },
      ...(values === null ? [] : [{ column: 0, firstRow: firstDecision, rows: MOST_KEY_VALUES, choices: values }]),
      {
        column: placeOf(DECISION_COLUMNS, 'due'),
        firstRow: firstDecision,
        rows: MOST_KEY_VALUES,
        choices: { days: 'any' },
      },
    ],
  };
}
