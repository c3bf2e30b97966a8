/** One sentence per error in the arguments of a custom function: what is wrong, where, what to do. */
import type { ErrorParams } from '../../core/app-error.ts';
import type { Problem } from '../../core/log/problem.ts';
import { roundRatio } from '../../core/numbers/rounding.ts';
import type { BandColumn } from '../../core/pay/pay-error.ts';
import type { Metric } from '../../core/segments/metric.ts';
import { shorten } from '../format.ts';
import type { SomeSentences } from '../sentences.ts';
import { named } from './argument-name.ts';
import { forecastSentences } from './forecast.ts';
import { russian } from './format.ts';
import { describeItem, groupSentences } from './group-errors.ts';
import { payouts } from './payouts.ts';
import { describeProblem } from './shared.ts';

const METRICS: Readonly<Record<Metric, string>> = {
  recency: 'давность (строка 1)',
  frequency: 'частота (строка 2)',
  monetary: 'выручка (строка 3)',
};
const BAND_COLUMNS: Readonly<Record<BandColumn, string>> = { from: 'граница', rate: 'ставка' };
const SHOWN_PROBLEMS = 3;
const inRow = (row: number | null) => (row === null ? '' : `, строка ${row}`);

const rows = (count: number) => russian.count(count, 'строка', 'строки', 'строк');
const columns = (count: number) => russian.count(count, 'столбец', 'столбца', 'столбцов');

function sayUnreadable(
  { rows: count, problems }: ErrorParams['rows.unreadable'],
  describe: (problem: Problem) => string,
) {
  const shown = problems.slice(0, SHOWN_PROBLEMS).map(describe).join('; ');
  const rest = problems.length > SHOWN_PROBLEMS ? '; …' : '';
  return `Не удалось прочитать ${russian.count(count, 'строку', 'строки', 'строк')}: ${shown}${rest}. Исправьте эти ячейки или не включайте строки в диапазон (строки считаются от начала диапазона).`;
}

/** A 70 would be 7,000 %: nobody means that. */
function sayPercent(value: string, percent: number): string {
  const meant = roundRatio(percent / 100);
  const choice = `${russian.term({ value: meant, unit: 'percent' })} или ${russian.term({ value: meant, unit: 'number' })}`;
  return `«${shorten(value)}» — это ${russian.term({ value: percent, unit: 'percent' })}, столько не бывает. Укажите ${choice}`;
}

