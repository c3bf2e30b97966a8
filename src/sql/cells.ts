/** How single cells are read in SQL: names, dates, amounts. What can't be read is NULL, and is counted as such. */

import { NOBODYS_ADDRESS } from '../reading/words/cell-words.ts';
import type { Dialect } from './dialect.ts';
import type { SqlLog } from './sql-log.ts';

/** All white space that scripts know as such; RE2 alone knows that of ASCII. */
const WHITE =
  '[\\s\\x{000B}\\x{00A0}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}\\x{FEFF}]+';
const DASHES = '[\\x{2010}-\\x{2013}\\x{2212}\\x{FE63}]';
const APOSTROPHES = '[\\x{2018}\\x{2019}\\x{02B9}\\x{02BB}\\x{02BC}\\x{2032}`´]';
const CLOCK = '(?:[01]?[0-9]|2[0-4]):[0-5][0-9](?::[0-5][0-9](?:[.,][0-9]{1,9})?)?';
const YEAR = '(?:19|[2-9][0-9])[0-9]{2}';
const TIME = `(?:[T ,]+${CLOCK} ?(?:[AaPp]\\.?[Mm]\\.?|hs?\\.?)?)?`;
const INSTANT = `^(${YEAR}-[0-9]{2}-[0-9]{2})[T ](${CLOCK})`;
/** Eras of Japan, by the year before their first. */
const ERAS = { 令和: 2018, 平成: 1988, 昭和: 1925 };

/** No order is worth that much: it is the number of an account. */
const TOO_LARGE = '1000000000000000';

/** The cell's text: white space at its ends does not count, elsewhere once; an apostrophe in front says that it is a text. */
export function cellText(column: string, { quoted, replace, types }: Dialect): string {
  const text = `COALESCE(CAST(${quoted(column)} AS ${types.text}), '')`;
  return replace(`TRIM(${replace(text, WHITE, ' ')})`, "^'(.)", '\\1');
}

/** Several columns as one text. */
export function joined(columns: readonly string[], between: string): string {
  return columns.length === 1 ? (columns[0] ?? '') : `TRIM(CONCAT(${columns.join(`, '${between}', `)}))`;
}

/** Two spellings with one key are one customer. Greek ends words with a sigma of its own, Turkish has an i of its own. */
export function keyOf(text: string): string {
  return `REPLACE(LOWER(REPLACE(${text}, 'İ', 'i̇')), 'ς', 'σ')`;
}

/** Whether a text stands for nobody: a stand-in, zeros, mere dashes, an address such as `test@…`. */
export function namesNobody(
  text: string,
  words: readonly string[],
  { replace, withoutAccents, matches }: Dialect,
): string {
  const folded = `TRIM(${replace(withoutAccents(`LOWER(${text})`), '[^\\p{L}\\p{N}]+', ' ')})`;
  // The longest stand-in has fewer letters: spares most texts the look.
  const isWord = `LENGTH(${text}) <= 40 AND ${matches(folded, `^(?:0*|${words.join('|')})$`)}`;
  return `(${isWord} OR ${text} LIKE '%@%' AND ${matches(`LOWER(${text})`, NOBODYS_ADDRESS)})`;
}

const upper = (patterns: readonly string[]) => patterns.join('|');

