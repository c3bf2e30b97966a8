/**
 * The picture of what calls brought: half of the customers are left alone in the middle of September, four lists are called in the
 * days after, and some who were called buy; six weeks later the tabs are refreshed. Calls and their orders are invented.
 */

/** When the lists are built, by the clock of the page, and when they are refreshed. */
export const LISTS_BUILT = '2026-09-15T14:00:00Z';
const REFRESHED = '2026-10-31T14:00:00Z';
/** 17 September 2026 in Sheets; a list is called within five days. */
const FIRST_CALL = 46_282;
/** Of those who may be called: how many were, and how many of these bought; and of those left alone, how many bought. */
const LISTS = [
  { segment: 'about-to-sleep', called: 1, bought: 0.5, boughtAlone: 0.16 },
  { segment: 'cant-lose', called: 1, bought: 0.37, boughtAlone: 0.19 },
  { segment: 'at-risk', called: 0.5, bought: 0.34, boughtAlone: 0.14 },
  { segment: 'lost', called: 1, bought: 0.09, boughtAlone: 0.05 },
];
/** The table is wider than most screens. */
const WIDE = { width: 1920, height: 560 };

/** In the page: types the day of the call beside those who may be called, and orders into the log. */
function call({ tabs, log, titles, firstCall, amounts }) {
  const { engine } = globalThis.salesbook;
  const named = (name) => engine.sheets().find((sheet) => sheet.name === name);
  const typed = (value) => (typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', value });
  const orders = named(log);
  const order = (customer, day, amount) => {
    const at = orders.used().rows;
    const columns = { column: 0, rows: 1, columns: 4 };
    orders.write({ row: at, ...columns }, [[customer, day, amount, String(90_000 + at)].map(typed)]);
    orders.setStyles({ row: at, ...columns }, orders.styles({ row: at - 1, ...columns }));
  };
  for (const { title, called, bought, boughtAlone } of tabs) {
    const sheet = named(title);
    const cells = sheet.read({ row: 0, column: 0, ...sheet.used() }).map((row) => row.map(({ value }) => value));
    const top = cells.findIndex((row) => row.includes(titles.customer));
    const place = (column) => cells[top].indexOf(titles[column]);
    const customers = cells.flatMap((row, at) => (at > top && row[place('customer')] !== null ? [at] : []));
    const isFree = (row) => cells[row][place('comparison')] === null;
    const free = customers.filter(isFree);
    const talkedTo = free.slice(0, Math.ceil(free.length * called));
    for (const [share, rows] of [
      [bought, talkedTo],
      [boughtAlone, customers.filter((row) => !isFree(row))],
    ]) {
      for (const [at, row] of rows.entries()) {
        const day = firstCall + (at % 5);
        if (rows === talkedTo) sheet.write({ row, column: place('calledOn'), rows: 1, columns: 1 }, [[typed(day)]]);
        // Spread over the list.
        if (Math.floor((at + 1) * share) > Math.floor(at * share))
          order(cells[row][place('customer')], day + 3 + (at % 17), amounts[at % amounts.length]);
      }
    }
  }
}

export async function callPictures(hands, { sidebar: words }, { next, tabs, segments }, amounts) {
  const { built, closeSidebar, open, page, press, run, shoot, sidebar, unfold } = hands;
  await run('showSidebar');
  await sidebar.locator('.numbers dl').waitFor();
  await unfold(words.next.heading);
  await sidebar.getByLabel(words.next.share).selectOption({ label: words.next.shares(0.5) });
  await unfold(words.next.heading);
  await unfold(words.lists.heading);
  for (const { segment } of LISTS) await sidebar.getByLabel(segments.names[segment], { exact: true }).check();
  await press(words.build.build);
  await built(tabs.rfmSummary.title);
  const log = await page.evaluate(() => globalThis.salesbook.engine.sheets()[0].name);
  await page.evaluate(call, {
    tabs: LISTS.map((list) => ({ ...list, title: tabs.callList.title(segments.names[list.segment]) })),
    log,
    titles: tabs.columns,
    firstCall: FIRST_CALL,
    amounts,
  });
  await page.clock.setFixedTime(REFRESHED);
  await open(log);
  await run('showSidebar');
  await sidebar.locator('.numbers dl').waitFor();
  await press(words.build.refresh);
  await built(tabs.rfmSummary.title);
  await closeSidebar();
  await open(next.calls.title);
  await page.setViewportSize(WIDE);
  await shoot('brought');
}
