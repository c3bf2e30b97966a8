/** What every part of the engine needs of Univer: its services, and the one open workbook. */
import { ICommandService, type IExecutionOptions, type Injector, type Workbook, type Worksheet } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel, IFunctionService } from '@univerjs/engine-formula';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';

export interface EngineSettings {
  locale: string;
  timeZone: string;
}

export interface EngineContext {
  readonly univerApi: FUniver;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly book: FWorkbook;
  readonly workbook: Workbook;
  readonly unitId: string;
  readonly formulaData: FormulaDataModel;
  readonly functions: IFunctionService;
  readonly settings: EngineSettings;
  /** The sentence behind an error that a custom function gave, by sheet and formula text. */
  readonly messages: Map<string, string>;
}

export function createContext(univerApi: FUniver, settings: EngineSettings): EngineContext {
  const book = univerApi.getActiveWorkbook();
  if (!book) throw new Error('Univer has no open workbook: create one before the engine.');
  const injector = univerApi['_injector'];
  return {
    univerApi,
    injector,
    commands: injector.get(ICommandService),
    book,
    workbook: book.getWorkbook(),
    unitId: book.getId(),
    formulaData: injector.get(FormulaDataModel),
    functions: injector.get(IFunctionService),
    settings: { ...settings },
    messages: new Map(),
  };
}

/** Runs a Univer command at once; a refusal is an error, never silence. */
export function run(context: EngineContext, id: string, params: object): void {
  if (context.commands.syncExecuteCommand(id, params) === false) {
    throw new Error(`The spreadsheet engine refused ${id}.`);
  }
}

/** How a change of looks alone is marked; what changes contents is not. */
const LOOKS_ONLY = 'looksOnly';

/**
 * Gives cells other looks. Univer tells by the trigger that no value has changed, and else takes a formula that is not named for one
 * that is deleted; but it puts another trigger in its place while a command of the page, such as scrolling, is still under way.
 * What is only local it leaves alone in any case.
 */
export function runLooks(context: EngineContext, sheetId: string, cellValue: object): void {
  const params = { unitId: context.unitId, subUnitId: sheetId, cellValue, trigger: SetStyleCommand.id };
  const options = { onlyLocal: true, [LOOKS_ONLY]: true };
  if (!context.commands.syncExecuteCommand(SetRangeValuesMutation.id, params, options)) {
    throw new Error('The spreadsheet engine refused other looks.');
  }
}

export function isLooksOnly(options: IExecutionOptions | undefined): boolean {
  return options?.[LOOKS_ONLY] === true;
}

export function worksheetOf(context: EngineContext, univerSheetId: string): Worksheet {
  const worksheet = context.workbook.getSheetBySheetId(univerSheetId);
  if (!worksheet) throw new Error('The sheet no longer exists.');
  return worksheet;
}

export function facadeSheetOf(context: EngineContext, univerSheetId: string): FWorksheet {
  const sheet = context.book.getSheetBySheetId(univerSheetId);
  if (!sheet) throw new Error('The sheet no longer exists.');
  return sheet;
}
