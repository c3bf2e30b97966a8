/**
 * npm run pictures: walks the built page through the sample in both languages, opens exports of other systems in it, and takes
 * the pictures of docs/images. `npm run pictures -- reading` takes those of the exports and of what they ask alone, `-- first` those of the first
 * minute, `-- problems` those of rows that nobody can read and of a build that was broken off, `-- tabs` those of the tabs of
 * segments, `-- pay` those of motivation and pay, `-- head` those of the tools for the head of sales, `-- tools` those of touch
 * points, key values and hiring, `-- calls` that of what calls brought, `-- large` that of the SQL; a language behind it, as in
 * `-- tabs ru`, takes those in one.
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { callPictures, LISTS_BUILT } from './call-pictures.mjs';
import { chromiumPath, launchChromium } from './chromium.mjs';
import { headPictures } from './head-pictures.mjs';
import { MONTH_OVER, payPictures } from './pay-pictures.mjs';
import { serveFolder } from './static-server.mjs';
import { toolPictures } from './tool-pictures.mjs';

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));
const IMAGES = path('docs/images');
const VIEWPORT = { width: 1280, height: 760 };
/** Shows a picture that stands below a table. */
const HIGH = { ...VIEWPORT, height: 1060 };
/** Of ABC×XYZ: whose list of calls is shown. */
const GROUP = 'AY';
/** The grid paints when it likes: formulas have their results by then, the screen may not. */
const PAINTING = 1500;

/**
 * Target income, market income, goal and prizes of the week, and what is ordered after a call, as fit the sample's amounts; and a
 * log that asks something.
 */
const LANGUAGES = [
  {
    language: 'en',
    locale: 'en_US',
    pay: ['6,000', '5,800'],
    game: ['1,000', '150; 100'],
    orders: [230, 540, 120, 760],
    asking: {
      name: 'Deals',
      titles: ['Date', 'Customer', 'Deal ID', 'Amount without VAT', 'Amount with VAT', 'Status'],
      customers: [
        'Stonegate Renovations',
        'Maple Ridge Joinery',
        'Nathan Quinn',
        'Larkspur Projects',
        'Tessa Eastwick',
      ],
      statuses: ['Closed won', 'Deposit received', 'Proposal sent', 'Closed lost'],
    },
  },
  {
    language: 'ru',
    locale: 'ru_RU',
    pay: ['100 000', '96 500'],
    game: ['80 000', '5 000; 3 000'],
    orders: [18_400, 42_900, 9_700, 61_000],
    asking: {
      name: 'Сделки',
      titles: ['Дата', 'Клиент', 'ID сделки', 'Сумма без НДС', 'Сумма с НДС', 'Статус'],
      customers: ['ООО «Каменный двор»', 'Кленовая горка', 'Никита Орлов', 'ИП Соловьёва', 'Анна Восточная'],
      statuses: ['Успешно реализовано', 'Получен аванс', 'Отправлено КП', 'Закрыто и не реализовано'],
    },
  },
];

/** Exports whose reading in words is shown, by the names of their pictures; a line of each may be opened. */
const EXPORTS = [
  { name: 'reading-shopify', file: 'field/shopify_orders_export.csv', opens: null },
  { name: 'reading-amocrm', file: 'field/amocrm.csv', opens: 'status' },
  { name: 'reading-superstore', file: 'exports/superstore.csv', opens: 'amount' },
];

