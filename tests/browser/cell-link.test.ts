/** A problem in a tab that people fill in leads to its cell, as the link does in Sheets. */
import { expect, it } from 'vitest';
import { runInPage } from './support/page-job.ts';
import { setUpPay } from './support/pay-file.ts';
import { workbenchPages } from './support/workbench-page.ts';

const openPage = workbenchPages();

it('the link of a problem brings up the tab and selects the cell', async () => {
  const opened = await openPage();
  const { page, sidebar } = opened;
  await setUpPay(opened, 'strong');
  await page.evaluate(() => {
    const team = salesbook.engine.sheets().find(({ name }) => name === 'Team');
    team?.write({ row: 4, column: 4, rows: 1, columns: 1 }, [[{ kind: 'text', value: 'much' }]]);
    const [log] = salesbook.engine.sheets();
    if (log !== undefined) salesbook.engine.activate(log.id);
  });
  await runInPage(page, 'showMotivation');
  await sidebar.getByRole('link', { name: "'Team'!E5" }).click();
  await expect
    .poll(() => page.evaluate(() => [salesbook.engine.active.name, salesbook.engine.selection()]))
    .toEqual(['Team', { row: 4, column: 4, rows: 1, columns: 1 }]);
});
