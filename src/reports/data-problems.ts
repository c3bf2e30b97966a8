/** The tab *Data problems*: rows that can't be read, with their causes and links to them. */

import type { CustomerBase } from '../core/log/customer-base.ts';
import type { Reading } from '../reading/reading.ts';
import { withIds } from '../tables/customer-columns.ts';
import { LEFT_OUT_COLUMNS, leftOutRows, REFUND_COLUMNS, type RefundsOnly } from '../tables/problem-columns.ts';
import type { Texts } from '../text/language.ts';
import { BLANK_ROW, line, tableRows, widthsOf } from './rows.ts';
import type { CellStyle, TabRow, TabSpec } from './tab-spec.ts';

/** The refunds stand under the values, so that the narrow columns before them can stay narrow. */
const BESIDE = ['', '', ''] as const;

function indented({ values, styles }: TabRow): TabRow {
  return { values: [...BESIDE, ...values], styles: [...BESIDE.map((): CellStyle => 'blank'), ...styles] };
}

export function dataProblemsTab(
  reading: Reading,
  base: Pick<CustomerBase, 'names' | 'refundsOnly'>,
  sheetId: number,
  texts: Texts,
): TabSpec {
  const { dataProblems: words, columns: titles } = texts.tabs;
  const { refundsOnly } = base;
  const leftOut = leftOutRows(reading, sheetId);
  const { bad, later } = reading.buckets;
  const table = leftOut.length === 0 ? [] : tableRows(LEFT_OUT_COLUMNS, leftOut, titles, texts, texts.notes.tabs);
  const refundColumns = withIds(REFUND_COLUMNS, base, ({ name }: RefundsOnly) => name);
  const refunds = tableRows(refundColumns, refundsOnly, titles, texts).map(indented);
  return {
    key: 'data-problems',
    title: words.title,
    widths: widthsOf(LEFT_OUT_COLUMNS),
    frozenRows: 3,
    rows: [
      line(words.heading(bad.rows, later.rows, refundsOnly.length), 'title'),
      line(leftOut.length === 0 ? words.none : words.note),
      ...table,
      ...(refundsOnly.length === 0 ? [] : [BLANK_ROW, line(words.refundsHeading), ...refunds]),
    ],
  };
}
