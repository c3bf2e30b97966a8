/**
 * What formulas have of a log's reading: its columns, and which rows count, as lines of criteria that stand in cells. A text of
 * the log's own never becomes a criterion as it is: `*` and `<` are a program there.
 */
import type { TabValue } from '../tab-spec.ts';
import { cell, equalTo, formula, native, type Pieces, wholeColumn } from './formula.ts';

/** Rows that say the same in the columns of criteria: they all count, or none of them. */
export interface RuleLine {
  /** As the cells say it, one a column of criteria; `""` for empty ones. */
  readonly values: readonly string[];
  /** What an amount is worth: 1, or the rate of its currency. */
  readonly factor: number;
  /** An amount above zero takes money off. */
  readonly isRefund: boolean;
}

export interface RowRules {
  /** Positions of the columns of status, kind and currency; none where every row counts. */
  readonly columns: readonly number[];
  /** Their titles in the log. */
  readonly titles: readonly string[];
  readonly counting: readonly RuleLine[];
  readonly leftOut: readonly RuleLine[];
  /** Texts in the customer's column that are no customer. */
  readonly standIns: readonly string[];
}

/** The log's whole columns, so that new rows below are counted in every engine. */
export interface LogColumns {
  readonly sheetId: number;
  /** Whoever is named in one of them is a customer; none where the customer stands in a row above. */
  readonly customers: readonly Pieces[];
  readonly date: Pieces;
  readonly amount: Pieces;
  readonly manager: Pieces;
  /** What was paid back of the amount, in a column of its own. */
  readonly refunded: Pieces | null;
  readonly rules: RowRules;
}

/** A log whose rules stand in cells of the tab that the formulas are for. */
export interface CountedLog extends LogColumns {
  /** The rules' first cell. */
  readonly at: { readonly row: number; readonly column: number };
}

/** Met by numbers alone: texts, blanks and errors are larger than nothing and smaller than nothing. */
const IS_NUMBER = '"<1000000000000000"';

/** Range and criterion of SUMIFS and COUNTIFS: cells that hold a number. */
export function isNumber(column: Pieces): Pieces {
  return formula`${column};${IS_NUMBER}`;
}

/** Ranges and criteria of SUMIFS and COUNTIFS: from one day until before another, both as formulas. */
export function isBetween(column: Pieces, from: string, before: string): Pieces {
  return formula`${column};">="&${from};${column};"<"&${before}`;
}

/** What a line's amounts are worth, what is taken off twice of a refund that is written as a sale, and of what was paid back. */
const FACTORS = 3;

/** Cells of the rules: whether the line counts, its values, a criterion of each, its factors; last a text that is no customer. */
export function ruleWidth({ columns }: RowRules): number {
  return 1 + 2 * columns.length + FACTORS + 1;
}

function ruleLines({ counting, leftOut }: RowRules): readonly RuleLine[] {
  return [...counting, ...leftOut];
}

export function ruleHeight(rules: RowRules): number {
  return Math.max(ruleLines(rules).length, rules.standIns.length);
}

export function ruleTitles(
  { titles }: RowRules,
  words: { readonly title: string; readonly noCustomer: string },
): string[] {
  const blank = Array.from({ length: titles.length + FACTORS }, () => '');
  return [words.title, ...titles, ...blank, words.noCustomer];
}

/** The cells below the titles, row by row. */
export function ruleCells({ rules, at }: CountedLog): TabValue[][] {
  const { columns, counting, standIns } = rules;
  const lines = ruleLines(rules);
  return Array.from({ length: ruleHeight(rules) }, (_, index): TabValue[] => {
    const line = lines[index];
    const criterion = (position: number) => native(formula`${equalTo(cell(at.row + index, at.column + 1 + position))}`);
    const counts = index < counting.length;
    const factors =
      line === undefined ? [] : [line.factor, line.isRefund ? -2 * line.factor : 0, line.isRefund ? 0 : line.factor];
    return [
      line === undefined ? '' : counts ? '✓' : '–',
      ...columns.map((_column, position) => line?.values[position] ?? ''),
      ...columns.map((_column, position) => (line === undefined ? '' : criterion(position))),
      ...(counts && line !== undefined ? factors : Array.from({ length: FACTORS }, () => '')),
      standIns[index] ?? '',
    ];
  });
}

/** The columns that the rules take on a tab: none where every row counts. */
export function ruleColumns(rules: RowRules): number {
  return ruleHeight(rules) === 0 ? 0 : ruleWidth(rules);
}

function cellsOf({ at }: CountedLog, column: number, first: number, count: number): string {
  return `${cell(at.row + first, at.column + column)}:${cell(at.row + first + count - 1, at.column + column)}`;
}

