/** What surrounds a bonus: target income, part of a period, ramp, draw, corrections. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withCorrections } from '../../../src/core/pay/corrections.ts';
import { payWithDraw } from '../../../src/core/pay/draw.ts';
import { asMoney } from '../../../src/core/pay/money.ts';
import { calendarDays, daysEmployed, partOf } from '../../../src/core/pay/part-of-period.ts';
import { monthOfEmployment } from '../../../src/core/pay/ramp.ts';
import { payFor } from '../../../src/core/pay/target-income.ts';
import { day } from '../support/days.ts';

const money = (amount: number) => asMoney(Math.round(amount * 100));

describe('target income', () => {
  it.each([
    [100_000, undefined, 30_000, 70_000],
    [100_000, 0.5, 50_000, 50_000],
    [0.05, 0.3, 0.02, 0.03],
    [100, 0, 0, 100],
    [100, 1, 100, 0],
  ])('%d with a fixed share of %d', (target, share, salary, bonus) => {
    expect(payFor(money(target), share)).toEqual({ salary: money(salary), bonus: money(bonus) });
  });

  it('salary and bonus always sum to it', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 0, max: 1000 }), (target, share) => {
        const { salary, bonus } = payFor(asMoney(target), share / 1000);
        expect(salary + bonus).toBe(target);
      }),
    );
  });
});

describe('part of a period: April 2025', () => {
  const april = { from: day('2025-04-01'), to: day('2025-04-30') };

  it.each([
    ['all of it', null, null, 30],
    ['hired on the first', '2025-04-01', null, 30],
    ['hired in the middle', '2025-04-16', null, 15],
    ['hired on the last', '2025-04-30', null, 1],
    ['hired later', '2025-05-01', null, 0],
    ['left in the middle', null, '2025-04-10', 10],
    ['left before', null, '2025-03-31', 0],
    ['here for a week', '2025-04-07', '2025-04-13', 7],
  ])('%s', (_name, hired, left, days) => {
    const employment = { hired: hired === null ? null : day(hired), left: left === null ? null : day(left) };
    expect(daysEmployed(april, employment)).toBe(days);
  });

  it('pays by days employed ÷ calendar days', () => {
    expect(calendarDays(april)).toBe(30);
    expect(partOf(money(70_000), 15, 30)).toBe(money(35_000));
    expect(partOf(money(100), 1, 3)).toBe(money(33.33));
    expect(partOf(money(0.01), 1, 2)).toBe(money(0.01));
    expect(partOf(money(100), 0, 30)).toBe(0);
    expect(partOf(money(100), 0, 0)).toBe(0);
  });
});

describe('the month of employment', () => {
  it.each([
    ['2024-12-31', 0],
    ['2025-01-31', 1],
    ['2025-02-01', 2],
    ['2025-03-01', 3],
    ['2026-01-01', 13],
  ])('on %s', (today, month) => {
    expect(monthOfEmployment(day('2025-01-31'), day(today))).toBe(month);
  });
});

describe('draw of 1000', () => {
  it.each([
    ['earned more, nothing owed', 1500, 0, true, 1500, 0],
    ['earned more than draw and debt', 1500, 300, true, 1200, 0],
    ['earned more than the draw, less than the debt', 1500, 800, true, 1000, 300],
    ['earned exactly the draw', 1000, 800, true, 1000, 800],
    ['earned less: owed', 400, 100, true, 1000, 700],
    ['earned nothing: owed', 0, 0, true, 1000, 1000],
    ['earned less, not recoverable', 400, 0, false, 1000, 0],
    ['earned more, not recoverable', 1500, 0, false, 1500, 0],
    ['not recoverable, an older debt is still returned', 1500, 300, false, 1200, 0],
    ['not recoverable, an older debt stays', 400, 300, false, 1000, 300],
  ])('%s', (_name, earned, owed, recoverable, paid, owedAfter) => {
    const draw = { amount: money(1000), recoverable };
    expect(payWithDraw(money(earned), money(owed), draw)).toEqual({ paid: money(paid), owed: money(owedAfter) });
  });

  it('a recoverable draw only moves money between periods, and pays at least the draw', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(300_000)), fc.nat(200_000), (earnings, amount) => {
        const draw = { amount: asMoney(amount), recoverable: true };
        let [owed, paid] = [asMoney(0), 0];
        for (const earned of earnings) {
          const result = payWithDraw(asMoney(earned), owed, draw);
          expect(result.paid).toBeGreaterThanOrEqual(amount);
          expect(result.owed).toBeGreaterThanOrEqual(0);
          owed = result.owed;
          paid += result.paid;
        }
        expect(paid - owed).toBe(earnings.reduce((sum, earned) => sum + earned, 0));
      }),
    );
  });
});

describe('corrections', () => {
  it.each([
    ['none', 500, [], 0, 500, 0],
    ['upwards', 500, [100, 20.5], 0, 620.5, 0],
    ['downwards', 500, [-100], 0, 400, 0],
    ['to zero exactly', 500, [-500], 0, 0, 0],
    ['below zero: carried forward', 500, [-700], 0, 0, -200],
    ['what was carried comes first', 500, [], -200, 300, 0],
    ['carried on', 100, [50], -200, 0, -50],
  ])('%s', (_name, bonus, corrections, carried, paid, carriedAfter) => {
    expect(withCorrections(money(bonus), corrections.map(money), money(carried))).toEqual({
      paid: money(paid),
      carried: money(carriedAfter),
    });
  });
});
