/** DuckDB gives what the functions give, cell for cell, for every log that lies here in the open. */
import { beforeAll, describe, expect, it } from 'vitest';
import { cellsIn, FUNCTIONS } from './support/compare.ts';
import { type Duck, openDuck } from './support/duck.ts';
import { layBeside } from './support/laid-beside.ts';
import { LONGER_LOGS, type OpenLog, SMALL_LOGS } from './support/open-logs.ts';

/** Read by nobody, and refused with a sentence: the customer stands in a row above the orders. */
const LEFT = {
  'field/quickbooks': 'refused',
  'exports/quickbooks-customer-detail': 'refused',
  'exports/ozon-postings': 'unread',
  'exports/no-titles': 'unread',
};

let small: Duck;
let large: Duck;
beforeAll(async () => {
  small = await openDuck();
  // Most of the time would go into planning how to look through ten rows.
  await small.run('PRAGMA disable_optimizer');
  large = await openDuck();
});

async function compare(logs: readonly OpenLog[], duck: () => Duck) {
  const left: Record<string, string> = {};
  const cells = Object.fromEntries(FUNCTIONS.map((name) => [name, 0]));
  let compared = 0;
  for (const log of logs) {
    const both = await layBeside(duck(), log);
    if (typeof both === 'string') {
      left[log.path] = both;
      continue;
    }
    compared++;
    expect(both.used[0], `rows of ${log.path}`).toBe(both.used[1]);
    for (const name of FUNCTIONS) {
      expect(both.got[name], `${name} of ${log.path}`).toEqual(both.wanted[name]);
      cells[name] = (cells[name] ?? 0) + cellsIn(both.wanted[name]);
    }
  }
  return { left, cells, compared };
}

function print(title: string, { cells, compared }: { cells: Record<string, number>; compared: number }): void {
  const counts = FUNCTIONS.map((name) => `${name} ${cells[name]}`).join(', ');
  process.stdout.write(`${title}: ${compared} logs, cells compared: ${counts}; all equal\n`);
}

describe('DuckDB and the functions agree on every cell', () => {
  it('of small exports of many systems', async () => {
    const result = await compare(SMALL_LOGS, () => small);
    expect(result.left).toEqual(LEFT);
    print('Small logs', result);
  });

  it('of public logs with thousands of orders', async () => {
    const result = await compare(LONGER_LOGS, () => large);
    expect(result.left).toEqual({});
    print('Public logs', result);
  });
});
