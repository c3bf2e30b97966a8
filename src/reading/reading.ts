/** All that was understood of a sheet, and what could not be known. */
import type { Problem } from '../core/log/problem.ts';
import type { Day } from '../core/time/day.ts';
import type { DateOrder } from '../core/writing/date-readings.ts';
import type { DecimalSign } from '../core/writing/digit-readings.ts';
import type { DecidedBy, Evidence } from '../core/writing/evidence.ts';
import type { BucketTallies } from './buckets.ts';
import type { ColumnProfile } from './columns/profile.ts';
import type { ChosenColumns, Role } from './columns/roles.ts';
import type { ReadRows } from './rows/read-rows.ts';

/** A column as people find it. */
export interface NamedColumn {
  readonly column: number;
  readonly title: string;
}

export interface Choice {
  /** What the answer is, as it would be typed. */
  readonly value: string;
  /** What stands there: cells of a row that may hold the titles. */
  readonly text?: string;
  readonly rows?: number;
  readonly amount?: number;
}

export interface Missing {
  readonly customer: readonly NamedColumn[];
  readonly date: NamedColumn | null;
  readonly amount: NamedColumn | null;
}

/** What each question has to say. */
export interface QuestionParams {
  /** No row of titles was found. */
  readonly titles: { readonly rows: number };
  readonly 'customer-column': Missing;
  readonly 'date-column': Missing & { readonly equals: readonly NamedColumn[] };
  /** `unread`: titled as one, though few of its cells are amounts. */
  readonly 'amount-column': Missing & {
    readonly equals: readonly NamedColumn[];
    readonly unread: NamedColumn | undefined;
  };
  /** Each row is a customer with what they bought in all: no list of orders. */
  readonly 'customer-list': { readonly title: string; readonly customers: number };
  /** A column numbers the orders by what it holds, not by its title; or by its title, on several days each. */
  readonly 'order-column': {
    readonly title: string;
    readonly orders: number;
    /** `several`: the title says that they are purchases, but their rows bear several days. */
    readonly days: 'one' | 'several';
  };
  /** A title that was answered, or remembered, is not there. */
  readonly 'column-gone': { readonly role: Role; readonly title: string };
  /** Cells that tell, in both ways; or of another column in one, where none of this one does. */
  readonly 'date-order': {
    readonly title: string;
    readonly dayFirst: Evidence | null;
    readonly monthFirst: Evidence | null;
    readonly other: string | null;
  };
  readonly decimal: { readonly title: string; readonly point: Evidence; readonly comma: Evidence };
  readonly status: { readonly title: string };
  readonly currency: Record<string, never>;
  /** A key under which many names stand. */
  readonly 'stand-in': { readonly title: string };
  readonly 'once-per-order': { readonly title: string; readonly orders: number };
  /** Customers or days stand in the first row of a group only. */
  readonly 'fill-down': { readonly titles: readonly string[]; readonly rows: number };
  /** The amount is what was bought and a deposit, which goes back as a rule. */
  readonly deposit: { readonly role: Role; readonly title: string; readonly amount: string };
  /** How many of the pieces count: those ordered, or those that went out. */
  readonly 'quantity-column': { readonly role: Role; readonly equals: readonly NamedColumn[] };
}

export type QuestionCode = keyof QuestionParams;

/** A question without whose answer the numbers can't be known. */
export type Question = {
  readonly [Code in QuestionCode]: {
    readonly code: Code;
    readonly params: QuestionParams[Code];
    /** Null where nothing can be proposed. */
    readonly proposed: string | null;
    readonly choices: readonly Choice[];
  };
}[QuestionCode];

export interface CurrencyUse {
  readonly currency: string;
  readonly rows: number;
  readonly amount: number;
}

/** What one unit of a currency is worth in the one that is read. */
export interface Rate {
  readonly currency: string;
  readonly rate: number;
}

