/** Every view of the sidebar in both languages: looks, access for everyone, no sideways scrolling. */
import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SaidQuestion, SegmentSettings } from '../../src/rpc.ts';
import { type Language, textsIn } from '../../src/text/language.ts';
import {
  CHECK,
  CLEAR,
  CONVERTIBLE,
  LONG,
  NUMBERS,
  PLAN,
  READ,
  SETTINGS,
  START,
  TITLES,
  UNREAD,
  writtenTab,
} from './support/answers.ts';
import { type Answers, Said, sidebarPages } from './support/sidebar-page.ts';
import { allTextsIn } from './support/texts.ts';

const openIn = sidebarPages();
const NEVER = () => new Promise(() => undefined);

describe.each<Language>(['en', 'ru'])('in %s the sidebar', (language) => {
  const openSidebar = (answers: Answers) => openIn(answers, language);
  const texts = allTextsIn(language);
  const words = texts.sidebar;
  const server = {
    start: () => START,
    checkLog: () => CHECK,
    previewConversion: () => ({ cells: [], seen: 'all', total: 0, unsure: 0 }),
  } satisfies Answers;

  it('speaks the person’s language', async () => {
    const { page } = await openSidebar(server);
    await page.getByRole('heading', { name: words.segmentHeading }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
  });

  it('asks at the first run what to segment', async () => {
    const { page, inspect } = await openSidebar({ ...server, start: () => ({ ...START, suggested: null }) });
    await page.getByRole('button', { name: words.firstRun.sample }).waitFor();
    await inspect(`first-run-${language}`);
  });

  it('shows the log and its numbers', async () => {
    const { page, inspect } = await openSidebar(server);
    await page.getByText(words.check.rows(1234, 1300)).waitFor();
    await page.getByText(words.check.bad(58)).waitFor();
    await inspect(`main-${language}`);
  });

  it('shows the numbers of before while it looks again', async () => {
    let asked = false;
    const { page, inspect } = await openSidebar({ ...server, checkLog: () => (asked ? NEVER() : CHECK) });
    await page.getByText(words.check.bad(58)).waitFor();
    asked = true;
    await page.getByRole('button', { name: words.check.again }).click();
    await page.getByText(words.check.checking).waitFor();
    expect(await page.getByText(words.check.bad(58)).count()).toBe(1);
    await inspect(`check-again-${language}`);
  });

  it('says what is wrong with a sheet that holds nothing to use', async () => {
    const none = { rows: 0, amount: 0 };
    const buckets = { ...NUMBERS.buckets, used: none, later: { rows: 1294, amount: 5 }, bad: none };
    const numbers = { ...NUMBERS, buckets, customers: 0, refundsOnly: 0, revenue: 0, problems: [] };
    let titles = TITLES;
    const { page } = await openSidebar({
      ...server,
      checkLog: () => (titles === TITLES ? { ...CHECK, numbers } : { ...UNREAD, titles }),
    });
    await page.getByText(words.missing.purchases).waitFor();
    await page.getByText(words.check.later(1294)).waitFor();
    // Nothing is used: there is no period to speak of.
    expect(await page.getByText(words.check.period, { exact: true }).count()).toBe(0);
    titles = [''];
    await page.getByLabel(words.log.sheet).selectOption(LONG.name);
    const { customer, date, amount } = words.log.fields;
    await page.getByText(words.missing.titles([customer, date, amount])).waitFor();
  });

  it('says the reading in words, and opens each line in place', async () => {
    const { page, inspect } = await openSidebar({ ...server, checkLog: () => READ });
    await page.getByText(words.check.rows(1234, 1300)).waitFor();
    // Whoever has a clear log sees all of it at once.
    const scrolled = () => page.evaluate(() => document.documentElement.scrollHeight);
    expect(await scrolled()).toBeLessThanOrEqual(700);
    await inspect(`reading-${language}`);
    for (const { line, parts } of READ.lines) {
      await page.locator(`#said-${line} + button`).click();
      for (const { label } of parts) await page.getByText(label, { exact: true }).first().waitFor();
      await inspect(`reading-${line}-${language}`);
    }
    await page.getByText(words.check.allRows).click();
    await page.getByText(texts.shared.rowsByBucket(CLEAR.buckets)[0] ?? '').waitFor();
  });

  it('asks for the row of titles, for a column that is gone and for the currency in place', async () => {
    const currencies = [
      { currency: 'RUB', rows: 1200, amount: 1_000_000 },
      { currency: 'USD', rows: 34, amount: 7000.5 },
    ];
    const rows = [
      'Report of May',
      'Client, When, Sum',
      'Ann, 2026-05-01, 10',
      'Bob, 2026-05-02, 20',
      'Cy, 2026-05-03, 5',
    ];
    const open: readonly SaidQuestion[] = [
      {
        code: 'titles',
        sentence: 'Which row holds the titles?',
        proposed: null,
        choices: rows.map((text, row) => ({ value: String(row + 1), text })),
      },
      {
        code: 'column-gone',
        sentence: 'The column "Order" is gone.',
        role: 'order',
        proposed: null,
        choices: [{ value: 'Number' }, { value: '' }],
      },
      { code: 'currency', sentence: 'Which currency?', proposed: 'RUB', choices: [] },
    ];
    const { page, calls, inspect } = await openSidebar({
      ...server,
      checkLog: () => ({ ...UNREAD, currencies, open }),
    });
    await page.getByText(words.log.currency).waitFor();
    await inspect(`questions-in-place-${language}`);
    await page.getByLabel('Which row holds the titles?').selectOption({ index: 2 });
    await page.getByRole('radio', { name: words.log.choice({ value: '' }, false) }).click();
    await expect
      .poll(() => calls.filter(({ method }) => method === 'checkLog').at(-1)?.request)
      .toMatchObject({ answers: { titlesRow: 1, columns: { order: [] } } });
    await page.getByText(words.lists.heading, { exact: true }).click();
    await page.getByText(texts.segments.advice.lost).scrollIntoViewIfNeeded();
    await inspect(`lists-${language}`);
  });

  it('lets the past be chosen to compare with', async () => {
    const { page, inspect } = await openSidebar({ ...server, checkLog: NEVER });
    await page.getByText(words.compare.heading, { exact: true }).click();
    await page.getByLabel(words.compare.options.year).check();
    await inspect(`compare-${language}`);
  });

  it('shows equal groups and own cuts as pictures', async () => {
    const { page, inspect } = await openSidebar(server);
    await page.getByText(words.check.rows(1234, 1300)).waitFor();
    await page.getByText(words.scores.heading, { exact: true }).click();
    await page.getByRole('heading', { name: words.scores.metrics.recency }).scrollIntoViewIfNeeded();
    await page.evaluate(() => window.scrollTo(0, 380));
    await inspect(`equal-groups-${language}`);
    await page.getByLabel(words.scores.own).check();
    await page.getByLabel(`${words.scores.metrics.frequency}, ${words.scores.cut.frequency(2)}`).fill('7');
    await page.getByText(words.cutProblem.order('frequency')).first().waitFor();
    await inspect(`wrong-cut-${language}`);
    await page.getByLabel(`${words.scores.metrics.frequency}, ${words.scores.cut.frequency(2)}`).fill('2');
    const money = page.getByRole('heading', { name: words.scores.metrics.monetary });
    await money.evaluate((heading) => window.scrollTo(0, heading.getBoundingClientRect().top + window.scrollY - 280));
    await inspect(`own-cuts-${language}`);
  });

  it('keeps the cuts that were typed while equal groups are looked at', async () => {
    const { page } = await openSidebar(server);
    await page.getByText(words.check.rows(1234, 1300)).waitFor();
    await page.getByText(words.scores.heading, { exact: true }).click();
    await page.getByLabel(words.scores.own).check();
    const cut = page.getByLabel(`${words.scores.metrics.frequency}, ${words.scores.cut.frequency(3)}`);
    await cut.fill('17');
    await page.getByLabel(words.scores.equalGroups(5)).check();
    await page.getByLabel(words.scores.own).check();
    expect(await cut.inputValue()).toBe('17');
  });

  it('shows how far the build is', async () => {
    const { page, inspect } = await openSidebar({ ...server, planRun: () => ({ ...PLAN, next: 1 }), runStep: NEVER });
    await page.getByText(words.check.rows(1234, 1300)).waitFor();
    await page.getByRole('button', { name: words.build.build }).click();
    await page.getByText(words.build.writing(texts.tabs.rfmSummary.title, 2, 4)).waitFor();
    expect(await page.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('1');
    await inspect(`progress-${language}`);
  });

  it('names what a refresh replaces, and how the tabs can be shared', async () => {
    const ledger = { ...writtenTab(9, texts.payClosing.ledger.title), pay: true, step: null };
    const customers = { ...writtenTab(8, texts.tabs.customers.title), pay: false, step: 'customers' as const };
    const start = { ...START, tabs: [customers, ledger], settings: SETTINGS };
    const { page, inspect } = await openSidebar({ ...server, start: () => start });
    await page.getByText(words.check.rows(1234, 1300)).waitFor();
    await page.getByText(words.build.replaces(1)).click();
    await page.locator('.replaced').getByText(customers.name).waitFor();
    await page.getByText(words.share.heading, { exact: true }).click();
    await page.getByText(words.share.pay(ledger.name)).waitFor();
    const pdf = page.getByRole('link', { name: words.share.pdfOf(customers.name) });
    expect(await pdf.getAttribute('href')).toContain('/export?format=pdf&gid=8&');
    await pdf.scrollIntoViewIfNeeded();
    await inspect(`share-${language}`);
  });

  it('shows what was built', async () => {
    const names = [texts.tabs.customers.title, texts.tabs.rfmSummary.title, texts.tabs.callList.title(LONG.name)];
    const { page, inspect, focused } = await openSidebar({
      ...server,
      planRun: (settings: SegmentSettings) => ({ ...PLAN, settings }),
      runStep: ({ step }: { step: number }) => ({
        next: step + 1,
        tabs: names.slice(step, step + 1).map((name) => writtenTab(step, name)),
      }),
      finishRun: () => true,
    });
    await page.getByText(words.check.rows(1234, 1300)).waitFor();
    await page.getByRole('button', { name: words.build.build }).click();
    await page.getByText(texts.tabs.rfmSummary.rowsReconciled(NUMBERS.buckets)).waitFor();
    expect(await page.getByRole('link').allTextContents()).toEqual(names);
    await expect.poll(() => focused()).toBe(words.build.done);
    await page.getByRole('button', { name: words.build.refresh }).waitFor();
    await inspect(`result-${language}`);
  });

  it('offers to refresh straight after opening', async () => {
    const { page, inspect } = await openSidebar({
      ...server,
      start: () => ({ ...START, settings: SETTINGS }),
      checkLog: NEVER,
    });
    const button = page.getByRole('button', { name: words.build.refresh });
    await button.waitFor();
    expect(await button.isEnabled()).toBe(true);
    await inspect(`refresh-${language}`);
  });

  it('offers to go on with an interrupted build', async () => {
    const { page, inspect } = await openSidebar({
      ...server,
      start: () => ({ ...START, interrupted: { ...PLAN, next: 2 } }),
    });
    await page.getByText(words.check.rows(1234, 1300)).waitFor();
    await page.getByText(words.interrupted.said(3, 4, words.lists.step)).waitFor();
    await inspect(`interrupted-${language}`);
  });

  it('says what is kept and can’t be used, and forgets it when it is told to', async () => {
    const { things } = textsIn(language).kept;
    const problem = {
      what: 'run' as const,
      sentence: `${things.run.damaged} ${things.run.lost}`,
      button: things.run.button,
    };
    let kept = [problem];
    const forget = () => {
      kept = [];
      return true;
    };
    const { page, inspect, calls } = await openSidebar({ ...server, start: () => ({ ...START, kept }), forget });
    await page.getByText(problem.sentence).waitFor();
    await page.getByText(words.check.rows(1234, 1300)).waitFor();
    await inspect(`kept-${language}`);
    await page.getByRole('button', { name: problem.button }).click();
    await page.getByText(problem.sentence).waitFor({ state: 'detached' });
    expect(calls).toContainEqual({ method: 'forget', request: { what: 'run' } });
    await page.getByText(words.check.rows(1234, 1300)).waitFor();
  });

  it('shows cell by cell what would be converted', async () => {
    const cells = Array.from({ length: 200 }, (_, index) => ({
      cell: `B${index + 2}`,
      text: index === 3 ? '31 декабря 2025 (доставка в новогоднюю ночь)' : '2025-12-31',
      becomes: texts.format.day(20_453),
    }));
    const { page, inspect, focused } = await openSidebar({
      ...server,
      checkLog: () => CONVERTIBLE,
      previewConversion: () => ({ cells, seen: 'all', total: 4321, unsure: 12 }),
    });
    await page.getByRole('button', { name: words.log.convert }).click();
    await page.getByRole('button', { name: words.convert.convert(4321) }).waitFor();
    expect(await page.getByRole('row').count()).toBe(201);
    await expect.poll(() => focused()).toBe(words.convert.heading);
    await inspect(`convert-${language}`);
  });

  it('says what is wrong, and takes the keyboard there', async () => {
    const sentence = texts.errors.sentences['log.no-purchases']({ sheet: 'Orders', bad: 3, later: 0 });
    const { page, inspect, focused } = await openSidebar({
      ...server,
      planRun: () => {
        throw new Said(sentence);
      },
    });
    await page.getByText(words.check.rows(1234, 1300)).waitFor();
    await page.getByRole('button', { name: words.build.build }).click();
    await page.getByRole('alert').getByText(sentence).waitFor();
    await expect.poll(() => focused()).toBe(sentence);
    await page.getByRole('button', { name: words.retry }).waitFor();
    await inspect(`error-${language}`);
  });

  it('knows what to do about several accounts', async () => {
    const refusing: Answers = {
      start: () => {
        throw new Error('');
      },
    };
    const { page, inspect } = await openSidebar(refusing);
    await page.getByRole('alert').getByText(words.failure.account).waitFor();
    await inspect(`account-${language}`);
  });
});

// A Cyrillic letter takes two bytes. The page had 110,000 until notes came below the lines of a reading.
it.each([
  ['en', 111_000],
  ['ru', 120_000],
])('is small enough to open at once: %s', (language, bytes) => {
  expect(statSync(`dist/sidebar-${language}.html`).size).toBeLessThanOrEqual(bytes);
});
