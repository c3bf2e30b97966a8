/** What is said of logs that no sheet holds: the queries and their results. */
import { russian } from './format.ts';

/** Of each query, in the script that is copied. */
const queries = {
  rows: 'Как прочитаны строки: all = used + … Смотрите сюда в первую очередь: «bad» не читаются, «unjudged» содержат незнакомые слова.',
  customers: 'По строке на клиента: сохраните этот результат таблицей или CSV и верните в таблицу Google.',
  summary: 'Что даёт каждый сегмент.',
  movement: 'Как переходили клиенты: строка — сегмент до, столбец — сегмент теперь.',
  cohorts: 'Когорты: строка на когорту и период.',
};

export const large = {
  results: (customers: number, asOf: number) =>
    `Результаты большего журнала: ${russian.count(customers, 'клиент', 'клиента', 'клиентов')} на ${russian.day(asOf)}`,
  noOrders: 'В таблице результатов нет отдельных заказов, поэтому по ней не узнать, что будет дальше.',
  resultsHint:
    'Журнал прочитали запросы; границы, сегменты и списки выбираются здесь как обычно. Периоды и день взяты из запросов.',
  resultsTitle: 'Результаты',
  cohorts: 'Когорты',
  largestOnly: (customers: number, most: number) =>
    `${russian.count(customers, 'клиент', 'клиента', 'клиентов')} — больше, чем вместит таблица: записаны таблицы запросов и ${russian.count(most, 'крупнейший клиент', 'крупнейших клиента', 'крупнейших клиентов')}. Всех запишет ключ --customers.`,
  unjudged: (rows: number) =>
    `${russian.count(rows, 'строка содержит', 'строки содержат', 'строк содержат')} незнакомые слова о состоянии, виде или валюте и не учитываются: назовите учитываемые слова в --count.`,
  queries,
  head: (sheet: string) =>
    `Сделано Salesbook по тому, как прочитан лист «${sheet}». Каждый столбец листа ожидается в таблице под своим заголовком,\nкак текст; столбец с другим названием меняется только в шаге "cells". Запускайте в консоли BigQuery целиком.`,
};
