/** The tab *Statement* of a manager: every number of a month's pay with how it came about. */

import type { Agreement } from '../../core/pay/agreement.ts';
import { moneyNumber } from '../../core/pay/money.ts';
import type { PayLine } from '../../core/pay/pay-line.ts';
import type { PayStep } from '../../core/pay/pay-step.ts';
import { stepsOf } from '../../core/pay/pay-steps.ts';
import type { Day } from '../../core/time/day.ts';
import { valuesOf } from '../../tables/column.ts';
import { STATEMENT_COLUMNS } from '../../tables/pay/statement-columns.ts';
import type { Texts } from '../../text/language.ts';
import { BLANK_ROW, headingRow, line, widthsOf } from '../rows.ts';
import type { CellStyle, TabKey, TabRow, TabSpec } from '../tab-spec.ts';

const SHOWN_NAME = 60;
const RESULTS: readonly string[] = ['earned', 'paid', 'income'];

export function statementKey(member: string): TabKey {
  return `statement:${member}`;
}

function resultStyle({ unit, result }: PayStep): CellStyle {
  if (unit !== 'number') return unit;
  return Number.isInteger(result) ? 'integer' : 'decimal';
}

function stepRow(step: PayStep, texts: Texts): TabRow {
  const isResult = RESULTS.includes(step.kind);
  const styles: readonly CellStyle[] = isResult
    ? ['heading', 'heading', 'total']
    : ['longText', 'longText', resultStyle(step)];
  return { values: valuesOf(STATEMENT_COLUMNS, step, texts), styles };
}

/** What a month pays somebody, and when that was settled. */
export interface StatedMonth {
  readonly pay: PayLine;
  /** Null while the month is open. */
  readonly closedOn: Day | null;
  /** What the person has said of it, where everybody was asked. */
  readonly agreement?: Agreement;
  /** Where it can still be said. */
  readonly place?: { readonly cell: string; readonly sheetId: number; readonly tab: string };
}

function answerRows({ agreement, place }: StatedMonth, { agreement: words }: Texts): TabRow[] {
  if (agreement === undefined) return [];
  const { state, question, reply } = agreement;
  const said = words.said(words.states[state], question, reply);
  const rows: TabRow[] = [{ values: [words.answer, said], styles: ['heading', 'longText'] }];
  if (place === undefined) return rows;
  const { cell, sheetId, tab } = place;
  return [...rows, { values: ['', words.place(tab), { cell, sheetId }], styles: ['blank', 'longText', 'link'] }];
}

/** The answer first, then how it came about. */
function monthRows(stated: StatedMonth, today: Day, texts: Texts): TabRow[] {
  const { pay, closedOn } = stated;
  const { columns, statement, open, closed } = texts.payClosing;
  const [income, salary, paid] = [pay.income, pay.salary, pay.paid].map(moneyNumber) as [number, number, number];
  return [
    line(statement.heading(pay.name, pay.month), 'title'),
    line(statement.youGet(income, salary, paid), 'answer'),
    line(closedOn === null ? open(today) : closed(closedOn)),
    ...answerRows(stated, texts),
    BLANK_ROW,
    headingRow(STATEMENT_COLUMNS, columns, texts.notes.statement),
    ...stepsOf(pay).map((step) => stepRow(step, texts)),
  ];
}

/** `months`: of one person, the latest first; those that are closed as they were paid. */
export function statementTab(months: readonly StatedMonth[], today: Day, texts: Texts): TabSpec {
  const { statement, visible } = texts.payClosing;
  const [latest] = months;
  if (latest === undefined) throw new Error('a statement of nothing');
  const { name, key } = latest.pay;
  const [[title, ...rows] = [], ...earlier] = months.map((month) => monthRows(month, today, texts));
  return {
    key: statementKey(key),
    // No sign is cut in two: half of one is no text.
    title: statement.title(name.slice(0, SHOWN_NAME).replace(/[\uD800-\uDBFF]$/, '')),
    widths: widthsOf(STATEMENT_COLUMNS),
    rows: [
      ...(title === undefined ? [] : [title]),
      ...rows.slice(0, 2),
      line(statement.check),
      line(visible),
      ...rows.slice(2),
      ...earlier.flatMap((each) => [BLANK_ROW, BLANK_ROW, ...each]),
    ],
  };
}
