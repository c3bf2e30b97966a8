/** What digits with separators can mean: as one number with a decimal point, as one with a decimal comma. */

export type DecimalSign = '.' | ',';

export interface DigitReadings {
  /** Null where the digits can't be read with a decimal point. */
  readonly point: number | null;
  /** The same with a decimal comma. */
  readonly comma: number | null;
}

const NONE: DigitReadings = { point: null, comma: null };

export function otherSign(sign: DecimalSign): DecimalSign {
  return sign === '.' ? ',' : '.';
}

function only(sign: DecimalSign, value: number | null): DigitReadings {
  return sign === '.' ? { point: value, comma: null } : { point: null, comma: value };
}

function isSign(character: string): character is DecimalSign {
  return character === '.' || character === ',';
}

/** Thousands in threes (`1,234,567`) or, as in India, one three and pairs before it (`12,34,567`). */
function grouped(digits: string, separator: string): number | null {
  const groups = digits.split(separator);
  const inner = groups.slice(1);
  const first = groups[0] ?? '';
  if (!groups.every((group) => /^\d+$/.test(group))) return null;
  const threes = first.length <= 3 && inner.every((group) => group.length === 3);
  const lakhs =
    separator === ',' &&
    inner.length > 1 &&
    first.length <= 2 &&
    inner.every((group, index) => group.length === (index === inner.length - 1 ? 3 : 2));
  return threes || lakhs ? Number(groups.join('')) : null;
}

/** `1.5e+05`; without a fraction the exponent needs its sign, since `1e5` may be a code. */
function scientific(digits: string): DigitReadings {
  const [whole, sign = '', fraction, exponentSign] = /^\d+(?:([.,])(\d+))?e([+-]?)\d{1,3}$/.exec(digits) ?? [];
  if (whole === undefined || (fraction === undefined && exponentSign === '')) return NONE;
  const value = Number(digits.replace(',', '.'));
  if (!Number.isFinite(value)) return NONE;
  return isSign(sign) ? only(sign, value) : { point: value, comma: value };
}

/** One `,` or `.`: before exactly three digits it may separate thousands as well. */
function withOneSeparator(sign: DecimalSign, whole: string, tail: string): DigitReadings {
  const decimal = only(sign, Number(`${whole}.${tail}`));
  const couldGroup = tail.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  if (!couldGroup) return decimal;
  const thousands = Number(whole + tail);
  return sign === '.' ? { ...decimal, comma: thousands } : { ...decimal, point: thousands };
}

/** Unsigned digits with separators: one kind of separator groups; another one, used once and last, is the decimal sign. */
export function digitReadings(digits: string): DigitReadings {
  if (/^\d+$/.test(digits)) return { point: Number(digits), comma: Number(digits) };
  if (digits.includes('e')) return scientific(digits);
  const separators = digits.replace(/\d/g, '');
  const group = separators.charAt(0);
  const last = separators.charAt(separators.length - 1);
  const lastAt = digits.lastIndexOf(last);
  const tail = digits.slice(lastAt + 1);
  if (separators.length === 1 && isSign(last)) return withOneSeparator(last, digits.slice(0, lastAt), tail);
  if (last === group) {
    const value = grouped(digits, group);
    return isSign(group) ? only(otherSign(group), value) : { point: value, comma: value };
  }
  return isSign(last) ? only(last, withFraction(digits.slice(0, lastAt), group, tail)) : NONE;
}

function withFraction(digits: string, group: string, tail: string): number | null {
  const whole = grouped(digits, group);
  return whole === null || !/^\d+$/.test(tail) ? null : Number(`${whole}.${tail}`);
}
