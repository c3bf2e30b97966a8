/** How months stand, the step of the moment, and what needs a yes first. */
import { describe, expect, it } from 'vitest';
import { type Job, questionBefore } from '../../../sidebar/pay/jobs.ts';
import { boardMonth, leftOpen, nextJob, openMonth, reasonAgainst, standingOf } from '../../../sidebar/pay/months.ts';
import type { Month } from '../../../src/core/pay/month.ts';
import type { MonthState, PayStart } from '../../../src/rpc.ts';
import { writtenTab } from '../support/answers.ts';
import { DECEMBER, NOVEMBER, OCTOBER, setUp } from '../support/pay-answers.ts';

function month(change: Partial<MonthState>): MonthState {
  return { month: OCTOBER, title: 'October 2026', closed: false, withoutPlan: [], ...change };
}

describe('a month', () => {
  const calendar = (current: Month | null, months: readonly MonthState[] = []) => ({ current, months });

  it.each([
    ['closed', { closed: true, withoutPlan: ['Boris'] }, NOVEMBER],
    ['ready', {}, NOVEMBER],
    ['unplanned', { withoutPlan: ['Boris'] }, NOVEMBER],
    ['running', { month: NOVEMBER, withoutPlan: ['Boris'] }, NOVEMBER],
    ['ahead', { month: DECEMBER }, NOVEMBER],
    ['ahead', {}, null],
  ] as const)('is %s', (standing, change, current) => {
    expect(standingOf(month(change), calendar(current), NOVEMBER)).toBe(standing);
  });

  it('is over by the calendar, even if the log has no later order yet', () => {
    expect(standingOf(month({}), calendar(OCTOBER), OCTOBER)).toBe('running');
    expect(standingOf(month({}), calendar(OCTOBER), NOVEMBER)).toBe('ready');
    expect(standingOf(month({ month: NOVEMBER }), calendar(OCTOBER), DECEMBER)).toBe('ahead');
  });

  it('can’t be closed any more once a later one is', () => {
    const later = [month({ month: NOVEMBER, closed: true })];
    expect(standingOf(month({}), calendar(DECEMBER, later), DECEMBER)).toBe('passed');
  });
});

describe('the first month to be closed', () => {
  const months = [month({ month: NOVEMBER }), month({}), month({ month: '2026-09' as Month })];

  it('leaves those before it open for good', () => {
    expect(leftOpen({ months }, NOVEMBER).map((left) => left.month)).toEqual(['2026-09', OCTOBER]);
    expect(leftOpen({ months }, '2026-09')).toEqual([]);
  });

  it('is the only one that does: later ones are closed in order', () => {
    expect(leftOpen({ months: [...months, month({ month: '2026-08' as Month, closed: true })] }, NOVEMBER)).toEqual([]);
  });
});

describe('a problem', () => {
  const problem = { sentence: 'empty', cell: 'A1', url: '#' };
  const against = (month?: Month) => [
    reasonAgainst({ problems: [month === undefined ? problem : { ...problem, month }] }) !== undefined,
    reasonAgainst({ problems: [month === undefined ? problem : { ...problem, month }] }, OCTOBER) !== undefined,
  ];

  it('stands in the way of everything, or of what its month pays', () => {
    expect(against()).toEqual([true, true]);
    expect(against(OCTOBER)).toEqual([false, true]);
    expect(against(NOVEMBER)).toEqual([false, false]);
  });
});

