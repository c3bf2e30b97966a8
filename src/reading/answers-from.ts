/** Answers that came over a wire or were kept: checked before they are used. */
import { AppError } from '../core/app-error.ts';
import { asDay, type Day, isDayInRange } from '../core/time/day.ts';
import type { Answers, ColumnAnswers } from './answers.ts';
import { ROLES } from './columns/roles.ts';

declare module '../core/app-error.ts' {
  interface ErrorParams {
    readonly 'reading.answers': { readonly answer: string };
  }
}

/** A list has fields, too, but nobody has named them. */
function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuse(answer: string): never {
  throw new AppError('reading.answers', { answer });
}

function textsFrom(value: unknown, answer: string): readonly string[] {
  if (!Array.isArray(value) || !value.every((text) => typeof text === 'string')) refuse(answer);
  return value;
}

function columnsFrom(value: unknown): ColumnAnswers {
  if (!isRecord(value)) refuse('columns');
  const columns: Partial<Record<(typeof ROLES)[number], readonly string[]>> = {};
  for (const [name, titles] of Object.entries(value)) {
    const role = ROLES.find((known) => known === name);
    if (role === undefined) refuse(`columns: ${name}`);
    columns[role] = textsFrom(titles, `columns: ${name}`);
  }
  return columns;
}

function ratesFrom(value: unknown): Readonly<Record<string, number>> {
  if (!isRecord(value)) refuse('rates');
  return Object.fromEntries(
    Object.entries(value).map(([currency, rate]) => {
      if (typeof rate !== 'number' || !(rate > 0) || !Number.isFinite(rate)) refuse(`rates: ${currency}`);
      return [currency, rate];
    }),
  );
}

function oneOf<Value extends string>(values: readonly Value[], given: unknown, answer: string): Value {
  return values.find((value) => value === given) ?? refuse(answer);
}

function wholeNumber(value: unknown, answer: string): number {
  return typeof value === 'number' && Number.isInteger(value) ? value : refuse(answer);
}

function dayFrom(value: unknown, answer: string): Day {
  const days = wholeNumber(value, answer);
  return isDayInRange(days) ? asDay(days) : refuse(answer);
}

function flag(value: unknown, answer: string): boolean {
  return typeof value === 'boolean' ? value : refuse(answer);
}

/** @throws AppError `reading.answers`, which names the answer that can't be used. */
export function answersFrom(value: unknown): Answers {
  if (!isRecord(value)) refuse('answers');
  const given = (name: keyof Answers): unknown => Reflect.get(value, name);
  const read = <Value>(name: keyof Answers, from: (value: unknown, answer: string) => Value): Value | undefined =>
    given(name) === undefined ? undefined : from(given(name), name);
  const row = read('titlesRow', wholeNumber);
  if (row !== undefined && row < 0) refuse('titlesRow');
  const asOf = read('asOf', dayFrom);
  return {
    titlesRow: row,
    columns: read('columns', columnsFrom),
    counts: read('counts', textsFrom),
    countsSaidOf: read('countsSaidOf', textsFrom),
    dates: read('dates', (order) => oneOf(['dmy', 'mdy', 'ymd'], order, 'dates')),
    decimal: read('decimal', (sign) => oneOf(['.', ','], sign, 'decimal')),
    currency: read('currency', (code) => (typeof code === 'string' ? code : refuse('currency'))),
    rates: read('rates', ratesFrom),
    standIns: read('standIns', textsFrom),
    oncePerOrder: read('oncePerOrder', flag),
    fillDown: read('fillDown', flag),
    asOf,
    takeProposed: read('takeProposed', flag),
  };
}
