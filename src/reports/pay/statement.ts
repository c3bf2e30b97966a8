/** The tab *Statement* of a manager: every number of a month's pay with how it came about. */

import type { PayLine } from '../../core/pay/pay-line.ts';
import type { PayStep } from '../../core/pay/pay-step.ts';
import { stepsOf } from '../../core/pay/pay-steps.ts';
import type { Day } from '../../core/time/day.ts';
import type { Texts } from '../../text/language.ts';
import type { CellStyle, TabKey, TabRow, TabSpec } from '../tab-spec.ts';

/** Fits a page in portrait. */
const WIDTHS = [320, 340, 130];
const SHOWN_NAME = 60;
const EMPTY_ROW: TabRow = { values: [], styles: [] };
/** Two numbers are compared: there is nothing to compute. */
const COMPARED: readonly string[] = ['floor', 'cap'];
const RESULTS: readonly string[] = ['earned', 'paid', 'income'];

export function statementKey(member: string): TabKey {
  return `statement:${member}`;
}

/** A step's title: which KPI's it is, or what a correction is for, in the person's own words. */
export function stepTitle({ kind, name }: PayStep, { paySteps }: Texts): string {
  const title = paySteps.names[kind];
  if (name === null || name === '') return title;
  if (kind === 'correction') return `${title}: ${name}`;
  return `${name}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

function resultStyle({ unit, result, kind }: PayStep): CellStyle {
  if (RESULTS.includes(kind)) return 'total';
  if (unit !== 'number') return unit;
  return Number.isInteger(result) ? 'integer' : 'decimal';
}

function stepRow(step: PayStep, texts: Texts): TabRow {
  const { how, result, orders, kind } = step;
  const isResult = RESULTS.includes(kind);
  const { calculation, orders: fromOrders } = texts.paySteps;
  const isRatio = step.unit === 'percent' && how.length > 1 && !COMPARED.includes(kind);
  const exact = isRatio ? ` = ${texts.paySteps.term({ value: result, unit: 'percent' })}` : '';
  const calculated = orders ? fromOrders(orders) : calculation(how) + exact;
  const text: CellStyle = isResult ? 'heading' : 'longText';
  return { values: [stepTitle(step, texts), calculated, result], styles: [text, text, resultStyle(step)] };
}

export function statementTab(line: PayLine, closedOn: Day | null, texts: Texts): TabSpec {
  const { statement, open, closed, visible } = texts.payClosing;
  const notes = [closedOn === null ? open : closed(closedOn), statement.check, visible];
  return {
    key: statementKey(line.key),
    // No sign is cut in two: half of one is no text.
    title: statement.title(line.name.slice(0, SHOWN_NAME).replace(/[\uD800-\uDBFF]$/, '')),
    widths: WIDTHS,
    frozenRows: 0,
    keepsColumns: false,
    rows: [
      { values: [statement.heading(line.name, line.month)], styles: ['title'] },
      ...notes.map((note): TabRow => ({ values: [note], styles: ['note'] })),
      EMPTY_ROW,
      { values: statement.columns, styles: ['heading', 'heading', 'headingNumber'] },
      ...stepsOf(line).map((step) => stepRow(step, texts)),
    ],
  };
}
