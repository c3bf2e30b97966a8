/** Opens the built page in a real browser and fails the test on any error that the page reports. */

import { mkdirSync } from 'node:fs';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { launchChromium, SHORT_LIVED } from '../../../scripts/chromium.mjs';
import { type RunningServer, serveFolder } from '../../../scripts/static-server.mjs';
import type { Area, Engine } from '../../../workbench/engine/engine.ts';
import type { Host } from '../../../workbench/host/host.ts';
import { settled } from './page-job.ts';

const SITE = 'build/site';
const DEFAULT_QUERY = '?locale=en_US';
const SCREENSHOTS = 'build/screenshots';
const SUGGESTED_FUNCTIONS = 'ul[data-u-comp="sheets-formula-editor"]';

declare global {
  /** What the page offers to the console. */
  var salesbook: { readonly engine: Engine; readonly host: Host };
}

export interface WorkbenchPage {
  readonly page: Page;
  readonly sidebar: FrameLocator;
  /** Texts as the grid shows them. */
  display(area: Area): Promise<string[][]>;
  sheetNames(): Promise<string[]>;
  /**
   * Puts the cursor on a cell of the open tab and types, then waits until all formulas have their results. The first sign is a key; the
   * rest comes at once, as from a clipboard or an input method, unless it is to come key by key: each takes 0.05 s of a processor.
   */
  type(row: number, column: number, text: string, how?: 'key by key'): Promise<void>;
  screenshot(name: string): Promise<void>;
}

export interface WorkbenchPages {
  /** A page of the test's own. */
  (query?: string): Promise<WorkbenchPage>;
  /**
   * The page of this address that tests of the file share: to open one takes two seconds of a processor. Who uses it leaves it as the
   * next one needs it.
   */
  readonly shared: (query?: string) => Promise<WorkbenchPage>;
}

/** Call it once, at the top of a test file; the result opens a page for one test. */
export function workbenchPages(): WorkbenchPages {
  let server: RunningServer;
  let browser: Browser;
  let own: BrowserContext | null = null;
  const kept = new Map<string, Promise<WorkbenchPage>>();
  const problems: string[] = [];

  beforeAll(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    server = await serveFolder(SITE, 0);
    browser = await launchChromium(inject('chromiumPath'), SHORT_LIVED);
  });

  afterEach(async () => {
    await own?.close();
    own = null;
    expect(problems.splice(0)).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const openIn = async (context: BrowserContext, query: string): Promise<WorkbenchPage> => {
    // Slow machines are slow, not wrong.
    context.setDefaultTimeout(180_000);
    const page = await context.newPage();
    watch(page, problems, server.address);
    await page.goto(server.address + query);
    await page.waitForFunction(() => 'salesbook' in globalThis);
    return workbenchPage(page);
  };
  const newContext = () => browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });

  const openOwn = async (query = DEFAULT_QUERY): Promise<WorkbenchPage> => {
    own = await newContext();
    return openIn(own, query);
  };
  const shared = (query = DEFAULT_QUERY): Promise<WorkbenchPage> => {
    const opened = kept.get(query) ?? newContext().then((context) => openIn(context, query));
    kept.set(query, opened);
    return opened;
  };
  return Object.assign(openOwn, { shared });
}

function watch(page: Page, problems: string[], address: string): void {
  page.on('pageerror', (error) => problems.push(`error: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`console: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(address) || /^(data|blob|about):/.test(request.url());
    if (!isOwn) problems.push(`the page asks another host: ${request.url()}`);
  });
}

function workbenchPage(page: Page): WorkbenchPage {
  return {
    page,
    sidebar: page.frameLocator('#sidebar iframe'),
    display: (area) => page.evaluate((wanted) => salesbook.engine.active.display(wanted), area),
    sheetNames: () => page.evaluate(() => salesbook.engine.sheets().map((sheet) => sheet.name)),
    type: async (row, column, text, how) => {
      await page.evaluate((area) => salesbook.engine.select(area), { row, column, rows: 1, columns: 1 });
      const grid = page.locator('#grid canvas').first();
      await grid.focus();
      const [first = '', ...rest] = how === undefined ? text : [text];
      await page.keyboard.type(first);
      if (rest.length > 0) await page.keyboard.insertText(rest.join(''));
      // On a slow machine the list of functions may still be open, and Enter would take one of them.
      await page.locator(SUGGESTED_FUNCTIONS).waitFor({ state: 'hidden' });
      await page.keyboard.press('Enter');
      // The engine takes in what was typed in its own time, and only then goes to the next row.
      await expect.poll(() => page.evaluate(() => salesbook.engine.selection().row)).toBe(row + 1);
      await settled(page);
    },
    screenshot: async (name) => {
      await page.screenshot({ path: `${SCREENSHOTS}/${name}.png` });
    },
  };
}
