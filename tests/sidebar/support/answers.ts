/** What a server might answer: a log of 120 customers, its settings, a conversion. */
import { DEFAULT_CALLS, DEFAULT_NEXT } from '../../../src/core/customers/next-settings.ts';
import { DEFAULT_GROUP_RULE } from '../../../src/core/groups/abcxyz.ts';
import type { GroupGrid } from '../../../src/core/groups/group-grid.ts';
import type { Distribution } from '../../../src/core/segments/distribution.ts';
import type {
  KeptReading,
  LinePart,
  LogCheck,
  LogNumbers,
  OwnTab,
  ReadingLine,
  RunPlan,
  SegmentSettings,
  SheetInfo,
  Start,
} from '../../../src/rpc.ts';

export const ORDERS: SheetInfo = { id: 7, name: 'Orders', own: false };
export const LONG: SheetInfo = {
  id: 8,
  name: 'Выгрузка из CRM за весь период работы компании — не менять, не удалять и не переименовывать',
  own: false,
};

/** Skewed like real customers: most buy once or twice, a few very often. */
function skewed(values: readonly number[]): Distribution {
  const counts = new Map<number, number>();
  for (const value of [...values].sort((first, second) => first - second)) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return { values: [...counts.keys()], counts: [...counts.values()], exact: true };
}

const CUSTOMERS = Array.from({ length: 120 }, (_, index) => index / 119);

/** Six customers: 60 % of the revenue, evenly; 25 %, now and then; 10 %, evenly but too rarely for X; three of the rest. */
export const GRID: GroupGrid = {
  period: 'month',
  abcCuts: Array.from({ length: 100 }, (_, index) => (index + 1) / 100),
  xyzCuts: Array.from({ length: 60 }, (_, index) => (index + 1) / 20),
  cells: [
    [0, 8, 0],
    [60, 20, 0],
    [85, 8, 1],
    [95, 60, 2],
  ],
  customers: [1, 1, 1, 3],
  revenue: [600, 250, 100, 50],
};

export const NUMBERS: LogNumbers = {
  buckets: {
    used: { rows: 1234, amount: 1_234_567.89 },
    titles: { rows: 1, amount: 0 },
    preamble: { rows: 0, amount: 0 },
    blank: { rows: 5, amount: 0 },
    continuation: { rows: 0, amount: 0 },
    totals: { rows: 0, amount: 0 },
    status: { rows: 0, amount: 0 },
    currency: { rows: 0, amount: 0 },
    later: { rows: 2, amount: 300 },
    anonymous: { rows: 0, amount: 0 },
    bad: { rows: 58, amount: 0 },
  },
  customers: 120,
  refundsOnly: 3,
  // 2024-01-09 and 2026-06-30.
  firstDay: 19_731,
  asOf: 20_634,
  revenue: 1_234_567.89,
  problems: [
    { row: 17, field: 'date', cause: 'not-a-date', value: '31.02.2025' },
    { row: 40, field: 'amount', cause: 'not-an-amount', value: 'to be agreed with the client before the end of May' },
    { row: 41, field: 'customer', cause: 'empty', value: '' },
  ],
  distributions: {
    recency: skewed(CUSTOMERS.map((share) => Math.round(2 + 700 * share ** 2))),
    frequency: skewed(CUSTOMERS.map((share) => Math.round(1 + 30 * share ** 6))),
    monetary: skewed(CUSTOMERS.map((share) => Math.round(-200 + 90_000 * share ** 7 + 900 * share))),
  },
  groups: { grid: GRID, rule: DEFAULT_GROUP_RULE, isKept: false, gap: 28, suits: true },
  noForecast: null,
  convertible: 0,
};

export const TITLES = ['Client', 'When', 'Sum', '', 'Manager'];

export const READING: KeptReading = {
  version: 1,
  titles: TITLES,
  answers: { columns: { customer: ['Client'], date: ['When'], amount: ['Sum'], manager: ['Manager'] } },
  statuses: [],
};

/** A column that can be changed for another, and taken back. */
function columnPart(role: 'date' | 'amount', current: string, other: string): LinePart {
  return {
    kind: 'one',
    label: `Column of the ${role}`,
    says: [`columns.${role}`],
    choices: [
      { label: `As read: ${current}`, answers: null },
      { label: current, answers: { columns: { [role]: [current] } } },
      { label: other, answers: { columns: { [role]: [other] } } },
    ],
    chosen: 0,
  };
}

