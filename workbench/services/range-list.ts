/** `RangeList`: one call for several ranges of a sheet. */
import type { Area } from '../engine/engine.ts';
import type { Context } from './context.ts';
import type { Range } from './file-objects.ts';
import { rangeContent } from './range-content.ts';
import { rangeFormats } from './range-formats.ts';
import { rangeTextFormats } from './range-text-formats.ts';
import { serviceObject } from './service-object.ts';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** Members that a list shares with a range: called on the list, they act on each range in turn. */
const SHARED = [
  'setBackground',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setHorizontalAlignment',
  'setVerticalAlignment',
  'setNumberFormat',
  'setValue',
  'setWrap',
  'setWrapStrategy',
  'setBorder',
  'clear',
  'clearContent',
  'clearFormat',
  'breakApart',
] as const satisfies readonly (keyof RangeList & keyof Range)[];

export function createRangeList(context: Context, sheetId: number, areas: readonly Area[]): RangeList {
  const self = () => list;
  const groups = areas.map((area) => {
    const parts = { context, sheetId, area, self: () => context.file.range(sheetId, area) };
    return { ...rangeContent(parts), ...rangeFormats(parts), ...rangeTextFormats(parts) };
  });
  const shared: Partial<Record<(typeof SHARED)[number], (...args: unknown[]) => RangeList>> = {};
  for (const name of SHARED) {
    shared[name] = (...args) => {
      for (const group of groups) {
        const member = group[name];
        if (member === undefined) {
          throw new Error(`RangeList.${name} is not in the workbench`);
        }
        Reflect.apply(member, undefined, args);
      }
      return self();
    };
  }
  const list: RangeList = serviceObject<RangeList>(context, 'RangeList', {
    ...shared,
    getRanges: () => areas.map((area) => context.file.range(sheetId, area)),
  });
  return list;
}
