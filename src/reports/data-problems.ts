/** The tab *Data problems*: every row that is in no number, with its cause and a link to it. */

import type { CustomerBase } from '../core/log/customer-base.ts';
import type { OrderLog } from '../core/log/order-log.ts';
import type { Problem } from '../core/log/problem.ts';
import { columnLetters } from '../core/writing/a1.ts';
import type { OrderLayout } from '../tables/orders.ts';
import type { Texts } from '../text/language.ts';
import { headingStyle } from './heading-style.ts';
import type { CellStyle, TabRow, TabSpec, TabValue } from './tab-spec.ts';

export interface LogPlace {
  readonly sheetId: number;
  readonly layout: OrderLayout;
}

const STYLES: readonly CellStyle[] = ['score', 'link', 'text', 'text', 'text'];
const WIDTHS = [80, 90, 130, 260, 340];
/** The refunds stand under the values, so that the narrow columns before them can stay narrow. */
const BESIDE = ['', '', ''] as const;
const BESIDE_STYLES: readonly CellStyle[] = ['blank', 'blank', 'blank'];

function laterRows(log: OrderLog, base: CustomerBase): number[] {
  return Array.from(
    log.row.filter((_, index) => (log.day[index] as number) > base.asOf),
    (row) => row + 1,
  );
}

export function dataProblemsTab(log: OrderLog, base: CustomerBase, place: LogPlace, texts: Texts): TabSpec {
  const words = texts.tabs.dataProblems;
  const cellAt = (row: number, field: Problem['field']): TabValue => ({
    sheetId: place.sheetId,
    // A problem of a field means that the log has a column for it.
    cell: `${columnLetters(place.layout[field] ?? 0)}${row}`,
  });
  const later = laterRows(log, base);
  const line = (row: number, field: Problem['field'], value: TabValue, cause: string): TabRow => ({
    values: [row, cellAt(row, field), words.fields[field], value, cause],
    styles: STYLES,
  });
  const problems = log.problems.map(({ row, field, cause, value }) => line(row, field, value, words.causes[cause]));
  const dayOf = new Map(Array.from(log.row, (row, index) => [row + 1, log.day[index] as number]));
  const future = later.map((row) => line(row, 'date', texts.format.day(dayOf.get(row) ?? 0), words.later));
  const rows: TabRow[] = [
    { values: [words.heading(log.counts.bad, later.length, base.refundsOnly.length)], styles: ['title'] },
  ];
  const listed = [...problems, ...future];
  if (listed.length === 0) rows.push({ values: [words.none], styles: ['note'] });
  else {
    rows.push({ values: [words.note], styles: ['note'] });
    rows.push({ values: words.columns, styles: STYLES.map(headingStyle) }, ...listed);
  }
  if (base.refundsOnly.length > 0) {
    rows.push(
      { values: [], styles: [] },
      { values: [words.refundsHeading], styles: ['note'] },
      { values: [...BESIDE, ...words.refundsColumns], styles: [...BESIDE_STYLES, 'heading', 'headingNumber'] },
      ...base.refundsOnly.map(
        ({ name, revenue }): TabRow => ({
          values: [...BESIDE, name.cell, revenue],
          styles: [...BESIDE_STYLES, 'text', 'money'],
        }),
      ),
    );
  }
  return {
    key: 'data-problems',
    title: words.title,
    widths: WIDTHS,
    frozenRows: 3,
    keepsColumns: false,
    rows,
  };
}