/** A date's text as a day. Years of two digits are those of this century. */
export function dayOf(
  text: string,
  log: Pick<SqlLog, 'date' | 'zone' | 'months' | 'hasCharacters'>,
  dialect: Dialect,
): string {
  const { matches, replace, tryCast } = dialect;
  const { order } = log.date;
  const cases: string[] = [];
  const when = (pattern: string, iso: string) => {
    const whole = `${pattern}${TIME}$`;
    cases.push(`WHEN ${matches(text, whole)} THEN ${tryCast(replace(text, whole, iso), 'DATE')}`);
  };
  const instant = (offset: string, by: string) => {
    const whole = `${INSTANT}${offset}$`;
    cases.push(
      `WHEN ${matches(text, whole)} THEN ${dialect.dayInZone(replace(text, whole, `\\1 \\2${by}`), log.zone)}`,
    );
  };
  instant(' ?(?:Z|UTC)', '+00:00');
  instant(' ?([+-][0-9]{2})', '\\3:00');
  instant(' ?([+-][0-9]{2}):?([0-9]{2})', '\\3:\\4');
  for (const sign of [' ?- ?', ' ?/ ?', ' ?[.] ?']) {
    when(`^(${YEAR})${sign}([0-9]{1,2})${sign}([0-9]{1,2})\\.?`, '\\1-\\2-\\3');
  }
  when(`^([0-9]{1,2})\\. ?([0-9]{1,2})\\. ?(${YEAR})\\.?`, '\\3-\\2-\\1');
  // With years in front those of two digits are years, where two stand behind as well.
  const short = order === 'ymd' ? '[0-9]' : '[0-9]{1,2}';
  if (order === 'ymd') when('^([0-9]{2})\\. ?([0-9]{1,2})\\. ?([0-9]{2})', '20\\1-\\2-\\3');
  when(`^(${short})\\. ?([0-9]{1,2})\\. ?([0-9]{2})`, '20\\3-\\2-\\1');
  const monthFirst = order === 'mdy';
  const parts = monthFirst ? '\\3-\\1-\\2' : '\\3-\\2-\\1';
  for (const sign of ['-', '/']) {
    if (order === 'ymd') when(`^([0-9]{2})${sign}([0-9]{1,2})${sign}([0-9]{2})`, '20\\1-\\2-\\3');
    else {
      when(`^([0-9]{1,2})${sign}([0-9]{1,2})${sign}(${YEAR})`, parts);
      when(`^([0-9]{1,2})${sign}([0-9]{1,2})${sign}([0-9]{2})`, `20${parts}`);
    }
  }
  if (log.hasCharacters) {
    const rest = '年 ?([0-9]{1,2})月 ?([0-9]{1,2})日';
    when(`^([0-9]{4})${rest}`, '\\1-\\2-\\3');
    for (const [era, before] of Object.entries(ERAS)) {
      const whole = `^${era}([0-9]{1,2})${rest}${TIME}$`;
      const year = `CAST(${before} + CAST(${replace(text, whole, '\\1')} AS ${dialect.types.whole}) AS ${dialect.types.text})`;
      cases.push(
        `WHEN ${matches(text, whole)} THEN ${tryCast(`CONCAT(${year}, ${replace(text, whole, '-\\2-\\3')})`, 'DATE')}`,
      );
    }
  }
  when('^((?:19|20|21)[0-9]{2})([0-9]{2})([0-9]{2})', '\\1-\\2-\\3');
  if (log.months.size > 0) {
    const names = [...log.months.keys()].sort((one, other) => other.length - one.length);
    const word = `(?:${upper(names)})`;
    const number = `CASE ${[...log.months].map(([name, month]) => `WHEN ${matches(`LOWER(${text})`, `(?:^|[^\\p{L}])${name}(?:[^\\p{L}]|$)`)} THEN '${month}'`).join(' ')} END`;
    const named = (pattern: string, year: string, day: string) => {
      const whole = `(?i)${pattern}${TIME}$`;
      const part = (of: string) => replace(text, whole, of);
      cases.push(
        `WHEN ${matches(text, whole)} THEN ${tryCast(`CONCAT(${part(year)}, '-', ${number}, '-', ${part(day)})`, 'DATE')}`,
      );
    };
    named(`^([0-9]{1,2})[ .-]*(?:de )?${word}[ .,-]*(?:de )?(${YEAR})`, '\\2', '\\1');
    named(`^([0-9]{1,2})[ .-]*${word}[ .,-]*([0-9]{2})`, '20\\2', '\\1');
    named(`^${word}[ .]*([0-9]{1,2}),? (${YEAR})`, '\\2', '\\1');
  }
  return `CASE\n    ${cases.join('\n    ')}\n  END`;
}

