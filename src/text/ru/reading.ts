/** What was understood of a log, what is asked, what is noted. */

import { columnLetters } from '../../core/writing/a1.ts';
import type { Evidence } from '../../core/writing/evidence.ts';
import type {
  Choice,
  Missing,
  NamedColumn,
  NoteCode,
  NoteParams,
  QuestionCode,
  QuestionParams,
} from '../../reading/reading.ts';
import { shorten } from '../format.ts';
import { russian } from './format.ts';
import { readingLines } from './reading-lines.ts';
import { rowsReconciled } from './shared.ts';

const { number, count } = russian;
const money = (amount: number) => number(amount, Number.isInteger(amount) ? 0 : 2);
/** Nothing where there is none, or where no sum is right. */
const worth = (amount: number) => (amount === 0 ? '' : ` (${money(amount)})`);
const rows = (value: number) => count(value, 'строка', 'строки', 'строк');
const exact = (value: number) => russian.term({ value, unit: 'number' });
const quoted = (title: string) => `«${shorten(title)}»`;
const cell = (evidence: Evidence | null) =>
  evidence === null ? '' : `строка ${evidence.row + 1} ${quoted(evidence.text)}`;
const list = (values: readonly string[]) => values.map(quoted).join(', ');
const column = ({ column: position, title }: NamedColumn) => `${columnLetters(position)} ${quoted(title)}`;
const span = (from: number, to: number) =>
  from === to ? `столбец ${columnLetters(from)}` : `столбцы ${columnLetters(from)}–${columnLetters(to)}`;

const ORDERS = { dmy: 'день.месяц.год', mdy: 'месяц/день/год', ymd: 'год-месяц-день' };
const SIGNS = { '.': 'десятичной точкой', ',': 'десятичной запятой' };

function found({ customer, date, amount }: Missing): string {
  const parts = [
    customer.length === 0 ? '' : `Клиент: ${customer.map(column).join(', ')}. `,
    date === null ? '' : `Дата: ${column(date)}. `,
    amount === null ? '' : `Сумма: ${column(amount)}. `,
  ];
  return parts.join('');
}

const withMoney = (choices: readonly Choice[], none = '') =>
  choices
    .map(({ value, rows: count_, amount }) => {
      const facts = [count_ === undefined ? '' : rows(count_), amount === undefined ? '' : money(amount)];
      return `${quoted(value === '' ? none : value)} (${facts.filter((fact) => fact !== '').join(', ')})`;
    })
    .join(', ');

/** Of words with a minus behind them: see `takenOff` of the reading. */
const takenOff = (choices: readonly Choice[]) =>
  choices.some(({ value }) => / –$/.test(value))
    ? ' Значение с минусом: деньги вернулись за прежнюю покупку, сумма вычитается. Без минуса: это сама покупка. Ни то ни другое: строка не считается.'
    : '';

type Questions = {
  readonly [Code in QuestionCode]: (params: QuestionParams[Code], choices: readonly Choice[]) => string;
};

