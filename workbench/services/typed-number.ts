/** Reads text that looks like a number, a percentage or an amount of money the way a sheet does when it is typed. */
import type { LocaleRules } from './locale-rules.ts';

export interface TypedNumber {
  readonly value: number;
  /** The format the cell gets when it has none; null leaves it alone. */
  readonly format: string | null;
}

const SPACES = /[\s\u00a0\u202f]/g;
const CURRENCY = /^([-+(]*)\s*([$€£₽¥])\s*(.*)$|^(.*?)[\s\u00a0\u202f]*([€₽$£]|р\.|руб\.)(\)?)$/;

export function readTypedNumber(text: string, rules: LocaleRules): TypedNumber | null {
  const percent = /^(.*\d)\s*%$/.exec(text) ?? /^%\s*(\d.*)$/.exec(text);
  if (percent !== null) {
    const value = plain(percent[1] ?? '', rules);
    return value === null ? null : { value: value.value / 100, format: value.whole ? '0%' : '0.00%' };
  }
  const money = CURRENCY.exec(text);
  if (money !== null) {
    const [, sign, before, rest, amount, after, close] = money;
    const value = plain(before === undefined ? `${amount}${close}` : `${sign}${rest}`, rules);
    const symbol = before ?? after ?? '';
    const digits = value?.whole ? '#,##0' : '#,##0.00';
    const format = before === undefined ? `${digits} "${symbol}"` : `"${symbol}"${digits}`;
    return value === null ? null : { value: value.value, format };
  }
  const value = plain(text, rules);
  if (value === null) return null;
  const format = value.scientific ? '0.00E+00' : value.grouped ? (value.whole ? '#,##0' : '#,##0.00') : null;
  return { value: value.value, format };
}

interface Plain {
  readonly value: number;
  readonly whole: boolean;
  readonly grouped: boolean;
  readonly scientific: boolean;
}

function plain(text: string, rules: LocaleRules): Plain | null {
  const bracketed = /^\((.+)\)$/.exec(text);
  const signed = /^([-+])?\s*(.*)$/.exec(bracketed?.[1] ?? text);
  const body = signed?.[2] ?? '';
  const digits = withoutGroups(body, rules);
  if (digits === null || (bracketed !== null && signed?.[1] !== undefined)) return null;
  const negative = bracketed !== null || signed?.[1] === '-';
  const value = Number(digits.text);
  return {
    value: negative ? -value : value,
    whole: !digits.text.includes('.'),
    grouped: digits.grouped,
    scientific: /e/i.test(digits.text),
  };
}

/** The digits with a point as decimal sign; null when the text is no number in the locale. */
function withoutGroups(body: string, rules: LocaleRules): { text: string; grouped: boolean } | null {
  const decimal = rules.decimal === '.' ? '\\.' : ',';
  const tail = `(?:${decimal}\\d*)?(?:[eE][-+]?\\d+)?`;
  const bare = new RegExp(`^(?:\\d+${tail}|${decimal}\\d+(?:[eE][-+]?\\d+)?)$`);
  if (bare.test(body)) {
    return { text: body.replace(',', '.'), grouped: false };
  }
  const group = rules.decimal === '.' ? ',' : '[\\s\\u00a0\\u202f]';
  if (!new RegExp(`^\\d{1,3}(?:${group}\\d{3})+${tail}$`).test(body)) return null;
  const joined = rules.decimal === '.' ? body.replaceAll(',', '') : body.replace(SPACES, '').replace(',', '.');
  return { text: joined, grouped: true };
}
