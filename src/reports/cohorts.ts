/** The tab *Cohorts*: of the customers who came first in one period, how many bought again in each one after. */
import type { Cohort, Cohorts } from '../core/cohorts/cohorts.ts';
import { halvesOf, MOST_COHORTS, type Retention, retentionOf } from '../core/cohorts/retention.ts';
import type { Period } from '../core/log/periods.ts';
import { placeOf } from '../tables/column.ts';
import { COHORT_COLUMNS, RETENTION_COLUMNS } from '../tables/forecast-columns.ts';
import type { Texts } from '../text/language.ts';
import { BLANK_ROW, blankRows, bodyRows, headingRow, line, tableRows } from './rows.ts';
import { heatStyle } from './score-tables.ts';
import type { CellStyle, TabRow, TabSpec, TabValue } from './tab-spec.ts';

/** What lies across the edge of the frozen columns is cut off where the others are moved. */
const FROZEN_COLUMNS = 2;
const CHART_ROWS = 18;
const PERIOD_WIDTH = 60;

/** Which periods after the first are told in words. */
const TOLD: Readonly<Record<Period, readonly number[]>> = {
  week: [1, 4, 12],
  month: [1, 3, 12],
  quarter: [1, 2, 4],
  'half-year': [1, 2, 4],
  year: [1, 2, 3],
};

/** A cell: coloured where its period has ended, else grey and with a star. */
function cellLook(isPartial: boolean, value: number, most: number, format: string) {
  if (isPartial) return { style: 'same' as const, format: `${format}"*"` };
  return { style: heatStyle(Math.max(0, value), most), format };
}

/** A row for each cohort; its cells from the period `first` on. */
function triangle(
  { cohorts, period }: Cohorts,
  first: number,
  measure: (cohort: Cohort, after: number) => number,
  format: string,
  texts: Texts,
): TabRow[] {
  const values = cohorts.map((cohort) => cohort.cells.map((_, after) => measure(cohort, after)).slice(first));
  const ended = values.flatMap((row, at) => row.filter((_, after) => !cohorts[at]?.cells[after + first]?.isPartial));
  const most = Math.max(0, ...ended);
  return bodyRows(COHORT_COLUMNS, cohorts, texts).map(({ values: own, styles }, at): TabRow => {
    const cells = (values[at] ?? []).map((value, after) => {
      const isPartial = cohorts[at]?.cells[after + first]?.isPartial === true;
      return { value, ...cellLook(isPartial, value, most, format) };
    });
    const ownStyles = period === 'month' ? ['month' as const, ...styles.slice(1)] : styles;
    return {
      values: [...own, ...cells.map(({ value }) => value)],
      styles: [...ownStyles, ...cells.map(({ style }) => style)],
      formats: [...own.map(() => null), ...cells.map(({ format: own }) => own)],
    };
  });
}

function titles({ periods, period }: Cohorts, first: number, note: string, texts: Texts): TabRow {
  const { notes, values, styles } = headingRow(COHORT_COLUMNS, texts.tabs.columns, texts.next.notes);
  const names = Array.from({ length: Math.max(0, periods - first) }, (_, index): TabValue => {
    return texts.next.cohorts.after(period, index + first);
  });
  return {
    values: [...values, ...names],
    notes: [...(notes ?? []), ...names.map(() => note)],
    styles: [...styles, ...names.map((): CellStyle => 'headingNumber')],
  };
}

function inWords(cohorts: Cohorts, retention: readonly Retention[], texts: Texts): TabRow[] {
  const words = texts.next.cohorts;
  const told = retention.filter(({ after }) => TOLD[cohorts.period].includes(after));
  const halves = halvesOf(cohorts);
  return [
    line(told.length === 0 ? words.tooEarly(cohorts.period) : words.comeBack(cohorts.period, told)),
    halves === null ? BLANK_ROW : line(words.halves(cohorts.period, halves)),
    line(words.howToRead(cohorts.period)),
  ];
}

/** Filled up with blank rows, so that what stands below has its place however many cohorts there are. */
function filledUp(rows: readonly TabRow[], height: number): TabRow[] {
  return [...rows, ...blankRows(height - rows.length)];
}

/** Charts stay where they were put first, and so does what they show. */
export function cohortsTab(cohorts: Cohorts, asOf: number, texts: Texts): TabSpec {
  const words = texts.next.cohorts;
  const retention = retentionOf(cohorts);
  const shares = triangle(
    cohorts,
    1,
    ({ customers, cells }, after) => (cells[after]?.active ?? 0) / customers,
    '0%',
    texts,
  );
  const money = triangle(
    cohorts,
    0,
    ({ customers, cells }, after) => (cells[after]?.revenue ?? 0) / customers,
    '#,##0',
    texts,
  );
  const above = [
    line(words.heading(cohorts.period, asOf), 'title'),
    ...inWords(cohorts, retention, texts),
    BLANK_ROW,
    line(words.sharesHeading, 'title'),
    titles(cohorts, 1, texts.next.notes.shareAfter, texts),
    ...filledUp(shares, MOST_COHORTS),
    BLANK_ROW,
  ];
  const curve = filledUp(
    tableRows(RETENTION_COLUMNS, retention, texts.tabs.columns, texts, texts.next.notes),
    MOST_COHORTS,
  );
  return {
    key: 'cohorts',
    title: words.title,
    widths: [130, 90, ...Array.from({ length: MOST_COHORTS }, () => PERIOD_WIDTH)],
    frozenColumns: FROZEN_COLUMNS,
    rows: [
      ...above,
      ...blankRows(CHART_ROWS),
      ...curve,
      BLANK_ROW,
      line(words.revenueHeading, 'title'),
      titles(cohorts, 0, texts.next.notes.revenueAfter, texts),
      ...money,
    ],
    lineChart: {
      title: words.chartTitle,
      firstRow: above.length + CHART_ROWS,
      rows: curve.length,
      categoryColumn: placeOf(RETENTION_COLUMNS, 'periodsAfter'),
      valueColumns: [placeOf(RETENTION_COLUMNS, 'cameBack')],
      row: above.length,
      // Behind frozen columns, part of it would be out of sight.
      column: FROZEN_COLUMNS,
    },
  };
}
