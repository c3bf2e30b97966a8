/** What a number format says about a cell: the services only need to tell dates from numbers. */

const LITERALS = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\]|hh\])[^\]]*\]/gi;

const known = new Map<string, boolean>();

/** True when the format shows a number as a date, a time or a duration. */
export function isDateFormat(format: string): boolean {
  let answer = known.get(format);
  if (answer === undefined) {
    answer = !hasNoFormat(format) && /[ydhms]/i.test(format.replace(LITERALS, ''));
    known.set(format, answer);
  }
  return answer;
}

/** What Sheets calls the format of a cell that has none. Set by a script it is a format like any other, and shows `5.`. */
export const FORMAT_OF_NONE = '0.###############';

/** True for a cell that was never given a format. */
export function hasNoFormat(format: string): boolean {
  return format === '' || format.toLowerCase() === 'general';
}
