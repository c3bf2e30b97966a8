/** One sentence per error of queries for large logs. */
import { shorten } from '../format.ts';
import type { SomeSentences } from '../sentences.ts';
import { russian } from './format.ts';

const REASONS = {
  'customer-above':
    'клиенты записаны отдельными строками над своими заказами: поставьте клиента в каждую строку заказа',
  'fill-down': 'клиент, дата или номер заказа стоят только в первой строке группы: заполните их в каждой строке',
  'credit-notes':
    'о возвратах и отменах говорят только номера или примечания: добавьте в журнал столбец, по которому это видно в каждой строке',
  'no-currency': 'в нём считаются строки без валюты: укажите валюту в каждой',
  'order-sums':
    'итоги заказов стоят строками среди их позиций: уберите эти строки или выгрузите по одной строке на заказ',
  'table-below': 'ниже заказов стоит другая таблица: уберите её',
  states:
    'строки с одинаковыми словами о состоянии учитываются по-разному: выберите в «Учитываются», какие слова считать',
};

export const sqlSentences = {
  'sql.refused': ({ because }) => `Из этого журнала нельзя сделать запрос: ${REASONS[because]}.`,
  'sql.table': ({ table }) => `«${shorten(table)}» — не таблица BigQuery: укажите имя вида project.dataset.table.`,
  'sql.results': () => 'На этом листе уже результаты запроса: выберите лист с первыми строками журнала.',
  'results.incomplete': ({ rows, customers }) =>
    `В результатах ${russian.count(customers, 'клиент', 'клиента', 'клиентов')}, на этом листе их ${russian.number(rows)}: верните всех, иначе баллы и доли будут неверны.`,
  'results.cell': ({ row, column }) =>
    `В строке ${row} нет числа в столбце ${column} результатов: верните результаты ещё раз.`,
} satisfies SomeSentences;
