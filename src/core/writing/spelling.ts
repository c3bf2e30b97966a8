/** How names are compared, shown and sorted. */

/** Kept, since each call would make it anew. */
const FINAL_SIGMA = /ς/g;
const UNTIDY = /^\s|[^\S ]|\s\s|\s$/;

/** Trims and collapses white space; `\s` covers the no-break spaces that CRMs put into names and numbers. */
export function tidy(text: string): string {
  // Nearly all are tidy, and stay the text that they are.
  return UNTIDY.test(text) ? text.trim().replace(/\s+/g, ' ') : text;
}

/** Two spellings with one key are one customer; Greek ends words with a sigma of its own. Expects tidy text. */
export function spellingKey(tidied: string): string {
  return tidied.toLowerCase().replace(FINAL_SIGMA, 'σ');
}

/** Errors reach a script as text such as `#N/A` or as an Error object. */
export function isErrorText(text: string): boolean {
  return text.startsWith('#') && /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/.test(text);
}

/** Moves surrogates behind all other units, so that units compare as the code points they belong to. */
function codePointOrder(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

/** Compares by Unicode code points: the same everywhere, whatever the locale. Negative, zero or positive. */
export function compareCodePoints(first: string, second: string): number {
  if (first === second) return 0;
  const length = Math.min(first.length, second.length);
  for (let index = 0; index < length; index++) {
    const left = first.charCodeAt(index);
    const right = second.charCodeAt(index);
    if (left !== right) return codePointOrder(left) - codePointOrder(right);
  }
  return first.length - second.length;
}
