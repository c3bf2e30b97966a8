/** Asks the add-on's server directly, to come to where a test of motivation and pay begins. */

import type { PayStart, TeamSuggestion } from '../../../src/app/pay/requests.ts';
import { TERMS } from '../../app/support/pay-request.ts';
import { callInPage } from './page-job.ts';
import type { WorkbenchPage } from './workbench-page.ts';

export async function ask<Value>({ page }: WorkbenchPage, method: string, request: unknown = null): Promise<Value> {
  const answer = await callInPage(page, 'call', [method, request]);
  if (typeof answer !== 'object' || answer === null || !('value' in answer)) {
    throw new Error(`${method}: ${JSON.stringify(answer)}`);
  }
  return answer.value as Value;
}

export async function activate({ page }: WorkbenchPage, name: string): Promise<void> {
  await page.evaluate((wanted) => {
    const found = salesbook.engine.sheets().find((sheet) => sheet.name === wanted);
    if (found !== undefined) salesbook.engine.activate(found.id);
  }, name);
}

/** The sample's team with the suggested plans for its last month: 100,000 at plan. */
export async function setUpPay(opened: WorkbenchPage, template: 'strong' | 'new-clients'): Promise<TeamSuggestion> {
  const { log: known } = await ask<PayStart>(opened, 'payStart');
  const log = { sheetId: known?.sheetId, answers: {} };
  const team = await ask<TeamSuggestion>(opened, 'suggestTeam', log);
  await ask(opened, 'setUpPay', {
    ...TERMS,
    ...{ log, template, month: team.month },
    members: team.members.map(({ name, plan }) => ({ name, isHead: false, targetIncome: 100_000, plan })),
  });
  return team;
}
