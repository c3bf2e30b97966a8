/** The pictures of the tools for the head of sales: built over the sample, with four months of activity typed in. */

const WIDE = { width: 1720, height: 900 };
/** Tabs that go on below: a picture stands there, or they are a page to print. */
const HIGH = { 'sales-board': 1240, monday: 1200 };
const SHARES = [0.8, 0.7, 0.85, 0.75];

/** In the page: settings of two people, and lines of activity of this month and the three before. */
function fillIn({ settings, activity, board, manager, role, hired, head, stages, shares }) {
  const { engine } = globalThis.salesbook;
  const tab = (name) => engine.sheets().find((sheet) => sheet.name === name);
  const read = (sheet) =>
    sheet.read({ row: 0, column: 0, ...sheet.used() }).map((row) => row.map(({ value }) => value));
  const write = (sheet, row, column, lines) => {
    const cells = lines.map((line) =>
      line.map((value) => (typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', value })),
    );
    sheet.write({ row, column, rows: lines.length, columns: lines[0].length }, cells);
  };
  const people = read(tab(settings));
  const header = people.findIndex((row) => row.includes(manager));
  const at = (title) => people[header].indexOf(title);
  const names = people.slice(header + 1).flatMap((row) => (row[at(manager)] ? [row[at(manager)]] : []));
  // The month that the board shows, and its middle.
  const shown = read(tab(board))[3][1];
  const today = shown + 24;
  const lineOf = (name) => header + 1 + names.indexOf(name);
  const boss = names[names.length - 1];
  const newcomer = names[0];
  write(tab(settings), lineOf(boss), at(role), [[head]]);
  write(tab(settings), lineOf(newcomer), at(hired), [[shown - 20]]);
  const lines = [];
  const first = new Date((shown - 25_569) * 86_400_000);
  for (let back = 3; back >= 0; back--) {
    const month = Math.floor(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() - back, 1) / 86_400_000) + 25_569;
    names.slice(0, -1).forEach((name, person) => {
      stages.forEach((stage, place) => {
        const weak = back === 0 && person === 1 ? 0.75 : 1;
        const leads = 60 - 7 * person - (back === 0 && person === 2 ? 22 : 0);
        const count = Math.round(leads * (shares[person % shares.length] * weak) ** place);
        for (const half of [0, 1])
          lines.push([Math.min(today, month + 3 + place + 9 * half), name, stage, Math.ceil((count - half) / 2)]);
      });
    });
  }
  const log = tab(activity);
  const top = read(log).findIndex((row) => row.filter((cell) => cell !== null && cell !== '').length > 3) + 1;
  write(log, top, 0, lines);
}

export async function headPictures({ page, closeSidebar, open, run, shoot, sidebar }, { head: words }, texts) {
  const press = async (button, tool) => {
    await sidebar.getByRole('button', { name: words.named(button, words.names[tool]), exact: true }).click();
    await sidebar.locator('.done').waitFor();
    await page.evaluate(() => globalThis.salesbook.engine.settled());
  };
  const { columns, settings, activity, board, todo, monday, onboarding } = texts.headTabs;
  await page.setViewportSize(WIDE);
  await run('showHeadTools');
  await press(words.build, 'sales-board');
  const filled = {
    ...{
      settings: settings.title,
      activity: activity.title,
      board: board.title,
      manager: columns.manager,
      role: columns.role,
    },
    ...{ hired: columns.hired, head: texts.forms.roles.head.split('|')[0], shares: SHARES },
    stages: Object.values(texts.headOfSales.stages),
  };
  await page.evaluate(fillIn, filled);
  await page.evaluate(() => globalThis.salesbook.engine.settled());
  await press(words.refresh, 'sales-board');
  await press(words.build, 'todo');
  await press(words.refreshOf.todo, 'todo');
  await press(words.build, 'onboarding');
  await press(words.build, 'monday');
  await press(words.refresh, 'sales-board');
  await shoot('head-tools');
  await closeSidebar();
  const tabs = [
    ['sales-board', board.title],
    ['sales-settings', settings.title],
    ['activity', activity.title],
    ['todo', todo.title],
    ['monday', monday.title],
    ['onboarding', onboarding.title],
  ];
  for (const [name, title] of tabs) {
    await page.setViewportSize({ ...WIDE, height: HIGH[name] ?? WIDE.height });
    await open(title);
    await shoot(name);
  }
}
