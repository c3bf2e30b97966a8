/** The custom functions PAYOUT, COMMISSION, PRIZES and ALLOCATE. */

import { AppError } from '../core/app-error.ts';
import { fractionOf, unitsOf } from '../core/numbers/fraction.ts';
import { allocate } from '../core/pay/allocate.ts';
import { bandsOf } from '../core/pay/bands.ts';
import { COMMISSION_METHODS, commission } from '../core/pay/commission.ts';
import { MONEY_DECIMALS, moneyNumber } from '../core/pay/money.ts';
import { payout, payoutRule } from '../core/pay/payout.ts';
import { sharePrizes } from '../core/pay/prizes.ts';
import { showCell } from '../core/writing/cell.ts';
import { isOmitted, single } from './arguments.ts';
import type { CellValue, Environment, Table } from './environment.ts';
import { atLeastZero, createPayReader, methodFrom, type PayColumn } from './pay-arguments.ts';

const MOST_DECIMALS = 6;

/** The height of the columns beside each other; null where all are single cells. */
function commonHeight(columns: readonly PayColumn[]): number | null {
  const tall = columns.flatMap(({ argument, height }) => (height === null ? [] : [{ argument, rows: height }]));
  const [first] = tall;
  const other = tall.find(({ rows }) => rows !== first?.rows);
  if (first !== undefined && other !== undefined) throw new AppError('column.heights', { first, second: other });
  return first?.rows ?? null;
}

/** What a row gives: nothing where its columns are blank, so that ranges may go on below the last one. */
type RowResult = (numbers: readonly number[], row: number | null) => CellValue;

/** Core knows no rows: where an amount is too large, the sentence names the row all the same. */
function namingRow(compute: RowResult, numbers: readonly number[], row: number | null): CellValue {
  try {
    return compute(numbers, row);
  } catch (error) {
    if (error instanceof AppError && error.code === 'money.size') throw new AppError('money.size', { row });
    throw error;
  }
}

/** Row by row; a single cell holds for every row. Without columns, one value. */
function eachRow(columns: readonly PayColumn[], compute: RowResult): CellValue | Table {
  const height = commonHeight(columns);
  const at = (row: number): CellValue => {
    const numbers = columns.map((column) => column.at(row));
    const blank = columns.every(
      (column, index) => numbers[index] === null || (height !== null && column.height === null),
    );
    if (blank) return '';
    const given = numbers.map((number) => number ?? 0);
    return namingRow(compute, given, height === null ? null : row + 1);
  };
  return height === null ? at(0) : asColumn(Array.from({ length: height }, (_, row) => at(row)));
}

/** An array without rows can't stand in cells: one blank cell can. */
function asColumn(values: readonly CellValue[]): Table {
  return values.length === 0 ? [['']] : values.map((value) => [value]);
}

/** plan, actual, bonus, [bands], [method], [floor], [cap] */
export type PayoutArguments = readonly unknown[];

/** The bonus of each row; an empty plan with an actual gives 0. */
export function PAYOUT(args: PayoutArguments, environment: Environment): CellValue | Table {
  const [plan, actual, bonus, bands, method, floor, cap] = args;
  const reader = createPayReader(environment);
  // No plan is an answer, not an omission: its bonus is 0, however the platform hands an empty argument over.
  const columns = [reader.optional(plan, 'plan'), reader.required(actual, 'actual'), reader.required(bonus, 'bonus')];
  const rule = payoutRule({
    method: methodFrom(method, environment),
    bands: reader.bands(bands),
    floor: reader.share(floor, 'floor') ?? 0,
    cap: reader.share(cap, 'cap'),
  });
  const result = eachRow(columns, ([planned = 0, done = 0, full = 0], row) =>
    moneyNumber(payout(planned, done, atLeastZero(full, 'bonus', row), rule)),
  );
  reader.refuseMixedCurrencies();
  return result;
}

