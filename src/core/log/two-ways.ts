/** Columns whose cells contradict each other: which way of writing holds can't be known, so they are refused. */
import { AppError } from '../app-error.ts';
import type { AmountColumn } from '../writing/amount-column.ts';
import type { DayColumn } from '../writing/day-column.ts';
import type { Evidence } from '../writing/evidence.ts';

/** A cell that can be read one way only. */
export interface Witness {
  /** Position in the column that was given, from 1. */
  readonly row: number;
  readonly value: string;
}

declare module '../app-error.ts' {
  interface ErrorParams {
    readonly 'dates.two-ways': {
      readonly argument: string;
      readonly dayFirst: Witness;
      readonly monthFirst: Witness;
    };
    readonly 'amounts.two-ways': { readonly argument: string; readonly point: Witness; readonly comma: Witness };
  }
}

const witness = ({ row, text }: Evidence): Witness => ({ row: row + 1, value: text });

/** @throws AppError `dates.two-ways` where some cells can only be day/month and others only month/day. */
export function refuseTwoDateOrders({ conflict }: DayColumn, argument: string): void {
  if (conflict === null) return;
  const { dayFirst, monthFirst } = conflict;
  throw new AppError('dates.two-ways', { argument, dayFirst: witness(dayFirst), monthFirst: witness(monthFirst) });
}

/** @throws AppError `amounts.two-ways` where some cells have a decimal point and others a decimal comma. */
export function refuseTwoDecimalSigns({ conflict }: AmountColumn, argument: string): void {
  if (conflict === null) return;
  const { point, comma } = conflict;
  throw new AppError('amounts.two-ways', { argument, point: witness(point), comma: witness(comma) });
}
