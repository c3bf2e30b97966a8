/** Which dates Univer's own grid marks as no dates. */
import { DataValidationType } from '@univerjs/core';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import type { EngineContext } from './context.ts';

/** Univer reads a date from the text that the cell shows, and knows few ways of writing one: here a date is a number, as in Sheets. */
export function markDatesByValue({ injector }: EngineContext): void {
  const validator = injector.get(SheetDataValidationModel).getValidator(DataValidationType.DATE);
  if (validator === undefined) throw new Error('Univer has no rule for dates: register its data validation first.');
  validator.isValidType = async ({ value }) => typeof value === 'number';
}
