/** Open deals of a log with a status, and what they would bring; on the spreadsheet engine. */
import { expect, test } from 'vitest';
import { dealsBring } from '../../../src/core/pay/deal-brings.ts';
import type { DealsToWin } from '../../../src/rpc.ts';
import { get, openApp } from '../support/app.ts';
import { PAY_COLUMNS, payRequest } from '../support/pay-request.ts';
import { OCTOBER } from './support/pay-app.ts';

const TITLES = ['Customer', 'Date', 'Amount', 'Manager', 'Stage'] as const;

test('deals that are open count for nobody yet, and are told with what they would bring', async () => {
  const app = openApp({
    titles: TITLES,
    rows: [
      ['Acme', OCTOBER, 410_000, 'Anna', 'Won'],
      ['Beta', OCTOBER + 1, 100_000, 'anna ', 'Negotiation'],
      ['Cid', '', 50_000, 'Anna', 'Proposal'],
      ['Dan', OCTOBER + 2, 70_000, 'Anna', 'Lost'],
      ['Eve', OCTOBER + 3, 600_000, 'Boris', 'Won'],
      ['Fay', OCTOBER + 3, 5000, '', 'Negotiation'],
    ],
    now: () => Date.UTC(2026, 9, 20, 12),
  });
  const members = ['Anna', 'Boris'].map((name) => ({ name, isHead: false, targetIncome: 100_000, plan: 500_000 }));
  const log = { sheetId: app.log.id, answers: { columns: { ...PAY_COLUMNS, status: ['E'] } } };
  await get(app, 'setUpPay', payRequest(app, { log, month: '2026-10', members } as never));
  const { month, monthTitle, managers } = (await get(app, 'dealsToWin')) as DealsToWin;
  expect([month, monthTitle]).toEqual(['2026-10', 'October 2026']);
  expect(managers.map(({ line, deals }) => [line.name, line.earned / 100, deals])).toEqual([
    [
      'Anna',
      57_400,
      [
        { customer: 'Beta', amount: 100_000, row: 3 },
        { customer: 'Cid', amount: 50_000, row: 4 },
      ],
    ],
    ['Boris', 91_000, []],
  ]);
  const [anna] = managers;
  if (anna === undefined) throw new Error('Anna is not there');
  const { each, together } = dealsBring(
    anna.line,
    anna.deals.map(({ amount }) => amount),
  );
  // 90,000 to the plan at 14 %, then 21 %: 12,600 + 2,100, and 10,500 for the second.
  expect([...each, together].map((units) => units / 100)).toEqual([14_700, 10_500, 25_200]);
});