/** The product's own words: what a button is called stands in src/text and nowhere else. */
async function loadWords() {
  const { outputFiles } = await build({
    stdin: {
      contents: [
        "export { textsIn } from './language.ts';",
        ...LANGUAGES.flatMap(({ language }) => [
          `export { words as ${language}Sidebar } from './${language}/sidebar-page.ts';`,
          `export { words as ${language}Pay } from './${language}/motivation-page.ts';`,
          `export { words as ${language}Head } from './${language}/head-tools-page.ts';`,
        ]),
      ].join('\n'),
      resolveDir: path('src/text'),
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** In the page: after another size of the window the grid is drawn anew when it has time for it. */
function fillsItsRoom() {
  const room = document.querySelector('#grid').getBoundingClientRect();
  const drawn = Array.from(document.querySelectorAll('#grid canvas'), (canvas) => canvas.getBoundingClientRect());
  return drawn.some(({ right, bottom }) => room.right - right < 2 && room.bottom - bottom < 60);
}

/** What a person does on the page, and the camera. */
function handsOn(page, language) {
  const sidebar = page.frameLocator('#sidebar iframe');
  const settle = async () => {
    await page.evaluate(() => globalThis.salesbook.engine.settled());
    await page.waitForTimeout(PAINTING);
  };
  return {
    page,
    sidebar,
    run: (name) => page.evaluate((wanted) => globalThis.salesbook.host.run(wanted), name),
    press: (name) => sidebar.getByRole('button', { name }).first().click(),
    unfold: (title) => sidebar.locator('.panel-title').getByText(title, { exact: true }).click(),
    fill: (label, text) => sidebar.getByLabel(label, { exact: true }).fill(text),
    /** The tabs that the sidebar says it has built, once one of them is `title`, or begins with it. */
    built: async (title) => {
      const links = sidebar.locator('.done').getByRole('link');
      await links.filter({ hasText: title }).first().waitFor();
      return links.allTextContents();
    },
    closeSidebar: () => page.locator('#sidebar button').first().click(),
    shoot: async (name) => {
      await page.mouse.move(0, 0);
      await settle();
      await page.waitForFunction(fillsItsRoom);
      await page.screenshot({ path: `${IMAGES}/${name}-${language}.png` });
    },
    open: async (title) => {
      await page.evaluate((wanted) => {
        const found = globalThis.salesbook.engine.sheets().find((sheet) => sheet.name === wanted);
        if (found === undefined) throw new Error(`There is no tab ${wanted}.`);
        globalThis.salesbook.engine.activate(found.id);
      }, title);
    },
  };
}

async function segments(hands, words, texts) {
  const { page, closeSidebar, open, press, run, shoot, sidebar, unfold, built } = hands;
  await run('showSidebar');
  await unfold(words.sidebar.next.heading);
  await sidebar.getByLabel(words.sidebar.next.share).selectOption({ label: words.sidebar.next.shares(0.2) });
  await unfold(words.sidebar.next.heading);
  await unfold(words.sidebar.lists.heading);
  await unfold(words.sidebar.groups.listsHeading);
  await sidebar.getByLabel(words.sidebar.groups.listName(GROUP), { exact: true }).check();
  await unfold(words.sidebar.lists.heading);
  await press(words.sidebar.build.build);
  const titles = await built(texts.tabs.rfmSummary.title);
  await open(texts.tabs.rfmSummary.title);
  await sidebar.locator('.done').scrollIntoViewIfNeeded();
  await shoot('segments');
  await unfold(words.sidebar.settings.heading);
  await press(words.sidebar.settings.create);
  await sidebar.getByRole('link', { name: texts.settingsTab.title, exact: true }).waitFor();
  await closeSidebar();
  await open(texts.settingsTab.title);
  await shoot('settings');
  await open(texts.tabs.groups.matrixTitle);
  await shoot('matrix');
  await open(texts.next.tab.title);
  await shoot('next');
  await open(texts.next.cohorts.title);
  await page.setViewportSize(HIGH);
  await shoot('cohorts');
  await page.setViewportSize(VIEWPORT);
  await open(titles.find((title) => title.startsWith('ABC')));
  await shoot('nine-groups');
  // The columns to work in stand on the right of what is known of a customer.
  await page.setViewportSize({ ...VIEWPORT, width: 1680 });
  await open(texts.tabs.callList.title(texts.segments.names['cant-lose']));
  await shoot('calls');
  await open(texts.tabs.callList.title(GROUP));
  await shoot('group-list');
  await page.setViewportSize(VIEWPORT);
}

/** Tabs that are shown by themselves. */
async function tabsOfSegments({ open, page, shoot }, { tabs }) {
  const titles = {
    summary: tabs.rfmSummary.title,
    customers: tabs.customers.title,
    movement: tabs.movement.title,
    products: tabs.products.title,
  };
  for (const [name, title] of Object.entries(titles)) {
    // Who buys a product stands behind how much of it is bought.
    if (name === 'products') await page.setViewportSize({ ...VIEWPORT, width: 1900 });
    await open(title);
    await shoot(name);
    await page.setViewportSize(VIEWPORT);
  }
}

/** The page as somebody meets it: where to begin, the sidebar, converting, sharing, the file that is saved. */
async function firstMinute({ page, built, open, press, run, shoot, sidebar, unfold }, { sidebar: words }, texts) {
  const raw = await page.evaluate(() => globalThis.salesbook.engine.sheets()[1].name);
  await shoot('start');
  await page.locator('#start .primary').click();
  await sidebar.locator('.numbers dl').waitFor();
  await shoot('sidebar');
  await press(words.build.build);
  await built(texts.tabs.rfmSummary.title);
  await unfold(words.share.heading);
  await sidebar.locator('.shared').scrollIntoViewIfNeeded();
  await shoot('share');
  await open(raw);
  await run('showSidebar');
  await press(words.log.convert);
  await sidebar.getByRole('row').nth(1).waitFor();
  await shoot('convert');
  const menu = page.locator('[role="menubar"] > li > button').first();
  const download = page.waitForEvent('download');
  await menu.click();
  await page.locator('[role="menu"] button').nth(1).click();
  await (await download).delete();
  await page.locator('dialog summary').click();
  await shoot('saved');
}

/** What the sidebar says of an export, and how a line of it is changed: the sidebar alone, as high as what it says. */
async function readings(page, language) {
  const sidebar = page.frameLocator('#sidebar iframe');
  for (const { name, file, opens } of EXPORTS) {
    await openExport(page, file);
    if (opens !== null) await sidebar.locator(`#said-${opens} + button`).click();
    await page.mouse.move(0, 0);
    await page.waitForTimeout(PAINTING);
    await page.locator('#sidebar').screenshot({ path: `${IMAGES}/${name}-${language}.png` });
    await page.locator('#sidebar button').first().click();
  }
}

/** An invented log that does not tell which amount is revenue, nor which of its words mean that nothing was sold. */
function askingLog({ titles, customers, statuses }) {
  const rows = Array.from({ length: 36 }, (_, index) => {
    const net = 120 + ((index * 37) % 23) * 45;
    const day = `2026-${String(1 + (index % 9)).padStart(2, '0')}-${String(3 + ((index * 5) % 24)).padStart(2, '0')}`;
    const [customer, status] = [customers, statuses].map((each) => each[(index * 3) % each.length]);
    return [day, customer, 1_001 + index, net, net * 1.2, status].join(',');
  });
  return [titles.join(','), ...rows].join('\n');
}

/** What the sidebar asks of it. */
async function questions(page, language, asking) {
  const buffer = Buffer.from(askingLog(asking));
  await openExport(page, { name: `${asking.name}.csv`, mimeType: 'text/csv', buffer }, '#questions .card');
  await page.mouse.move(0, 0);
  await page.waitForTimeout(PAINTING);
  await page.locator('#sidebar').screenshot({ path: `${IMAGES}/questions-${language}.png` });
}

/** The raw export as it is: the rows that nobody can read, a build that was broken off while it was under way, and scores by own cuts. */
async function problems(
  { page, built, closeSidebar, open, press, run, shoot, sidebar, unfold },
  { sidebar: words },
  { tabs },
) {
  await open(await page.evaluate(() => globalThis.salesbook.engine.sheets()[1].name));
  await run('showSidebar');
  await sidebar.locator('.numbers dl').waitFor();
  // Once the first steps are asked for, the time of the execution behind them is made to end while it makes its first tab.
  await page.evaluate(() => {
    window.addEventListener(
      'message',
      function endNext({ data }) {
        if (data?.args?.[0] !== 'runStep') return;
        window.removeEventListener('message', endNext, true);
        globalThis.salesbook.host.levers.endAt({ call: 'Spreadsheet.insertSheet', nth: 1 });
      },
      true,
    );
  });
  await press(words.build.build);
  await sidebar.getByRole('button', { name: words.interrupted.goOn }).waitFor();
  await shoot('interrupted');
  await press(words.interrupted.goOn);
  await built(tabs.rfmSummary.title);
  await closeSidebar();
  await open(tabs.dataProblems.title);
  await shoot('problems');
  await open(await page.evaluate(() => globalThis.salesbook.engine.sheets()[0].name));
  await run('showSidebar');
  await sidebar.locator('.numbers dl').waitFor();
  await unfold(words.scores.heading);
  await sidebar.getByLabel(words.scores.own, { exact: true }).check();
  await sidebar.getByLabel(words.scores.own, { exact: true }).scrollIntoViewIfNeeded();
  await sidebar.locator('svg').first().scrollIntoViewIfNeeded();
  await shoot('scores');
}

/** How a log that is too large for the file becomes SQL. */
async function large(page, language) {
  const sidebar = page.frameLocator('#sidebar iframe');
  const { large: said } = sidebarTextsIn(language).sidebar;
  await openExport(page, 'exports/superstore.csv');
  await sidebar.locator('.panel-title').getByText(said.heading, { exact: true }).click();
  await sidebar.getByLabel(said.table, { exact: true }).fill('shop-123.sales.orders');
  await sidebar.getByRole('button', { name: said.copy }).click();
  await sidebar.locator('textarea').waitFor();
  await sidebar.locator('.steps').scrollIntoViewIfNeeded();
  await page.waitForTimeout(PAINTING);
  await page.locator('#sidebar').screenshot({ path: `${IMAGES}/large-${language}.png` });
}

/** `file`: of the tests' exports, or one that is invented. */
async function openExport(page, file, shown = '.numbers dl') {
  const sidebar = page.frameLocator('#sidebar iframe');
  const chooser = page.waitForEvent('filechooser');
  // The first menu, and the first thing in it: whatever they are called.
  await page.locator('[role="menubar"] > li > button').first().click();
  await page.locator('[role="menu"] button').first().click();
  await (await chooser).setFiles(typeof file === 'string' ? path(`tests/golden/${file}`) : file);
  await page.evaluate(() => globalThis.salesbook.engine.settled());
  await page.evaluate(() => globalThis.salesbook.host.run('showSidebar'));
  await sidebar.locator(shown).first().waitFor();
}

const words = await loadWords();
const { textsIn } = words;
const sidebarTextsIn = (language) => words[`${language}Sidebar`];
const payTextsIn = (language) => words[`${language}Pay`];
await mkdir(IMAGES, { recursive: true });
const server = await serveFolder(path('build/site'), 0);
const browser = await launchChromium(await chromiumPath());
const [, , only = 'all', ...chosenLanguages] = process.argv;
const wanted = (part) => only === 'all' || only === part;
const headTextsIn = (language) => words[`${language}Head`];

/** In the page: the day stands still and all else goes on; under a clock that is stopped, rows are never measured. */
function stayOn(time) {
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...parts) {
      if (parts.length === 0) super(time);
      else super(...parts);
    }

    static now() {
      return time;
    }
  };
}

/** `at`: the day that its clock shows from the beginning; today's by itself. */
async function openPage({ locale }, at) {
  const context = await browser.newContext({ viewport: VIEWPORT, acceptDownloads: true });
  // Slow machines are slow, not wrong.
  context.setDefaultTimeout(180_000);
  const page = await context.newPage();
  if (at === MONTH_OVER) await page.addInitScript(stayOn, Date.parse(at));
  else if (at !== undefined) await page.clock.setFixedTime(at);
  await page.goto(`${server.address}?locale=${locale}`);
  await page.waitForFunction(() => 'salesbook' in globalThis);
  return { page, context };
}

try {
  for (const chosen of LANGUAGES) {
    const { language, locale } = chosen;
    if (chosenLanguages.length > 0 && !chosenLanguages.includes(language)) continue;
    const walk = async (part, steps, at) => {
      if (!wanted(part)) return;
      const { page, context } = await openPage(chosen, at);
      await steps(page, handsOn(page, language));
      await context.close();
    };
    await walk('reading', (page) => readings(page, language));
    await walk('reading', (page) => questions(page, language, chosen.asking));
    await walk('problems', (_page, hands) => problems(hands, sidebarTextsIn(language), textsIn(language)));
    await walk('large', (page) => large(page, language));
    await walk('first', (_page, hands) => firstMinute(hands, sidebarTextsIn(language), textsIn(language)));
    await walk('tabs', async (_page, hands) => {
      await segments(hands, sidebarTextsIn(language), textsIn(language));
      await tabsOfSegments(hands, textsIn(language));
    });
    await walk(
      'calls',
      (_page, hands) => callPictures(hands, sidebarTextsIn(language), textsIn(language), chosen.orders),
      LISTS_BUILT,
    );
    await walk(
      'pay',
      (_page, hands) => payPictures(hands, payTextsIn(language), textsIn(language), chosen),
      MONTH_OVER,
    );
    await walk('head', (_page, hands) => headPictures(hands, headTextsIn(language), textsIn(language)));
    await walk('tools', (_page, hands) =>
      toolPictures(hands, headTextsIn(language), textsIn(language), language, sidebarTextsIn(language)),
    );
    console.log(`The pictures for ${locale} are in docs/images.`);
  }
} finally {
  await browser.close();
  await server.close();
}
