/** The tab *Statement* of a manager: every number of a month's pay with how it came about. */

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

export function statementTab(pay: PayLine, closedOn: Day | null, texts: Texts): TabSpec {
  const { columns, statement, open, closed, visible } = texts.payClosing;
  return {
    key: statementKey(pay.key),
    // No sign is cut in two: half of one is no text.
    title: statement.title(pay.name.slice(0, SHOWN_NAME).replace(/[\uD800-\uDBFF]$/, '')),
    widths: widthsOf(STATEMENT_COLUMNS),
    rows: [
      line(statement.heading(pay.name, pay.month), 'title'),
      line(closedOn === null ? open : closed(closedOn)),
      line(statement.check),
      line(visible),
      BLANK_ROW,
      headingRow(STATEMENT_COLUMNS, columns),
      ...stepsOf(pay).map((step) => stepRow(step, texts)),
    ],
  };
}
