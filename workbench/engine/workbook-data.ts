/** A new file as Sheets makes it: one sheet of 1000 rows and 26 columns. */
import { generateRandomId, type IWorkbookData, LocaleType } from '@univerjs/core';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, DEFAULT_SHEET_STYLE } from './defaults.ts';

/** The identifier is new every time: Univer keeps parsed formulas by it, for all workbooks of a process together. */
export function emptyWorkbook(name: string): IWorkbookData {
  return {
    id: `workbook-${generateRandomId(10)}`,
    name,
    appVersion: '',
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: ['0'],
    sheets: {
      '0': {
        id: '0',
        name: 'Sheet1',
        rowCount: 1000,
        columnCount: 26,
        defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
        defaultRowHeight: DEFAULT_ROW_HEIGHT,
        defaultStyle: DEFAULT_SHEET_STYLE,
      },
    },
  };
}
