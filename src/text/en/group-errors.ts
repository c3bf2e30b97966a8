/** Sentences about the arguments of ABCXYZ, ABC and XYZ. */
import type { ErrorCode, ErrorParams } from '../../core/app-error.ts';
import type { Problem } from '../../core/log/problem.ts';
import { shorten } from '../format.ts';
import { named } from './argument-name.ts';
import { english } from './format.ts';
import { groups } from './groups.ts';

type GroupErrorCode = Extract<ErrorCode, 'period.unknown' | `class-cuts.${string}`>;

const EXAMPLES = { abc: '0.8 and 0.95', xyz: `0.75 and 1.5, or the word ${groups.classic}` };
const RANGES = {
  abc: 'shares above 0 and at most 1, such as 0.8, or percents up to 100, such as 80',
  xyz: 'variations above 0, such as 0.75, or percents from 10, such as 75',
};

export const groupSentences: { readonly [Code in GroupErrorCode]: (params: ErrorParams[Code]) => string } = {
  'period.unknown': ({ value }) =>
    `period "${shorten(value)}" is not known: give ${Object.values(groups.periods).join(', ')}.`,
  'class-cuts.count': ({ argument, kind, count }) =>
    `${named(argument)} holds ${english.count(count, 'number', 'numbers')}: give two, for example ${EXAMPLES[kind]}.`,
  'class-cuts.number': ({ argument, kind, position, value }) =>
    `${named(argument)}, cell ${position}: "${shorten(value)}" is not a number: give two numbers, for example ${EXAMPLES[kind]}.`,
  'class-cuts.range': ({ argument, kind, position, value }) =>
    `${named(argument)}, cell ${position}: "${shorten(value)}" is out of range: give ${RANGES[kind]}.`,
  'class-cuts.order': ({ argument, kind }) =>
    `${named(argument)}: the second number is not greater than the first: give ascending numbers, for example ${EXAMPLES[kind]}.`,
  'class-cuts.mixed': ({ argument, kind }) =>
    `${named(argument)}: one number reads as a share, the other as a percent: write both alike, for example ${EXAMPLES[kind]}.`,
};

/** A name that can't be read is an item's here, not a customer's. */
export function describeItem({ row, cause, value }: Problem): string {
  if (cause === 'empty') return `row ${row}, item is empty`;
  return cause === 'error' ? `row ${row}, item is an error` : `row ${row}, item "${shorten(value)}"`;
}
