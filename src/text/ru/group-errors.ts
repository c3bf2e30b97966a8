/** Sentences about the arguments of ABCXYZ, ABC and XYZ. */
import type { ErrorCode, ErrorParams } from '../../core/app-error.ts';
import type { Problem } from '../../core/log/problem.ts';
import { shorten } from '../format.ts';
import { named } from './argument-name.ts';
import { russian } from './format.ts';
import { groups } from './groups.ts';

type GroupErrorCode = Extract<ErrorCode, 'period.unknown' | `class-cuts.${string}`>;

const EXAMPLES = { abc: '0,8 и 0,95', xyz: `0,75 и 1,5 или слово ${groups.classic}` };
const RANGES = {
  abc: 'доли больше 0 и не больше 1, например 0,8, или проценты до 100, например 80',
  xyz: 'вариации больше 0, например 0,75, или проценты от 10, например 75',
};

export const groupSentences: { readonly [Code in GroupErrorCode]: (params: ErrorParams[Code]) => string } = {
  'period.unknown': ({ value }) =>
    `${named('period')}: «${shorten(value)}» неизвестен. Укажите: ${Object.values(groups.periods).join(', ')}.`,
  'class-cuts.count': ({ argument, kind, count }) =>
    `${named(argument)}: указано ${russian.count(count, 'число', 'числа', 'чисел')}, а нужно два, например ${EXAMPLES[kind]}.`,
  'class-cuts.number': ({ argument, kind, position, value }) =>
    `${named(argument)}, ячейка ${position}: «${shorten(value)}» — не число. Укажите два числа, например ${EXAMPLES[kind]}.`,
  'class-cuts.range': ({ argument, kind, position, value }) =>
    `${named(argument)}, ячейка ${position}: «${shorten(value)}» вне допустимых пределов. Укажите ${RANGES[kind]}.`,
  'class-cuts.order': ({ argument, kind }) =>
    `${named(argument)}: второе число не больше первого. Укажите числа по возрастанию, например ${EXAMPLES[kind]}.`,
  'class-cuts.mixed': ({ argument, kind }) =>
    `${named(argument)}: одно число читается как доля, другое — как проценты. Укажите оба одинаково, например ${EXAMPLES[kind]}.`,
};

/** A name that can't be read is an item's here, not a customer's. */
export function describeItem({ row, cause, value }: Problem): string {
  if (cause === 'empty') return `строка ${row}, позиция не указана`;
  return cause === 'error' ? `строка ${row}, позиция: ошибка в ячейке` : `строка ${row}, позиция «${shorten(value)}»`;
}
