/** What the peers of the bench compute is what the product computes: else their times would say nothing. */
import { describe, expect, it } from 'vitest';
import { loadBareScript } from '../../bench/bare-script.ts';
import { orderRanges } from '../../bench/order-log.ts';
import { payRanges } from '../../bench/pay-ranges.ts';
import { d3AbcXyz } from '../../bench/peers/d3-abcxyz.ts';
import { d3Rfm } from '../../bench/peers/d3-rfm.ts';
import { openDuckDbPeer } from '../../bench/peers/duckdb.ts';
import { floatPayout } from '../../bench/peers/float-payout.ts';
import { plainAbcXyz } from '../../bench/peers/plain-abcxyz.ts';
import { plainRfm } from '../../bench/peers/plain-rfm.ts';
import { recipeRfm } from '../../bench/peers/recipe-rfm.ts';
import { tableOf } from '../bundle/support/script.ts';

const script = loadBareScript();
const orders = orderRanges(script, 2_000);
const columns = [orders.customers, orders.dates, orders.amounts];

/** Days as text; numbers to six decimals, as far as floats that were added in another order agree. */
function comparable(table: readonly (readonly unknown[])[]): string[] {
  const show = (cell: unknown): string => {
    if (typeof cell === 'number') return cell.toFixed(6);
    const instant = Object.prototype.toString.call(cell) === '[object Date]' ? Number(cell) : null;
    return instant === null ? String(cell) : new Date(instant).toISOString();
  };
  return table.map((row) => row.map(show).join(' '));
}

/** The product's table without its header, its first columns only. */
function ours(name: string, args: readonly unknown[], width: number): string[] {
  const table = tableOf(script.custom(name)(args));
  return comparable(table.slice(1).map((row) => row.slice(0, width)));
}

describe('of RFM', () => {
  it.each([
    ['one pass by hand', plainRfm],
    ['a filter per customer', recipeRfm],
  ])('%s: customers, days, counts and sums', (_name, peer) => {
    const expected = ours('RFM', columns, 5);
    expect(expected.length).toBe(400);
    expect(comparable(peer(orders))).toEqual(expected);
  });

  it('d3-array: scores too', () => {
    const expected = ours('RFM', columns, 8);
    expect(new Set(expected.map((row) => row.slice(-26))).size).toBeGreaterThan(9);
    expect(comparable(d3Rfm(orders))).toEqual(expected);
  });
});

describe('of ABCXYZ by months', () => {
  it.each([
    ['one pass by hand', plainAbcXyz],
    ['d3-array', d3AbcXyz],
  ])('%s: revenue, shares, variation and classes', (_name, peer) => {
    const expected = ours('ABCXYZ', [...columns, '', 'month'], 9);
    const groups = tableOf(script.custom('ABCXYZ')([...columns, '', 'month'])).slice(1);
    expect(new Set(groups.map((row) => row[8]))).toEqual(new Set(['X', 'Y', 'Z']));
    expect(comparable(peer(orders))).toEqual(expected);
  });
});

describe('of both, in DuckDB', () => {
  it('customers, days, sums and classes', async () => {
    const duckDb = await openDuckDbPeer(await import('@duckdb/node-api'));
    try {
      expect(comparable(await duckDb.rfm(orders))).toEqual(ours('RFM', columns, 8));
      expect(comparable(await duckDb.abcXyz(orders))).toEqual(ours('ABCXYZ', [...columns, '', 'month'], 9));
    } finally {
      duckDb.close();
    }
  });
});

describe('of PAYOUT', () => {
  it('plain floats: all but half-cents', () => {
    const { plans, actuals, bonuses } = payRanges(script, 2_000);
    const exact = tableOf(script.custom('PAYOUT')([plans, actuals, bonuses])).map(([bonus]) => Number(bonus));
    const floats = floatPayout(plans, actuals, bonuses).map(([bonus]) => bonus);
    expect(new Set(exact).size).toBeGreaterThan(1_000);
    const off = exact.map((bonus, row) => Math.abs(bonus - (floats[row] ?? Number.NaN)));
    expect(Math.max(...off)).toBeLessThan(0.011);
    expect(off.filter((difference) => difference > 0.001).length).toBeLessThan(20);
  });
});
