/** The reading in words, a line for each thing that was understood, and what could stand there instead. */
import type { DateOrder } from '../../core/writing/date-readings.ts';
import type { DecimalSign } from '../../core/writing/digit-readings.ts';
import type { Evidence } from '../../core/writing/evidence.ts';
import { shorten } from '../format.ts';
import { russian } from './format.ts';

const money = (amount: number) => russian.number(amount, Number.isInteger(amount) ? 0 : 2);
const rows = (count: number) => russian.count(count, 'строка', 'строки', 'строк');
const list = (titles: readonly string[]) => titles.map((title) => `«${shorten(title)}»`).join(', ');
const unreadable = (count: number) => (count === 0 ? '' : `; не читается ${rows(count)}`);

const ORDERS: Readonly<Record<DateOrder, string>> = { dmy: 'день/месяц', mdy: 'месяц/день', ymd: 'год-месяц-день' };
const SIGNS: Readonly<Record<DecimalSign, string>> = { '.': 'десятичная точка', ',': 'десятичная запятая' };

type Why = Evidence | 'locale' | null;

function because(why: Why): string {
  if (why === null) return '';
  return why === 'locale'
    ? ' (по журналу не понять: как принято в этом файле)'
    : ` (строка ${why.row + 1}: ${shorten(why.text)})`;
}

export const readingLines = {
  titles: (row: number) => `Заголовки в строке ${russian.number(row)}`,
  customer: (keys: readonly string[], shown: readonly string[]) =>
    `Клиент: ${list(keys)}${shown.length === 0 ? '' : `, показываем ${list(shown)}`}`,
  customerAbove: 'Клиент назван над своими заказами',
  date: (title: string, order: DateOrder | null, why: Why) =>
    `Дата: ${list([title])}${order === null ? '' : `, ${ORDERS[order]}${because(why)}`}`,
  amount: (title: string, sign: DecimalSign | null, why: Why, refunded: string | null, oncePerOrder: boolean) => {
    const parts = [
      `Сумма: «${shorten(title)}»`,
      ...(oncePerOrder ? ['один раз на заказ'] : []),
      ...(refunded === null ? [] : [`минус ${list([refunded])}`]),
      ...(sign === null ? [] : [`${SIGNS[sign]}${because(why)}`]),
    ];
    return parts.join(', ');
  },
  order: (title: string) => `Номер заказа: ${list([title])}`,
  noOrder: 'Каждая строка — отдельный заказ',
  status: (title: string, counting: readonly string[], others: readonly string[]) =>
    others.length === 0
      ? `Статус: ${list([title])}, считаются все строки`
      : `Статус: ${list([title])}. ${counting.length === 0 ? 'Ничего не считается' : `Считается: ${counting.map(shorten).join(', ')}`}; не считается: ${others.map(shorten).join(', ')}`,
  manyStatuses: (title: string, counting: number, all: number) =>
    `Статус: ${list([title])}, считается ${russian.number(counting)} из ${russian.count(all, 'значения', 'значений', 'значений')}`,
  emptyStatus: 'пусто',
  kind: (title: string, negative: readonly string[], left: readonly string[]) => {
    const parts = [
      ...(negative.length === 0 ? [] : [`вычитаем ${list(negative)}`]),
      ...(left.length === 0 ? [] : [`не заказы: ${list(left)}`]),
    ];
    return `Вид строки: ${list([title])}${parts.length === 0 ? '' : `, ${parts.join('; ')}`}`;
  },
  currency: (code: string, leftOut: readonly string[], rates: readonly string[]) => {
    const parts = [
      ...rates.map((rate) => rate),
      ...(leftOut.length === 0 ? [] : [`без строк в ${leftOut.join(', ')}`]),
    ];
    return `Валюта: ${code}${parts.length === 0 ? '' : `; ${parts.join('; ')}`}`;
  },
  severalCurrencies: 'Валют несколько',
  rate: (currency: string, rate: number) => `1 ${currency} = ${russian.term({ value: rate, unit: 'number' })}`,
  others: (found: readonly { readonly label: string; readonly title: string }[], missing: readonly string[]) => {
    const parts = [
      ...found.map(({ label, title }) => `${label}: ${list([title])}`),
      ...(missing.length === 0 ? [] : [`Не найдено: ${missing.join(', ')}`]),
    ];
    return parts.join('. ');
  },
  missing: {
    status: 'статус',
    currency: 'валюта',
    manager: 'менеджер',
  },
  asOf: (day: number, isLatest: boolean) => `На ${russian.day(day)}${isLatest ? ' (последний заказ)' : ''}`,
  parts: {
    titlesRow: 'Строка заголовков',
    customer: 'По чему узнаём клиента',
    shown: 'Что показываем',
    date: 'Столбец даты',
    dates: 'Что в дате стоит первым',
    amount: 'Столбец суммы',
    decimal: 'Как записаны суммы',
    refunded: 'Столбец возвращённой суммы',
    oncePerOrder: 'Несколько строк одного заказа',
    fillDown: 'Пустые ячейки под клиентом или датой',
    order: 'Столбец номера заказа',
    status: 'Столбец статуса',
    counts: 'Какие строки считаются',
    kind: 'Столбец вида строки',
    currencyColumn: 'Столбец валюты',
    currency: 'В какой валюте считаем',
    rates: 'Сколько стоит единица другой валюты',
    manager: 'Менеджер',
    product: 'Товар',
    customerType: 'Тип клиента',
    asOf: 'На какой день',
    day: 'Другой день',
  },
  asRead: (now: string | null) => (now === null ? 'Как прочитано' : `${now} — как прочитано`),
  none: 'Нет',
  eachRow: 'Нет: каждая строка — отдельный заказ',
  sameAsKey: 'Тот же столбец',
  column: (letters: string, title: string, example: string, amount: number | null) => {
    const name = title === letters ? letters : `${letters}: ${shorten(title)}`;
    const gives = [...(example === '' ? [] : [example]), ...(amount === null ? [] : [`итого ${money(amount)}`])];
    return `${name}${gives.length === 0 ? '' : ` (${gives.join(', ')})`}`;
  },
  row: (row: number, text: string) => `Строка ${russian.number(row)}: ${text}`,
  dateOrder: (order: DateOrder, first: number | null, last: number | null, unread: number) => {
    const name = { dmy: 'Сначала день', mdy: 'Сначала месяц', ymd: 'Сначала год' }[order];
    const span = first === null || last === null ? '' : `: ${russian.day(first)} – ${russian.day(last)}`;
    return `${name}${span}${unreadable(unread)}`;
  },
  sign: (sign: DecimalSign, amount: number, unread: number) =>
    `${sign === '.' ? 'Десятичная точка' : 'Десятичная запятая'}: итого ${money(amount)}${unreadable(unread)}`,
  once: (isOnce: boolean, amount: number) =>
    `${isOnce ? 'Сумма считается один раз на заказ' : 'Считается сумма каждой строки'}: ${money(amount)}`,
  down: (isFilled: boolean, count: number, amount: number) =>
    `${isFilled ? 'Берутся значения из ячеек выше' : 'Эти строки не учитываются'}: ${rows(count)}, ${money(amount)}`,
  currencyOption: (currency: string, count: number, amount: number) =>
    `${currency || 'Без валюты'}: ${rows(count)}, ${money(amount)}`,
  today: (day: number) => `Сегодня, ${russian.day(day)}`,
};
