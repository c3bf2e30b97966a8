/** What the page is told of our tabs: which show pay, and which a build writes anew. */
import { expect, it } from 'vitest';
import type { SheetInfo } from '../../src/app/ports.ts';
import { ownTabs } from '../../src/app/shared-tabs.ts';
import type { TabKey } from '../../src/reports/tab-spec.ts';

const FILE = 'https://docs.google.com/spreadsheets/d/abc/edit';

function told(...keys: readonly TabKey[]) {
  const sheets = keys.map((tab, index): SheetInfo => ({ id: index + 5, name: `Sheet ${index}`, own: true, tab }));
  return ownTabs(sheets, FILE);
}

it('leaves out the user’s sheets, and keeps the order of the file', () => {
  const sheets: SheetInfo[] = [
    { id: 0, name: 'Orders', own: false },
    { id: 7, name: 'Ours', own: true, tab: 'movement' },
    { id: 8, name: 'Salesbook …', own: true },
    { id: 3, name: 'First', own: true, tab: 'customers' },
  ];
  expect(ownTabs(sheets, FILE)).toEqual([
    { id: 7, name: 'Ours', url: `${FILE}#gid=7`, pay: false, step: 'movement' },
    { id: 3, name: 'First', url: `${FILE}#gid=3`, pay: false, step: 'customers' },
  ]);
});

it('says that pay stands on the tabs that show it, and on no other', () => {
  const shows = (key: TabKey) => told(key)[0]?.pay;
  const pay: readonly TabKey[] = ['team', 'motivation', 'plan', 'corrections', 'simulator', 'ledger'];
  for (const key of [...pay, 'payout:2026-10', 'statement:ann'] as const)
    expect([key, shows(key)]).toEqual([key, true]);
  for (const key of ['board', 'game', 'thanks', 'customers', 'settings', 'list:champions'] as const) {
    expect([key, shows(key)]).toEqual([key, false]);
  }
});

it('says by which step of a build each is written', () => {
  const keys: readonly TabKey[] = [
    'rfm-summary',
    'abc-xyz',
    'abc-xyz-matrix',
    'products',
    'what-comes-next',
    'cohorts',
    'calls-brought',
    'list:lost',
    'group:AX',
    'what-comes-next',
    'cohorts',
    'calls-brought',
    'data-problems',
  ];
  expect(told(...keys).map(({ step }) => step)).toEqual([
    'summary',
    'groups',
    'groups',
    'groups',
    'next',
    'next',
    'calls',
    'lists',
    'groupLists',
    'next',
    'next',
    'calls',
    'problems',
  ]);
  // What people fill in, and what pay is built from, is written by no build of segments.
  expect(told('settings', 'team', 'ledger', 'board').map(({ step }) => step)).toEqual([null, null, null, null]);
});
