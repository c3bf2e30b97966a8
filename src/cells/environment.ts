/** What a custom function knows of the spreadsheet that it stands in. */
import type { Locale } from '../core/locale.ts';
import type { Zone } from '../core/zone.ts';
import type { ScriptTexts } from '../text/script-language.ts';

export interface Environment {
  readonly locale: Locale;
  readonly zone: Zone;
  readonly texts: ScriptTexts;
}

/** What a cell may hold: never null, undefined or NaN. */
export type CellValue = string | number | boolean | Date;
export type Table = CellValue[][];
