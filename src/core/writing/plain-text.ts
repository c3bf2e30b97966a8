/** The characters of numbers and dates made plain, so that each has one form to be looked for. */

/** Minus, hyphens and the dashes that text processors put in their place. */
const DASHES = /[\u2010-\u2013\u2212\ufe63]/g;
/** Long dashes stand for "no hundredths" (`50,—`), never for a minus: two hyphens are no sign. */
const LONG_DASHES = /[\u2014\u2015]/g;
const APOSTROPHES = /[\u2018\u2019\u02b9\u02bb\u02bc\u2032`´]/g;
/** Letters, digits and signs as wide as a Chinese character, each 0xFEE0 above its plain one. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_OFFSET = 0xfee0;
/** Marks of the direction of writing and of no width: they are not seen. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const PLAIN = /^[ -~]*$/;

const WIDE_SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\uffe0/g, '¢'],
  [/\uffe1/g, '£'],
  [/\uffe5/g, '¥'],
  [/\uffe6/g, '₩'],
];

/** Lower case, one kind of minus, apostrophe and space, nothing full-width, no space at either end. */
export function plainText(text: string): string {
  if (PLAIN.test(text)) {
    const spaced = text.includes('  ') ? text.replace(/ {2,}/g, ' ') : text;
    return spaced.trim().replace(/`/g, "'").toLowerCase();
  }
  const narrow = WIDE_SIGNS.reduce((rest, [wide, sign]) => rest.replace(wide, sign), text).replace(FULL_WIDTH, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET),
  );
  return narrow
    .replace(UNSEEN, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(DASHES, '-')
    .replace(LONG_DASHES, '--')
    .replace(APOSTROPHES, "'")
    .toLowerCase();
}
