/** The reading of a sheet in which no log was found yet: its questions are all there is. */

import type { ChosenColumns } from './columns/roles.ts';
import type { Question, Reading } from './reading.ts';
import { createDraft, put } from './rows/draft.ts';
import { tallyBuckets } from './rows/judge-rows.ts';
import { filledCells, type Sheet } from './sheet.ts';

const NO_COLUMNS: ChosenColumns = {
  keys: [],
  ownKeys: 0,
  shown: [],
  customerAbove: false,
  date: null,
  amount: null,
  price: null,
  quantity: null,
  growsWith: null,
  refunded: null,
  refundedWithin: null,
  paid: null,
  order: null,
  orderDaily: false,
  status: null,
  statusByWords: false,
  marks: [],
  otherStatuses: [],
  kind: null,
  currency: null,
  manager: null,
  product: null,
  customerType: null,
  contacts: [],
  lines: [],
};

/** Rows below the titles are not read; those above and blank ones are what they are. */
export function unread(sheet: Sheet, questions: readonly Question[], known: Partial<Reading>): Reading {
  const draft = createDraft(sheet.length);
  const titlesRow = known.titlesRow ?? -1;
  for (let row = 0; row < draft.size; row++) {
    const above = row < titlesRow ? 'preamble' : 'titles';
    const below = filledCells(sheet[row] ?? []) === 0 ? 'blank' : 'bad';
    put(draft, row, row <= titlesRow ? above : below);
  }
  return {
    titlesRow: null,
    titles: [],
    profiles: [],
    columns: NO_COLUMNS,
    dates: null,
    amounts: null,
    oncePerOrder: false,
    currency: null,
    rates: {},
    status: [],
    notes: [],
    buckets: tallyBuckets(draft, false),
    problems: [],
    asOf: null,
    rows: null,
    ...known,
    questions,
  };
}
