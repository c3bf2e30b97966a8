/** What the use cases need of the outside world; `sheets/` gives it. */
import type { Clocks } from '../core/time/clocks.ts';
import type { Day } from '../core/time/day.ts';
import type { Zone } from '../core/time/zone.ts';
import type { Locale } from '../core/writing/locale.ts';
import type { CellStyle, TabKey, TabRow, TabSpec, TabValue } from '../reports/tab-spec.ts';
import type { TabContent } from '../tables/kept-columns.ts';
import type { SpareContent } from '../tables/spare-content.ts';
import type { Language } from '../text/language.ts';

export type { SpareContent, TabContent };

export interface KeptTabContent {
  readonly content: TabContent | null;
  /** From the oldest to the latest. */
  readonly spares: readonly SpareContent[];
}

export interface SheetInfo {
  readonly id: number;
  readonly name: string;
  /** True for a tab that the product built. */
  readonly own: boolean;
  /** Which one it is; left out for the user's sheets, and for what an execution that was cut off left behind. */
  readonly tab?: TabKey;
}

/** A tab for a page that knows the file's address. */
export interface NamedTab {
  readonly id: number;
  readonly name: string;
}

export interface WrittenTab extends NamedTab {
  readonly url: string;
}

/** Neighbouring cells of one column, from the top; places count from 0. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (number | { readonly day: Day })[];
}

/** A sheet of the user's as it was read: values, and where there are any, formulas. */
export interface SheetCells {
  readonly values: Grid;
  /** `""` where a cell holds none. */
  readonly formulas: readonly (readonly string[])[];
}

/** One cell of a tab of ours; places count from 0. */
export interface TabChange {
  readonly row: number;
  readonly column: number;
  readonly value: TabValue;
  readonly style: CellStyle;
  /** In pixels, of a title that is new: its column becomes so wide, and as wide as the longest word, where it is narrower. */
  readonly width?: number;
}

export type Grid = readonly (readonly unknown[])[];

/** What a run asks of the file once and remembers, since each question is a service call. */
export interface FileFacts {
  readonly localeName: string;
  readonly timeZone: string;
  readonly url: string;
  /** What the time zone has answered so far. */
  readonly clocks: Clocks;
}

/** The spreadsheet that the user has open. */
export interface Book {
  facts(): FileFacts;
  readonly locale: Locale;
  readonly zone: Zone;
  /** The language of the tabs: that of the first one ever built here, else the spreadsheet's. */
  readonly tabLanguage: Language;
  /** Amounts on tabs that are written from now on bear the sign of this currency: the log's, else the file's country's. */
  countIn(currency: string | null): void;
  activeSheetId(): number;
  sheets(): readonly SheetInfo[];
  /** Whether the sheet is a tab of ours: none of them is a log. */
  isOwn(sheetId: number): boolean;
  /** All cells from A1 on, as values; null where the sheet is gone. */
  read(sheetId: number): Grid | null;
  /** Only the first rows, at most so many. */
  readTop(sheetId: number, rows: number): Grid;
  /** Only the first row. */
  readTitles(sheetId: number): readonly unknown[];
  /** Formulas of all cells from A1 on, so many rows and columns; `""` where a cell holds none. */
  readFormulas(sheetId: number, rows: number, columns: number): SheetCells['formulas'];
  /**
   * Changes cells of the user's own sheet: only what the person has seen and asked for. Each change is compared with `seen`
   * right before it is made: where the sheet has changed, it is refused along with those after it (`convert.stopped`).
   */
  change(sheetId: number, changes: readonly CellChange[], seen: SheetCells): void;
  /** Whether any sheet is marked as a tab of ours: at no call, and perhaps wrongly so, as `isMarked`. */
  hasAny(): boolean;
  /** Whether the product has built the tab here, to its end. */
  hasTab(key: TabKey): boolean;
  /** The same at no call, and perhaps wrongly so: where the sheet is a copy, or unfinished. */
  isMarked(key: TabKey): boolean;
  /** A tab as it stands; null where it was never built. */
  readTab(key: TabKey): TabContent | null;
  /** Its values alone, for who writes nothing into it. */
  readTabValues(key: TabKey): Grid | null;
  /** Whether there is any formula on it, or might be on what executions that were cut off have put aside of it. */
  holdsFormulas(key: TabKey): boolean;
  /** The same of a tab that keeps columns, with its rules, and what executions that were cut off have put aside of it. */
  readKeptTab(key: TabKey): KeptTabContent;
  /**
   * Builds the tab, or rebuilds it in place; never touches a tab that is not the product's. `seen` is what `readTab`
   * gave, for a tab that keeps columns: where it has changed since, nothing is written and the write is refused.
   */
  write(tab: TabSpec, seen: TabContent | null): WrittenTab;
  /** The same of a tab that keeps no columns, for a page that knows the file's address: that need not be asked for. */
  writeNamed(tab: TabSpec): NamedTab;
  /** Where a tab of ours stands; null where it was never built. */
  tab(key: TabKey): WrittenTab | null;
  /** Writes rows below the last filled one of a tab of ours; refused where the tab has changed since it was read. */
  append(key: TabKey, rows: readonly TabRow[], seen: TabContent): void;
  /** Changes cells of a tab of ours that people fill in; refused where the tab has changed since it was read. */
  amend(key: TabKey, changes: readonly TabChange[], seen: TabContent): void;
  /** Deletes tabs of ours, those that are there. @throws AppError `tab.last` where no other sheet would be left. */
  remove(keys: readonly TabKey[]): void;
  /** Whether this execution has made a tab that was not there. */
  hasMade(): boolean;
  /** Brings our tabs together at the end of the file, in their order. Where nothing was made they stay where people moved them. */
  arrange(): void;
  /** Makes the tab the one that the person sees, and puts our tabs in order where one was made. */
  show(key: TabKey): void;
  /** The same of a sheet whose id is known, and nothing is put in order; nothing where it is gone. */
  showSheet(sheetId: number): void;
  /** Writes a new sheet with the user's own data, such as a sample. */
  addSheet(title: string, tab: Omit<TabSpec, 'key'>): { readonly id: number; readonly name: string };
}

export interface Clock {
  now(): number;
  today(zone: Zone): Day;
}

/** Texts kept with the file. */
export interface Store {
  get(key: string): string | null;
  set(key: string, text: string): void;
  remove(key: string): void;
}

export interface Ports {
  /** `known` spares asking for what a run remembers. */
  readonly book: (known?: FileFacts) => Book;
  readonly clock: Clock;
  readonly store: Store;
  /** Runs the work while no other execution works on this file; throws AppError `run.busy` where one does. */
  readonly alone: <Result>(work: () => Result) => Result;
  /** The language of the person at the screen; the tabs' language is the spreadsheet's. */
  readonly userLanguage: () => Language;
  /** What a failure of the platform means, as an AppError where people can do something about it; anything else as it is. */
  readonly explained: (error: unknown) => unknown;
}
