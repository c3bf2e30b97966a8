/** A column that numbers the orders under a title that says nothing of it: found by what it holds, and asked about. */

import type { ColumnProfile } from '../columns/profile.ts';
import type { ColumnChoice } from '../columns/roles.ts';
import type { TextColumn } from '../text-columns.ts';
import type { TitleKind } from '../words/title-kinds.ts';
import { type Draft, isOpen } from './draft.ts';
import { provedOrder } from './prove-order.ts';
import type { Work } from './work.ts';

/** Orders with several lines that have to be seen: two rows are alike by chance. */
const LEAST_ORDERS = 3;

/** Titles of these kinds may be those of anything. */
const VAGUE: ReadonlySet<TitleKind | null> = new Set<TitleKind | null>([
  null,
  'id',
  'contractNumber',
  'other',
  'rowKind',
  'type',
  'state',
  'description',
]);

/** Codes such as `5070` or `SO-17/2`: no sums, days, addresses or sentences. */
function couldNumber({ kind, filled, numbered, dates, emails, priced, counter }: ColumnProfile): boolean {
  return VAGUE.has(kind) && filled > 0 && numbered > 0.9 && dates < 0.5 && emails === 0 && priced === 0 && !counter;
}

const FRACTION = /^\D*\d+(?:[ .,\u00a0]\d{3})*[.,]\d{1,2}\D*$/;

function areCodes({ texts }: TextColumn): boolean {
  const codes = texts.filter((text) => text !== '');
  return codes.filter((text) => FRACTION.test(text) || / .* /.test(text)).length < codes.length / 10;
}

/** How many of its values stand in several rows; 0 where customers have no more values than one each, as a tax number. */
function severalRows(draft: Draft, { ids, texts }: TextColumn): number {
  const { names, key, size } = draft;
  const rows = new Uint8Array(texts.length);
  const customers = new Set<number>();
  for (let row = 0; row < size; row++) {
    const value = ids[row] as number;
    if (value === 0 || key[row] === 0 || !isOpen(draft, row)) continue;
    customers.add(names.spellingOf(key[row] as number));
    if (rows[value] !== 2) rows[value] = rows[value] === 1 ? 2 : 1;
  }
  const values = rows.filter((count) => count > 0).length;
  return values <= customers.size ? 0 : rows.filter((count) => count === 2).length;
}

export interface UnnamedOrder {
  readonly column: ColumnChoice;
  /** Orders with several lines. */
  readonly orders: number;
}

export function findUnnamedOrder(work: Work, profiles: readonly ColumnProfile[]): UnnamedOrder | null {
  const { draft, columns, textsOf } = work;
  const { keys, shown, date, amount, price, quantity, status, kind, currency, manager, product, contacts } = columns;
  const taken = new Set([...keys.flat(), ...shown.flat(), ...contacts, date, amount, price, quantity]);
  for (const column of [status, kind, currency, manager, product]) taken.add(column);
  const found = profiles
    .filter((profile) => couldNumber(profile) && !taken.has(profile.column) && areCodes(textsOf(profile.column)))
    .map(({ column, title }) => ({
      column: { column, title, score: 0 },
      orders: severalRows(draft, textsOf(column)),
    }))
    .filter(({ orders }) => orders >= LEAST_ORDERS)
    .find(({ column }) => provedOrder(draft, [column], kind, textsOf) !== null);
  return found ?? null;
}
