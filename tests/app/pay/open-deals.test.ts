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
      ['Gil', OCTOBER + 4, 30_000, 'Anna 60 %; Boris 40 %', 'Negotiation'],
      ['Hal', OCTOBER + 4, 30_000, 'Anna 60 %; Boris 30 %', 'Negotiation'],
    ],
    now: () => Date.UTC(2026, 9, 20, 12),
  });
  const members = ['Anna', 'Boris'].map((name) => ({ name, isHead: false, targetIncome: 100_000, plan: 500_000 }));
  const log = { sheetId: app.log.id, answers: { columns: { ...PAY_COLUMNS, status: ['E'] } } };
  await get(app, 'setUpPay', payRequest(app, { log, month: '2026-10', members } as never));
  const shared = [
    { key: 'anna', amount: 18_000, share: 0.6 },
    { key: 'boris', amount: 12_000, share: 0.4 },
  ];
  const { month, monthTitle, managers, unshared } = (await get(app, 'dealsToWin')) as DealsToWin;
  expect([month, monthTitle]).toEqual(['2026-10', 'October 2026']);
  expect(managers.map(({ line, deals }) => [line.name, line.earned / 100, deals])).toEqual([
    [
      'Anna',
      57_400,
      [
        { customer: 'Beta', amount: 100_000, row: 3, parts: [{ key: 'anna', amount: 100_000, share: 1 }] },
        { customer: 'Cid', amount: 50_000, row: 4, parts: [{ key: 'anna', amount: 50_000, share: 1 }] },
        { customer: 'Gil', amount: 18_000, row: 8, parts: shared },
      ],
    ],
    ['Boris', 91_000, [{ customer: 'Gil', amount: 12_000, row: 8, parts: shared }]],
  ]);
  const [anna] = managers;
  if (anna === undefined) throw new Error('Anna is not there');
  const { each, together } = dealsBring(
    anna.line,
    anna.deals.map(({ parts }) => parts),
  );
  // 90,000 to the plan at 14 %, then 21 %: 12,600 + 2,100, 10,500 for the second, and 3,780 for Anna's part of the third.
  expect([...each, together].map((units) => units / 100)).toEqual([14_700, 10_500, 3780, 28_980]);
  expect(unshared).toEqual([
    'Log, row 9: "Anna 60 %; Boris 30 %" – the shares sum to 90%, make it 100%. Nobody is paid for it.',
  ]);
});
