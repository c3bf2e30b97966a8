/**
 * All that one text says of an amount, whatever the locale: its value with a decimal point and with a decimal comma, and its
 * currency. Which of the two values holds is decided for a column (`amount-column.ts`) or, where there is but one cell, by
 * the locale (`parse-amount.ts`).
 */
import { currencyOfWords, hasHundredths } from './currency-of-words.ts';
import { type DecimalSign, type DigitReadings, digitReadings, otherSign } from './digit-readings.ts';
import { type Locale, regionOf } from './locale.ts';
import { plainText } from './plain-text.ts';

export interface AmountReadings extends DigitReadings {
  /** ISO 4217 code of the sign or word beside the number; null where there is none. */
  readonly currency: string | null;
  /**
   * The decimal sign that is left because the other one groups the thousands of a whole amount (`¥12,800`): a hint for other
   * cells, where they hold nothing that says more. Null elsewhere.
   */
  readonly hint: DecimalSign | null;
}

/** Longer than any amount with its words; what is longer is not looked at. */
const LONGEST = 60;

const WORD = '[^\\s\\d+()-]*';
/** One word, or a code and a sign: `USD $`. */
const WORDS = `${WORD}(?: ${WORD})?`;
const BEFORE = new RegExp(`^([+-]?) ?(${WORDS}) ?(-?) ?$`);
const BEHIND = new RegExp(`^ ?(-?) ?(${WORDS}) ?(-?)$`);
/** What stands for hundredths that are none: `50.-`, `50,--`, `50,=`. */
const NO_HUNDREDTHS = /^([.,])(?:-{1,2}|=)/;
/** What ends a whole amount: `1,234/-`, `50:-`. */
const WHOLE_END = /^(?:\/[-=]|:-)/;
const LEDGER_SIDE = /(?:^|[ .-])(cr|dr)\.?$/;
/** Most amounts have nothing beside them. */
const DIGITS_ALONE = /^\d(?:[\d.,]*\d)?$/;
const NOTHING = new RegExp(`^(${WORD}) ?-{1,2} ?(${WORD})$`);

interface Marks {
  readonly before: string;
  readonly behind: string;
  readonly negative: boolean;
  readonly credit: boolean;
}

/** Takes one pair of brackets off what stands around the digits; null where there is half a pair, or more than one. */
function withoutBrackets(head: string, tail: string) {
  const brackets = head.replace(/[^()]/g, '') + tail.replace(/[^()]/g, '');
  if (brackets === '') return { head, tail, bracketed: false };
  if (brackets !== '()' || !head.includes('(') || !tail.includes(')')) return null;
  return { head: head.replace('(', '').trim(), tail: tail.replace(')', ' ').trim(), bracketed: true };
}

/** At most one sign: a minus on either side, brackets, or the side of the ledger (a debit takes away, a credit gives). */
function marksOf(head: string, tail: string, bracketed: boolean): Marks | null {
  const side = LEDGER_SIDE.exec(tail);
  const rest = side === null ? tail : tail.slice(0, side.index + side[0].search(/[cd]r/)).trimEnd();
  const [inFront, sign = '', before = '', late = ''] = BEFORE.exec(head) ?? [];
  const [behindAll, early = '', behind = '', last = ''] = BEHIND.exec(rest) ?? [];
  if (inFront === undefined || behindAll === undefined) return null;
  const signs = [sign, late, early, last, bracketed ? '()' : '', side?.[1] ?? ''].filter((mark) => mark !== '');
  if (signs.length > 1) return null;
  const credit = side?.[1] === 'cr';
  return { before, behind, negative: signs.length === 1 && sign !== '+' && !credit, credit };
}

/** A whole amount has no decimal sign: what could group thousands does. */
function wholeReadings(digits: string): (DigitReadings & { hint: DecimalSign }) | null {
  const [, sign] = /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*$/.exec(digits) ?? [];
  if (sign === undefined) return null;
  const value = Number(digits.replace(/[.,]/g, ''));
  return { point: value, comma: value, hint: otherSign(sign === '.' ? '.' : ',') };
}

/** `50.-`: the sign before the dash is the decimal one. */
function beforeDash(digits: string, sign: DecimalSign): DigitReadings {
  const value = digitReadings(`${digits}${sign}0`);
  return sign === '.' ? { point: value.point, comma: null } : { point: null, comma: value.comma };
}