export const argumentSentences = {
  'column.missing': ({ argument }) => `${named(argument)}: не указан столбец. Укажите его, например A2:A.`,
  'column.width': ({ argument, width }) =>
    `${named(argument)}: указано ${columns(width)}, а нужен один, например A2:A.`,
  'column.heights': ({ first, second }) =>
    `Столбцы разной высоты: ${named(first.argument)} — ${rows(first.rows)}, ${named(second.argument)} — ${russian.number(second.rows)}. Укажите диапазоны с одними и теми же строками.`,
  'rows.unreadable': (params) => sayUnreadable(params, describeProblem),
  'items.unreadable': (params) =>
    sayUnreadable(params, (problem) => (problem.field === 'customer' ? describeItem : describeProblem)(problem)),
  'currencies.mixed': ({ currencies }) =>
    `Суммы в разных валютах: ${currencies.map(({ currency, firstRow }) => `${currency} в строке ${firstRow}`).join(', ')}. Сначала переведите их в одну валюту.`,
  'dates.two-ways': ({ argument, dayFirst, monthFirst }) =>
    `${named(argument)}: столбец можно прочитать двояко. В строке ${dayFirst.row} «${shorten(dayFirst.value)}» может быть только день/месяц, в строке ${monthFirst.row} «${shorten(monthFirst.value)}» — только месяц/день. Запишите все даты одинаково.`,
  'amounts.two-ways': ({ argument, point, comma }) =>
    `${named(argument)}: столбец можно прочитать двояко. В строке ${point.row} «${shorten(point.value)}» дробная часть может быть только после точки, в строке ${comma.row} «${shorten(comma.value)}» — только после запятой. Запишите все суммы одинаково.`,
  'day.unreadable': ({ argument, value }) =>
    `${named(argument)}: «${shorten(value)}» — не дата. Укажите дату, например 31.12.2025, или ячейку с датой.`,
  'day.missing': ({ argument }) =>
    `${named(argument)}: дата не указана. Укажите дату, например 31.12.2025, или ячейку с датой.`,
  'days.reversed': ({ from, to }) =>
    `Первая дата (${russian.day(from)}) позже второй (${russian.day(to)}). Укажите сначала более раннюю.`,
  'log.far-date': ({ day, row, before }) =>
    `Дата ${russian.day(day)} (строка ${row} диапазона) далеко впереди остальных: предыдущая — ${russian.day(before)}. Исправьте её, если это опечатка, или укажите день, на который считать (as_of).`,
  'scores.invalid': ({ value }) => `${named('scores')}: «${shorten(value)}» — не целое число от 2 до 10.`,
  'cuts.shape': ({ rows: count, columns: width, scores }) => {
    const wanted = scores === null ? 'от 1 до 9 столбцов' : columns(scores - 1);
    return `${named('cuts')}: указано ${rows(count)} и ${columns(width)}. Нужно 3 строки (давность, частота, выручка) и ${wanted}.`;
  },
  'cuts.number': ({ metric, position, value }) =>
    `${named('cuts')}: ${METRICS[metric]}, столбец ${position} — «${shorten(value)}» не число.`,
  'cuts.order': ({ metric, position }) =>
    `${named('cuts')}: ${METRICS[metric]}, столбец ${position} не больше предыдущего. Укажите числа по возрастанию.`,
  ...groupSentences,
  ...forecastSentences,
  'number.unreadable': ({ argument, row, value }) => `${named(argument)}${inRow(row)}: «${shorten(value)}» — не число.`,
  'number.negative': ({ argument, row, value }) =>
    `${named(argument)}${inRow(row)}: «${shorten(value)}» меньше нуля. Укажите ноль или больше.`,
  'number.percent': ({ argument, value, percent }) => `${named(argument)}: ${sayPercent(value, percent)}.`,
  'number.missing': ({ argument }) => `${named(argument)}: не указано. Укажите число или ячейку с числом.`,
  'money.size': ({ row }) =>
    `Сумма${row === null ? '' : ` в строке ${row}`} слишком велика, чтобы посчитать её до копейки. Укажите меньшие суммы или ставки.`,
  'bands.missing': () => `${named('bands')}: не указаны. Укажите два столбца, границу и ставку, например F2:G4.`,
  'bands.shape': ({ columns: width }) =>
    `${named('bands')}: указано ${columns(width)}. Нужно два, граница и ставка, например F2:G4.`,
  'bands.number': ({ row, column, value }) =>
    `${named('bands')}, строка ${row}: ${BAND_COLUMNS[column]} «${shorten(value)}» — не число.`,
  'bands.percent': ({ row, column, value, percent }) =>
    `${named('bands')}, строка ${row}: ${BAND_COLUMNS[column]} ${sayPercent(value, percent)}.`,
  'bands.negative': ({ row, column, value }) =>
    `${named('bands')}, строка ${row}: ${BAND_COLUMNS[column]} ${String(value).replace('.', ',')} меньше нуля.`,
  'bands.order': ({ row }) =>
    `${named('bands')}, строка ${row}: граница не больше предыдущей. Укажите границы по возрастанию.`,
  'method.unknown': ({ value }) =>
    `${named('method')}: «${shorten(value)}» неизвестен. Укажите: ${Object.values(payouts.methods).join(', ')}.`,
  'method.commission': ({ value }) =>
    `${named('method')}: «${shorten(value)}» не подходит для комиссии. Укажите: ${payouts.methods.marginal} или ${payouts.methods.whole}.`,
  'weights.zero': () => `${named('weights')}: все равны нулю. Укажите хотя бы один вес больше нуля.`,
  'decimals.invalid': ({ value }) => `${named('decimals')}: «${shorten(value)}» — не целое число от 0 до 6.`,
  'kpi.count': ({ count }) => `Показателей указано: ${russian.number(count)}. Нужно от 1 до 7.`,
  'kpi.weights': ({ sum }) => `Веса показателей в сумме дают ${String(sum).replace('.', ',')}. Нужно 1 или 100 %.`,
} satisfies SomeSentences;

export const unexpected = (message: string) =>
  `Salesbook не смог это сделать (${message}). Повторите; если ошибка останется, сообщите нам, пожалуйста.`;
