/** How wide columns have to be: as wide as they were declared, or as their longest word or number is. */
import type { CellStyle, TabSpec, TabValue } from '../reports/tab-spec.ts';
import { groupDigits } from '../text/format.ts';
import type { Look, Palette } from './palette.ts';
import { textWidth, wordWidth } from './text-width.ts';

/** What Sheets leaves free at both sides of a text, with a little to spare. */
const AROUND = 12;
/** The arrow of a filter stands over the title. */
const ARROW = 20;
/** Equal widths side by side are set by one call. */
const STEP = 10;

/** The number as its cell shows it, or a little wider; null where the format shows another thing, such as a day. */
function shownNumber(value: number, format: string): string | null {
  const digits = /^("[^"]*")?([#,0]+)(\.0+)?(%?)("[^"]*")?/.exec(format);
  if (digits === null) return null;
  const [, before = '', , decimals = '', percent = '', after = ''] = digits;
  const shown = groupDigits(percent === '' ? value : value * 100, Math.max(0, decimals.length - 1), ',', '.');
  return before.replace(/"/g, '') + shown + percent + after.replace(/"/g, '');
}

function numberWidth(values: readonly number[], { numberFormat, fontSize }: Look): number {
  const shown = values.map((value) => shownNumber(value, numberFormat) ?? '');
  return Math.max(0, ...shown.map((text) => textWidth(text, fontSize)));
}

const HEADINGS: readonly CellStyle[] = ['heading', 'headingNumber', 'headingCentre', 'workHeading'];

/** A title may be of several words; a sentence in a heading's look, with nothing beside it, runs on over the cells at its right. */
function titleWidth(value: TabValue | undefined, isAlone: boolean, fontSize: number): number {
  return typeof value === 'string' && !isAlone ? wordWidth(value, fontSize) : 0;
}

/** Of each column of the tab. Only the largest and the smallest number of each look is measured, however many rows there are. */
export function columnWidths({ rows, widths, filter }: Pick<TabSpec, 'rows' | 'widths' | 'filter'>, palette: Palette) {
  return widths.map((declared, column) => {
    let needed = 0;
    const extremes = new Map<Look, [number, number]>();
    rows.forEach(({ values, styles }, row) => {
      const value = values[column];
      const style = styles[column];
      if (style === undefined) return;
      const look = palette[style];
      if (typeof value === 'number') {
        const [least, most] = extremes.get(look) ?? [value, value];
        extremes.set(look, [Math.min(least, value), Math.max(most, value)]);
      } else if (HEADINGS.includes(style)) {
        const width = titleWidth(value, values.length === 1, look.fontSize);
        needed = Math.max(needed, width === 0 ? 0 : width + (row === filter?.row ? ARROW : 0));
      }
    });
    for (const [look, numbers] of extremes) needed = Math.max(needed, numberWidth(numbers, look));
    return needed === 0 ? declared : Math.max(declared, Math.ceil((needed + AROUND) / STEP) * STEP);
  });
}
