/** How months stand, and which of them the board shows, takes corrections, or is left open. */
import { describe, expect, it } from 'vitest';
import { boardMonth, isRunning, leftOpenBy, openMonth, standingOf } from '../../../src/core/pay/month-standing.ts';
import { day } from '../support/days.ts';
import { AUGUST, type Autumn, autumn, DECEMBER, NOVEMBER, OCTOBER, SEPTEMBER } from './support/calendar.ts';

describe('a month', () => {
  it.each([
    ['closed', OCTOBER, false, { closed: [OCTOBER] }],
    ['ready', OCTOBER, true, {}],
    ['unplanned', OCTOBER, false, {}],
    ['running', NOVEMBER, false, {}],
    ['running', NOVEMBER, true, { today: '2026-11-30' }],
    ['ready', NOVEMBER, true, { today: '2026-12-01' }],
    ['ahead', DECEMBER, true, {}],
    ['ahead', OCTOBER, true, { current: null }],
    ['ahead', NOVEMBER, true, { current: OCTOBER, today: '2026-12-05' }],
    ['running', OCTOBER, true, { current: OCTOBER, today: '2026-10-31' }],
    ['ready', OCTOBER, true, { current: OCTOBER, today: '2026-11-01' }],
    ['passed', OCTOBER, true, { closed: [NOVEMBER], current: DECEMBER }],
    ['passed', AUGUST, false, { closed: [SEPTEMBER] }],
  ] satisfies readonly (readonly [string, string, boolean, Autumn])[])('is %s: %s', (standing, month, plans, given) => {
    expect(standingOf(month, plans, autumn(given).calendar)).toBe(standing);
  });

  it('runs to its last day, inside', () => {
    expect(isRunning(OCTOBER, day('2026-10-31'))).toBe(true);
    expect(isRunning(OCTOBER, day('2026-11-01'))).toBe(false);
  });
});

describe('the first month to be closed', () => {
  it('leaves those before it open for good, the earliest first', () => {
    const { months, calendar } = autumn({ closed: [] });
    const left = (month: typeof OCTOBER) => leftOpenBy(month, months, calendar).map((earlier) => earlier.month);
    expect(left(OCTOBER)).toEqual([AUGUST, SEPTEMBER]);
    expect(left(AUGUST)).toEqual([]);
  });

  it('is the only one that does: later ones are closed in order', () => {
    const { months, calendar } = autumn({ closed: [AUGUST] });
    expect(leftOpenBy(NOVEMBER, months, calendar)).toEqual([]);
  });
});

describe('of the months', () => {
  const board = (given: Autumn) => {
    const { months, calendar } = autumn(given);
    return boardMonth(months, calendar);
  };
  const open = (given: Autumn) => {
    const { months, calendar } = autumn(given);
    return openMonth(months, calendar);
  };

  it('the board shows the running one, once it has its plans', () => {
    expect(board({})).toBe(NOVEMBER);
    expect(board({ today: '2026-12-05' })).toBe(NOVEMBER);
    expect(board({ today: '2026-12-05', unplanned: [] })).toBe(DECEMBER);
    expect(board({ unplanned: [] })).toBe(NOVEMBER);
    expect(board({ unplanned: [NOVEMBER] })).toBe(NOVEMBER);
    expect(board({ current: null })).toBe(null);
  });

  it('the earliest open one takes corrections', () => {
    expect(open({})).toBe(NOVEMBER);
    expect(open({ closed: [OCTOBER, NOVEMBER] })).toBe(DECEMBER);
    expect(open({ current: null })).toBe(null);
  });
});
