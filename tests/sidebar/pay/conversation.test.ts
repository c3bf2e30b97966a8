/** What the person does on the page of motivation and pay, and what the server is then asked: by keyboard where it matters. */
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/rpc.ts';
import { LONG, ORDERS, writtenTab } from '../support/answers.ts';
import {
  KNOWN_LOG,
  LOG,
  LOG_CHECK,
  NOT_SET_UP,
  NOVEMBER,
  OCTOBER,
  setUp,
  statementsInTurn,
  TEAM,
} from '../support/pay-answers.ts';
import { type Answers as PlayedAnswers, Said, type SidebarPage, sidebarPages } from '../support/sidebar-page.ts';
import { payTextsIn } from '../support/texts.ts';

const openPage = sidebarPages('motivation');
const texts = payTextsIn('en');
const words = texts.pay;

const fresh = {
  payStart: () => NOT_SET_UP,
  checkLog: () => LOG_CHECK,
  suggestTeam: () => TEAM,
  setUpPay: () => [writtenTab(11, 'Team')],
} satisfies PlayedAnswers;

const running = { ...fresh, payStart: () => setUp() } satisfies PlayedAnswers;

function requests({ calls }: SidebarPage, method: string): unknown[] {
  return calls.filter((call) => call.method === method).map(({ request }) => request);
}

async function counted({ page }: SidebarPage): Promise<void> {
  await page.getByText(words.team.members(TEAM.monthTitle)).waitFor();
}

/** A promise that the test keeps until it lets go. */
function held<Value>(): { readonly promise: Promise<Value>; readonly release: (value: Value) => void } {
  let release: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((resolve) => {
    release = resolve;
  });
  return { promise, release };
}

const CURRENCY = { code: 'currency', sentence: 'Which currency?', proposed: 'RUB', choices: [] };