describe('the next step', () => {
  const start = setUp();
  const without = (names: readonly string[], wanted: string): PayStart => ({
    ...start,
    months: start.months.map((state) => (state.month === wanted ? { ...state, withoutPlan: names } : state)),
  });

  const wrongIn = (wanted: Month): PayStart => {
    return { ...start, problems: [{ sentence: 'unknown', cell: 'A1', url: '#', month: wanted }] };
  };

  it.each<[string, PayStart, Job | null]>([
    [
      'to put the forms right',
      { ...start, problems: [{ sentence: 'empty', cell: 'A1', url: '#' }] },
      { kind: 'check' },
    ],
    ['to put a month right before it is closed', wrongIn(OCTOBER), { kind: 'check' }],
    ['not held up by a month that comes later', wrongIn(NOVEMBER), { kind: 'close', month: OCTOBER }],
    ['none without a log', { ...start, current: null }, null],
    ['to plan a month that is over', without(['Boris'], OCTOBER), { kind: 'plan', month: OCTOBER }],
    ['to plan the current month', without(['Boris'], NOVEMBER), { kind: 'plan', month: NOVEMBER }],
    ['the board before any month is closed', { ...start, tabs: {} }, { kind: 'board', month: NOVEMBER }],
    ['to close what is over', start, { kind: 'close', month: OCTOBER }],
    [
      'to plan the coming month once the last one is closed',
      { ...start, months: start.months.map((state) => ({ ...state, closed: state.month <= NOVEMBER })) },
      { kind: 'plan', month: DECEMBER },
    ],
    [
      'the board again when all is done',
      { ...start, months: start.months.map((state) => ({ ...state, closed: state.month <= OCTOBER })) },
      { kind: 'board', month: NOVEMBER },
    ],
  ])('is %s', (_, given, job) => {
    expect(nextJob(given, NOVEMBER)).toEqual(job);
  });

  it('closes the oldest month first', () => {
    const open = { ...start, months: start.months.map((state) => ({ ...state, closed: false, withoutPlan: [] })) };
    expect(nextJob(open, NOVEMBER)).toEqual({ kind: 'close', month: '2026-08' });
    const passed = { ...open, months: open.months.map((state) => ({ ...state, closed: state.month === OCTOBER })) };
    expect(nextJob(passed, NOVEMBER)).toEqual({ kind: 'board', month: NOVEMBER });
  });
});

describe('of the months', () => {
  const start = setUp();

  it('the board shows the running one, once it has its plans', () => {
    expect(boardMonth(start, NOVEMBER)).toBe(NOVEMBER);
    expect(boardMonth(start, DECEMBER)).toBe(NOVEMBER);
    const planned = { ...start, months: start.months.map((state) => ({ ...state, withoutPlan: [] })) };
    expect(boardMonth(planned, DECEMBER)).toBe(DECEMBER);
    expect(boardMonth(planned, NOVEMBER)).toBe(NOVEMBER);
    expect(boardMonth({ ...start, current: null }, NOVEMBER)).toBe(null);
  });

  it('the earliest open one takes corrections', () => {
    expect(openMonth(start)?.month).toBe(NOVEMBER);
    const closed = { ...start, months: start.months.map((state) => ({ ...state, closed: state.month <= NOVEMBER })) };
    expect(openMonth(closed)?.month).toBe(DECEMBER);
    expect(openMonth({ ...start, current: null })).toBe(null);
  });
});

describe('what needs a yes first', () => {
  const start = setUp();
  const payout: Job = { kind: 'payout', month: OCTOBER, statements: null };
  const close: Job = { kind: 'close', month: OCTOBER };

  it('is that pay may be seen, before any of it is written', () => {
    expect(questionBefore(payout, false, start)).toBe('visibility');
    expect(questionBefore(close, false, start)).toBe('visibility');
    expect(questionBefore({ kind: 'simulator' }, false, start)).toBe('visibility');
  });

  it('is asked once in a page, and not where there is a ledger already', () => {
    expect(questionBefore(payout, true, start)).toBe(null);
    expect(questionBefore(payout, false, { ...start, tabs: { ledger: writtenTab(1, 'Ledger') } })).toBe(null);
  });

  it('is that a month is closed for good, each time', () => {
    expect(questionBefore(close, true, start)).toBe('close');
  });

  it('is nothing for what shows no pay', () => {
    const harmless: readonly Job[] = [{ kind: 'board', month: OCTOBER }, { kind: 'thanks' }, { kind: 'finish-week' }];
    for (const job of harmless) expect(questionBefore(job, false, start)).toBe(null);
  });
});
