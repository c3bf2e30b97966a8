/** What is done on the page of pay between two closings, with the real server and the sample: corrections, the game. */

import { expect, it } from 'vitest';
import { english } from '../../src/text/en/format.ts';
import { payTextsIn } from '../sidebar/support/texts.ts';
import { runInPage } from './support/page-job.ts';
import { activate, ask, setUpPay } from './support/pay-file.ts';
import { type WorkbenchPage, workbenchPages } from './support/workbench-page.ts';

const openPage = workbenchPages();

/** Columns of the sample log. */
const [DATE, AMOUNT, MANAGER] = [1, 2, 4];
/** 1 October 2026, the sample's last month, as a serial number. */
const OCTOBER = 46_296;

/** Positions in the ledger. */
const [SALARY, INCOME] = [4, 14];

async function openPay(opened: WorkbenchPage, panel: string): Promise<void> {
  await runInPage(opened.page, 'showMotivation');
  await opened.sidebar.locator('.panel-title').getByText(panel, { exact: true }).click();
}

/** Rows of the tab that hold the text, as they are shown. */
async function rowsWith({ page }: WorkbenchPage, tab: string, text: string): Promise<string[][]> {
  return page.evaluate(
    ([name, wanted]) => {
      const sheet = salesbook.engine.sheets().find((one) => one.name === name);
      if (sheet === undefined) return [];
      const rows = sheet.display({ row: 0, column: 0, ...sheet.used() });
      return rows.filter((row) => row.some((cell) => cell.includes(wanted)));
    },
    [tab, text] as const,
  );
}

it('corrections of a closed month are found, added once, and known in other words too (ru_RU)', async () => {
  const words = payTextsIn('ru').pay;
  const opened = await openPage('?locale=ru_RU');
  const { page, sidebar, screenshot } = opened;
  const { month, members } = await setUpPay(opened, 'strong');
  await ask(opened, 'closeMonth', { month });
  // Somebody who was paid a bonus, of which orders that come back take something away.
  let manager = '';
  for (const { name } of members) {
    const [line = []] = await rowsWith(opened, 'Реестр выплат', name);
    if (line[INCOME] !== line[SALARY]) manager = name;
  }
  // All orders of October come back.
  await page.evaluate(
    ([name, date, amount, owner, first]) => {
      const log = salesbook.engine.sheets()[0];
      if (log === undefined) return;
      const rows = log.read({ row: 0, column: 0, ...log.used() });
      for (const [row, cells] of rows.entries()) {
        const day = Number(cells[date]?.value);
        if (cells[owner]?.value !== name || !(day >= first && day < first + 31)) continue;
        log.write({ row, column: amount, rows: 1, columns: 1 }, [[{ kind: 'number', value: 0 }]]);
      }
    },
    [manager, DATE, AMOUNT, MANAGER, OCTOBER] as const,
  );

  await openPay(opened, words.corrections.heading);
  await sidebar.getByRole('button', { name: words.corrections.look }).click();
  const found = sidebar.getByRole('checkbox', { name: manager });
  await found.waitFor();
  expect(await found.isChecked()).toBe(true);
  await screenshot('pay-work-corrections-found-ru_RU');
  await sidebar.getByRole('button', { name: words.corrections.add(1) }).click();
  await sidebar.locator('.done').getByRole('link', { name: 'Корректировки' }).waitFor();

  const [line = [], ...others] = await rowsWith(opened, 'Корректировки', manager);
  expect(others).toEqual([]);
  expect(line.slice(0, 5)).toEqual([
    '11.2026',
    manager,
    expect.stringMatching(/^[-−]/),
    expect.stringContaining('октябрь 2026: Выручка теперь'),
    '10.2026',
  ]);
  await activate(opened, 'Корректировки');
  await screenshot('pay-work-corrections-added-ru_RU');

  await opened.type(3, 3, 'Вернули товар');
  await sidebar.getByRole('button', { name: words.corrections.look }).click();
  await sidebar.getByText(words.corrections.none).waitFor();
  expect(await found.count()).toBe(0);
});

it('a week of the game is played, and finished with its winner (en_US)', async () => {
  const words = payTextsIn('en').pay;
  const opened = await openPage('?locale=en_US');
  const { page, sidebar, screenshot } = opened;
  const { members } = await setUpPay(opened, 'strong');
  await openPay(opened, words.game.heading);
  await sidebar.getByLabel(words.game.goal).fill('100,000');
  await sidebar.getByLabel(words.game.prizes).fill('10,000; 5,000');
  await sidebar.getByRole('button', { name: words.game.start }).click();
  const finish = sidebar.getByRole('button', { name: words.game.finish });
  await finish.waitFor();

  // As if the week had been started seven days ago; then somebody sold something in it.
  const winner = members[1]?.name ?? '';
  const monday = await page.evaluate(
    async ([name]) => {
      const [log, game] = [salesbook.engine.sheets()[0], salesbook.engine.active];
      const cells = game.read({ row: 0, column: 0, ...game.used() });
      const column = cells[2]?.findIndex(({ value }) => value === 'Week from') ?? -1;
      const week = Number(cells[3]?.[column]?.value) - 7;
      game.write({ row: 3, column, rows: 1, columns: 1 }, [[{ kind: 'number', value: week }]]);
      log?.write({ row: log.used().rows, column: 0, rows: 1, columns: 5 }, [
        [
          { kind: 'text', value: 'Late & Co' },
          { kind: 'number', value: week + 1 },
          { kind: 'number', value: 150_000 },
          { kind: 'text', value: 'L-1' },
          { kind: 'text', value: name },
        ],
      ]);
      await salesbook.engine.settled();
      return week;
    },
    [winner] as const,
  );
  const [from, to] = [monday, monday + 6].map((day) => english.day(day - 25_569));
  await activate(opened, 'Weekly game');
  await screenshot('pay-work-game-running-en_US');

  await finish.click();
  await sidebar.getByText(`${from} – ${to}. ${winner}: 10,000 (150,000).`).waitFor();
  await sidebar.getByRole('button', { name: words.game.start }).waitFor();
  await screenshot('pay-work-game-finished-en_US');
  const [line = []] = await rowsWith(opened, 'Weekly game', `${winner}: 10,000`);
  expect(line).toEqual(expect.arrayContaining(['$100,000', `${winner}: 10,000 (150,000)`, '$10,000.00']));
});