const questions: Questions = {
  titles: () => 'Среди первых 25 строк нет строки с заголовками: укажите, где она, или откройте лист с заказами.',
  'customer-column': (missing) =>
    `${found(missing)}Столбец клиентов не найден: укажите, в каком столбце написано, кто купил.`,
  'date-column': (missing) =>
    missing.equals.length > 1
      ? `Какая дата нужна: ${list(missing.equals.map(({ title }) => title))}?`
      : missing.date === null
        ? `${found(missing)}Столбец дат не найден: укажите, в каком столбце день заказа.`
        : `Даты есть только в столбце ${column(missing.date)}: это день заказа?`,
  'amount-column': (missing, choices) =>
    missing.equals.length > 1
      ? `Какая сумма нужна: ${withMoney(choices)}?`
      : `${found(missing)}${missing.unread ? `Мало что в столбце ${column(missing.unread)} читается как сумма` : 'Столбец сумм не найден'}: укажите, в каком столбце итог заказа.`,
  'customer-list': ({ title, customers }) =>
    `Похоже, это список клиентов, а не заказов: ${count(customers, 'строка', 'строки', 'строк')}, в каждой другой клиент, и есть ${quoted(title)}. Возьмите список заказов. Если каждая строка — всё же один заказ, выберите его дату:`,
  'order-column': ({ title, orders, days }) =>
    days === 'several'
      ? `${count(orders, 'значение', 'значения', 'значений')} в столбце ${quoted(title)} — за разные дни, но у одного клиента, как при оплате частями. Строки с одним значением — это одна покупка в первый из дней или каждая строка — отдельная покупка?`
      : `${quoted(title)} похоже на номер заказа: ${count(orders, 'значение стоит', 'значения стоят', 'значений стоят')} в нескольких строках, каждое — у одного клиента за один день. Строки с одним значением — это одна покупка?`,
  'column-gone': ({ title }) => `Столбца ${quoted(title)} больше нет: укажите, какой столбец вместо него.`,
  'date-order': ({ title, dayFirst, monthFirst, other }) =>
    other === null
      ? `Даты в столбце ${quoted(title)} записаны по-разному: ${cell(dayFirst)} — только день/месяц, ${cell(monthFirst)} — только месяц/день. Что стоит первым?`
      : `В столбце ${quoted(title)} ничто не говорит, день или месяц стоит первым, но в ${quoted(other)} ${cell(dayFirst ?? monthFirst)} — только ${dayFirst === null ? 'месяц/день' : 'день/месяц'}. Что стоит первым?`,
  decimal: ({ title, point, comma }) =>
    `Суммы в столбце ${quoted(title)} записаны по-разному: в строке ${point.row + 1} ${quoted(point.text)} десятичная точка, в строке ${comma.row + 1} ${quoted(comma.text)} запятая. Что верно?`,
  status: ({ title }, choices) =>
    title === ''
      ? `Похоже, заголовки между строками говорят, что с ними стало. Считать ли покупками строки под этими заголовками: ${withMoney(choices)}?`
      : `Считать ли покупками строки с такими значениями столбца ${quoted(title)}: ${withMoney(choices)}?${takenOff(choices)}`,
  currency: (_params, choices) =>
    `Суммы в разных валютах: ${withMoney(choices, 'не указана')}. Выберите одну или укажите курс остальных.`,
  'stand-in': ({ title }, choices) =>
    `Под этими значениями столбца ${quoted(title)} стоят чужие имена: ${withMoney(choices)}. Это заглушки вместо неизвестных клиентов или вы сами, и считать надо по именам?`,
  'quantity-column': (_params, choices) => `Сколько штук считать: ${withMoney(choices, 'только цену')}?`,
  deposit: ({ title, amount }) =>
    `В ${quoted(amount)} входит ${quoted(title)}. Какой столбец возвращают клиенту и надо вычесть?`,
  'fill-down': ({ titles, rows: value }) =>
    `${titles.length === 1 ? 'Столбец' : 'Столбцы'} ${titles.map(quoted).join(' и ')}: заполнена только первая строка группы, как в объединённых ячейках, ниже пусто или «то же» — ${rows(value)}. Взять значения из ячеек выше? Иначе эти строки не учитываются.`,
  'once-per-order': ({ title, orders }) =>
    `В ${count(orders, 'заказе', 'заказах', 'заказах')} из нескольких строк ${quoted(title)} во всех строках одинакова: это итог заказа, который считается один раз?`,
};

type Notes = {
  readonly [Code in NoteCode]: (params: NoteParams[Code], rows: number, amount: number) => string;
};

