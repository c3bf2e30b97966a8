/** Words that the sidebar says as well as tabs and cells: kept apart, so that the sidebar need not carry all the rest. */

import type { Period } from '../../core/log/periods.ts';
import type { OrderField, Problem } from '../../core/log/problem.ts';
import { BUCKETS as BUCKET_ORDER, type Bucket, type BucketTallies } from '../../reading/buckets.ts';
import { shorten } from '../format.ts';
import { russian } from './format.ts';

export const titles = {
  customers: 'Клиенты',
  rfmSummary: 'Сводка RFM',
  movement: 'Переходы',
  groupMatrix: 'Матрица',
  dataProblems: 'Ошибки данных',
  comesNext: 'Что дальше',
  cohorts: 'Когорты',
  callsBrought: 'Что дали звонки',
};

const FIELDS: Readonly<Record<OrderField, string>> = {
  customer: 'клиент',
  date: 'дата',
  amount: 'сумма',
  orderId: 'номер заказа',
};
const EMPTY: Readonly<Record<OrderField, string>> = {
  customer: 'клиент не указан',
  date: 'дата не указана',
  amount: 'сумма не указана',
  orderId: 'номер заказа не указан',
};

export function describeProblem(problem: Problem): string {
  const row = `строка ${problem.row}`;
  if (problem.cause === 'empty') return `${row}, ${EMPTY[problem.field]}`;
  if (problem.cause === 'other-currency')
    return `${row}, ${FIELDS[problem.field]} «${shorten(problem.value)}» в другой валюте`;
  if (problem.cause === 'error') return `${row}, ${FIELDS[problem.field]}: ошибка в ячейке`;
  return `${row}, ${FIELDS[problem.field]} «${shorten(problem.value)}»`;
}

const number = (value: number) => russian.number(value);

export const BUCKETS: Readonly<Record<Bucket, string>> = {
  used: 'учтено',
  titles: 'заголовки',
  preamble: 'над заголовками',
  blank: 'пусто',
  continuation: 'другие товары',
  totals: 'итоги и примечания',
  status: 'по статусу',
  currency: 'другая валюта',
  later: 'позже',
  anonymous: 'без клиента',
  bad: 'не прочитано',
};

/** Nothing where there is none, or where no sum is right. */
function moneyIn(buckets: BucketTallies, bucket: Bucket): string {
  const { amount } = buckets[bucket];
  return amount === 0 ? '' : ` (${russian.number(amount, Number.isInteger(amount) ? 0 : 2)})`;
}

/** Each bucket that holds any rows, with them and their money. */
export function rowsByBucket(buckets: BucketTallies): string[] {
  return BUCKET_ORDER.filter((bucket) => buckets[bucket].rows > 0).map(
    (bucket) =>
      `${BUCKETS[bucket]}: ${russian.count(buckets[bucket].rows, 'строка', 'строки', 'строк')}${moneyIn(buckets, bucket)}`,
  );
}

/** Every row of the sheet lies in one bucket; those with nothing in them are left out, and so is money where there is none. */
export function rowsReconciled(buckets: BucketTallies): string {
  const parts = BUCKET_ORDER.filter((bucket) => bucket === 'used' || buckets[bucket].rows > 0).map((bucket) => {
    return `${BUCKETS[bucket]} ${number(buckets[bucket].rows)}${moneyIn(buckets, bucket)}`;
  });
  const all = BUCKET_ORDER.reduce((sum, bucket) => sum + buckets[bucket].rows, 0);
  return `Строк ${number(all)} = ${parts.join(' + ')}.`;
}

const BY = {
  week: 'по неделям',
  month: 'по месяцам',
  quarter: 'по кварталам',
  'half-year': 'по полугодиям',
  year: 'по годам',
} as const;

/** `suits`: the length is the one that suits the gap; otherwise somebody chose another one. */
export function groupPeriod(gap: number | null, period: Period, suits: boolean): string {
  const judged = `регулярность считается ${BY[period]}`;
  const back =
    gap === null
      ? 'Никто ещё не покупал повторно'
      : `Клиенты возвращаются примерно раз в ${russian.count(Math.round(gap), 'день', 'дня', 'дней')}`;
  return suits ? `${back}, поэтому ${judged}.` : `${back}; ${judged}, как выбрано.`;
}

export const sheetGone: string = 'Листа с заказами больше нет. Выберите другой.';

/** Said by the page where the call did not reach the script, and by the script where it did. */
export const rightsMissing: string =
  'Salesbook получил не все права, о которых просит. Откройте его из меню «Расширения» ещё раз и отметьте все пункты, когда Google спросит. Если Google не спрашивает, сначала удалите Salesbook на странице myaccount.google.com/connections.';
