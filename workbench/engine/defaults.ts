/** What a cell looks like in Sheets when nobody has said anything. */
import type { CellStyle } from './engine.ts';

export const DEFAULT_COLUMN_WIDTH = 100;
export const DEFAULT_ROW_HEIGHT = 21;

export const DEFAULT_STYLE: CellStyle = {
  numberFormat: '',
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontFamily: null,
  fontSize: 10,
  fontColor: null,
  background: null,
  horizontalAlignment: 'general',
  verticalAlignment: 'bottom',
  wrap: 'overflow',
};

/** Univer's own letters are larger; a cell that says nothing of its font takes the sheet's. */
export const DEFAULT_SHEET_STYLE = { ff: 'Arial', fs: DEFAULT_STYLE.fontSize } as const;
