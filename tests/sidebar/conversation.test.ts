/** What the person does, and what the server is then asked: in the real page, by keyboard where it matters. */

import { describe, expect, it } from 'vitest';
import { DEFAULT_CALLS, DEFAULT_NEXT } from '../../src/core/customers/next-settings.ts';
import { DEFAULT_GROUP_RULE } from '../../src/core/groups/abcxyz.ts';
import type { CheckRequest, LogCheck, SegmentSettings } from '../../src/rpc.ts';
import {
  CHECK,
  CONVERTIBLE,
  LONG,
  NUMBERS,
  ORDERS,
  PLAN,
  READING,
  SETTINGS,
  START,
  UNREAD,
  writtenTab,
} from './support/answers.ts';
import { type Answers, Said, type SidebarPage, sidebarPages } from './support/sidebar-page.ts';
import { allTextsIn } from './support/texts.ts';

const openSidebar = sidebarPages();
const texts = allTextsIn('en');
const words = texts.sidebar;

const server = {
  start: () => START,
  checkLog: () => CHECK,
  previewConversion: () => ({ cells: [], seen: 'all', total: 0, unsure: 0 }),
  planRun: (settings: SegmentSettings) => ({ ...PLAN, settings }),
  runStep: ({ step }: { step: number }) => ({ next: step + 1, tabs: [writtenTab(step, `Tab ${step}`)] }),
  finishRun: () => true,
} satisfies Answers;

/** A promise that the test keeps until it lets go. */
function held<Value>(): { readonly promise: Promise<Value>; readonly release: (value: Value) => void } {
  let release: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((resolve) => {
    release = resolve;
  });
  return { promise, release };
}

async function checked({ page }: SidebarPage): Promise<void> {
  await page.getByText(words.check.rows(1234, 1300)).waitFor();
}

function lastRequest({ calls }: SidebarPage, method: string): unknown {
  return calls.filter((call) => call.method === method).at(-1)?.request;
}

