/** `Filter`: the one filter that a sheet may have. */
import type { Area } from '../engine/engine.ts';
import type { Context } from './context.ts';
import { serviceObject } from './service-object.ts';
import { liveSheet } from './sheet-access.ts';

type Filter = GoogleAppsScript.Spreadsheet.Filter;

export function createFilter(context: Context, sheetId: number): Filter {
  const live = () => liveSheet(context, sheetId);
  const area = (): Area => {
    const found = live().filter();
    if (found === null) throw new Error('The filter no longer exists.');
    return found;
  };
  return serviceObject<Filter>(context, 'Filter', {
    getRange: () => context.file.range(sheetId, area()),
    remove: () => {
      area();
      live().setFilter(null);
    },
  });
}