describe('setting up', () => {
  it('asks for the managers of the known log at once, and for nobody else’s', async () => {
    const opened = await openPage(fresh);
    await counted(opened);
    expect(requests(opened, 'suggestTeam')).toEqual([LOG]);
    expect(requests(opened, 'checkLog')).toEqual([{ sheetId: ORDERS.id, answers: {} }]);
  });

  it('counts anew after another sheet, with its guessed columns', async () => {
    const opened = await openPage(fresh);
    await counted(opened);
    await opened.page.getByLabel(words.log.sheet).selectOption(LONG.name);
    await expect.poll(() => opened.called('suggestTeam')).toBe(2);
    expect(requests(opened, 'checkLog')[1]).toEqual({ sheetId: LONG.id, answers: {} });
    expect(requests(opened, 'suggestTeam')[1]).toEqual({ ...LOG, sheetId: LONG.id });
  });

  it('takes no more bands than the tab holds', async () => {
    const { page } = await openPage(fresh);
    await page.getByText(words.rule.bands, { exact: true }).click();
    const add = page.getByRole('button', { name: words.rule.addBand(6) });
    for (const bands of [3, 4, 5, 6, 6]) {
      await add.click({ force: true });
      await expect.poll(() => page.locator('.band').count()).toBe(bands);
    }
    expect(await add.getAttribute('aria-disabled')).toBe('true');
  });

  it('waits for the currency where there are several', async () => {
    const currencies = [
      { currency: 'RUB', rows: 1200 },
      { currency: 'USD', rows: 34 },
    ];
    const opened = await openPage({
      ...fresh,
      payStart: () => ({ ...NOT_SET_UP, log: null }),
      checkLog: ({ answers }: { answers: Answers }) =>
        answers.currency === undefined ? { ...LOG_CHECK, currencies, open: [CURRENCY] } : { ...LOG_CHECK, currencies },
    });
    await opened.page.getByLabel(words.log.sheet).selectOption(ORDERS.name);
    await opened.page.getByLabel(words.log.currencyOption('USD', 34)).check();
    await counted(opened);
    expect(requests(opened, 'suggestTeam')).toEqual([{ ...LOG, answers: { currency: 'USD' } }]);
  });

  it('sends what was typed, by keyboard alone, twice but once', async () => {
    const tabs = held<unknown>();
    const opened = await openPage({ ...fresh, setUpPay: () => tabs.promise });
    const { page } = opened;
    await counted(opened);
    await page.getByLabel(words.team.income, { exact: true }).focus();
    await page.keyboard.type('100 000');
    await page.keyboard.press('Tab');
    await page.keyboard.type('40 %');
    await page.keyboard.press('Tab');
    await page.keyboard.type('95,000');
    for (const key of ['Tab', 'Tab', 'Tab', 'Tab']) await page.keyboard.press(key);
    // Anna is the head.
    await page.keyboard.press('Space');
    await page.getByLabel(texts.rules.names.strong).focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('button', { name: words.setUp.button }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => opened.focused()).toBe(words.visibility.heading);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const button = page.getByRole('button', { name: words.setUp.working });
    await button.click({ force: true });
    tabs.release([writtenTab(11, 'Team')]);
    await page.getByRole('link', { name: 'Team' }).waitFor();
    expect(requests(opened, 'setUpPay')).toEqual([
      {
        log: LOG,
        month: NOVEMBER,
        members: [
          { name: 'Anna Ivanova', isHead: true, targetIncome: 100_000, plan: 1_000_000 },
          { name: 'Boris', isHead: false, targetIncome: 100_000, plan: 500_000 },
          { name: 'Konstantin Konstantinopolsky-Verkhnevolzhsky', isHead: false, targetIncome: 100_000, plan: null },
        ],
        fixedShare: 0.4,
        market: 95_000,
        template: 'steps',
        method: 'step',
        bands: [
          { from: 0.7, rate: 0.7 },
          { from: 0.8, rate: 0.8 },
          { from: 1, rate: 1 },
        ],
        floor: 0,
        cap: null,
      },
    ]);
  });

  it('keeps all that was typed where the person says not in this file', async () => {
    const opened = await openPage(fresh);
    const { page } = opened;
    await counted(opened);
    await page.getByLabel(words.team.income, { exact: true }).fill('100');
    await page.getByRole('button', { name: words.setUp.button }).click();
    await page.getByRole('button', { name: words.visibility.notHere }).click();
    await expect.poll(() => opened.focused()).toBe(words.visibility.elsewhere.heading);
    await page.getByRole('button', { name: words.back }).click();
    expect(await page.getByLabel(words.team.income, { exact: true }).inputValue()).toBe('100');
    await expect.poll(() => opened.focused()).toBe(texts.menu.motivation);
    expect(opened.called('setUpPay')).toBe(0);
  });

  it('says why not yet, and does nothing', async () => {
    const opened = await openPage(fresh);
    await counted(opened);
    await opened.page.getByText(words.missing.income).waitFor();
    await opened.page.getByRole('button', { name: words.setUp.button }).click({ force: true });
    expect(opened.called('setUpPay')).toBe(0);
    expect(await opened.page.getByRole('heading', { name: words.visibility.heading }).count()).toBe(0);
  });

  it('looks at the log again once its sheet has a column of managers', async () => {
    let layout: object = { customer: 0, date: 1, amount: 2 };
    const opened = await openPage({
      ...fresh,
      payStart: () => ({ ...NOT_SET_UP, log: null }),
      checkLog: () => ({ ...LOG_CHECK, layout }),
      suggestTeam: () => ({ ...TEAM, members: [] }),
    });
    const { page } = opened;
    await page.getByLabel(words.log.sheet).selectOption(ORDERS.name);
    await page.getByText(words.log.noManager).waitFor();
    layout = KNOWN_LOG.layout;
    await page.getByLabel(texts.sidebar.fields.manager).selectOption('4');
    await page.getByText(words.team.none).waitFor();
    await page.getByRole('button', { name: words.checkAgain }).click();
    await expect.poll(() => opened.called('suggestTeam')).toBe(2);
  });
});