describe('building', () => {
  it('works with the defaults, asked for twice but done once', async () => {
    const plan = held<typeof PLAN>();
    const sidebar = await openSidebar({ ...server, planRun: () => plan.promise });
    await checked(sidebar);
    await sidebar.page.getByRole('button', { name: words.build.build }).dblclick();
    await sidebar.page.getByRole('button', { name: words.build.building }).click({ force: true });
    plan.release(PLAN);
    await sidebar.page.getByRole('link', { name: 'Tab 3' }).waitFor();
    expect(sidebar.called('planRun')).toBe(1);
    expect(sidebar.called('finishRun')).toBe(1);
    expect(lastRequest(sidebar, 'planRun')).toEqual({
      version: 2,
      sheetId: ORDERS.id,
      reading: READING,
      scores: 3,
      cuts: null,
      abcXyz: true,
      groupRule: DEFAULT_GROUP_RULE,
      compareWith: 'month',
      lists: ['champions', 'cant-lose', 'at-risk'],
      groupLists: [],
      next: DEFAULT_NEXT,
      calls: DEFAULT_CALLS,
    } satisfies SegmentSettings);
  });

  it('refreshes with the settings of the last run, until one is changed', async () => {
    const sidebar = await openSidebar({ ...server, start: () => ({ ...START, settings: SETTINGS }) });
    await sidebar.page.getByRole('button', { name: words.build.refresh }).click();
    await sidebar.page.getByRole('link', { name: 'Tab 3' }).waitFor();
    expect(lastRequest(sidebar, 'planRun')).toEqual(SETTINGS);
    await sidebar.page.getByText(words.lists.heading, { exact: true }).click();
    await sidebar.page.getByLabel(texts.segments.names.loyal, { exact: true }).check();
    await sidebar.page.getByText(words.compare.heading, { exact: true }).click();
    await sidebar.page.getByLabel(words.compare.options.quarter).check();
    await sidebar.page.getByRole('button', { name: words.build.build }).click();
    await expect.poll(() => sidebar.called('planRun')).toBe(2);
    expect(lastRequest(sidebar, 'planRun')).toEqual({
      ...SETTINGS,
      compareWith: 'quarter',
      lists: ['champions', 'loyal', 'lost'],
    });
  });

  it('goes on with an interrupted build where it stopped', async () => {
    const start = () => ({ ...START, interrupted: { ...PLAN, next: 2 } });
    const sidebar = await openSidebar({ ...server, start });
    await sidebar.page.getByRole('button', { name: words.interrupted.goOn }).click();
    await sidebar.page.getByRole('link', { name: 'Tab 3' }).waitFor();
    expect(sidebar.calls.filter(({ method }) => method === 'runStep').map(({ request }) => request)).toEqual([
      { run: 'k1', step: 2, within: 60_000 },
      { run: 'k1', step: 3, within: 60_000 },
    ]);
    expect(sidebar.called('planRun')).toBe(0);
  });

  it('shows how far a call is that builds several tabs, and goes on behind the last of them', async () => {
    const steps = held<{ next: number; tabs: readonly object[] }>();
    const sidebar = await openSidebar({
      ...server,
      runStep: ({ step }: { step: number }) => (step === 0 ? steps.promise : server.runStep({ step })),
      runProgress: () => ({ run: PLAN.run, next: 2 }),
    });
    await checked(sidebar);
    await sidebar.page.getByRole('button', { name: words.build.build }).click();
    const bar = sidebar.page.getByRole('progressbar', { name: words.build.progress });
    await expect.poll(() => bar.getAttribute('aria-valuenow')).toBe('2');
    steps.release({ next: 3, tabs: [0, 1, 2].map((step) => writtenTab(step, `Tab ${step}`)) });
    await sidebar.page.getByRole('link', { name: 'Tab 3' }).waitFor();
    expect(await sidebar.page.getByRole('link').allTextContents()).toEqual(['Tab 0', 'Tab 1', 'Tab 2', 'Tab 3']);
  });

  it('ends a build that was gone on with by all its tabs, and says no numbers of another log', async () => {
    const plan = { ...PLAN, next: 2, tabs: [writtenTab(0, 'Tab 0'), writtenTab(1, 'Tab 1')] };
    const sidebar = await openSidebar({ ...server, start: () => ({ ...START, interrupted: plan }) });
    await checked(sidebar);
    await sidebar.page.getByLabel(words.log.sheet).selectOption(LONG.name);
    await expect.poll(() => sidebar.called('checkLog')).toBe(2);
    await sidebar.page.getByRole('button', { name: words.interrupted.goOn }).click();
    await sidebar.page.getByRole('link', { name: 'Tab 3' }).waitFor();
    expect(await sidebar.page.getByRole('link').allTextContents()).toEqual(['Tab 0', 'Tab 1', 'Tab 2', 'Tab 3']);
    await expect.poll(() => sidebar.called('checkLog')).toBe(3);
    await checked(sidebar);
    expect(await sidebar.page.getByText(texts.tabs.rfmSummary.rowsReconciled(NUMBERS.buckets)).count()).toBe(0);
    await sidebar.page.getByRole('button', { name: words.build.build }).waitFor();
  });

  it('drops an interrupted build', async () => {
    const start = () => ({ ...START, interrupted: { ...PLAN, next: 2 } });
    const dropped = held<true>();
    const sidebar = await openSidebar({ ...server, start, dropRun: () => dropped.promise });
    await sidebar.page.getByRole('button', { name: words.interrupted.drop }).click();
    await sidebar.page.getByText(words.build.dropping).waitFor();
    await expect.poll(() => sidebar.focused()).toBe(words.build.building);
    dropped.release(true);
    await sidebar.page.getByRole('button', { name: words.build.build }).waitFor();
    await expect.poll(() => sidebar.focused()).toBe(words.build.build);
    expect(sidebar.called('dropRun')).toBe(1);
  });

  it('offers to go on after a failure that left the run standing', async () => {
    let failing = true;
    let interrupted: object | null = null;
    const sidebar = await openSidebar({
      ...server,
      start: () => ({ ...START, interrupted }),
      runStep: (request: { step: number }) => {
        if (request.step < 1 || !failing) return server.runStep(request);
        failing = false;
        interrupted = { ...PLAN, next: 1 };
        throw new Error('Exceeded maximum execution time');
      },
    });
    await checked(sidebar);
    await sidebar.page.getByRole('button', { name: words.build.build }).click();
    const sentence = words.failure.broken('Exceeded maximum execution time');
    await sidebar.page.getByRole('alert').getByText(sentence).waitFor();
    await expect.poll(() => sidebar.focused()).toBe(sentence);
    await sidebar.page.getByRole('button', { name: words.interrupted.goOn }).click();
    await sidebar.page.getByRole('link', { name: 'Tab 3' }).waitFor();
  });

  it('offers to start again where the log has changed meanwhile', async () => {
    let changed = true;
    const sentence = texts.errors.sentences['run.log-changed']({ sheet: ORDERS.name });
    const sidebar = await openSidebar({
      ...server,
      runStep: (request: { step: number }) => {
        if (request.step < 2 || !changed) return server.runStep(request);
        changed = false;
        throw new Said(sentence);
      },
    });
    await checked(sidebar);
    await sidebar.page.getByRole('button', { name: words.build.build }).click();
    await sidebar.page.getByRole('alert').getByText(sentence).waitFor();
    await sidebar.page.getByRole('button', { name: words.build.startAgain }).click();
    await sidebar.page.getByRole('link', { name: 'Tab 3' }).waitFor();
    expect(sidebar.called('planRun')).toBe(2);
  });
});

