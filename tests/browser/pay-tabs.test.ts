/** The tabs of pay as a person sees them: payouts, a statement, the ledger, with the sample's orders. */
import { describe, expect, it } from 'vitest';
import type { CloseResult, PayStart, TeamSuggestion } from '../../src/app/pay/requests.ts';
import { TERMS } from '../app/support/pay-request.ts';
import { type WorkbenchPage, workbenchPages } from './support/workbench-page.ts';

const openPage = workbenchPages();

const LANGUAGES = [
  { locale: 'en_US', payouts: 'Payouts — ', statement: 'Statement — ', ledger: 'Ledger' },
  { locale: 'ru_RU', payouts: 'Выплаты — ', statement: 'Расшифровка — ', ledger: 'Реестр выплат' },
] as const;

async function ask<Value>({ page }: WorkbenchPage, method: string, request: unknown = null): Promise<Value> {
  const answer = await page.evaluate(([name, what]) => salesbook.host.rpc('call', [name, what]), [method, request]);
  if (typeof answer !== 'object' || answer === null || !('value' in answer)) {
    throw new Error(`${method}: ${JSON.stringify(answer)}`);
  }
  return answer.value as Value;
}

async function show({ page }: WorkbenchPage, name: string): Promise<void> {
  await page.evaluate((wanted) => {
    const found = salesbook.engine.sheets().find((sheet) => sheet.name === wanted);
    if (found !== undefined) salesbook.engine.activate(found.id);
  }, name);
}

describe.each(LANGUAGES)('in $locale', ({ locale, payouts, statement, ledger }) => {
  it('a month is shown, explained and closed', async () => {
    const opened = await openPage(`?locale=${locale}`);
    const { log } = await ask<PayStart>(opened, 'payStart');
    const { month: current, members } = await ask<TeamSuggestion>(opened, 'suggestTeam', log);
    const [first] = members;
    const month = current;
    await ask(opened, 'setUpPay', {
      log,
      month,
      members: members.map(({ name, plan }) => ({ name, isHead: false, targetIncome: 100_000, plan })),
      ...TERMS,
      template: 'new-clients',
    });
    await ask(opened, 'buildPayout', { month });
    await ask(opened, 'buildStatement', { month, member: first?.name });
    const names = await opened.sheetNames();
    expect(names.filter((name) => name.startsWith(payouts) || name.startsWith(statement))).toHaveLength(2);
    for (const name of names.filter((each) => each.startsWith(payouts))) await show(opened, name);
    await opened.screenshot(`payouts-${locale}`);
    await show(opened, `${statement}${first?.name}`);
    await opened.screenshot(`statement-${locale}`);
    const closed = await ask<CloseResult>(opened, 'closeMonth', { month });
    expect(closed.lines).toBe(members.length);
    await show(opened, ledger);
    await opened.screenshot(`ledger-${locale}`);
  });
});