/** Accounts write nothing as a dash beside the currency: `$ -`. */
function nothing(plain: string, locale: Locale): AmountReadings | null {
  const [, before = '', behind = ''] = NOTHING.exec(plain) ?? [];
  const currency = currencyOfWords(before, behind, locale);
  return currency === null || currency === undefined ? null : { point: 0, comma: 0, currency, hint: null };
}

/** `1240 руб. 50 коп.`, `12 zł 5 gr`; `12 400-50`, `800-00`: with fewer digits that may be a time of day, a flat or a month. */
const IN_PARTS =
  /^(\d[\d ]*)(\p{Sc}|\p{L}+\.?) ?(\d\d?) ?(?:коп(?:\.|[еі]\p{L}+)?|к\.?|cents?|ct|gr\.?)$|^(\d{1,3}(?: \d{3})+|\d{3,}(?=-00))-(\d\d) ?(\D*)$/u;
/** `14,5 т.р.`, `1,2 млн`: written by hand alone, and read by no query. */
export const SCALED = /^(.*\d) ?(?:т\.? ?(?=р)|(?:тыс|(млн|mln|mio))\.?(?!\p{L})) ?(.*)$/u;

/** Amounts whose hundredths stand apart, or whose thousands are a word; null where the text is none. */
function inWords(plain: string, locale: Locale): AmountReadings | null {
  const [, before, word, cents, whole = before, part = cents, behind = word] = IN_PARTS.exec(plain) ?? [];
  if (whole && part && behind !== undefined) {
    const value = Number(`${whole.replace(/ /g, '')}.${part.padStart(2, '0')}`);
    const currency = currencyOfWords('', behind, locale);
    return currency === undefined ? null : { point: value, comma: value, currency, hint: null };
  }
  const [, number, millions, rest = ''] = SCALED.exec(plain) ?? [];
  const read = number === undefined ? null : amountReadings(`${number} ${rest}`, locale);
  const times = (value: number | null) => value && Math.round(value * (millions ? 1e8 : 1e5)) / 100;
  return read && { ...read, point: times(read.point), comma: times(read.comma) };
}

/** Null where the text is no amount. */
export function amountReadings(text: string, locale: Locale): AmountReadings | null {
  if (text.length > LONGEST) return null;
  // An apostrophe in front is how spreadsheets are told that a text is meant.
  const plain = plainText(text).replace(/^'/, '');
  if (DIGITS_ALONE.test(plain)) return withCurrency(digitReadings(plain), null, null);
  const digitsAt = plain.search(/\d/);
  if (digitsAt === -1) return nothing(plain, locale);
  const end = plain.search(/\d\D*$/) + 1;
  // `.5` begins with its sign; in `rs.5` and `fr.5` the point belongs to the word.
  const start = /(?:^|[^\p{L}.,/])[.,]$/u.test(plain.slice(0, digitsAt)) ? digitsAt - 1 : digitsAt;
  const digits = plain.slice(start, end);
  if (!/^[\d .,']+$|^[\d.,]+e[+-]?\d+$/.test(digits)) return inWords(plain, locale);
  const around = withoutBrackets(plain.slice(0, start), plain.slice(end));
  if (around === null) return null;
  const dash = NO_HUNDREDTHS.exec(around.tail);
  const wholeEnd = dash === null ? WHOLE_END.exec(around.tail) : null;
  const tail = around.tail.slice((dash ?? wholeEnd)?.[0].length ?? 0);
  const marks = marksOf(around.head, tail, around.bracketed);
  if (marks === null) return null;
  const currency = currencyOfWords(marks.before, marks.behind, locale);
  if (currency === undefined) return inWords(plain, locale);
  // In India `1.5 Cr` is fifteen million.
  if (marks.credit && (currency === 'INR' || regionOf(locale) === 'IN')) return null;
  const whole = wholeEnd !== null || !hasHundredths(currency) ? wholeReadings(digits) : null;
  const { point, comma } =
    dash === null ? (whole ?? digitReadings(digits)) : beforeDash(digits, dash[1] === '.' ? '.' : ',');
  const signed = (value: number | null) => (value === null || value === 0 ? value : marks.negative ? -value : value);
  return withCurrency({ point: signed(point), comma: signed(comma) }, currency, whole?.hint ?? null);
}

function withCurrency({ point, comma }: DigitReadings, currency: string | null, hint: DecimalSign | null) {
  return point === null && comma === null ? null : { point, comma, currency, hint };
}
