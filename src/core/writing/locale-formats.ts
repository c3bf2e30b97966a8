/** How dates and money look in the cells of a file by its locale. Sheets names formats in the English way everywhere. */
import { type Locale, regionOf } from './locale.ts';

/** By language, or language and country; all others write 31/12/2025. */
const DATES: readonly (readonly [locale: RegExp, format: string])[] = [
  [/^(fr_CA|en_CA|sv|lt|si)/, 'yyyy-mm-dd'],
  [/^(ja|zh|en_ZA|fa)/, 'yyyy/mm/dd'],
  [/^ko/, 'yyyy. m. d'],
  [/^hu/, 'yyyy. mm. dd'],
  [/^mn/, 'yyyy.mm.dd'],
  [/^(nl|da)/, 'dd-mm-yyyy'],
  [
    /^(de|fr_CH|it_CH|ru|be|uk|kk|ky|uz|pl|cs|sk|sl|hr|sr|bs|mk|bg|ro|et|lv|fi|nb|nn|no|is|tr|az|hy|ka|sq)(_|$)/,
    'dd.mm.yyyy',
  ],
];

export function dateFormatOf(locale: Locale): string {
  if (!locale.dayFirst) return 'm/d/yyyy';
  return DATES.find(([name]) => name.test(locale.name.replace('-', '_')))?.[1] ?? 'dd/mm/yyyy';
}

/** Currencies by the countries that pay in them; a code that begins with its only country's need not name it. */
const COUNTRIES: Readonly<Record<string, string>> = {
  EUR: 'AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK',
  USD: 'US PR EC SV',
  GBP: 'GB',
  CHF: 'CH LI',
};
const OF_ONE_COUNTRY =
  'AED AMD ARS AUD AZN BRL BYN CAD CLP CNY COP CZK DKK GEL HKD HUF IDR ILS INR ISK JPY KGS KRW KZT MDL MXN MYR NOK NZD PEN ' +
  'PHP PKR PLN RON RSD RUB SAR SEK SGD THB TRY TWD UAH UZS VND ZAR';

/** The currency of the locale's country; null where none is known. */
export function currencyAtHome(locale: Locale): string | null {
  const region = regionOf({ ...locale, name: locale.name.replace('-', '_') });
  if (region === '') return null;
  const shared = Object.entries(COUNTRIES).find(([, countries]) => countries.includes(region))?.[0];
  return shared ?? OF_ONE_COUNTRY.split(' ').find((code) => code.startsWith(region)) ?? null;
}

const SIGNS: Readonly<Record<string, string>> = {
  AMD: '֏',
  AZN: '₼',
  BRL: 'R$',
  CNY: '¥',
  CZK: 'Kč',
  EUR: '€',
  GBP: '£',
  GEL: '₾',
  HUF: 'Ft',
  ILS: '₪',
  INR: '₹',
  JPY: '¥',
  KRW: '₩',
  KZT: '₸',
  PHP: '₱',
  PLN: 'zł',
  RUB: '₽',
  THB: '฿',
  TRY: '₺',
  UAH: '₴',
  USD: '$',
  VND: '₫',
};

/** Dollars and pesos that are called so at home alone. */
const DOLLARS = 'ARS AUD CAD CLP COP HKD MXN NZD SGD TWD';
const NO_BREAK = '\u00a0';

/** What stands before an amount and behind it; nothing where no currency is known. */
export interface MoneySign {
  readonly before: string;
  readonly after: string;
}

/** The sign of the log's currency, else of the file's country, where people there write it. */
export function moneySign(locale: Locale, ofLog: string | null): MoneySign {
  const atHome = currencyAtHome(locale);
  const code = ofLog ?? atHome;
  if (code === null) return { before: '', after: '' };
  const isDollar = code === atHome && DOLLARS.includes(code);
  const sign = isDollar ? '$' : (SIGNS[code] ?? code);
  const isBefore = locale.decimalSign === '.' || /^(pt_BR|nl|tr|es_(AR|CL|CO))/.test(locale.name.replace('-', '_'));
  if (!isBefore) return { before: '', after: NO_BREAK + sign };
  return { before: sign.length > 1 ? sign + NO_BREAK : sign, after: '' };
}
