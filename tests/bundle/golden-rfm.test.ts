/** A public order log of 995 customers: recency, frequency, revenue and all scores as published tools compute them. */
import { describe, expect, it } from 'vitest';
import { columnOf, goldenRows } from './support/golden.ts';
import { callTable, loadScript, range } from './support/script.ts';

const orders = goldenRows('rfm_r/orders.csv');
const columns = [0, 1, 2].map((index) => range(columnOf(orders, index)));
const AS_OF = '2006-12-31';

describe.each([3, 5])('with %d scores', (scores) => {
  const expected = goldenRows(`rfm_r/expected_scores_${scores}.csv`);
  const [, ...rows] = callTable(loadScript(), 'RFM', ...columns, AS_OF, scores);

  it('all 995 customers are as expected', () => {
    const actual = new Map(
      rows.map(([customer, , recency, frequency, monetary, r, f, m]) => [
        customer,
        [recency, frequency, monetary, r, f, m],
      ]),
    );
    expect(actual.size).toBe(995);
    const mismatches = expected.filter(
      ([customer = '', ...numbers]) => JSON.stringify(actual.get(customer)) !== JSON.stringify(numbers.map(Number)),
    );
    expect(mismatches).toEqual([]);
    expect(expected).toHaveLength(995);
  });

  it('the code joins the scores and every customer has a segment', () => {
    for (const [, , , , , r, f, m, code, segment] of rows) {
      expect(code).toBe(`${r}${f}${m}`);
      expect(segment).toMatch(/^[A-Z]/);
    }
  });

  it('the largest revenue comes first, then the name', () => {
    rows.forEach((row, index) => {
      const before = rows[index - 1];
      if (before === undefined) return;
      const [name, revenue] = [String(row[0]), Number(row[4])];
      const [nameBefore, revenueBefore] = [String(before[0]), Number(before[4])];
      expect(revenueBefore > revenue || (revenueBefore === revenue && nameBefore < name)).toBe(true);
    });
  });

  it('the summary adds up to the log', () => {
    const [, ...summary] = callTable(loadScript(), 'RFM_SUMMARY', ...columns, AS_OF, scores);
    const sum = (column: number) => summary.reduce((total, row) => total + Number(row[column]), 0);
    const revenue = orders.reduce((total, row) => total + Number(row[2]), 0);
    expect([sum(1), sum(3)]).toEqual([995, revenue]);
    expect(sum(2)).toBeCloseTo(1, 12);
    expect(sum(4)).toBeCloseTo(1, 12);
  });
});

it('by default the analysis looks from the latest day of the log', () => {
  const latest = columnOf(orders, 1).sort().at(-1);
  const script = loadScript();
  expect(callTable(script, 'RFM', ...columns)).toEqual(callTable(script, 'RFM', ...columns, latest, 3));
});
