/** Google's rules for the names of sheets. */
import type { Context } from './context.ts';
import { LIMITS } from './limits.ts';
import { MESSAGES } from './messages.ts';

/** The name, if a sheet may bear it; `own` is the sheet that is being renamed. */
export function checkedSheetName(context: Context, name: string, own: number | null = null): string {
  if (typeof name !== 'string' || name === '') throw new Error(MESSAGES.sheetNameEmpty);
  if (name.length > LIMITS.sheetNameCharacters) throw new Error(MESSAGES.sheetNameLong);
  const wanted = name.toLowerCase();
  if (context.state.engine.sheets().some((sheet) => sheet.id !== own && sheet.name.toLowerCase() === wanted)) {
    throw new Error(MESSAGES.sheetTaken(name));
  }
  return name;
}

/** The first free name of the form `Sheet7`. */
export function freeSheetName(context: Context): string {
  const taken = new Set(context.state.engine.sheets().map((sheet) => sheet.name.toLowerCase()));
  for (let number = taken.size + 1; ; number += 1) {
    if (!taken.has(`sheet${number}`)) {
      return `Sheet${number}`;
    }
  }
}