/** Ranges and criteria of the lines from one on: SUMIFS gives as many sums as there are lines. */
function lineCriteria(log: CountedLog, first: number, count: number): Pieces {
  const { columns } = log.rules;
  return columns.flatMap((column, position) => {
    const criteria = cellsOf(log, 1 + columns.length + position, first, count);
    return formula`;${wholeColumn({ sheetId: log.sheetId }, column)};${criteria}`;
  });
}

interface Summed {
  readonly column: Pieces;
  readonly criteria: Pieces;
  /** Which factor of the lines; its sign. */
  readonly factor: number;
  readonly sign: '+' | '-';
}

/** The sums that make up what rows are worth. */
function summedOf({ amount, refunded, rules }: LogColumns): readonly Summed[] {
  const above = formula`;${amount};">0"`;
  const refunds = rules.counting.some(({ isRefund }) => isRefund);
  return [
    { column: amount, criteria: [], factor: 0, sign: '+' },
    ...(refunds ? [{ column: amount, criteria: above, factor: 1, sign: '+' } as const] : []),
    ...(refunded === null
      ? []
      : ([
          { column: refunded, criteria: formula`${above};${refunded};">0"`, factor: 2, sign: '-' },
          { column: refunded, criteria: formula`${above};${refunded};"<0"`, factor: 2, sign: '+' },
        ] as const)),
  ];
}

const join = (parts: readonly Pieces[], sign: string): Pieces =>
  parts.flatMap((part, index) => (index === 0 ? part : [sign, ...part]));

/** What the rows with these criteria are worth that count by status, kind and currency, whoever the customer is. */
export function worthOf(log: CountedLog, criteria: Pieces): Pieces {
  const { columns, counting } = log.rules;
  if (columns.length > 0 && counting.length === 0) return ['0'];
  const parts = summedOf(log).map(({ column, criteria: more, factor, sign }) => {
    const all = formula`${column};${criteria}${more}`;
    const sum =
      columns.length === 0
        ? formula`SUMIFS(${all})`
        : formula`SUMPRODUCT(SUMIFS(${all}${lineCriteria(log, 0, counting.length)})*${cellsOf(log, 1 + 2 * columns.length + factor, 0, counting.length)})`;
    return formula`${sign}${sum}`;
  });
  const [first = [], ...others] = parts;
  return [...first.slice(1), ...others.flat()];
}

/** How many rows with these criteria count by status, kind and currency. */
export function rowsOf(log: CountedLog, criteria: Pieces): Pieces {
  const { columns, counting } = log.rules;
  if (columns.length === 0) return formula`COUNTIFS(${criteria})`;
  return linesCounted(log, criteria, 0, counting.length);
}

/** How many of them do not count, by lines that are known not to. */
export function rowsLeftOut(log: CountedLog, criteria: Pieces): Pieces {
  const { columns, counting, leftOut } = log.rules;
  if (columns.length === 0) return ['0'];
  return linesCounted(log, criteria, counting.length, leftOut.length);
}

function linesCounted(log: CountedLog, criteria: Pieces, first: number, count: number): Pieces {
  if (count === 0) return ['0'];
  return formula`SUMPRODUCT(COUNTIFS(${criteria}${lineCriteria(log, first, count)}))`;
}

/** Criteria for rows that name a customer, where one column does; the rows of nobody, where several do. */
function customerCriteria(log: CountedLog): { readonly named: Pieces; readonly nobody: Pieces | null } {
  const { customers, rules } = log;
  const [only] = customers;
  if (only === undefined) return { named: [], nobody: null };
  if (customers.length > 1) {
    return { named: [], nobody: customers.flatMap((column) => formula`;${column};"="`) };
  }
  const standIns = rules.standIns.flatMap((_, index) => {
    const place = cell(log.at.row + index, log.at.column + ruleWidth(rules) - 1);
    return formula`;${only};"<>"&${equalTo(place).slice('"="&'.length)}`;
  });
  return { named: [...formula`;${only};"<>"`, ...standIns], nobody: null };
}

function ofCustomers(log: CountedLog, criteria: Pieces, count: (log: CountedLog, criteria: Pieces) => Pieces): Pieces {
  const { named, nobody } = customerCriteria(log);
  const all = count(log, [...criteria, ...named]);
  return nobody === null ? all : join([all, formula`(${count(log, [...criteria, ...nobody])})`], '-');
}

/** What the rows with these criteria are worth that count. */
export function countedWorth(log: CountedLog, criteria: Pieces): Pieces {
  return ofCustomers(log, criteria, worthOf);
}

/** How many rows with these criteria count. */
export function countedRows(log: CountedLog, criteria: Pieces): Pieces {
  return ofCustomers(log, criteria, rowsOf);
}

/** The criteria of rows with a number for an amount, dated from one day until before another. */
export function countable({ date, amount }: LogColumns, from: string, before: string): Pieces {
  return formula`${isBetween(date, from, before)};${isNumber(amount)}`;
}
