/** What a query has to know of a log: its columns, and what their words mean. Made from a reading, or by hand. */
import type { Day } from '../core/time/day.ts';
import type { DateOrder } from '../core/writing/date-readings.ts';
import type { DecimalSign } from '../core/writing/digit-readings.ts';

/** Columns whose texts together are a name: first and last name. */
export type NameColumns = readonly string[];

/** What the texts of columns come to, joined by ` | ` where there are several. Lower case, white space once. */
export interface StateWords {
  readonly columns: readonly string[];
  readonly counting: readonly string[];
  readonly leftOut: readonly string[];
  /** Left out, unless the amount is below zero: then it is money that went back. */
  readonly moneyBack: readonly string[];
  /** Whether money that went back for a sale which is left out is left out with it; not where somebody said what counts. */
  readonly pairsMoneyBack: boolean;
  /** Of those left out the ones that say that the money of a sale went back. */
  readonly refunded: readonly string[];
}

export interface KindWords {
  readonly column: string;
  readonly sales: readonly string[];
  readonly refunds: readonly string[];
  readonly noOrders: readonly string[];
}

/** How a column of the table holds its values: as they are written, or as numbers and days already. */
export type Held = 'text' | 'typed';

export interface SqlLog {
  /** The table, as it stands behind FROM. */
  readonly table: string;
  /** Whom a row belongs to: the first of these that names somebody. */
  readonly keys: readonly NameColumns[];
  /** What is shown of a customer: the first of these that names somebody; none where it is the key. */
  readonly shown: readonly NameColumns[];
  readonly date: { readonly column: string; readonly order: DateOrder; readonly held: Held };
  /** The zone whose calendar says on which day an instant lies. */
  readonly zone: string;
  /** The numbers of months by the names that the dates are written with. */
  readonly months: ReadonlyMap<string, number>;
  /** Whether dates are written as 2026年5月3日. */
  readonly hasCharacters: boolean;
  readonly amount: {
    readonly column: string;
    /** Where the amount is a price times a quantity. */
    readonly quantity: string | null;
    readonly decimal: DecimalSign;
    readonly held: Held;
    /** Currencies by the words that stand beside amounts. */
    readonly words: ReadonlyMap<string, string>;
    /** Amounts are whole: a sign before three digits groups them. */
    readonly isWhole: boolean;
    /** Amounts bear the side of a ledger: CR, DR. */
    readonly hasSides: boolean;
  };
  readonly refunded: string | null;
  readonly order: string | null;
  /** Its numbers begin anew each day. */
  readonly orderDaily?: boolean;
  readonly oncePerOrder: boolean;
  readonly state: StateWords | null;
  readonly kind: KindWords | null;
  readonly currency: {
    readonly column: string | null;
    /** Currencies by the words of the column; `''` for a word that names none. */
    readonly codes: ReadonlyMap<string, string>;
    /** Null where no row names one. */
    readonly chosen: string | null;
    readonly rates: Readonly<Record<string, number>>;
  };
  /** What stands where a customer or a day should in rows of totals; lower case. */
  readonly totals: readonly string[];
  /** Keys that stand for nobody, beside the words that everybody uses. */
  readonly standIns: readonly string[];
  /** Null: the latest day of the log that is not after today. */
  readonly asOf: Day | null;
  /** Null: the day on which the query runs. */
  readonly today: Day | null;
}
