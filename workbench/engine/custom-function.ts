/** Lets a formula call a function of the workbench with what it was really given, and spill what it gives back. */
import {
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { type EngineContext, worksheetOf } from './context.ts';
import type { EngineArgument, EngineResult, FormulaCell } from './engine.ts';
import { toArgument } from './function-arguments.ts';
import { toResult } from './function-result.ts';
import { sheetNumber } from './sheet-ids.ts';

export type CustomFunction = (args: readonly EngineArgument[], caller: FormulaCell) => EngineResult;

/** The key under which the sentence behind an error is kept: equal formulas of one sheet have equal errors. */
export function messageKey(sheetId: string, formula: string): string {
  return `${sheetId}!${formula}`;
}

class WorkbenchFunction extends BaseFunction {
  override needsReferenceObject = true;
  private readonly context: EngineContext;
  private readonly run: CustomFunction;

  constructor(name: string, context: EngineContext, run: CustomFunction) {
    super(name);
    this.context = context;
    this.run = run;
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const key = this.key();
    this.context.messages.delete(key);
    const result = this.attempt(variants);
    if ('error' in result) {
      this.context.messages.set(key, result.message);
      return ErrorValueObject.create(ErrorType.ERROR);
    }
    return toResult(result.cells, result.formats);
  }

  /** An exception here would end the process, not the formula: it becomes the cell's error. */
  private attempt(variants: readonly FunctionVariantType[]): EngineResult {
    try {
      const caller = { sheetId: sheetNumber(this.subUnitId ?? ''), row: this.row, column: this.column };
      return this.run(
        variants.map((variant) => toArgument(this.context, variant)),
        caller,
      );
    } catch (error) {
      return { error: '#ERROR!', message: error instanceof Error ? error.message : String(error) };
    }
  }

  private key(): string {
    const sheetId = this.subUnitId ?? '';
    const { formulaData, unitId } = this.context;
    const formula =
      worksheetOf(this.context, sheetId).getCellMatrix().getValue(this.row, this.column)?.f ??
      formulaData.getFormulaStringByCell(this.row, this.column, sheetId, unitId);
    return messageKey(sheetId, formula ?? '');
  }
}

export function registerCustomFunction(context: EngineContext, name: string, run: CustomFunction): void {
  const upper = name.toUpperCase();
  context.functions.registerExecutors(new WorkbenchFunction(upper, context, run));
  // A formula parsed before now holds the failure to find this name.
  context.functions.deleteFormulaAstCacheKey(upper);
}

/** Univer's editor offers a function only when it is described; the words for people are the page's. */
export function describeCustomFunction(context: EngineContext, name: string): void {
  context.injector.get(IDescriptionService).registerDescriptions([
    {
      functionName: name.toUpperCase(),
      functionType: FunctionType.User,
      description: '',
      abstract: '',
      functionParameter: [],
    },
  ]);
}