describe('the live check', () => {
  it('ignores the answer to an outdated question', async () => {
    const slow = held<typeof CHECK>();
    const sidebar = await openSidebar({
      ...server,
      checkLog: ({ sheetId }: CheckRequest) =>
        sheetId === ORDERS.id
          ? slow.promise
          : {
              ...CHECK,
              numbers: {
                ...NUMBERS,
                buckets: { ...NUMBERS.buckets, used: { rows: 11, amount: 5 }, bad: { rows: 1281, amount: 0 } },
              },
            },
    });
    await expect.poll(() => sidebar.called('checkLog')).toBe(1);
    await sidebar.page.getByLabel(words.log.sheet).selectOption(LONG.name);
    await sidebar.page.getByText(words.check.rows(11, 1300)).waitFor();
    slow.release(CHECK);
    // A call there and back: by then the late answer has arrived as well.
    await sidebar.page.evaluate('playServer("start", null)');
    expect(await sidebar.page.getByText(words.check.rows(11, 1300)).count()).toBe(1);
  });

  it('takes what is chosen in a line, and takes it back', async () => {
    // The server says of each part what is chosen in it now.
    const lines = (isSaid: boolean): LogCheck['lines'] =>
      CHECK.lines.map((line) => ({
        ...line,
        parts: line.parts.map((part) =>
          part.kind === 'one' && line.line === 'date' && isSaid ? { ...part, chosen: 2 } : part,
        ),
      }));
    const sidebar = await openSidebar({
      ...server,
      checkLog: ({ answers }: CheckRequest) => ({ ...CHECK, lines: lines(answers.columns?.date !== undefined) }),
    });
    const { page } = sidebar;
    await checked(sidebar);
    const line = page.getByRole('listitem').filter({ hasText: 'Date: "When"' });
    const change = line.getByRole('button');
    await change.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => sidebar.focused()).toBe(words.log.close);
    expect(await change.getAttribute('aria-expanded')).toBe('true');
    await line.getByRole('radio', { name: 'Sum', exact: true }).click();
    await expect.poll(() => sidebar.called('checkLog')).toBe(2);
    expect(lastRequest(sidebar, 'checkLog')).toEqual({
      sheetId: ORDERS.id,
      answers: { columns: { date: ['Sum'] } },
    });
    await checked(sidebar);
    await line.getByRole('radio', { name: 'As read: When' }).click();
    await expect.poll(() => sidebar.called('checkLog')).toBe(3);
    expect(lastRequest(sidebar, 'checkLog')).toEqual({
      sheetId: ORDERS.id,
      answers: { columns: {} },
      asRead: ['columns.date'],
    });
    await change.click();
    expect(await page.getByRole('radio').count()).toBe(0);
    // One line is open at a time.
    await change.click();
    await page.getByRole('listitem').filter({ hasText: 'Amount: "Sum"' }).getByRole('button').click();
    expect(await change.getAttribute('aria-expanded')).toBe('false');
  });

  it('asks for the currency and builds with it', async () => {
    const currencies = [
      { currency: 'RUB', rows: 1200, amount: 5 },
      { currency: 'USD', rows: 34, amount: 7 },
    ];
    const question = { code: 'currency', sentence: 'Which one?', proposed: 'RUB', choices: [] };
    const sidebar = await openSidebar({
      ...server,
      checkLog: ({ answers: { currency } }: CheckRequest) => ({
        ...CHECK,
        currencies,
        open: currency === undefined ? [question] : [],
        reading: { ...READING, answers: { ...READING.answers, currency } },
        numbers: currency === undefined ? null : NUMBERS,
      }),
    });
    await sidebar.page.getByLabel(words.log.currencyOption('USD', 34)).click();
    await checked(sidebar);
    await sidebar.page.getByRole('button', { name: words.build.build }).click();
    await sidebar.page.getByRole('link', { name: 'Tab 3' }).waitFor();
    expect(lastRequest(sidebar, 'planRun')).toMatchObject({ reading: { answers: { currency: 'USD' } } });
  });

  it('is asked for again by a button that keeps the keyboard, and learns of new sheets', async () => {
    const sheets = [...START.sheets];
    const sidebar = await openSidebar({ ...server, start: () => ({ ...START, sheets }) });
    await checked(sidebar);
    sheets.push({ id: 12, name: 'June', own: false });
    await sidebar.page.getByRole('button', { name: words.check.again }).click();
    await expect.poll(() => sidebar.called('checkLog')).toBe(2);
    await sidebar.page.getByRole('option', { name: 'June' }).waitFor({ state: 'attached' });
    await expect.poll(() => sidebar.focused()).toBe(words.check.again);
  });

  it('says what failed without taking the keyboard, and tries again', async () => {
    let failing = true;
    const sidebar = await openSidebar({
      ...server,
      checkLog: () => {
        if (failing) throw new Said('The sheet is gone.');
        return CHECK;
      },
    });
    await sidebar.page.getByRole('alert').getByText('The sheet is gone.').waitFor();
    expect(await sidebar.page.evaluate(() => document.activeElement === document.body)).toBe(true);
    failing = false;
    await sidebar.page.getByRole('button', { name: words.retry }).click();
    await checked(sidebar);
  });
});