/** The text with one kind of minus, apostrophe and letters. */
export function plainAmount(
  text: string,
  { decimal, hasSides }: Pick<SqlLog['amount'], 'decimal' | 'hasSides'>,
  { replace }: Dialect,
): string {
  // `50.-` and `500/-` end a whole amount; words may follow.
  const noHundredths = `([0-9])[${decimal}](?:-{1,2}|=|\\x{2014})([^0-9]*)$`;
  const wholeEnd = `^((?:.*[^${decimal}0-9])?[0-9]+)(?:/[-=]|:-)([^0-9]*)$`;
  const oneKind = replace(replace(text, DASHES, '-'), APOSTROPHES, "'");
  const ended = replace(replace(oneKind, noHundredths, `\\1${decimal}0\\2`), wholeEnd, '\\1\\2');
  const plain = `LOWER(${ended})`;
  // A debit takes away, a credit gives, and there is no other sign beside them.
  const side = (name: string) => `^([^-+()]*(?:[0-9]|[^-+() .][ .]))${name}[.]?$`;
  return hasSides ? replace(replace(plain, side('cr'), '\\1'), side('dr'), '\\1-') : plain;
}

/** What no amount is: two signs, half a pair of brackets, a separator that separates nothing. */
const NO_AMOUNT = [
  '-.*-|[-+].*[(]|[)].*[-+]|.[+]|/[-=]|:-',
  '^[^(]*[)]|[(][^)]*$|[)].*[0-9]|[0-9].*[(]|[(].*[(]',
  '[.,][.,]|[0-9][.,](?:[^0-9\\p{L}]|$)|(?:^|[^0-9\\p{L}])[.,](?:[^0-9]|$)',
].join('|');

/** What stands beside the digits of an amount, without signs. */
export function wordOfAmount(plain: string, { replace }: Dialect): string {
  return replace(plain, "[-0-9 .,'()+]", '');
}

/** How an amount's digits may be written: thousands in threes or, as in India, in pairs. */
function digitsWritten(decimal: string, group: string): string {
  const threes = [group, ' ', "'"].map((sign) => `[1-9][0-9]{0,2}(?:${sign}[0-9]{3})+`).join('|');
  const pairs = group === ',' ? '|[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}' : '';
  return `^(?:(?:[0-9]+|${threes}${pairs})(?:${decimal}[0-9]+)?|${decimal}[0-9]+)$`;
}

/** A plain text as an amount, without what it is an amount of. */
export function amountOf(
  plain: string,
  { decimal, isWhole }: Pick<SqlLog['amount'], 'decimal' | 'isWhole'>,
  dialect: Dialect,
): string {
  const { matches, replace, tryCast, types } = dialect;
  const group = decimal === '.' ? ',' : '[.]';
  const point = decimal === '.' ? '[.]' : ',';
  // Whatever stands in front and behind: signs, brackets, a currency.
  const around = '^[^0-9]*?([.,]?[0-9].*[0-9]|[.,]?[0-9])[^0-9]*$';
  const digits = replace(plain, around, '\\1');
  const whole = isWhole ? replace(replace(digits, '[.,]([0-9]{3})', '\\1'), '[.,]([0-9]{3})', '\\1') : digits;
  const ungrouped = replace(whole, decimal === '.' ? "[ ,']" : "[ .']", '');
  const value = tryCast(decimal === '.' ? ungrouped : `REPLACE(${ungrouped}, ',', '.')`, types.exact);
  const isMinus = matches(plain, '-|[(].*[)]');
  return `CASE
    WHEN ${matches(plain, '^-?[0-9]+$')} THEN ${tryCast(plain, types.exact)}
    WHEN ${matches(plain, '^[^0-9.,()+-]+ ?-{1,2}$|^-{1,2} ?[^0-9.,()+-]+$')} THEN 0
    WHEN ${matches(plain, NO_AMOUNT)} THEN NULL
    WHEN ${matches(whole, digitsWritten(point, group))} THEN IF(${isMinus}, -1, 1) * ${value}
  END`;
}

export { TOO_LARGE };
