/** A query is written in steps, each a table with a name and a comment that says what it is. */
import { type Day, dateFromDay } from '../core/time/day.ts';

export interface Step {
  readonly name: string;
  readonly comment: string;
  readonly sql: string;
}

const indented = (text: string, by: string) => text.replace(/^(?=.)/gm, by);

const commented = (text: string) =>
  text
    .split('\n')
    .map((line) => `-- ${line}\n`)
    .join('');

/** One `WITH` of all steps, and what is taken of them. */
export function withSteps(steps: readonly Step[], select: string): string {
  if (steps.length === 0) return select;
  const parts = steps.map(({ name, comment, sql }) => `${commented(comment)}${name} AS (\n${indented(sql, '  ')}\n)`);
  return `WITH\n${parts.join(',\n')}\n${select}`;
}

/** The result of the steps as a table of its own, which the queries after it share. */
export function tableOfSteps(name: string, steps: readonly Step[], select: string): string {
  return `CREATE TEMP TABLE ${name} AS\n${withSteps(steps, select)}`;
}

export function dayLiteral(day: Day): string {
  const { year, month, dayOfMonth } = dateFromDay(day);
  const two = (value: number) => String(value).padStart(2, '0');
  return `DATE '${year}-${two(month)}-${two(dayOfMonth)}'`;
}

/** Lists as they stand behind IN, in lines that can be read. */
export function listed(values: readonly string[]): string {
  const lines: string[] = [''];
  for (const value of values) {
    const last = lines[lines.length - 1] ?? '';
    if (last.length + value.length > 110) lines.push(value);
    else lines[lines.length - 1] = last === '' ? value : `${last}, ${value}`;
  }
  return lines.join(',\n    ');
}