describe('own cuts', () => {
  it('move the picture and the customers without a call, and are built with', async () => {
    const sidebar = await openSidebar(server);
    const { page } = sidebar;
    await checked(sidebar);
    await page.getByText(words.scores.heading, { exact: true }).click();
    await page.getByLabel(words.scores.own).check();
    const cells = page.getByLabel(`${words.scores.metrics.recency}: ${words.scores.perScore}`).getByRole('cell');
    const counts = async () => (await cells.allTextContents()).map(Number);
    const before = await counts();
    const line = page.locator('.cut-line').first();
    const drawn = await line.getAttribute('d');
    const callsBefore = sidebar.calls.length;
    await page.getByLabel(`${words.scores.metrics.recency}, ${words.scores.cut.recency(3)}`).fill('10');
    await expect.poll(() => line.getAttribute('d')).not.toBe(drawn);
    expect(await counts()).not.toEqual(before);
    expect((await counts()).reduce((sum, count) => sum + count, 0)).toBe(120);
    expect(sidebar.calls.length).toBe(callsBefore);
    await page.getByRole('button', { name: words.build.build }).click();
    await page.getByRole('link', { name: 'Tab 3' }).waitFor();
    const { cuts, scores } = lastRequest(sidebar, 'planRun') as SegmentSettings;
    expect(scores).toBe(3);
    expect(cuts?.recency[0]).toBe(10);
  });

  it('that are wrong keep the button shut and say why', async () => {
    const sidebar = await openSidebar(server);
    const { page } = sidebar;
    await checked(sidebar);
    await page.getByText(words.scores.heading, { exact: true }).click();
    await page.getByLabel(words.scores.own).check();
    const field = page.getByLabel(`${words.scores.metrics.monetary}, ${words.scores.cut.monetary(3)}`);
    await field.fill('');
    await page.getByText(words.cutProblem.number('monetary')).first().waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByRole('button', { name: words.build.build }).isEnabled()).toBe(false);
    // The other metrics keep their pictures.
    expect(await page.getByRole('table').count()).toBe(2);
  });
});

