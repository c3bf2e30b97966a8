/** Which rows of the log a KPI counts: all, or those of some products, of some types of customers, of new customers. */
import { type RowLabels, rowLabels } from '../log/labels.ts';
import type { Column, OrderLog } from '../log/order-log.ts';
import { isPurchase, type Orders } from '../log/orders.ts';
import { asDay } from '../time/day.ts';
import { spellingKey, tidy } from '../writing/spelling.ts';
import { type Month, monthOf } from './month.ts';

export interface LogPart {
  /** As somebody has typed them; all where left out. */
  readonly products?: readonly string[];
  readonly types?: readonly string[];
  /** Rows of the calendar month in which their customer bought first. */
  readonly newCustomers?: boolean;
}

export type PartField = 'products' | 'types';

/** The columns that parts go by; null where the log has none. */
export type PartColumns = Readonly<Record<PartField, Column | null>>;

/** What a part names and the log does not have: `value` is null where it has no such column. */
export interface UnknownPart {
  readonly field: PartField;
  readonly value: string | null;
}

export function partKey({ products, types, newCustomers = false }: LogPart): string {
  return JSON.stringify([products ?? null, types ?? null, newCustomers]);
}

/** Labels of the log that a text names: itself, or those that commas part, where each is one. */
function labelsNamed(text: string, labels: ReadonlyMap<string, string>): readonly string[] | null {
  const known = (name: string) => labels.has(spellingKey(tidy(name)));
  const names = known(text) ? [text] : text.split(',').filter((part) => part.trim() !== '');
  return names.length > 0 && names.every(known) ? names.map((name) => spellingKey(tidy(name))) : null;
}

/** Which rows of the log are of a part, and what of it the log does not know. */
export function createParts(log: OrderLog, columns: PartColumns, orders: Orders, isFirst: Uint8Array) {
  const read = new Map<PartField, RowLabels | null>();
  const labelsOf = (field: PartField): RowLabels | null => {
    const column = columns[field];
    if (!read.has(field))
      read.set(field, column === null || log.lastDay === null ? null : rowLabels(log, column, log.lastDay));
    return read.get(field) ?? null;
  };
  let firstMonths: Map<number, Month> | null = null;
  const monthOfFirst = (customer: number): Month | undefined => {
    firstMonths ??= new Map(
      Array.from(isFirst.keys())
        .filter((order) => isFirst[order] === 1 && isPurchase(orders.amount[order] as number))
        .map((order) => [orders.customer[order] as number, monthOf(asDay(orders.day[order] as number))]),
    );
    return firstMonths.get(customer);
  };
  const namesOf = ({ products, types }: LogPart) =>
    (
      [
        ['products', products],
        ['types', types],
      ] as const
    ).flatMap(([field, texts]) => (texts === undefined ? [] : [{ field, texts }]));

  const keysOf = (field: PartField, texts: readonly string[]): ReadonlySet<string> => {
    const labels = labelsOf(field);
    return new Set(texts.flatMap((text) => (labels && labelsNamed(text, labels.shown)) ?? []));
  };

  return {
    /** Keys of the labels that it names in a column; null where it does not ask for one. */
    keys(part: LogPart, field: PartField): ReadonlySet<string> | null {
      const texts = part[field];
      return texts === undefined ? null : keysOf(field, texts);
    },
    /** In the order in which the part names them. */
    unknown(part: LogPart): UnknownPart[] {
      return namesOf(part).flatMap(({ field, texts }): UnknownPart[] => {
        const labels = labelsOf(field);
        if (labels === null) return [{ field, value: null }];
        return texts.filter((text) => labelsNamed(text, labels.shown) === null).map((value) => ({ field, value }));
      });
    },
    /** Positions in the log. */
    rows(part: LogPart): number[] {
      const wanted = namesOf(part).map(({ field, texts }) => {
        const labels = labelsOf(field);
        const keys = keysOf(field, texts);
        return (row: number) => keys.has(labels?.keys[row] ?? '');
      });
      const isNew = (row: number) => {
        const customer = log.spellings[log.spelling[row] as number]?.customer ?? -1;
        return monthOfFirst(customer) === monthOf(asDay(log.day[row] as number));
      };
      return Array.from(log.row.keys()).filter(
        (row) => wanted.every((holds) => holds(row)) && (part.newCustomers !== true || isNew(row)),
      );
    },
  };
}

/** The log as if it held these rows alone. */
export function logOfRows(log: OrderLog, rows: readonly number[]): OrderLog {
  return {
    ...log,
    size: rows.length,
    row: Int32Array.from(rows, (row) => log.row[row] as number),
    spelling: Int32Array.from(rows, (row) => log.spelling[row] as number),
    day: Int32Array.from(rows, (row) => log.day[row] as number),
    amount: Float64Array.from(rows, (row) => log.amount[row] as number),
    order: log.order === null ? null : Int32Array.from(rows, (row) => (log.order as Int32Array)[row] as number),
  };
}
