/** Opens a built page of the sidebar in a real browser, 300 pixels wide, with a server that the test plays. */
import { mkdirSync, readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { launchChromium, SHORT_LIVED } from '../../../scripts/chromium.mjs';
import type { Method } from '../../../src/rpc.ts';
import type { Language } from '../../../src/text/language.ts';
import { clippedIn } from './clipped.ts';

/** Handed to the page with each look at it: half as long as the source that the package exports. */
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const SCREENSHOTS = 'build/screenshots';
const ADDRESS = 'http://sidebar.test/';

/** Gives a value, or a promise of one; throws `Said` for a sentence, anything else for a failure of the platform. */
export type Answers = { readonly [Name in Method]?: (request: never) => unknown };

/** The server's own sentence for the person. */
export class Said extends Error {}

export interface SidebarPage {
  readonly page: Page;
  /** Every call so far, in order. */
  readonly calls: readonly { readonly method: string; readonly request: unknown }[];
  called(method: Method): number;
  /** Takes a picture and fails on any fault in access, and on sideways scrolling. */
  inspect(name: string): Promise<void>;
  /** The text of what has the keyboard; null where nothing has it. */
  focused(): Promise<string | null>;
}

/** Runs in the page, before the sidebar's own script. */
const FAKE_RUNNER = `
  const runner = (handlers) => ({
    withSuccessHandler: (success) => runner({ ...handlers, success }),
    withFailureHandler: (failure) => runner({ ...handlers, failure }),
    call: (method, request) => {
      playServer(method, request).then((played) => {
        if ('failure' in played) handlers.failure(new Error(played.failure));
        else handlers.success(played.answer);
      });
    },
  });
  globalThis.google = { script: { run: runner({}) } };
`;

async function play(answers: Answers, method: string, request: unknown): Promise<object> {
  const respond = Object.entries(answers).find(([name]) => name === method)?.[1];
  try {
    if (respond === undefined) throw new Error(`nobody plays ${method}`);
    return { answer: { value: await respond(request as never) } };
  } catch (error) {
    if (error instanceof Said) return { answer: { error: error.message } };
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

/** What a test has put into the page: it is loaded anew for each, and nothing else is. */
interface Played {
  readonly html: string;
  readonly answers: Answers;
  readonly calls: { readonly method: string; readonly request: unknown }[];
}

const NOTHING: Played = { html: '', answers: {}, calls: [] };

/** The browser keeps nothing of a page from one address to the next, as none stores anything. */
async function prepare(browser: Browser, played: () => Played, problem: (text: string) => void): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 300, height: 700 },
    reducedMotion: 'reduce',
    locale: 'en-US',
  });
  // Slow machines are slow, not wrong.
  context.setDefaultTimeout(180_000);
  const page = await context.newPage();
  // The month that the page takes for the running one must not depend on when the tests run.
  await page.clock.setFixedTime(new Date(2026, 10, 22, 12));
  page.on('pageerror', (error) => problem(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problem(message.text());
  });
  await page.exposeFunction('playServer', (method: string, request: unknown) => {
    const { answers, calls } = played();
    calls.push({ method, request });
    return play(answers, method, request);
  });
  await page.addInitScript(FAKE_RUNNER);
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: played().html }));
  return page;
}

/** As a page that was just opened: nothing of the one before is shown, and no mouse is over it. */
async function leave(page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.mouse.move(-1, -1);
  await page.emulateMedia({ media: null });
  await page.setViewportSize({ width: 300, height: 700 });
}

/**
 * Call it once, at the top of a test file. All its tests share a page of the browser, which loads what each wants to see: a page of
 * their own takes half of the time of a test.
 */
export function sidebarPages(
  built: 'sidebar' | 'motivation' = 'sidebar',
): (answers: Answers, language?: Language) => Promise<SidebarPage> {
  let browser: Browser;
  let page: Page;
  let played = NOTHING;
  let problems: string[] = [];

  beforeAll(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    browser = await launchChromium(inject('chromiumPath'), SHORT_LIVED);
    page = await prepare(
      browser,
      () => played,
      (text) => problems.push(text),
    );
  });

  afterEach(async () => {
    await leave(page);
    played = NOTHING;
    const seen = problems;
    problems = [];
    expect(seen).toEqual([]);
  });

  afterAll(() => browser.close());

  return async (answers, language = 'en') => {
    const calls: Played['calls'] = [];
    played = { html: readFileSync(`dist/${built}-${language}.html`, 'utf8'), answers, calls };
    await page.goto(ADDRESS);
    return {
      page,
      calls,
      called: (method) => calls.filter((call) => call.method === method).length,
      inspect: (name) => inspect(page, `${built === 'sidebar' ? 'sidebar' : 'pay'}-${name}`),
      focused: () =>
        page.evaluate(() => {
          const { activeElement, body } = document;
          return activeElement === null || activeElement === body ? null : activeElement.textContent;
        }),
    };
  };
}

/** What is wrong, and how many rules found nothing wrong: the whole of what is known of each rule takes long to be handed over. */
const LOOKED_AT = `.then(({ violations, passes }) => ({
  violations: violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')),
  passes: passes.length,
}))`;

interface LookedAt {
  readonly violations: readonly string[];
  readonly passes: number;
}

function look(page: Page, options: axe.RunOptions): Promise<LookedAt> {
  const all = { ...options, resultTypes: ['violations'], preload: false };
  return page.evaluate<LookedAt>(`axe.run(${JSON.stringify(all)})${LOOKED_AT}`);
}

/** Straight to the browser: half a megabyte is not wrapped into a function first. */
async function handOverAxe(page: Page): Promise<void> {
  if (await page.evaluate("typeof axe === 'object'")) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: `${AXE};0` });
  await session.detach();
}

/** Of 350 pixels: what the bar at the bottom says leaves room for what is worked in. */
const MOST_OF_BAR = 175;

async function inspect(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${SCREENSHOTS}/${name}.png` });
  await handOverAxe(page);
  const { violations, passes } = await look(page, {});
  expect(violations).toEqual([]);
  expect(passes).toBeGreaterThan(5);
  // A scroll bar takes its part of the 300 pixels on most desktops; at 200 % half of the height is left.
  await page.setViewportSize({ width: 283, height: 350 });
  const { width, bars } = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    bars: [...document.querySelectorAll('.bar')].map((bar) => bar.getBoundingClientRect().height),
  }));
  expect(width).toBeLessThanOrEqual(283);
  expect(await page.evaluate(clippedIn)).toEqual([]);
  // None, or one that is seen.
  expect(bars.length).toBeLessThanOrEqual(1);
  for (const height of bars) expect(height > 0 && height <= MOST_OF_BAR, `a bar of ${height}`).toBe(true);
  // Whether links and buttons are far enough from each other is not said of those that the bar at the bottom lies over.
  await page.setViewportSize({ width: 283, height: 5000 });
  const targets = await look(page, { runOnly: { type: 'rule', values: ['target-size'] } });
  expect(targets.violations).toEqual([]);
  await page.setViewportSize({ width: 300, height: 700 });
}
