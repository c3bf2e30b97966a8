/** The workbench's engine over Univer, the same in Node and in the page. */
import '@univerjs/sheets/facade';
import '@univerjs/sheets-formula/facade';
import type { FUniver } from '@univerjs/core/facade';
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { toArea } from './areas.ts';
import { watchCalculation } from './calculation.ts';
import { connectCellDisplay } from './cell-display.ts';
import { watchChanges } from './changes.ts';
import { createContext, facadeSheetOf, run } from './context.ts';
import { describeCustomFunction, registerCustomFunction } from './custom-function.ts';
import { markDatesByValue } from './date-marks.ts';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, DEFAULT_SHEET_STYLE } from './defaults.ts';
import { duplicateSheet } from './duplicate-sheet.ts';
import { connectEditedText } from './edited-text.ts';
import type { Engine, EngineSheet } from './engine.ts';
import { errorMessage } from './error-message.ts';
import { PARSE_ERROR } from './formula/to-engine.ts';
import { connectLeaving } from './leave-sheet.ts';
import { watchLines } from './lines.ts';
import { namedAreas, setNamedArea } from './named-areas.ts';
import { watchOpenRanges } from './open-ranges.ts';
import { watchPending } from './pending.ts';
import { createSheet } from './sheet.ts';
import { nextSheetNumber, sheetNumber } from './sheet-ids.ts';
import { spillRoom } from './spill-room.ts';
import { connectTypedFormulas } from './typed-formulas.ts';
import { connectTypedValues, type ReadTyped } from './typed-values.ts';
import { univerName } from './univer-name.ts';
import { PARSE_ERROR_FUNCTION } from './written-formulas.ts';

export interface EngineOptions {
  /** Google's form: `en_US`, `ru_RU`. */
  readonly locale: string;
  readonly timeZone: string;
  /** How text typed into the grid is read; as Univer does when it is left out. */
  readonly readTyped?: ReadTyped;
  readonly onDispose?: () => void;
}

/** `univerApi` has one workbook open; whoever started Univer chose its plugins and whether it has a screen. */
export function createEngine(univerApi: FUniver, options: EngineOptions): Engine {
  const context = createContext(univerApi, { locale: options.locale, timeZone: options.timeZone });
  const { workbook, settings } = context;
  const calculation = watchCalculation(context);
  const openRanges = watchOpenRanges(context);
  const changes = watchChanges(context);
  const lines = watchLines(context);
  const cellDisplay = connectCellDisplay(context);
  const connections = [
    cellDisplay,
    connectEditedText(context),
    connectTypedFormulas(context),
    connectLeaving(context),
    changes,
    lines,
    openRanges,
  ];
  if (options.readTyped) connections.push(connectTypedValues(context, options.readTyped));
  markDatesByValue(context);
  const parts = { openRanges, pending: watchPending(context, calculation) };
  const sheets = new Map<string, EngineSheet>();
  calculation.onSettled(spillRoom(context).make);

  const sheetOf = (univerSheetId: string): EngineSheet => {
    const sheet = sheets.get(univerSheetId) ?? createSheet(context, univerSheetId, parts);
    sheets.set(univerSheetId, sheet);
    return sheet;
  };
  const univerIdOf = (id: number): string => {
    const found = workbook.getSheets().find((sheet) => sheetNumber(sheet.getSheetId()) === id);
    if (!found) {
      throw new Error(`There is no sheet with the id ${id}.`);
    }
    return found.getSheetId();
  };
  let lastNumber = 0;
  /** A deleted sheet's number is not given again. */
  const newSheetId = (): string => {
    lastNumber = Math.max(lastNumber + 1, nextSheetNumber(workbook.getSheets().map((sheet) => sheet.getSheetId())));
    return String(lastNumber);
  };
  const activeId = (): string => workbook.ensureActiveSheet().getSheetId();

  registerCustomFunction(context, PARSE_ERROR_FUNCTION, () => ({ error: '#ERROR!', message: PARSE_ERROR }));

  return {
    get locale() {
      return settings.locale;
    },
    get timeZone() {
      return settings.timeZone;
    },
    setLocale: (locale) => {
      settings.locale = locale;
      cellDisplay.refresh();
    },
    setTimeZone: (timeZone) => {
      settings.timeZone = timeZone;
    },
    sheets: () => workbook.getSheets().map((sheet) => sheetOf(sheet.getSheetId())),
    sheet: (id) => {
      const found = workbook.getSheets().find((sheet) => sheetNumber(sheet.getSheetId()) === id);
      return found ? sheetOf(found.getSheetId()) : null;
    },
    get active() {
      return sheetOf(activeId());
    },
    activate: (id) =>
      run(context, SetWorksheetActiveOperation.id, { unitId: context.unitId, subUnitId: univerIdOf(id) }),
    selection: () => {
      const range = context.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
      return range ? toArea(range) : { row: 0, column: 0, rows: 1, columns: 1 };
    },
    select: (area) => {
      const sheet = facadeSheetOf(context, activeId());
      sheet.setActiveRange(sheet.getRange(area.row, area.column, area.rows, area.columns));
    },
    insertSheet: (name, index, rowCount, columnCount) => {
      const id = newSheetId();
      const sheet = {
        id,
        name: univerName(name),
        rowCount,
        columnCount,
        defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
        defaultRowHeight: DEFAULT_ROW_HEIGHT,
        defaultStyle: DEFAULT_SHEET_STYLE,
      };
      run(context, InsertSheetCommand.id, { unitId: context.unitId, index, sheet });
      return sheetOf(id);
    },
    duplicateSheet: (id, name) => sheetOf(duplicateSheet(context, univerIdOf(id), name)),
    deleteSheet: (id) => {
      const subUnitId = univerIdOf(id);
      run(context, RemoveSheetCommand.id, { unitId: context.unitId, subUnitId });
      sheets.delete(subUnitId);
    },
    namedAreas: () => namedAreas(context),
    setNamedArea: (named) => setNamedArea(context, named),
    custom: () => ({ ...workbook.getCustomMetadata() }),
    setCustom: (custom) => workbook.setCustomMetadata({ ...custom }),
    registerFunction: (name, call) => {
      registerCustomFunction(context, name, call);
      describeCustomFunction(context, name);
    },
    settled: async () => {
      openRanges.follow();
      await calculation.settled();
    },
    errorMessage: (sheetId, row, column) => errorMessage(context, univerIdOf(sheetId), row, column),
    onChange: changes.listen,
    onLines: lines.listen,
    dispose: () => {
      for (const connection of [...connections, calculation]) {
        connection.dispose();
      }
      options.onDispose?.();
    },
  };
}
