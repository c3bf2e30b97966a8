/** Answers of a server that the tests play for the page of motivation and pay. */
import { asMoney } from '../../../src/core/pay/money.ts';
import type { Month } from '../../../src/core/pay/month.ts';
import { payLine } from '../../../src/core/pay/pay-line.ts';
import type {
  KnownPayLog,
  LogCheck,
  MonthState,
  PastPay,
  PayLog,
  PayStart,
  StatementsBuilt,
  SuggestedMember,
  TeamSuggestion,
} from '../../../src/rpc.ts';
import { type Language, textsIn } from '../../../src/text/language.ts';
import { CHECK, LONG, ORDERS, writtenTab } from './answers.ts';

const AUGUST = '2026-08' as Month;
const SEPTEMBER = '2026-09' as Month;
export const OCTOBER = '2026-10' as Month;
export const NOVEMBER = '2026-11' as Month;
export const DECEMBER = '2026-12' as Month;

/** As the server knows it, and as it is asked about it. */
export const KNOWN_LOG = {
  sheetId: ORDERS.id,
  layout: { customer: 0, date: 1, amount: 2, manager: 4 },
  currency: null,
} satisfies KnownPayLog;
export const FILE_URL = 'https://docs.google.com/spreadsheets/d/file/edit';
export const LOG: PayLog = { sheetId: ORDERS.id, answers: {} };

/**
 * A server that has time for so many statements in a call. Whom it can't write it tells as it does: those before them are
 * written, and the call that begins with one fails.
 */
export function statementsInTurn(atMost: number, refused: (member: string) => Error | null = () => null) {
  return ({ members }: { readonly members: readonly string[] }): StatementsBuilt => {
    const [first = ''] = members;
    const error = refused(first);
    if (error !== null) throw error;
    const bad = members.findIndex((member) => refused(member) !== null);
    const count = Math.min(atMost, bad === -1 ? members.length : bad);
    return {
      tabs: members.slice(0, count).map((member) => ({ id: 31, name: `Statement ${member}` })),
      left: members.slice(count),
    };
  };
}

/** Monthly revenue of a year: half of the months reach a million. */
const YEAR = [700, 800, 850, 900, 950, 990, 1000, 1050, 1100, 1150, 1200, 1300].map((thousands) => thousands * 1000);

export const MEMBERS: readonly SuggestedMember[] = [
  { name: 'Anna Ivanova', history: YEAR, plan: 1_000_000 },
  { name: 'Boris', history: YEAR.map((revenue) => revenue / 2), plan: 500_000 },
  { name: 'Konstantin Konstantinopolsky-Verkhnevolzhsky', history: [], plan: 0 },
  { name: 'Gone Long Ago', history: [900_000, 800_000, 0, 0, 0], plan: 0 },
];

export const TEAM: TeamSuggestion = {
  month: NOVEMBER,
  monthTitle: 'November 2026',
  members: MEMBERS,
  rowsWithoutManager: 21,
};

export const NOT_SET_UP: PayStart = {
  localeName: 'en_US',
  fileUrl: FILE_URL,
  sheets: [ORDERS, LONG],
  log: KNOWN_LOG,
  asks: false,
  tabs: {},
  isSetUp: false,
  problems: [],
  members: [],
  months: [],
  current: NOVEMBER,
  isBlocked: false,
  next: { kind: 'board', month: NOVEMBER },
  boardMonth: NOVEMBER,
  openMonth: NOVEMBER,
  game: null,
  warnings: [],
  convertible: null,
  kept: [],
};

export const LOG_CHECK: LogCheck = CHECK;

function months(language: Language): MonthState[] {
  const title = (month: Month) => textsIn(language).format.month(month);
  const open = { withoutPlan: [], isBlocked: false, isShown: true, answers: null, leavesOpen: [] };
  return [
    { ...open, month: DECEMBER, title: title(DECEMBER), standing: 'ahead', withoutPlan: ['Anna Ivanova', 'Boris'] },
    { ...open, month: NOVEMBER, title: title(NOVEMBER), standing: 'running' },
    { ...open, month: OCTOBER, title: title(OCTOBER), standing: 'ready' },
    { ...open, month: SEPTEMBER, title: title(SEPTEMBER), standing: 'closed' },
    { ...open, month: AUGUST, title: title(AUGUST), standing: 'closed' },
  ];
}

export function setUp(language: Language = 'en'): PayStart {
  return {
    ...NOT_SET_UP,
    isSetUp: true,
    tabs: {
      team: writtenTab(11, 'Team'),
      motivation: writtenTab(12, 'Motivation'),
      plan: writtenTab(13, 'Plan'),
      board: writtenTab(14, 'Board'),
    },
    members: [
      { name: 'Anna Ivanova', isHead: true },
      { name: 'Boris', isHead: false },
    ],
    months: months(language),
    next: { kind: 'close', month: OCTOBER },
    game: null,
  };
}

const TERMS = {
  method: 'marginal' as const,
  bands: [
    { from: 0, rate: 1 },
    { from: 1, rate: 1.5 },
  ],
  floor: 0.7,
  cap: null,
};

function pastLine(name: string, actual: number): PastPay['lines'][number] {
  const revenue = { name: 'Revenue', measure: 'revenue', weight: 1, lowerIsBetter: false, gate: null } as const;
  const pay = payLine({
    ...{ month: OCTOBER, name, key: name, days: 31, of: 31, targetIncome: 100_000, fixedShare: 0.3, ramp: 1 },
    ...{ terms: TERMS, kpis: [{ ...revenue, plan: 500_000, actual, orders: 9 }], draw: 0, recoverable: false },
    ...{ before: { owed: asMoney(0), carried: asMoney(0) }, corrections: [] },
  });
  return { pay, closed: true, rule: 'Rule', market: 95_000, planOf: null, revenue: actual };
}

/** October: Anna at 120 % of plan, Boris below the floor. */
export const PAST_PAY: PastPay = {
  lines: [pastLine('Anna Ivanova', 600_000), pastLine('Boris', 300_000)],
  rules: [{ name: 'Rule', terms: TERMS, targetIncome: 100_000, fixedShare: 0.3, market: 95_000, people: 2 }],
};
