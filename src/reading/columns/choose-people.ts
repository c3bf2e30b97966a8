/** Whom a row belongs to and who is shown: as somebody said, else the column above the orders, else the columns beside them. */

import type { Sheet } from '../sheet.ts';
import type { CustomerChoice } from './choose-customer.ts';
import { customerAbove } from './customer-above.ts';
import { customerHeads } from './group-heads.ts';
import type { Profiles } from './profile.ts';
import type { NameSource } from './roles.ts';
import type { SaidColumns } from './said-columns.ts';
import type { NumbersOf } from './sums.ts';

export interface PeopleChoice {
  readonly keys: readonly NameSource[];
  readonly ownKeys: number;
  readonly shown: readonly NameSource[];
  readonly customerAbove: boolean;
  /** The columns that name a customer of their own. */
  readonly own: readonly number[];
}

/** What of the orders stands in which column. */
interface Orders {
  readonly date: number | null;
  readonly moneyColumn: number | null;
  /** Rows that follow each other. */
  readonly rows: readonly number[];
  readonly numbersOf: NumbersOf;
  readonly isTotal: (row: number) => boolean;
}

/** @param customerBeside The choice where no customer stands above their orders. */
export function choosePeople(
  sheet: Sheet,
  profiles: Profiles,
  { date, moneyColumn, rows, numbersOf, isTotal }: Orders,
  customerBeside: () => CustomerChoice | null,
  said: SaidColumns,
): PeopleChoice {
  const above =
    said.has('customer') || date === null || moneyColumn === null
      ? null
      : (customerAbove(sheet, profiles, date, moneyColumn, isTotal) ??
        customerHeads(sheet, profiles.columns, rows, { date, amounts: numbersOf(moneyColumn) }, isTotal));
  const customer = above === null ? customerBeside() : null;
  const saidKeys = said.of('customer');
  const keys = saidKeys ?? (above === null ? (customer?.keys ?? []) : [[above]]);
  const shown = said.of('shown') ?? (saidKeys === undefined ? (customer?.shown ?? []) : []);
  // Said just as they are chosen, as in an answer that was kept: what stands in only where the first is blank is no key for it.
  const isAsChosen = saidKeys === undefined || JSON.stringify(saidKeys) === JSON.stringify(customer?.keys);
  const ownKeys = isAsChosen ? (customer?.ownKeys ?? 1) : saidKeys.length;
  return { keys, ownKeys, shown, customerAbove: above !== null, own: [...keys.slice(0, ownKeys), ...shown].flat() };
}
