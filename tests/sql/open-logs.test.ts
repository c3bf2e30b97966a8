/** DuckDB gives what the functions give, cell for cell, for every log that lies here in the open. */
import { beforeAll, describe, expect, it } from 'vitest';
import { cellsIn, FUNCTIONS } from './support/compare.ts';
import { type Duck, openDuck } from './support/duck.ts';
import { layBeside } from './support/laid-beside.ts';
import { LONGER_LOGS, type OpenLog, randomLogs, SMALL_LOGS } from './support/open-logs.ts';
import { printCells } from './support/print-cells.ts';

/** Read by nobody, and refused with a sentence: the customer stands in a row above the orders or in the first one only (so may the day), numbers alone tell credit notes and payments, remarks what was called off, headings what became of the rows below, or what was spent stands among what was sold. */
const LEFT = {
  'field/quickbooks': 'refused',
  'exports/quickbooks-customer-detail': 'refused',
  'exports/salesforce-grouped': 'refused',
  'exports/credit-notes-by-number': 'refused',
  'exports/scheta-oplaty-akty': 'refused',
  'exports/primechaniya-otmena': 'refused',
  'exports/sales-by-customer-merged': 'refused',
  'exports/zhurnal-po-dnyam': 'refused',
  'exports/vend-ledger': 'refused',
  'exports/kontoauszug': 'refused',
  'exports/board-groups': 'refused',
  'exports/vozvraty-nizhe': 'refused',
  'exports/1c-kontragent-dokument': 'refused',
  'exports/refunded-remarks': 'refused',
  'exports/refunds-among-products': 'refused',
  'exports/payment-owing': 'refused',
  'exports/deposits-among-payments': 'refused',
  'exports/sales-register-returns': 'refused',
  'exports/ozon-postings': 'unread',
  'exports/no-titles': 'unread',
  'exports/adyen-accounting': 'unread',
  'exports/total-trips': 'unread',
  'exports/total-in-cents': 'unread',
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
  const rows: (readonly [log: string, ...cells: number[]])[] = [];
  for (const log of logs) {
    // What is undone leaves no tables behind.
    await duck().run('BEGIN');
    const both = await layBeside(duck(), log);
    await duck().run('ROLLBACK');
    if (typeof both === 'string') {
      left[log.path] = both;
      continue;
    }
    expect(both.parts[0]['used'], `rows of ${log.path}`).toEqual(both.parts[1]['used']);
    for (const name of FUNCTIONS) {
      expect(both.got[name], `${name} of ${log.path}`).toEqual(both.wanted[name]);
    }
    rows.push([log.path, ...FUNCTIONS.map((name) => cellsIn(both.wanted[name]))]);
  }
  return { left, rows };
}

describe('DuckDB and the functions agree on every cell', () => {
  it('of small exports of many systems', async () => {
    const result = await compare(SMALL_LOGS, () => small);
    expect(result.left).toEqual(LEFT);
    printCells('small logs', result.rows);
  });

  it('of exports made up at random', async () => {
    const result = await compare(randomLogs(24), () => small);
    expect(result.left).toEqual({});
  });

  it('of public logs and samples with thousands of orders', async () => {
    const result = await compare(LONGER_LOGS, () => large);
    expect(result.left).toEqual({});
    printCells('longer logs', result.rows);
  });
});