/** amount, bands, [method], [accumulated] */
export type CommissionArguments = readonly unknown[];

/** The commission of each deal, each by itself after the amount accumulated before it. */
export function COMMISSION(args: CommissionArguments, environment: Environment): CellValue | Table {
  const [amount, bands, method, accumulated] = args;
  const reader = createPayReader(environment);
  const amounts = reader.required(amount, 'amount');
  const columns = [amounts, reader.optional(isOmitted(accumulated) ? '' : accumulated, 'accumulated')];
  const rule = bandsOf(reader.bands(bands) ?? []);
  const wanted = methodFrom(method, environment);
  const known = COMMISSION_METHODS.find((candidate) => candidate === wanted);
  if (known === undefined) {
    throw new AppError('method.commission', { value: showCell(single(method), environment.zone) });
  }
  const result = eachRow(columns, ([deal = 0, before = 0]) => moneyNumber(commission(deal, before, rule, known)));
  reader.refuseMixedCurrencies();
  return result;
}

/** results, prizes, [goal] */
export type PrizesArguments = readonly unknown[];

/** Each participant's prize; prizes may stand in a column or a row, blank ones at the end don't count. */
export function PRIZES(args: PrizesArguments, environment: Environment): CellValue | Table {
  const [results, prizes, goal] = args;
  const reader = createPayReader(environment);
  const given = reader.required(results, 'results');
  const [first] = Array.isArray(prizes) ? prizes : [];
  const inRow = Array.isArray(prizes) && prizes.length === 1 && Array.isArray(first);
  const list = reader.required(inRow ? first : prizes, 'prizes');
  const amounts = Array.from({ length: list.height ?? 1 }, (_, row) =>
    atLeastZero(list.at(row) ?? 0, 'prizes', list.height === null ? null : row + 1),
  );
  const least = reader.number(goal, 'goal');
  const scores = Array.from({ length: given.height ?? 1 }, (_, row) => given.at(row));
  reader.refuseMixedCurrencies();
  const shared = sharePrizes(
    scores.map((score) => score ?? 0),
    amounts,
    least,
  );
  const cells = scores.map((score, row): CellValue => {
    const prize = shared.prizes[row];
    return score === null || prize === undefined ? '' : moneyNumber(prize);
  });
  return given.height === null ? (cells[0] ?? '') : asColumn(cells);
}

function decimalsFrom(value: unknown, environment: Environment): number {
  const decimals = createPayReader(environment).number(value, 'decimals') ?? MONEY_DECIMALS;
  if (Number.isInteger(decimals) && decimals >= 0 && decimals <= MOST_DECIMALS) return decimals;
  throw new AppError('decimals.invalid', { value: showCell(single(value), environment.zone) });
}

/** total, weights, [decimals] */
export type AllocateArguments = readonly unknown[];

/** A part for each weight; the parts sum to the total. */
export function ALLOCATE(args: AllocateArguments, environment: Environment): CellValue | Table {
  const [total, weights, decimals] = args;
  const reader = createPayReader(environment);
  const sum = reader.number(total, 'total');
  if (sum === null) throw new AppError('number.missing', { argument: 'total' });
  const places = decimalsFrom(decimals, environment);
  const list = reader.required(weights, 'weights');
  const given = Array.from({ length: list.height ?? 1 }, (_, row) => list.at(row));
  const filled = given.flatMap((weight, row) =>
    weight === null ? [] : [{ row, weight: atLeastZero(weight, 'weights', list.height === null ? null : row + 1) }],
  );
  const units = unitsOf(fractionOf(sum), places);
  if (units === null) throw new AppError('money.size', { row: null });
  const parts = allocate(
    units,
    filled.map(({ weight }) => weight),
  );
  const cells = given.map((): CellValue => '');
  filled.forEach(({ row }, index) => {
    cells[row] = (parts[index] as number) / 10 ** places;
  });
  return list.height === null ? (cells[0] ?? '') : asColumn(cells);
}
