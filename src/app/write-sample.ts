/** A first try without a log of one's own: a sheet with a sample order log. */
import { createSample, type SampleCell, type SampleSheet } from '../../sample/sample.ts';
import { dayFromSerial } from '../core/time/day.ts';
import type { CellStyle, TabRow, TabSpec, TabValue } from '../reports/tab-spec.ts';
import type { Ports } from './ports.ts';

const DATE_COLUMN = 1;
const AMOUNT_COLUMN = 2;

function toTabValue(cell: SampleCell, column: number): TabValue {
  if (cell.kind === 'empty') return '';
  if (cell.kind === 'text') return cell.value;
  const day = column === DATE_COLUMN ? dayFromSerial(cell.value) : null;
  return day === null ? cell.value : { day };
}

function styleOf(column: number): CellStyle {
  if (column === DATE_COLUMN) return 'date';
  return column === AMOUNT_COLUMN ? 'money' : 'text';
}

function sampleTab(sheet: SampleSheet): Omit<TabSpec, 'key'> {
  const styles = sheet.columns.map((_, column) => styleOf(column));
  const heading: TabRow = {
    values: sheet.columns.map(({ title }) => title),
    styles: styles.map((style) => (style === 'text' ? 'heading' : 'headingNumber')),
  };
  return {
    title: sheet.name,
    widths: sheet.columns.map(({ width }) => width),
    frozenRows: 1,
    keepsColumns: false,
    rows: [heading, ...sheet.rows.map((cells): TabRow => ({ values: cells.map(toTabValue), styles }))],
  };
}

/** Writes the sample into a new sheet, which is the user's own from then on. */
export function writeSample(ports: Ports): { readonly sheetId: number; readonly name: string } {
  return ports.alone(() => {
    const book = ports.book();
    const { orders } = createSample(book.tabLanguage);
    const { id, name } = book.addSheet(orders.name, sampleTab(orders));
    return { sheetId: id, name };
  });
}