export const LINES: readonly ReadingLine[] = [
  { line: 'titles', sentence: 'Titles in row 1', told: [], details: [], parts: [] },
  { line: 'customer', sentence: 'Customer: "Client"', told: [], details: [], parts: [] },
  { line: 'date', sentence: 'Date: "When"', told: [], details: [], parts: [columnPart('date', 'When', 'Sum')] },
  { line: 'amount', sentence: 'Amount: "Sum"', told: [], details: [], parts: [columnPart('amount', 'Sum', 'When')] },
  { line: 'order', sentence: 'Each row is an order', told: [], details: [], parts: [] },
  { line: 'currency', sentence: 'Currency: RUB', told: [], details: [], parts: [] },
  { line: 'asOf', sentence: 'As of 30/06/2026, the latest order', told: [], details: [], parts: [] },
];

export const CHECK: LogCheck = {
  titles: TITLES,
  layout: { customer: 0, date: 1, amount: 2, manager: 4 },
  currencies: [{ currency: 'RUB', rows: 1234, amount: 1_234_567.89 }],
  understood: {
    titlesRow: 1,
    columns: {
      customer: ['Client'],
      shown: [],
      date: 'When',
      amount: 'Sum',
      refunded: null,
      order: null,
      status: null,
      kind: null,
      currency: null,
      manager: 'Manager',
      product: null,
      customerType: null,
      contact: [],
    },
    dates: 'ymd',
    decimal: '.',
    oncePerOrder: false,
    currency: 'RUB',
    rates: {},
  },
  lines: LINES,
  open: [],
  notes: [],
  status: [],
  reading: READING,
  numbers: NUMBERS,
};

/** Nothing but orders. */
export const CLEAR: LogNumbers = {
  ...NUMBERS,
  buckets: {
    ...NUMBERS.buckets,
    later: { rows: 0, amount: 0 },
    bad: { rows: 0, amount: 0 },
    used: { rows: 1234, amount: 5 },
    blank: { rows: 65, amount: 0 },
  },
  refundsOnly: 0,
  problems: [],
};

/** The same with every kind of choice. */
export const READ: LogCheck = {
  ...CHECK,
  numbers: CLEAR,
  status: [
    { value: 'Won', variant: null, rows: 1200, amount: 1_000_000, counts: true, known: true },
    { value: '', variant: null, rows: 34, amount: 0, counts: false, known: false },
  ],
  lines: [
    ...LINES.slice(0, 5),
    {
      line: 'status',
      sentence: 'Status: "Stage". Counts: Won; not: empty',
      told: [],
      details: ['34 rows not counted: empty 34.'],
      parts: [{ kind: 'counts', label: 'Which rows count', isSaid: true }],
    },
    {
      line: 'currency',
      sentence: 'Currency: RUB; 1 USD = 90.5',
      told: [],
      details: [],
      parts: [
        {
          kind: 'rates',
          label: 'What one unit of the others is worth',
          currency: 'RUB',
          others: [
            { currency: 'USD', rate: 90.5 },
            { currency: 'EUR', rate: null },
          ],
        },
      ],
    },
    {
      line: 'asOf',
      sentence: 'As of 30/06/2026 (the latest order)',
      told: [],
      details: [],
      parts: [{ kind: 'day', label: 'Another day', day: 20_634, latest: 20_779 }],
    },
  ],
};

/** Of a sheet in which no log was found. */
export const UNREAD: LogCheck = { ...CHECK, lines: [], layout: {}, currencies: [], reading: null, numbers: null };

/** The same with texts that could become real dates and numbers. */
export const CONVERTIBLE: LogCheck = { ...CHECK, numbers: { ...NUMBERS, convertible: 500 } };

export const START: Start = {
  localeName: 'en_US',
  sheets: [ORDERS, LONG],
  suggested: ORDERS.id,
  notLog: null,
  settings: null,
  tabs: [],
  interrupted: null,
  kept: [],
  settingsTab: { tab: null, problems: [], added: null, segments: null },
};

export const SETTINGS: SegmentSettings = {
  version: 2,
  sheetId: ORDERS.id,
  reading: READING,
  scores: 5,
  cuts: null,
  abcXyz: false,
  groupRule: DEFAULT_GROUP_RULE,
  compareWith: 'none',
  lists: ['champions', 'lost'],
  groupLists: [],
  next: DEFAULT_NEXT,
  calls: DEFAULT_CALLS,
};

export const PLAN: RunPlan = {
  run: 'k1',
  steps: ['customers', 'summary', 'lists', 'problems'],
  next: 0,
  tabs: [],
  settings: SETTINGS,
};

export function writtenTab(id: number, name: string): OwnTab {
  return { id, name, url: `#gid=${id}`, pay: false, step: null };
}
