/** Google may keep writes back until something is read, `flush` is called or the execution ends: they fail only then. */
import { writesFile } from './rights.ts';

/** They give back something new, or change how many rows and columns there are: made at once, after all before them. */
const AT_ONCE = /^Spreadsheet\.|^Sheet\.(insert(Rows|Columns)|delete(Rows|Columns))|^Range\.createFilter$/;

/** What a script knows without asking the file. */
const KNOWN =
  /^SpreadsheetApp\.(get|new)|^Spreadsheet\.(getActiveSheet|getSheetById|getUrl)$|^Sheet\.(getRange|getRangeList|getSheetId|getParent|newChart|activate)$|^Range\.get(Row|Column|A1Notation)$|^RangeList\.|Builder\./;

/** Other services keep nothing back, and know nothing of what is kept back here. */
const OF_SHEETS =
  /^(SpreadsheetApp|Spreadsheet|Sheet|Range|Filter|DeveloperMetadata\w*|ConditionalFormatRule|BooleanCondition)\./;

export interface PutOff {
  takes(call: string): boolean;
  add(write: () => unknown): void;
  /** Whether the call comes after the writes that were put off. */
  waitFor(call: string): boolean;
  /** One that fails takes all with it that come after it. */
  flush(): void;
}

export function createPutOff(): PutOff {
  let waiting: (() => unknown)[] = [];
  return {
    takes: (call) => writesFile(call) && !AT_ONCE.test(call),
    add: (write) => {
      waiting.push(write);
    },
    waitFor: (call) => OF_SHEETS.test(call) && !KNOWN.test(call),
    flush: () => {
      const writes = waiting;
      waiting = [];
      for (const write of writes) write();
    },
  };
}
