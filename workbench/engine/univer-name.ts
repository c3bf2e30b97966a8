/**
 * A sheet's name as Univer bears it. In a formula Univer takes some marks for its own, quoted or not, and then reads nothing
 * where Sheets reads the sheet: `'[x]'!A:A` sums to 0. Each stands there as its wide twin, with a sign beside it that shows nothing.
 */

const TWINS: readonly (readonly [mark: string, twin: string])[] = [
  ['[', '［'],
  [']', '］'],
  ['/', '／'],
  ['\\', '＼'],
  ['?', '？'],
  ['*', '＊'],
  ['!', '！'],
  ['@', '＠'],
  ['#', '＃'],
];
/** WORD JOINER: tells a twin of ours from one that a person typed. */
const BESIDE = '\u2060';

export function univerName(name: string): string {
  return TWINS.reduce((text, [mark, twin]) => text.replaceAll(mark, twin + BESIDE), name);
}

export function nameFromUniver(name: string): string {
  return TWINS.reduce((text, [mark, twin]) => text.replaceAll(twin + BESIDE, mark), name);
}

/** A reference's prefix, with quotes and `!`, in the one form or the other. */
function prefixWith(rename: (name: string) => string) {
  return (prefix: string): string => {
    if (prefix === '') return '';
    const isQuoted = prefix.startsWith("'");
    const name = isQuoted ? prefix.slice(1, -2) : prefix.slice(0, -1);
    const renamed = rename(name);
    return renamed === name ? prefix : `'${renamed}'!`;
  };
}

export const univerPrefix = prefixWith(univerName);
export const prefixFromUniver = prefixWith(nameFromUniver);
