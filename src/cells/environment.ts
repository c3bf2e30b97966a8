/** What a custom function knows of the spreadsheet that it stands in. */

import type { Zone } from '../core/time/zone.ts';
import type { Locale } from '../core/writing/locale.ts';
import type { Texts } from '../text/language.ts';

export interface Environment {
  readonly locale: Locale;
  readonly zone: Zone;
  readonly texts: Texts;
}

/** What a cell may hold: never null, undefined or NaN. */
export type CellValue = string | number | boolean | Date;
export type Table = CellValue[][];
