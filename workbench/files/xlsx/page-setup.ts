/** How a sheet is printed: on the fewest pages that can still be read, with its titles on each. */
import type { PageSetup, Worksheet } from 'exceljs';
import type { Area, EngineSheet } from '../../engine/engine.ts';

/** Excel's number; Letter is what a file that names no paper is printed on. */
const A4 = 9;
/** Countries that print on Letter. */
const LETTER_COUNTRIES = /[-_](US|CA|MX|PH|PR|CO|CL|VE|GT|CR|PA|DO|SV|NI)$/;

const PIXELS_PER_INCH = 96;
const MARGIN = 0.4;
/** Inches. */
const LETTER_SIZE = { short: 8.5, long: 11 };
const A4_SIZE = { short: 8.27, long: 11.69 };

/** Ten points become five: below that nobody reads a line. */
const LEAST_SCALE = 0.5;
/** What is so little too long goes onto one page all the same, and what is so little too wide stays upright. */
const LITTLE_TOO_MUCH = 1.2;
/** More rows than fit on a page in any case are not measured. */
const MEASURED_ROWS = 150;

function visibleWidth(sheet: EngineSheet, columns: number): number {
  let width = 0;
  for (let column = 0; column < columns; column++) {
    if (!sheet.isColumnHidden(column)) width += sheet.columnWidth(column);
  }
  return width;
}

function heightOf(sheet: EngineSheet, rows: number): number {
  if (rows > MEASURED_ROWS) return Number.POSITIVE_INFINITY;
  let height = 0;
  for (let row = 0; row < rows; row++) height += sheet.rowHeight(row);
  return height;
}

function letters(columns: number, worksheet: Worksheet): string {
  return worksheet.getColumn(columns).letter;
}

export function writePageSetup(
  worksheet: Worksheet,
  sheet: EngineSheet,
  { rows, columns }: Area,
  locale: string,
): void {
  const isLetter = LETTER_COUNTRIES.test(locale);
  const { short, long } = isLetter ? LETTER_SIZE : A4_SIZE;
  const inside = (inches: number) => (inches - 2 * MARGIN) * PIXELS_PER_INCH;
  const width = visibleWidth(sheet, columns);
  const isWide = width > inside(short) * LITTLE_TOO_MUCH;
  const across = inside(isWide ? long : short);
  const down = inside(isWide ? short : long);
  const fitToWidth = Math.max(1, Math.ceil((width * LEAST_SCALE) / across));
  const scale = Math.min(1, (across * fitToWidth) / Math.max(1, width));
  const isOnePage = fitToWidth === 1 && heightOf(sheet, rows) * scale <= down * LITTLE_TOO_MUCH;
  const margins = { left: MARGIN, right: MARGIN, top: MARGIN, bottom: MARGIN, header: 0.2, footer: 0.2 };
  const setup: Partial<PageSetup> = {
    ...(isLetter ? {} : { paperSize: A4 }),
    orientation: isWide ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth,
    // As many as it takes.
    fitToHeight: isOnePage ? 1 : 0,
    margins,
    ...(sheet.frozenRows > 0 && !isOnePage ? { printTitlesRow: `1:${sheet.frozenRows}` } : {}),
    // Whose line it is stands in the first column, frozen or not.
    ...(fitToWidth > 1 ? { printTitlesColumn: `A:${letters(Math.max(1, sheet.frozenColumns), worksheet)}` } : {}),
  };
  Object.assign(worksheet.pageSetup, setup);
}
