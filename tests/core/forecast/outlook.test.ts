/** The outlook of all customers, and what the forecast was worth on logs whose end is known. */
import { describe, expect, it } from 'vitest';
import { createSample } from '../../../sample/sample.ts';
import { checkWithRevenue } from '../../../src/core/forecast/check.ts';
import { isRefusal } from '../../../src/core/forecast/fit.ts';
import { forecastOf } from '../../../src/core/forecast/forecast.ts';
import { HORIZONS, outlookOf, tooShortFor, totalOf } from '../../../src/core/forecast/outlook.ts';
import { purchaseDays } from '../../../src/core/forecast/purchase-days.ts';
import { customersAsOf, defaultAsOf } from '../../../src/core/log/customer-base.ts';
import { asDay } from '../../../src/core/time/day.ts';
import { localeOf } from '../../../src/core/writing/locale.ts';
import { type Purchase, START, simulated } from '../support/buying.ts';
import { cdnow } from '../support/cdnow.ts';
import { type Row, readRows, readRowsWithIds, serialOf } from '../support/logs.ts';

/** The sample as a formula reads it. */
function sampleLog(language: 'en' | 'ru') {
  const { orders, locale } = createSample(language);
  const rows = orders.rows.map((cells): Row => {
    const [customer, date, amount, orderId] = cells.map((cell) => (cell.kind === 'empty' ? '' : cell.value));
    return [customer, date, amount, orderId];
  });
  return readRowsWithIds(rows, localeOf(locale));
}

const HABITS = { customers: 400, days: 700, joining: 500, gap: [10, 60], leaving: [0.02, 0.5] } as const;

describe('on logs whose end is known, the mean error of a customer is a fifth below that of the own rate', () => {
  it.each([
    ['CDNOW', cdnow],
    ['the English sample', sampleLog('en')],
    ['the Russian sample', sampleLog('ru')],
  ])('%s', (name, log) => {
    const checked = checkWithRevenue(purchaseDays(customersAsOf(log, defaultAsOf(log))));
    if (isRefusal(checked)) throw new Error(checked.kind);
    const { check, revenue } = checked;
    const better = 1 - check.meanError / check.ownRateError;
    const percent = (share: number | null) => `${((share ?? Number.NaN) * 100).toFixed(1)} %`;
    process.stdout.write(
      `${name}: ${check.days} days, bias of purchases ${percent(check.bias)}, of revenue ${percent(revenue.bias)}; mean error ${check.meanError.toFixed(3)}, own rate ${check.ownRateError.toFixed(3)}: ${percent(better)} better\n`,
    );
    expect(better).toBeGreaterThanOrEqual(0.2);
  });
});

describe('of all customers', () => {
  const purchases = simulated(HABITS, 3);
  const rowsOf = (log: readonly Purchase[]): Row[] =>
    log.map(({ customer, day, amount }) => [`Customer ${customer}`, serialOf(START + day), amount]);
  const asOf = asDay(START + 700);
  const outlookFrom = (rows: readonly Row[]) => {
    const log = readRows(rows);
    const base = customersAsOf(log, asOf);
    return { log, base, outlook: outlookOf(log, base) };
  };

  it.each(HORIZONS)('within %d days is what the formula says', (days) => {
    const { base, outlook } = outlookFrom(rowsOf(purchases));
    const { expectedPurchases, expectedRevenue } = forecastOf(base, days);
    const within = outlook.expected()?.within[days];
    expect(within?.expectedPurchases).toEqual(expectedPurchases);
    expect(within?.expectedRevenue).toEqual(expectedRevenue);
    const total = expectedRevenue.reduce((sum, each) => sum + each, 0);
    expect(within && totalOf(within)).toBeCloseTo(total, 4);
  });

  it('who came for nothing counts, as in the formula, and each is found by the customers that are scored', () => {
    const rows: Row[] = [['Free', serialOf(START + 10), 0], ...rowsOf(purchases), ['Free', serialOf(START + 90), 0]];
    const { base, outlook } = outlookFrom(rows);
    const { base: visitors } = outlook.prospects();
    expect(visitors.size).toBe(base.size + 1);
    const places = outlook.placesOf(base);
    expect(Array.from(places, (place) => visitors.names[place]?.text)).toEqual(base.names.map(({ text }) => text));
    expect(visitors.names.map(({ text }) => text)).toContain('Free');
  });

  it('money is checked on the customers of the first two thirds alone', () => {
    const { base } = outlookFrom(rowsOf(purchases));
    const checked = checkWithRevenue(purchaseDays(base));
    if (isRefusal(checked)) throw new Error(checked.kind);
    const first = Math.min(...purchases.map(({ day }) => day));
    const end = 700 - Math.floor((700 - first) / 3);
    const known = new Set(purchases.filter(({ day }) => day <= end).map(({ customer }) => customer));
    const later = purchases.filter(({ day, customer }) => day > end && known.has(customer));
    expect(checked.revenue.actual).toBeCloseTo(
      later.reduce((sum, { amount }) => sum + amount, 0),
      4,
    );
    expect(checked.revenue.expected / checked.revenue.actual - 1).toBeCloseTo(checked.revenue.bias ?? 1, 6);
  });

  it('a log that is too short is said to be, and has no expectations', () => {
    const { log, base, outlook } = outlookFrom(rowsOf(purchases.filter(({ customer }) => customer < 20)));
    expect(tooShortFor(log, base)?.kind).toBe('few-repeats');
    expect(outlook.expected()).toBe(null);
    const enough = outlookFrom(rowsOf(purchases));
    expect(tooShortFor(enough.log, enough.base)).toBe(null);
  });
});