/** What each note has to say beside its rows and their money. */
export interface NoteParams {
  readonly preamble: Record<string, never>;
  readonly totals: Record<string, never>;
  /** A second table on the sheet: its columns from the first to the last, and their titles. */
  readonly 'table-beside': { readonly from: number; readonly to: number; readonly titles: readonly string[] };
  /** The same below the orders: the number of the row with its titles. */
  readonly 'table-below': { readonly row: number; readonly titles: readonly string[] };
  /** A table of refunds below the orders that is not taken off: it has columns of its own. */
  readonly 'refunds-aside': { readonly row: number; readonly titles: readonly string[] };
  /** Rows below headings that say that money went back. */
  readonly 'headed-refunds': { readonly values: readonly string[] };
  /** Rows whose state stands in a heading above them. */
  readonly 'headed-states': { readonly values: readonly string[] };
  readonly 'customer-above': Record<string, never>;
  /** Rows that take customers or days from above. */
  readonly 'fill-down': { readonly titles: readonly string[] };
  readonly continuation: Record<string, never>;
  readonly 'once-per-order': { readonly title: string };
  readonly 'left-out-by-status': { readonly values: readonly { readonly value: string; readonly rows: number }[] };
  /** Rows whose money is owed, of goods that were handed over: they count. */
  readonly 'handed-over': { readonly values: readonly string[] };
  /** Rows of a state that does not count, but with money back: they take it off. */
  readonly 'negative-by-status': Record<string, never>;
  readonly 'no-order-by-kind': { readonly values: readonly string[] };
  /** Told by the words before the numbers in a column. */
  readonly 'no-order-by-number': { readonly title: string; readonly values: readonly string[] };
  readonly 'kind-negative': { readonly values: readonly string[] };
  /** Told by the beginning of what stands in a column. */
  readonly 'credit-notes': { readonly title: string; readonly values: readonly string[] };
  /** Rows that count and are not paid in full, with what is owed. */
  readonly owed: { readonly title: string };
  /** Remarks that call their rows off. */
  readonly 'called-off-in-remarks': { readonly title: string; readonly values: readonly string[] };
  /** Remarks that name a sum that went back, smaller than that of their row. */
  readonly 'refunded-in-remarks': { readonly title: string; readonly values: readonly string[] };
  /** Remarks that speak of it, of rows that count; the first of them. */
  readonly 'remarks-to-look-at': { readonly title: string; readonly text: string };
  /** Rows with money that went out to those who never paid anything. */
  readonly spending: Record<string, never>;
  readonly 'refunded-column': { readonly title: string };
  /** Rows without an amount of their own that say what went back. */
  readonly 'refund-rows': { readonly title: string };
  /** A deposit that may be in the amount; pieces that came back. */
  /** Beside a price that is multiplied. */
  readonly 'discount-beside': { readonly title: string };
  readonly 'not-taken-off': { readonly title: string; readonly amount: string };
  /** Refunds that the amount is less already. */
  readonly 'refunded-within': { readonly title: string; readonly amount: string };
  /** Never one sum: with what each of the other currencies comes to. */
  readonly 'other-currency': { readonly currency: string; readonly others: readonly CurrencyUse[] };
  /** Rows that name no currency beside those that do: as that of the others. */
  readonly 'no-currency': { readonly currency: string };
  readonly converted: { readonly currency: string; readonly rates: readonly Rate[] };
  readonly later: { readonly asOf: Day };
  readonly anonymous: { readonly names: readonly string[] };
  readonly bad: Record<string, never>;
  readonly 'dates-by-locale': { readonly order: DateOrder; readonly ambiguous: number };
  readonly 'decimal-by-locale': { readonly sign: DecimalSign; readonly ambiguous: number };
  /** Rows that say the total of an order beside its lines. */
  readonly 'order-sums': Record<string, never>;
  /** A price that grows with the quantity is that of the whole row. */
  readonly 'price-of-row': { readonly price: string; readonly quantity: string };
  readonly 'price-by-quantity': { readonly price: string; readonly quantity: string };
  readonly 'order-unproven': { readonly title: string };
}

export type NoteCode = keyof NoteParams;

export type Note = {
  readonly [Code in NoteCode]: {
    readonly code: Code;
    readonly params: NoteParams[Code];
    readonly rows: number;
    readonly amount: number;
  };
}[NoteCode];

export interface StatusUse {
  readonly value: string;
  /** Rows that are with the customer already, though the money is owed; rows with money back; rows of a kind. */
  readonly variant: 'handed-over' | 'negative' | 'kind' | null;
  readonly rows: number;
  readonly amount: number;
  readonly counts: boolean;
  /** Whether a dictionary knows the word. */
  readonly known: boolean;
}

export interface DatesRead {
  readonly order: DateOrder;
  readonly decidedBy: DecidedBy;
  readonly evidence: Evidence | null;
}

export interface AmountsRead {
  readonly decimal: DecimalSign;
  readonly decidedBy: DecidedBy;
  readonly evidence: Evidence | null;
}

export interface Reading {
  /** Position of the row of titles, from 0; null where none was found. */
  readonly titlesRow: number | null;
  /** Of every column; the column's letter where it has none. */
  readonly titles: readonly string[];
  /** What each column holds. */
  readonly profiles: readonly ColumnProfile[];
  readonly columns: ChosenColumns;
  readonly dates: DatesRead | null;
  readonly amounts: AmountsRead | null;
  readonly oncePerOrder: boolean;
  /** The currency of all amounts that count; null where none is named. */
  readonly currency: string | null;
  readonly rates: Readonly<Record<string, number>>;
  readonly status: readonly StatusUse[];
  readonly questions: readonly Question[];
  readonly notes: readonly Note[];
  readonly buckets: BucketTallies;
  readonly problems: readonly Problem[];
  readonly asOf: Day | null;
  /** Null where a column that is needed was not found. */
  readonly rows: ReadRows | null;
}