describe('converting', () => {
  it('asks for a part at a time until none is left, then checks the log again', async () => {
    const known: number[] = [];
    const sidebar = await openSidebar({
      ...server,
      checkLog: () => (known.length === 0 ? CONVERTIBLE : CHECK),
      previewConversion: () => ({
        cells: [{ cell: 'B2', text: '1 000', becomes: '1,000' }],
        seen: 'all',
        total: 500,
        unsure: 0,
      }),
      convert: (request: { known: number }) => {
        known.push(request.known);
        const converted = Math.min(200, request.known);
        return { converted, left: request.known - converted, seen: 'rest' };
      },
    });
    const { page } = sidebar;
    await page.getByRole('button', { name: words.log.convert }).click();
    await page.getByRole('button', { name: words.convert.convert(500) }).click();
    await page.getByText(words.log.converted(500)).waitFor();
    expect(known).toEqual([500, 300, 100]);
    await expect.poll(() => sidebar.called('checkLog')).toBe(2);
    await expect.poll(() => page.getByRole('button', { name: words.log.convert }).count()).toBe(0);
  });

  it('looks again where the log has changed', async () => {
    const sentence = texts.errors.sentences['convert.changed']({});
    const sidebar = await openSidebar({
      ...server,
      checkLog: () => CONVERTIBLE,
      previewConversion: () => ({ cells: [{ cell: 'B2', text: '7', becomes: '7' }], seen: 'all', total: 1, unsure: 2 }),
      convert: () => {
        throw new Said(sentence);
      },
    });
    const { page } = sidebar;
    await page.getByRole('button', { name: words.log.convert }).click();
    await page.getByText(words.convert.unsure(2)).waitFor();
    await page.getByRole('button', { name: words.convert.convert(1) }).click();
    await page.getByRole('alert').getByText(sentence).waitFor();
    await expect.poll(() => sidebar.focused()).toBe(sentence);
    await page.getByRole('button', { name: words.convert.lookAgain }).click();
    await page.getByRole('button', { name: words.convert.convert(1) }).waitFor();
    await page.getByRole('button', { name: words.convert.back }).click();
    await checked(sidebar);
  });
});

/** What a sheet without titles that say anything has to be asked for. */
const ASKED = (['customer', 'date', 'amount'] as const).map((role) => ({
  role,
  question: { code: `${role}-column`, sentence: `Which is the ${role}?`, proposed: null, choices: [{ value: role }] },
}));

describe('the first run', () => {
  const first = { ...server, start: () => ({ ...START, suggested: null }) } satisfies Answers;

  it('writes a sample and goes on with it', async () => {
    const sample = { sheetId: 99, name: 'Sample orders' };
    const sidebar = await openSidebar({ ...first, writeSample: () => sample });
    await sidebar.page.getByRole('button', { name: words.firstRun.sample }).click();
    await checked(sidebar);
    expect(lastRequest(sidebar, 'checkLog')).toEqual({ sheetId: 99, answers: {} });
    expect(await sidebar.page.getByLabel(words.log.sheet).inputValue()).toBe('99');
  });

  it('says why there is no sample', async () => {
    const sidebar = await openSidebar({
      ...first,
      writeSample: () => {
        throw new Said('No room for another sheet.');
      },
    });
    await sidebar.page.getByRole('button', { name: words.firstRun.sample }).click();
    await sidebar.page.getByRole('alert').getByText('No room for another sheet.').waitFor();
    await sidebar.page.getByRole('button', { name: words.firstRun.own }).click();
    await sidebar.page.getByText(words.missing.sheet).waitFor();
  });

  it('is gone through by keyboard alone, from the choice to the first tab', async () => {
    const sidebar = await openSidebar({
      ...first,
      checkLog: ({ answers }: CheckRequest) => {
        const columns = answers.columns ?? {};
        const open = ASKED.filter(({ role }) => columns[role] === undefined).map(({ question }) => question);
        return open.length === 0 ? CHECK : { ...UNREAD, open };
      },
    });
    const { page } = sidebar;
    const { keyboard } = page;
    const active = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await keyboard.press(key);
    };
    await page.getByRole('button', { name: words.firstRun.own }).waitFor();
    await press('Tab', 'Tab', 'Enter');
    await expect.poll(sidebar.focused).toBe(words.segmentHeading);
    await press('Tab', 'Tab');
    expect(await active()).toBe('sheet');
    await keyboard.type(ORDERS.name);
    // No title said which column is which: it is asked, one question after the other.
    for (const [position, { question }] of ASKED.entries()) {
      await page.getByText(question.sentence).first().waitFor();
      // Whoever has answered one stands before the next one.
      await expect.poll(active).toBe(position === 0 ? 'sheet' : 'questions');
      await press('Tab', 'Space');
    }
    await checked(sidebar);
    for (let steps = 0; steps < 40; steps++) {
      if ((await sidebar.focused()) === words.build.build) break;
      await press('Tab');
    }
    await press('Enter');
    await page.getByRole('link', { name: 'Tab 3' }).waitFor();
    await expect.poll(sidebar.focused).toBe(words.build.done);
    await press('Tab');
    await expect.poll(() => sidebar.focused()).toBe('Tab 0');
    expect(lastRequest(sidebar, 'planRun')).toMatchObject({ reading: READING });
  });
});