const notes: Notes = {
  preamble: (_params, value) => `Над заголовками пропущено: ${rows(value)}.`,
  totals: (_params, value, amount) => `Строки итогов и примечаний пропущены: ${number(value)}${worth(amount)}.`,
  'table-beside': ({ from, to, titles }, value) =>
    `Вторая таблица рядом, ${span(from, to)} (${list(titles)}), не учтена: ${rows(value)}.`,
  'table-below': ({ row, titles }, value) =>
    `Вторая таблица ниже, со строки ${row} (${list(titles)}), не учтена: ${rows(value)}.`,
  'refunds-aside': ({ row, titles }, value) =>
    `Таблица возвратов со строки ${row} (${list(titles)}) — со своими столбцами: не учтена, из неё ничего не вычтено: ${rows(value)}.`,
  'headed-refunds': ({ values }, value, amount) =>
    `Вычтены строки под заголовком ${list(values)}: ${rows(value)}${worth(amount)}.`,
  'headed-states': ({ values }, value) => `Статус — по заголовку над строками (${list(values)}): ${rows(value)}.`,
  'customer-above': (_params, value) => `Клиент назван строкой над своими заказами: ${rows(value)}.`,
  'fill-down': ({ titles }, value, amount) =>
    `${titles.map(quoted).join(' и ')} — по ячейкам выше: ${rows(value)}${worth(amount)}.`,
  continuation: (_params, value) => `Другие товары тех же заказов: ${rows(value)}.`,
  'once-per-order': ({ title }, value) =>
    `${quoted(title)} повторяется в каждой строке заказа и считается один раз; другие товары: ${rows(value)}.`,
  'left-out-by-status': ({ values }, value, amount) =>
    `Не считается ${rows(value)}${worth(amount)}: ${values.map((each) => `${each.value === '' ? 'пусто' : shorten(each.value)} ${number(each.rows)}`).join(', ')}.`,
  'handed-over': ({ values }, value, amount) =>
    `Считается, хотя ${list(values)}: ${rows(value)}${worth(amount)}. Доставка важнее неоплаты.`,
  'negative-by-status': (_params, value, amount) =>
    `Отменённые или возвращённые заказы с отрицательной суммой вычтены: ${rows(value)}${worth(amount)}.`,
  'no-order-by-kind': ({ values }, value, amount) => `Это не заказы: ${list(values)} — ${rows(value)}${worth(amount)}.`,
  'no-order-by-number': ({ title, values }, value, amount) =>
    `Это не заказы: ${list(values)} в столбце ${quoted(title)} — ${rows(value)}${worth(amount)}.`,
  'kind-negative': ({ values }, value, amount) =>
    `Вычтено по виду строки ${list(values)}: ${rows(value)}${worth(amount)}.`,
  'credit-notes': ({ title, values }, value, amount) =>
    `Вычтено: ${rows(value)}${worth(amount)}. Слово ${list(values)} в столбце ${quoted(title)} значит, что деньги вернулись.`,
  owed: ({ title }, value, amount) =>
    `Оплачено не полностью, судя по ${quoted(title)}${worth(amount)}: ${rows(value)}, всё же считается.`,
  'called-off-in-remarks': ({ title, values }, value, amount) =>
    `Не считается ${rows(value)}${worth(amount)}: ${list(values)} в столбце ${quoted(title)}.`,
  'refunded-in-remarks': ({ title, values }, value, amount) =>
    `Вычтена часть суммы: ${rows(value)}${worth(amount)}, ${list(values)} в столбце ${quoted(title)}.`,
  'remarks-to-look-at': ({ title, text }, value, amount) =>
    `В столбце ${quoted(title)} речь об отмене, возврате или долге, например ${quoted(text)}: всё же считается ${rows(value)}${worth(amount)}.`,
  spending: (_params, value, amount) =>
    `Не учтены строки тех, кто получил деньги, а заплатил меньше или ничего: это расходы, а не возвраты — ${rows(value)}${worth(amount)}.`,
  'refunded-column': ({ title }, value, amount) => `${quoted(title)} вычитается: ${rows(value)}${worth(amount)}.`,
  'refund-rows': ({ title }, value, amount) =>
    `Без своей суммы, вычитается: ${rows(value)}${worth(amount)}. Сколько вернули, сказано в ${quoted(title)}.`,
  'not-taken-off': ({ title, amount }) =>
    `${quoted(title)} не вычитается: если это часть ${quoted(amount)} и её возвращают, вычтите её.`,
  'discount-beside': ({ title }) =>
    `${quoted(title)} не вычитается из цены, умноженной на количество: если цена ещё без скидки, добавьте в журнал столбец с итоговой суммой.`,
  'refunded-within': ({ title, amount }, value) =>
    `${quoted(title)} не вычитается (${rows(value)}): ${quoted(amount)} — это уже за вычетом возвратов.`,
  'other-currency': ({ currency, others }, value) =>
    `Не в валюте ${currency} и не считается: ${rows(value)}, из них ${others.map((other) => `${other.currency} — ${rows(other.rows)} (${money(other.amount)})`).join(', ')}.`,
  'no-currency': ({ currency }, value, amount) =>
    `Валюта не указана: ${rows(value)}${worth(amount)}, считается в ${currency}.`,
  converted: ({ currency, rates }, value) =>
    `Пересчитано в ${currency}: ${rows(value)}; ${rates.map((each) => `1 ${each.currency} = ${exact(each.rate)}`).join('; ')}.`,
  later: ({ asOf }, value, amount) => `Позже ${russian.day(asOf)} и не считается: ${rows(value)}${worth(amount)}.`,
  anonymous: ({ names }, value, amount) =>
    `Клиент не назван${names.length === 0 ? '' : ` (${list(names)})`}, без баллов: ${rows(value)}${worth(amount)}.`,
  bad: (_params, value) => `Не удалось прочитать: ${rows(value)}, см. список ошибок.`,
  'dates-by-locale': ({ order }) => `Даты прочитаны как ${ORDERS[order]}; ничто в журнале не говорит иного.`,
  'decimal-by-locale': ({ sign }) => `Суммы прочитаны с ${SIGNS[sign]}; ничто в журнале не говорит иного.`,
  'price-by-quantity': ({ price, quantity }) => `Сумма — это ${quoted(quantity)}, умноженное на ${quoted(price)}.`,
  'order-sums': (_params, value, amount) =>
    `Итог заказа рядом с его позициями: ${rows(value)}${worth(amount)}, второй раз не считается.`,
  'price-of-row': ({ price, quantity }) =>
    `${quoted(price)} — уже за всю строку: у одного товара она растёт вместе с ${quoted(quantity)}.`,
  'order-unproven': ({ title }) =>
    `${quoted(title)} — не номер заказа: один номер у разных клиентов или дней. Каждая строка — отдельная покупка.`,
};

const result = (customers: number, revenue: number, asOf: number): string =>
  `${count(customers, 'клиент', 'клиента', 'клиентов')}, ${money(revenue)} на ${russian.day(asOf)}.`;

const noValue = (value: string, values: readonly string[]): string =>
  `Значения ${quoted(value)} нет ни в одной строке${values.length === 0 ? '' : `: есть ${list(values)}`}.`;
const answersRefused = (answer: string): string => `Ответ ${quoted(answer)} использовать нельзя: дайте его ещё раз.`;

export const reading = {
  questions,
  notes,
  lines: readingLines,

  reconciled: rowsReconciled,
  result,
  answersRefused,
  noValue,
};
