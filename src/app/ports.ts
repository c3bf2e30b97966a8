/** What the use cases need of the outside world; `sheets/` gives it. */
import type { Day } from '../core/day.ts';
import type { Locale } from '../core/locale.ts';
import type { Zone } from '../core/zone.ts';
import type { TabSpec } from '../reports/tab-spec.ts';
import type { Language } from '../text/language.ts';

export interface SheetInfo {
  readonly id: number;
  readonly name: string;
  /** True for a tab that the product built. */
  readonly own: boolean;
}

export interface WrittenTab {
  readonly id: number;
  readonly name: string;
  readonly url: string;
}

/** The spreadsheet that the user has open. */
export interface Book {
  readonly locale: Locale;
  readonly zone: Zone;
  activeSheet(): SheetInfo;
  sheets(): readonly SheetInfo[];
  /** All cells from A1 on, as values. */
  read(sheetId: number): readonly (readonly unknown[])[];
  /** Only the first row. */
  readTitles(sheetId: number): readonly unknown[];
  /** Builds the tab, or rebuilds it in place; never touches a tab that is not the product's. */
  write(tab: TabSpec): WrittenTab;
}

export interface Clock {
  today(zone: Zone): Day;
}

export interface Ports {
  readonly book: () => Book;
  readonly clock: Clock;
  /** The language of the person at the screen; the tabs' language is the spreadsheet's. */
  readonly userLanguage: () => Language;
}
