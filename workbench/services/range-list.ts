/** `RangeList`: ranges that take one look at once. */
import type { Context } from './context.ts';
import type { Range } from './file-objects.ts';
import type { rangeFormats } from './range-formats.ts';
import { serviceObject } from './service-object.ts';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type Formats = ReturnType<typeof rangeFormats>;

/** `formats`: of each range, as a call of the list's own sets them. */
export function createRangeList(context: Context, ranges: readonly Range[], formats: readonly Formats[]): RangeList {
  const list: RangeList = serviceObject<RangeList>(context, 'RangeList', {
    getRanges: () => [...ranges],
    setNumberFormat: (format) => each(({ setNumberFormat }) => setNumberFormat?.(format)),
    setFontWeight: (weight) => each(({ setFontWeight }) => setFontWeight?.(weight)),
    setFontSize: (size) => each(({ setFontSize }) => setFontSize?.(size)),
    setFontColor: (colour) => each(({ setFontColor }) => setFontColor?.(colour)),
    setBackground: (colour) => each(({ setBackground }) => setBackground?.(colour)),
    setHorizontalAlignment: (alignment) => each(({ setHorizontalAlignment }) => setHorizontalAlignment?.(alignment)),
    setWrap: (isWrapped) => each(({ setWrap }) => setWrap?.(isWrapped)),
  });
  function each(set: (one: Formats) => unknown): RangeList {
    for (const one of formats) set(one);
    return list;
  }
  return list;
}
