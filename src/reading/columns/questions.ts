/** Questions of a reading, as they are found one after the other. */

import type { Choice, Missing, NamedColumn, Question } from '../reading.ts';
import { filledCells, type ReadingContext, type Sheet, textOf } from '../sheet.ts';
import type { ColumnsChosen } from './choose-columns.ts';
import type { ColumnChoice, Role } from './roles.ts';

export function named(titles: readonly string[], column: number | null): NamedColumn | null {
  return column === null ? null : { column, title: titles[column] ?? '' };
}

function missingOf({ columns }: ColumnsChosen, titles: readonly string[]): Missing {
  const own = columns.keys[0] ?? [];
  return {
    customer: own.map((column) => ({ column, title: titles[column] ?? '' })),
    date: named(titles, columns.date),
    amount: named(titles, columns.amount ?? columns.price),
  };
}

const choicesOf = (candidates: readonly ColumnChoice[], sumOf?: (column: number) => number): Choice[] =>
  candidates.map(({ column, title }) => ({
    value: title,
    ...(sumOf === undefined ? {} : { amount: sumOf(column) }),
  }));

/** Without them there is no log; anything else may be in no column at all. */
const NEEDED: ReadonlySet<Role> = new Set<Role>(['customer', 'date', 'amount', 'price', 'quantity']);

const isMoney = (role: Role) => role === 'amount' || role === 'price' || role === 'refunded';

const LONGEST_ROW = 60;
const MOST_ROWS = 25;

/** Rows that may hold the titles, as people count them, with what stands in them. */
export function titlesQuestion(sheet: Sheet, { zone }: ReadingContext): Question {
  const filled = sheet.flatMap((cells, row) => (filledCells(cells) > 0 ? [{ cells, row }] : []));
  const choices = filled.slice(0, MOST_ROWS).map(({ cells, row }) => {
    const texts = cells.map((cell) => textOf(cell, zone)).filter((text) => text !== '');
    const text = texts.join(', ');
    const short = text.length > LONGEST_ROW ? `${text.slice(0, LONGEST_ROW - 1)}…` : text;
    return { value: String(row + 1), text: short };
  });
  return { code: 'titles', params: { rows: sheet.length }, proposed: null, choices };
}

/** What has to be asked before any row can be read. */
export function columnQuestions(
  chosen: ColumnsChosen,
  titles: readonly string[],
  others: {
    readonly names: readonly ColumnChoice[];
    readonly dates: readonly ColumnChoice[];
    readonly amounts: readonly ColumnChoice[];
    /** The only one whose cells leave little doubt, under a title that nobody knows. */
    readonly name: ColumnChoice | null;
    readonly date: ColumnChoice | null;
    readonly amount: ColumnChoice | null;
    /** One whose title says so, though few of its cells are amounts. */
    readonly unread: NamedColumn | undefined;
    /** All that hold anything. */
    readonly any: readonly ColumnChoice[];
  },
  equals: { readonly amounts: readonly ColumnChoice[]; readonly dates: readonly ColumnChoice[] },
  sumOf: (column: number) => number,
  sumOfPieces: (column: number) => number,
): Question[] {
  const questions: Question[] = [];
  const { columns } = chosen;
  const missing = missingOf(chosen, titles);
  const namedOf = (candidates: readonly ColumnChoice[]) => candidates.map(({ column, title }) => ({ column, title }));
  for (const { role, title } of chosen.gone) {
    const fits = role === 'date' ? others.dates : isMoney(role) ? others.amounts : others.any;
    const choices = choicesOf(fits, isMoney(role) ? sumOf : undefined);
    const without = NEEDED.has(role) ? [] : [{ value: '' }];
    questions.push({ code: 'column-gone', params: { role, title }, proposed: null, choices: [...choices, ...without] });
  }
  // One that is gone is asked for by its name already.
  const isGone = (...roles: readonly Role[]) => chosen.gone.some(({ role }) => roles.includes(role));
  /** Where no column fits, whoever knows better may take any. */
  const orAny = (fits: readonly ColumnChoice[]) => (fits.length > 0 ? fits : others.any);
  if (columns.keys.length === 0 && !isGone('customer')) {
    questions.push({
      code: 'customer-column',
      params: missing,
      proposed: others.name?.title ?? null,
      choices: choicesOf(orAny(others.names)),
    });
  }
  if ((columns.date === null && !isGone('date')) || equals.dates.length > 1 || chosen.onlyOtherDate) {
    questions.push({
      code: 'date-column',
      params: { ...missing, equals: namedOf(equals.dates) },
      proposed: missing.date?.title ?? others.date?.title ?? null,
      // Where only the day of something else was found, any other may be meant.
      choices: choicesOf(equals.dates.length > 1 ? equals.dates : orAny(others.dates)),
    });
  }
  const hasAmount = columns.amount !== null || columns.price !== null;
  if ((!hasAmount && !isGone('amount', 'price', 'quantity')) || equals.amounts.length > 1) {
    questions.push({
      code: 'amount-column',
      params: { ...missing, equals: namedOf(equals.amounts), unread: others.unread },
      proposed: missing.amount?.title ?? others.amount?.title ?? null,
      choices:
        hasAmount || others.amounts.length > 0
          ? choicesOf(hasAmount ? equals.amounts : others.amounts, sumOf)
          : choicesOf(others.any),
    });
  }
  const pieces = chosen.pieces?.equals ?? [];
  if (pieces.length > 0) {
    const choices = choicesOf(pieces, sumOfPieces);
    const params = { role: 'quantity', equals: namedOf(pieces) } as const;
    questions.push({ code: 'quantity-column', params, proposed: pieces[0]?.title ?? null, choices });
  }
  if (chosen.deposit?.isWithin === true && missing.amount !== null) {
    const { column, title } = chosen.deposit;
    const params = { role: 'refunded', title, amount: missing.amount.title } as const;
    const choices = [{ value: title, amount: sumOf(column) }, { value: '' }];
    questions.push({ code: 'deposit', params, proposed: title, choices });
  }
  return questions;
}
