/** Rows without an amount that bear what went back in a column of its own: *Returns* beside *Sales*, a credit note in *Credit*. */
import { roundSum } from '../../core/numbers/rounding.ts';
import { isBlank } from '../../core/writing/cell.ts';
import type { ColumnProfile } from '../columns/profile.ts';
import { backAmongOthers } from '../columns/sums-of-others.ts';
import { FLOW_KINDS, type TitleKind } from '../words/title-kinds.ts';
import { isOpen, openRows } from './draft.ts';
import { kindsOf } from './kinds.ts';
import { createTally, type TallyOf } from './tally.ts';
import type { Work } from './work.ts';

export interface RefundRows {
  readonly column: number;
  readonly rows: readonly number[];
}

/** No order is worth that much. */
const LEAST_TOO_LARGE = 1e15;

const flowOf = ({ kind, others }: ColumnProfile): TitleKind | undefined =>
  [kind, ...others].find((one): one is TitleKind => one !== null && FLOW_KINDS.has(one));

/** Of two columns of what came in and what went out the one that is not the amount. */
function otherWay(profiles: readonly ColumnProfile[], amount: number): number | null {
  const own = profiles[amount] === undefined ? undefined : flowOf(profiles[amount]);
  if (own === undefined) return null;
  const other = profiles.find((profile) => {
    const flow = flowOf(profile);
    return flow !== undefined && flow !== own && profile.amounts > 0.8 && profile.money > 0;
  });
  return other?.column ?? null;
}

/**
 * Takes these rows for what went back. In the column of the other way only rows whose kind says so, for there stands also what was paid;
 * and those of customers who paid more, where that is what went out.
 */
export function fillRefundRows(
  work: Work,
  profiles: readonly ColumnProfile[],
  readNumber: (cell: unknown) => number | null,
): RefundRows | null {
  const { sheet, draft, columns, textsOf, context } = work;
  const { amount, refunded } = columns;
  if (amount === null) return null;
  const column = refunded ?? otherWay(profiles, amount);
  if (column === null) return null;
  const isIn = refunded === null && flowOf(profiles[amount] as ColumnProfile) === 'moneyIn';
  const open = isIn ? openRows(draft) : [];
  const numbersOf = (of: number) => open.map((row) => readNumber(sheet[row]?.[of]) ?? 0);
  const sums = [numbersOf(amount), numbersOf(column)] as const;
  const ofPayers = new Set(backAmongOthers(sheet, open, columns.keys[0] ?? [], sums, context));
  const texts = refunded === null && columns.kind !== null ? textsOf(columns.kind) : null;
  const kinds = texts === null ? [] : kindsOf(texts);
  const isBack = (row: number) =>
    refunded !== null || ofPayers.has(row) || (texts !== null && kinds[texts.ids[row] as number] === 'refund');
  const rows: number[] = [];
  for (let row = 0; row < draft.size; row++) {
    const cells = sheet[row] ?? [];
    if (!isOpen(draft, row) || draft.dated[row] === 0 || isBlank(cells[column])) continue;
    if (!isBlank(cells[amount]) && !(isIn && draft.written[row] === 0)) continue;
    const back = Math.abs(readNumber(cells[column]) ?? 0);
    if (back === 0 || back >= LEAST_TOO_LARGE || !isBack(row)) continue;
    draft.written[row] = roundSum(-back);
    draft.amount[row] = roundSum(-back);
    rows.push(row);
  }
  return rows.length === 0 ? null : { column, rows };
}

export interface WentBack {
  readonly column: number;
  readonly tally: TallyOf;
}

/** What those of them come to that count. */
export function tallyRefundRows({ draft }: Work, { column, rows }: RefundRows): WentBack {
  const tally = createTally();
  for (const row of rows) if (isOpen(draft, row)) tally.add(draft.amount[row] as number);
  return { column, tally };
}
