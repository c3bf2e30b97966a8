/** The arguments of PAYOUT, COMMISSION, PRIZES and ALLOCATE: numbers, columns of numbers, bands and methods. */
import { AppError } from '../core/app-error.ts';
import type { PayArgument } from '../core/argument.ts';
import type { CurrencyUse } from '../core/log/problem.ts';
import type { Band } from '../core/pay/bands.ts';
import type { BandColumn } from '../core/pay/pay-error.ts';
import { PAYOUT_METHODS, type PayoutMethod } from '../core/pay/payout-methods.ts';
import { isBlank, showCell } from '../core/writing/cell.ts';
import { parseAmount } from '../core/writing/parse-amount.ts';
import { shareIn } from '../core/writing/parse-share.ts';
import { meaningOf, methodWords } from '../text/find-word.ts';
import { ALL_TEXTS } from '../text/language.ts';
import { isOmitted, optionalColumn, single } from './arguments.ts';
import type { Environment } from './environment.ts';

/** A column of numbers, or one number that holds for every row; null is a blank cell. */
export interface PayColumn {
  readonly argument: PayArgument;
  /** Null where one cell was given. */
  readonly height: number | null;
  readonly at: (row: number) => number | null;
}

export interface PayReader {
  /** Must be given, though its cells may be blank. */
  required(value: unknown, argument: PayArgument): PayColumn;
  optional(value: unknown, argument: PayArgument): PayColumn;
  /** One number; null where it is left out. */
  number(value: unknown, argument: PayArgument): number | null;
  /** One share, which may be written as `70%`; null where it is left out. */
  share(value: unknown, argument: PayArgument): number | null;
  /** Two columns, from and rate; null where they are left out. */
  bands(value: unknown): Band[] | null;
  /** To be called when all is read: amounts of two currencies can't be one calculation. */
  refuseMixedCurrencies(): void;
}

export function createPayReader(environment: Environment): PayReader {
  const currencies = new Map<string, CurrencyUse>();

  const unreadable = (cell: unknown, argument: PayArgument, row: number | null) =>
    new AppError('number.unreadable', { argument, row, value: showCell(cell, environment.zone) });

  /** `row` counts from 1; null where there is but one cell. */
  const numberIn = (cell: unknown, argument: PayArgument, row: number | null): number | null => {
    if (isBlank(cell)) return null;
    if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
    const read = typeof cell === 'string' ? parseAmount(cell, environment.locale) : null;
    if (read === null) throw unreadable(cell, argument, row);
    const { currency, value } = read;
    if (currency !== null) {
      const use = currencies.get(currency);
      currencies.set(currency, { currency, rows: (use?.rows ?? 0) + 1, firstRow: use?.firstRow ?? row ?? 1 });
    }
    return value;
  };

  const optional = (value: unknown, argument: PayArgument): PayColumn => {
    if (!Array.isArray(value)) {
      const number = numberIn(value, argument, null);
      return { argument, height: null, at: () => number };
    }
    const cells = optionalColumn(value, argument) ?? [];
    return { argument, height: cells.length, at: (row) => numberIn(cells[row], argument, row + 1) };
  };

  const share = (value: unknown, argument: PayArgument): number | null => {
    if (isOmitted(value)) return null;
    const cell = single(value);
    const number = shareIn(cell, environment.locale);
    if (number === undefined) throw unreadable(cell, argument, null);
    return atLeastZero(number, argument, null);
  };

  const bandCell = (cell: unknown, row: number, column: BandColumn): number => {
    const number = shareIn(cell, environment.locale);
    if (number !== undefined) return number;
    throw new AppError('bands.number', { row, column, value: showCell(cell, environment.zone) });
  };

  return {
    optional,
    share,
    required(value, argument) {
      if (value === undefined || value === null) throw new AppError('number.missing', { argument });
      return optional(value, argument);
    },
    number: (value, argument) => (isOmitted(value) ? null : numberIn(single(value), argument, null)),
    bands(value) {
      if (isOmitted(value)) return null;
      const rows: readonly unknown[] = Array.isArray(value) ? value : [value];
      let height = rows.length;
      while (isOmitted(rows[height - 1])) height--;
      return rows.slice(0, height).map((cells, index): Band => {
        const columns = Array.isArray(cells) ? cells.length : 1;
        if (!Array.isArray(cells) || columns !== 2) throw new AppError('bands.shape', { columns });
        return { from: bandCell(cells[0], index + 1, 'from'), rate: bandCell(cells[1], index + 1, 'rate') };
      });
    },
    refuseMixedCurrencies() {
      if (currencies.size > 1) throw new AppError('currencies.mixed', { currencies: [...currencies.values()] });
    },
  };
}

export function atLeastZero(value: number, argument: PayArgument, row: number | null): number {
  if (value < 0) throw new AppError('number.negative', { argument, row, value: String(value) });
  return value;
}

/** In either language, whatever the spreadsheet's; marginal where it is left out. */
export function methodFrom(value: unknown, environment: Environment): PayoutMethod {
  if (isOmitted(value)) return 'marginal';
  const cell = single(value);
  const method = typeof cell === 'string' ? meaningOf(cell, PAYOUT_METHODS, ALL_TEXTS, methodWords) : undefined;
  if (method === undefined) throw new AppError('method.unknown', { value: showCell(cell, environment.zone) });
  return method;
}
