/** Pins the sample log: what the page, the demo and later tests build on must not move unnoticed. */
import { describe, expect, it } from 'vitest';
import { calendarDay, FIRST_DAY, LAST_DAY, serialOf } from '../../sample/days.ts';
import { createSample, type SampleCell, type SampleSheet } from '../../sample/sample.ts';
import { companyName } from '../../sample/words-ru.ts';

function column(sheet: SampleSheet, index: number): readonly (string | number | boolean | null)[] {
  return sheet.rows.map((row) => contentOf(row[index]));
}

function contentOf(cell: SampleCell | undefined): string | number | boolean | null {
  if (cell === undefined || cell.kind === 'empty') return null;
  return cell.value;
}

function customerKey(name: unknown): string {
  return String(name).trim().replace(/\s+/g, ' ').toLowerCase();
}

describe.each(['en', 'ru'] as const)('the %s sample', (language) => {
  const { orders, raw } = createSample(language);

  it('is the same in every run', () => {
    expect(createSample(language)).toEqual(createSample(language));
  });

  it('has the pinned size', () => {
    const customers = new Set(column(orders, 0).map(customerKey));
    const refunds = column(orders, 2).filter((amount) => typeof amount === 'number' && amount < 0);
    expect({
      lines: orders.rows.length,
      rawLines: raw.rows.length,
      orders: new Set(column(orders, 3)).size,
      customers: customers.size,
      managers: new Set(column(orders, 4)).size,
      types: new Set(column(orders, 6)).size,
      refunds: refunds.length,
      texts: [1, 2].flatMap((place) => column(orders, place)).filter((value) => typeof value === 'string').length,
      rawTextDates: column(raw, 1).filter((day) => typeof day === 'string').length,
      rawTextAmounts: column(raw, 2).filter((amount) => typeof amount === 'string').length,
    }).toMatchInlineSnapshot(`
      {
        "customers": 403,
        "lines": 1765,
        "managers": 5,
        "orders": 1634,
        "rawLines": 1772,
        "rawTextAmounts": 20,
        "rawTextDates": 16,
        "refunds": 27,
        "texts": 0,
        "types": 5,
      }
    `);
  });

  it('covers 24 months that end on 31 October 2026', () => {
    const days = column(orders, 1).filter((day) => typeof day === 'number');
    const months = new Set(days.map((day) => `${calendarDay(day).year}-${calendarDay(day).month}`));
    expect(months.size).toBe(24);
    expect(Math.min(...days)).toBeGreaterThanOrEqual(FIRST_DAY);
    expect(Math.max(...days)).toBeLessThanOrEqual(LAST_DAY);
    expect(calendarDay(LAST_DAY)).toEqual({ year: 2026, month: 10, day: 31 });
  });

  it('has customers who buy every month for a year and more', () => {
    const months = new Map<string, Set<number>>();
    for (const row of orders.rows) {
      const day = contentOf(row[1]);
      if (typeof day !== 'number') continue;
      const { year, month } = calendarDay(day);
      const key = customerKey(contentOf(row[0]));
      months.set(key, (months.get(key) ?? new Set()).add(year * 12 + month));
    }
    const steady = [...months.values()].filter((seen) => seen.size >= 12 && seen.has(2026 * 12 + 9));
    expect(steady.length).toBeGreaterThanOrEqual(35);
  });

  it('writes one customer in four ways', () => {
    const [first] = column(orders, 0).filter((name) => typeof name === 'string' && /^(Bright|ООО «Светлый)/.test(name));
    const spellings = new Set(column(orders, 0).filter((name) => customerKey(name) === customerKey(first)));
    expect(spellings.size).toBe(4);
  });

  it('is tidy in its first sheet, whose rows the raw export repeats with some dates and amounts as texts', () => {
    const typed = raw.rows.filter((row) => row.length === 7 && !orders.rows.includes(row));
    for (const place of [1, 2]) {
      expect(column(orders, place).every((value) => typeof value === 'number')).toBe(true);
      expect(typed.filter((row) => row[place]?.kind === 'text').length).toBeGreaterThan(15);
    }
    const customersOf = (sheet: SampleSheet) => new Set(column(sheet, 0).map(customerKey));
    expect([...customersOf(orders)].filter((name) => !customersOf(raw).has(name))).toEqual([]);
  });

  it('adds to the raw export the rows that nobody can read, a blank one and the total', () => {
    const readable = new Set(orders.rows.map((row) => contentOf(row[3])));
    const added = raw.rows
      .filter((row) => !readable.has(contentOf(row[3])))
      .map((row) => row.slice(0, 3).map(contentOf));
    const name = language === 'ru' ? companyName(3) : 'Bluestone Interiors';
    expect(added.map((row) => row.map((value) => (typeof value === 'number' ? 'number' : value)))).toEqual([
      [name, '31.02.2026', 'number'],
      [name, 'number', language === 'ru' ? 'по договорённости' : 'to be agreed'],
      [null, 'number', 'number'],
      [null, null, null],
      [name, null, 'number'],
      [name, 'number', 'number'],
      [language === 'ru' ? 'Итого' : 'Total', null, 'number'],
    ]);
  });
});

describe('days', () => {
  it('are counted as in Sheets', () => {
    expect(serialOf(1899, 12, 31)).toBe(1);
    expect(serialOf(2026, 10, 31)).toBe(46326);
    expect(calendarDay(45658)).toEqual({ year: 2025, month: 1, day: 1 });
  });
});