describe('jobs', () => {
  it('go on with the statements where one failed', async () => {
    let failing = true;
    const opened = await openPage({
      ...running,
      buildPayout: () => ({ tab: writtenTab(30, 'Payout'), members: ['Anna', 'Boris'] }),
      buildStatements: statementsInTurn(9, (member) => (member === 'Boris' && failing ? new Said('Not now.') : null)),
    });
    const { page } = opened;
    await page.getByRole('button', { name: words.months.payoutOf('October 2026') }).click();
    await page.getByRole('alert').getByText('Not now.').waitFor();
    failing = false;
    await page.getByRole('button', { name: texts.sidebar.retry }).click();
    await page.getByRole('link', { name: 'Statement Boris' }).waitFor();
    expect(await page.getByRole('link').allTextContents()).toEqual(['Payout', 'Statement Anna', 'Statement Boris']);
    expect(opened.called('buildPayout')).toBe(1);
    expect(requests(opened, 'buildStatements')).toEqual(
      [['Anna', 'Boris'], ['Boris'], ['Boris']].map((members) => ({ month: OCTOBER, members })),
    );
  });

  it('ask nothing of who has set up pay but whether a month is to be closed, each time', async () => {
    const opened = await openPage({
      ...running,
      buildSimulator: () => writtenTab(40, 'Simulator'),
      previewClosing: () => ({ month: OCTOBER, people: [{ name: 'Boris', income: 1 }], paid: 1, open: [], seen: 'x' }),
      closeMonth: () => ({ tabs: [], statements: [], month: OCTOBER, paid: 1, lines: 1 }),
    });
    const { page } = opened;
    await page.getByText(words.board.heading, { exact: true }).click();
    await page.getByRole('button', { name: words.board.simulator }).click();
    await page.getByRole('link', { name: 'Simulator' }).waitFor();
    expect(await page.getByText(words.visibility.sentence).count()).toBe(0);
    const close = page.getByRole('button', { name: words.months.close('October 2026') }).first();
    await close.click();
    await page.getByRole('button', { name: words.back }).click();
    await close.click();
    await page.getByRole('button', { name: words.close.button('October 2026') }).click();
    await page.getByText(words.close.done('October 2026', 1, 1)).waitFor();
    expect(requests(opened, 'previewClosing')).toHaveLength(2);
    expect(requests(opened, 'closeMonth')).toEqual([{ month: OCTOBER, seen: 'x' }]);
  });

  it('do not start while another one runs', async () => {
    const board = held<unknown>();
    const opened = await openPage({ ...running, buildThanks: () => board.promise });
    const { page } = opened;
    await page.getByText(words.thanks.heading, { exact: true }).click();
    await page.getByRole('button', { name: words.thanks.build }).dblclick();
    await page.getByRole('button', { name: words.checkAgain }).click({ force: true });
    await page.getByRole('button', { name: words.months.plan('December 2026') }).click({ force: true });
    board.release(writtenTab(50, 'Thanks'));
    await page.getByRole('link', { name: 'Thanks' }).waitFor();
    expect(opened.called('buildThanks')).toBe(1);
    expect(opened.called('planMonth')).toBe(0);
    expect(opened.called('payStart')).toBe(2);
  });

  it('are kept from starting by what is wrong in the forms, the plan and thanks are not', async () => {
    const problems = [{ sentence: 'empty', cell: "'Team'!C4", url: '#gid=11' }];
    const opened = await openPage({
      ...running,
      payStart: () => ({
        ...setUp(),
        problems,
        isBlocked: true,
        next: { kind: 'check' },
        months: setUp().months.map((state) => ({ ...state, isBlocked: true })),
      }),
      planMonth: () => writtenTab(13, 'Plan'),
    });
    const { page } = opened;
    await page.getByRole('button', { name: words.months.payoutOf('October 2026') }).click({ force: true });
    expect(await page.getByText(words.visibility.sentence).count()).toBe(0);
    await page.getByRole('button', { name: words.months.plan('December 2026') }).click();
    await page.getByText(words.months.planned).waitFor();
    expect(opened.called('buildPayout')).toBe(0);
  });

  it('check again, and say that all is in order', async () => {
    let problems = [{ sentence: 'empty', cell: "'Team'!C4", url: '#gid=11' }];
    const opened = await openPage({ ...running, payStart: () => ({ ...setUp(), problems, next: { kind: 'check' } }) });
    const { page } = opened;
    await page.getByRole('link', { name: "'Team'!C4" }).waitFor();
    await page.getByRole('button', { name: words.checkAgain }).first().click();
    await page.getByText(words.problems.left(1)).waitFor();
    problems = [];
    await page.getByRole('button', { name: words.checkAgain }).first().click();
    await page.getByText(words.done.checked).waitFor();
    expect(await page.getByRole('heading', { name: words.problems.heading }).count()).toBe(0);
  });

  it('add the corrections that are ticked to the current month', async () => {
    const sure = { closedMonth: OCTOBER, amount: 1, unsure: false };
    const found = ['a', 'b'].map((id) => ({ ...sure, id, member: id, sentence: `for ${id}` }));
    const opened = await openPage({
      ...running,
      suggestCorrections: () => found,
      addCorrections: () => writtenTab(60, 'Corrections'),
    });
    const { page } = opened;
    await page.getByText(words.corrections.heading, { exact: true }).click();
    await page.getByRole('button', { name: words.corrections.look }).click();
    await page.getByLabel('for a', { exact: true }).uncheck();
    await page.getByRole('button', { name: words.corrections.add(1) }).click();
    await page.getByRole('link', { name: 'Corrections' }).waitFor();
    expect(requests(opened, 'addCorrections')).toEqual([{ ids: ['b'], month: NOVEMBER }]);
    expect(await page.getByLabel('for b', { exact: true }).count()).toBe(0);
  });

  it('start and finish a week as it is typed', async () => {
    const game = { week: 20_773, weekTitle: 'a week', goal: 500_000, prizes: [10_000], rollOver: true };
    let started = false;
    const opened = await openPage({
      ...running,
      payStart: () => ({ ...setUp(), game: started ? game : null }),
      startWeek: () => {
        started = true;
        return writtenTab(70, 'Weekly game');
      },
      finishWeek: () => ({ tab: writtenTab(70, 'Weekly game'), sentence: 'Boris wins.' }),
    });
    const { page } = opened;
    await page.getByText(words.game.heading, { exact: true }).click();
    await page.getByLabel(words.game.goal).fill('500 000');
    await page.getByLabel(words.game.prizes).fill('10,000; 5 000');
    await page.getByLabel(words.game.rollOver).uncheck();
    await page.getByRole('button', { name: words.game.start }).click();
    await page.getByRole('link', { name: 'Weekly game' }).waitFor();
    expect(requests(opened, 'startWeek')).toEqual([{ goal: 500_000, prizes: [10_000, 5000], rollOver: false }]);
    await page.getByRole('button', { name: words.game.finish }).click();
    await page.getByText('Boris wins.').waitFor();
  });

  it('tell what was done even where the page can’t be brought up to date', async () => {
    let asked = 0;
    const opened = await openPage({
      ...running,
      payStart: () => {
        if (asked++ > 0) throw new Error('Service unavailable');
        return setUp();
      },
      buildThanks: () => writtenTab(50, 'Thanks'),
    });
    const { page } = opened;
    await page.getByText(words.thanks.heading, { exact: true }).click();
    await page.getByRole('button', { name: words.thanks.build }).click();
    await page.getByRole('link', { name: 'Thanks' }).waitFor();
    await page.getByText(texts.sidebar.failure.broken('Service unavailable')).waitFor();
  });
});
