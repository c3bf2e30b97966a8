/** Every view of the page of motivation and pay in both languages: looks, access for everyone, no sideways scrolling. */
import { describe, expect, it } from 'vitest';
import { typedDeal } from '../../../src/core/pay/deal-brings.ts';
import { type Language, textsIn } from '../../../src/text/language.ts';
import { writtenTab } from '../support/answers.ts';
import {
  LOG_CHECK,
  NOT_SET_UP,
  NOVEMBER,
  OCTOBER,
  PAST_PAY,
  setUp,
  statementsInTurn,
  TEAM,
} from '../support/pay-answers.ts';
import { type Answers, Said, type SidebarPage, sidebarPages } from '../support/sidebar-page.ts';
import { payTextsIn } from '../support/texts.ts';

const openIn = sidebarPages('motivation');
const NEVER = () => new Promise(() => undefined);

describe.each<Language>(['en', 'ru'])('in %s the page of motivation and pay', (language) => {
  const openPage = (answers: Answers) => openIn(answers, language);
  const texts = payTextsIn(language);
  const words = texts.pay;
  const fresh = {
    payStart: () => NOT_SET_UP,
    checkLog: () => LOG_CHECK,
    suggestTeam: () => TEAM,
  } satisfies Answers;
  const running = { ...fresh, payStart: () => setUp(language) } satisfies Answers;
  const [december, november, october, september, august] = setUp(language).months.map(({ title }) => title) as [
    string,
    string,
    string,
    string,
    string,
  ];

  async function counted({ page }: SidebarPage): Promise<void> {
    await page.getByText(words.team.members(TEAM.monthTitle)).waitFor();
  }

  async function typeTerms({ page }: SidebarPage, income: string, market: string): Promise<void> {
    await page.getByLabel(words.team.income, { exact: true }).fill(income);
    await page.getByLabel(words.team.market, { exact: true }).fill(market);
  }

  it('speaks the person’s language', async () => {
    const { page } = await openPage(fresh);
    await page.getByRole('heading', { name: texts.menu.motivation }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
  });

  it('lists further terms, each with a sentence, and says where their columns stand', async () => {
    const { page, inspect } = await openPage({ ...running, addTerm: () => [writtenTab(7, 'Motivation')] });
    await page.getByText(words.terms.heading).click();
    for (const { title, sentence } of Object.values(words.terms.lines)) {
      await page.getByText(title, { exact: true }).waitFor();
      await page.getByText(sentence).waitFor();
    }
    await inspect(`pay-terms-${language}`);
    await page.getByRole('button', { name: `${words.terms.add}: ${words.terms.lines.milestone.title}` }).click();
    await page.getByText(words.terms.added).waitFor();
  });

  it('shows the texts that the board can’t add before it is built', async () => {
    const cells = [
      { cell: 'C5', text: '90 000,00', becomes: '90,000' },
      { cell: 'B6', text: '2026-10-09', becomes: '2026-10-09' },
    ];
    const convertible = { cells, total: 7, seen: 'x', unsure: 0 };
    const { page, inspect } = await openPage({
      ...running,
      payStart: () => ({ ...setUp(language), next: { kind: 'board' as const, month: NOVEMBER }, convertible }),
      buildBoard: () => writtenTab(3, 'Board'),
    });
    await page.getByRole('button', { name: words.board.refresh }).first().click();
    await page.getByRole('heading', { name: words.convert.heading }).waitFor();
    await page.getByText(words.convert.more(5)).waitFor();
    await inspect(`pay-convert-${language}`);
    await page.getByRole('button', { name: words.convert.no }).click();
    await page.getByRole('heading', { name: words.done.heading }).waitFor();
  });

  it('says what is kept and can’t be used, and forgets it when it is told to', async () => {
    const { damaged, lost, button } = textsIn(language).kept.ledgerGone;
    let kept = [{ what: 'ledger' as const, sentence: `${damaged} ${lost}`, button }];
    const forget = () => {
      kept = [];
      return true;
    };
    const { page, inspect, calls } = await openPage({
      ...running,
      payStart: () => ({ ...setUp(language), kept }),
      forget,
    });
    await page.getByText(damaged).waitFor();
    await inspect(`kept-${language}`);
    await page.getByRole('button', { name: button }).click();
    await page.getByText(damaged).waitFor({ state: 'detached' });
    expect(calls).toContainEqual({ method: 'forget', request: { what: 'ledger' } });
  });

  it('asks where the orders stand', async () => {
    const { page, inspect } = await openPage({
      ...fresh,
      payStart: () => ({ ...NOT_SET_UP, log: null }),
      checkLog: () => ({ ...LOG_CHECK, layout: { customer: 0, date: 1, amount: 2 } }),
    });
    await page.getByText(words.missing.log).waitFor();
    await inspect(`no-log-${language}`);
    await page.getByLabel(words.log.sheet).selectOption('Orders');
    await page.getByText(words.log.noManager).waitFor();
    await inspect(`no-manager-${language}`);
    await page.getByLabel(texts.sidebar.fields.manager).selectOption('4');
    await page.getByText(words.team.members(TEAM.monthTitle)).waitFor();
  });

  it('says what to do in a file without sheets', async () => {
    const { page, inspect } = await openPage({
      ...fresh,
      payStart: () => ({ ...NOT_SET_UP, log: null, sheets: [] }),
    });
    await page.getByText(words.log.noSheets).waitFor();
    await inspect(`no-sheets-${language}`);
  });

  it('says what to do where the log names no manager', async () => {
    const { page, inspect } = await openPage({ ...fresh, suggestTeam: () => ({ ...TEAM, members: [] }) });
    await page.getByText(words.team.none).waitFor();
    await inspect(`no-team-${language}`);
  });

  it('shows the team with suggested plans, and judges them as they are typed', async () => {
    const opened = await openPage(fresh);
    const { page, inspect } = opened;
    await counted(opened);
    await page
      .getByText(words.team.met(6, 12, words.team.verdicts.realistic))
      .first()
      .waitFor();
    await page.getByLabel(`Boris: ${words.team.plan}`).fill('900 000');
    await page.getByText(words.team.met(0, 12, words.team.verdicts['too-hard'])).waitFor();
    await page.getByText(words.team.halfMet(500_000)).scrollIntoViewIfNeeded();
    await page.evaluate(() => window.scrollBy(0, 250));
    await inspect(`team-${language}`);
  });

  it('draws what the rule pays, and says whether the strong earn above the market', async () => {
    const opened = await openPage(fresh);
    const { page, inspect, focused } = opened;
    await counted(opened);
    await page.getByText(words.curve.needsIncome).waitFor();
    await typeTerms(opened, '100 000', '96 500');
    await page.getByText(words.marketCheck.fits(0.95)).scrollIntoViewIfNeeded();
    await page.getByRole('img', { name: words.curve.label(30_000, 100_000, 205_000) }).waitFor();
    await page.evaluate(() => window.scrollBy(0, 200));
    await inspect(`curve-${language}`);
    await typeTerms(opened, '120 000', '100 000');
    await page.getByText(words.marketCheck.advice(100_000, 107_000)).waitFor();
    await page.getByLabel(texts.rules.names.steps).check();
    await page.getByText(words.rule.bands, { exact: true }).click();
    await page.getByText(words.curve.table).click();
    await page.getByText(words.rule.addBand(6)).click();
    await page.getByText(words.rule.problems.number(4)).first().waitFor();
    await page.getByText(words.rule.addBand(6)).scrollIntoViewIfNeeded();
    await inspect(`bands-${language}`);
    await page.getByRole('button', { name: words.rule.removeBand(4) }).click();
    await expect.poll(() => focused()).toBe(words.rule.addBand(6));
    await page.getByText(words.marketCheck.middling(0.8)).scrollIntoViewIfNeeded();
    await page.evaluate(() => window.scrollBy(0, 300));
    await inspect(`steps-${language}`);
  });

  it('says who will see the pay before anything is built, and shows what was built', async () => {
    let isSetUp = false;
    const tabs = [writtenTab(11, 'Team'), writtenTab(12, 'Motivation')];
    const opened = await openPage({
      ...fresh,
      payStart: () =>
        isSetUp
          ? { ...setUp(language), tabs: {}, next: NOT_SET_UP.next, months: setUp(language).months.slice(0, 2) }
          : NOT_SET_UP,
      setUpPay: () => {
        isSetUp = true;
        return tabs;
      },
    });
    const { page, inspect, focused } = opened;
    await counted(opened);
    await typeTerms(opened, '100 000', '');
    await page.getByRole('button', { name: words.setUp.button }).click();
    await page.getByText(words.visibility.sentence).waitFor();
    await expect.poll(() => focused()).toBe(words.visibility.heading);
    expect(opened.called('setUpPay')).toBe(0);
    await inspect(`visibility-${language}`);
    await page.getByRole('button', { name: words.visibility.goOn }).click();
    await page.getByRole('heading', { name: words.setUp.done }).waitFor();
    await expect.poll(() => focused()).toBe(words.setUp.done);
    await page.getByRole('button', { name: words.board.build }).first().waitFor();
    await inspect(`set-up-${language}`);
  });

  it('shows the months and the next step', async () => {
    const { page, inspect } = await openPage(running);
    await page.getByRole('heading', { name: november }).waitFor();
    expect(await page.getByRole('button').first().textContent()).toBe(words.months.close(october));
    await page.getByRole('button', { name: words.months.plan(december) }).waitFor();
    await inspect(`months-${language}`);
    for (const { heading } of [words.board, words.corrections, words.game, words.thanks, words.tabs]) {
      await page.getByText(heading, { exact: true }).click();
    }
    await page.getByText(words.corrections.look).scrollIntoViewIfNeeded();
    await page.evaluate(() => window.scrollBy(0, 300));
    await inspect(`panels-${language}`);
    await page.getByText(words.months.earlier, { exact: true }).click();
    await page.getByRole('heading', { name: september }).scrollIntoViewIfNeeded();
    await inspect(`earlier-${language}`);
  });

  it('lists what is wrong in the forms, and what happened to the ledger', async () => {
    const { page, inspect } = await openPage({
      ...running,
      payStart: () => ({
        ...setUp(language),
        problems: [
          { sentence: textsIn(language).forms.faults.number({ value: 'twelve' }), cell: "'Team'!E4", url: '#gid=11' },
          { sentence: textsIn(language).forms.faults.empty({}), cell: "'Plan'!D17", url: '#gid=13' },
        ],
        isBlocked: true,
        next: { kind: 'check' },
        months: setUp(language).months.map((state) => ({
          ...state,
          isBlocked: true,
          withoutPlan: ['Anna Ivanova', 'Boris'],
        })),
        warnings: [texts.sidebar.failure.broken('…')],
      }),
    });
    await page.getByRole('heading', { name: words.problems.heading }).waitFor();
    expect(await page.getByRole('link').first().textContent()).toBe("'Team'!E4");
    expect(await page.getByRole('button').first().textContent()).toBe(words.checkAgain);
    await inspect(`problems-${language}`);
  });

  it('wants payouts to be looked at before a month is closed', async () => {
    const months = setUp(language).months.map((state) => ({ ...state, isShown: false }));
    const next = { kind: 'payout', month: OCTOBER } as const;
    const { page, inspect, called } = await openPage({
      ...running,
      payStart: () => ({ ...setUp(language), months, next }),
    });
    expect(await page.getByRole('button').first().textContent()).toBe(words.months.payoutOf(october));
    await page.getByText(words.months.cannotClose.ready).waitFor();
    await inspect(`unseen-${language}`);
    await page.getByRole('button', { name: words.months.close(october) }).click({ force: true });
    expect(called('previewClosing')).toBe(0);
  });

  it('tells how pay is kept in a file of its own', async () => {
    const { page, inspect, focused } = await openPage(running);
    await page.getByRole('button', { name: words.visibility.elsewhere.open }).click();
    await expect.poll(() => focused()).toBe(words.visibility.elsewhere.heading);
    await page.getByText(words.visibility.elsewhere.moved).waitFor();
    await inspect(`elsewhere-${language}`);
    await page.getByRole('button', { name: words.back }).click();
    await page.getByRole('heading', { name: november }).waitFor();
  });

  const preview = {
    month: OCTOBER,
    people: [
      { name: 'Anna Ivanova', income: 234_567.5 },
      { name: 'Konstantin Konstantinopolsky-Verkhnevolzhsky', income: 1_000_000 },
    ],
    paid: 1_234_567.5,
    open: [textsIn(language).agreement.unanswered(['Anna Ivanova']), textsIn(language).agreement.open('Boris', 'Why?')],
    seen: 'x',
  };

  it('asks before a month is closed, and says what was', async () => {
    let closed = false;
    const { page, inspect, focused, called } = await openPage({
      ...running,
      payStart: () => ({
        ...setUp(language),
        tabs: { ...setUp(language).tabs, ledger: writtenTab(20, 'Ledger') },
        months: setUp(language).months.map((state) =>
          state.title === october && closed ? { ...state, standing: 'closed' } : state,
        ),
      }),
      closeMonth: () => {
        closed = true;
        return { tabs: [writtenTab(20, 'Ledger')], statements: [], month: '2026-10', paid: 1_234_567.5, lines: 5 };
      },
      previewClosing: () => preview,
    });
    await page
      .getByRole('button', { name: words.months.close(october) })
      .first()
      .click();
    await page.getByText(words.close.people(2, 1_234_567.5)).waitFor();
    await page.getByText(words.close.openAnswers).waitFor();
    // Cents stand below cents.
    expect(await page.locator('.amounts td').allTextContents()).toEqual([234_567.5, 1_000_000].map(words.cents));
    await expect.poll(() => focused()).toBe(words.close.heading(october));
    await inspect(`close-${language}`);
    expect(called('closeMonth')).toBe(0);
    await page.getByRole('button', { name: words.close.button(october) }).click();
    await page.getByText(words.close.done(october, 5, 1_234_567.5)).waitFor();
    await expect.poll(() => focused()).toBe(words.done.heading);
    await inspect(`closed-${language}`);
  });

  it('warns of months that are left open by closing the first one, and closes none by a double click', async () => {
    const months = setUp(language).months.map((state) => ({ ...state, leavesOpen: [august, september] }));
    const payStart = () => ({ ...setUp(language), months });
    const { page, inspect, called } = await openPage({ ...running, payStart, previewClosing: () => preview });
    const close = page.getByRole('button', { name: words.months.close(october) }).first();
    await close.click();
    await page.getByText(words.close.leaves(`${august}, ${september}`)).waitFor();
    await inspect(`close-first-${language}`);
    await page.getByRole('button', { name: words.close.button(october) }).dispatchEvent('click', { detail: 2 });
    expect(called('closeMonth')).toBe(0);
    await page.getByText(words.close.once).waitFor();
  });

  it('says what is left where one of the tabs is gone', async () => {
    const tabs = { team: writtenTab(11, 'Team'), motivation: writtenTab(12, 'Motivation') };
    const { page, inspect } = await openPage({ ...fresh, payStart: () => ({ ...NOT_SET_UP, tabs }) });
    await page.getByText(words.setUp.left('Team, Motivation')).waitFor();
    await inspect(`left-${language}`);
  });

  it('says that the first row of the chosen sheet is empty', async () => {
    const { page, inspect } = await openPage({
      ...fresh,
      checkLog: () => ({ ...LOG_CHECK, titles: ['', ' '], layout: {} }),
      payStart: () => ({ ...NOT_SET_UP, log: null }),
    });
    await page.getByLabel(words.log.sheet).selectOption('Orders');
    await page.getByText(words.log.untitled).waitFor();
    await inspect(`untitled-${language}`);
  });

  it('shows how far the statements are', async () => {
    const { page, inspect } = await openPage({
      ...running,
      buildPayout: () => ({ tab: writtenTab(30, 'Payout'), members: ['Anna Ivanova', 'Boris'] }),
      buildStatements: ({ members }: { members: string[] }) =>
        members[0] === 'Boris' ? NEVER() : statementsInTurn(1)({ members }),
    });
    await page.getByRole('button', { name: words.months.payoutOf(october) }).click();
    await page.getByText(words.statements(1, 2, 'Boris')).waitFor();
    expect(await page.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('1');
    await inspect(`statements-${language}`);
  });

  it('gives statements as texts: one by one, all at once, in the other language', async () => {
    const people = (of: Language) => [
      { name: 'Anna Ivanova', text: `${of}: 1\n2\n3\n4\n5\n6\n7\n8\n9\n10` },
      { name: 'Boris', text: `${of}: Boris` },
    ];
    const opened = await openPage({
      ...running,
      statementTexts: ({ language: wanted = language }: { readonly language?: Language }) => {
        const code = wanted === 'en' ? 'ru' : 'en';
        const others = [{ code, name: textsIn(code).payClosing.statement.language }];
        return { month: OCTOBER, language: wanted, others, people: people(wanted) };
      },
    });
    const { page, inspect, focused, calls } = opened;
    await page.getByRole('button', { name: texts.statements.openOf(october) }).click();
    await expect.poll(() => focused()).toBe(texts.statements.heading);
    await inspect(`texts-${language}`);
    expect(await page.getByLabel(texts.statements.textOf('Boris')).inputValue()).toBe(`${language}: Boris`);
    const all = await page.getByLabel(texts.statements.textOf(texts.statements.all(2))).inputValue();
    for (const { text } of people(language)) expect(all).toContain(text);
    await page.getByRole('button', { name: texts.statements.copyOf('Boris') }).click();
    await page.getByText(new RegExp(`${texts.statements.copied}|${texts.statements.byHand.slice(0, 6)}`)).waitFor();
    // Printed, each has a page of its own, and nothing else is there.
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.pages pre').allTextContents()).toEqual(people(language).map(({ text }) => text));
    expect(await page.locator('.pages pre').first().isVisible()).toBe(true);
    expect(await page.locator('h1').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    const other = language === 'en' ? 'ru' : 'en';
    await page.getByRole('button', { name: textsIn(other).payClosing.statement.language }).click();
    await expect.poll(() => page.getByLabel(texts.statements.textOf('Boris')).inputValue()).toBe(`${other}: Boris`);
    expect(calls).toContainEqual({ method: 'statementTexts', request: { month: OCTOBER, language: other } });
    await page.getByRole('button', { name: words.back }).click();
    await page.getByRole('heading', { name: november }).waitFor();
  });

  it('says what a deal would bring, typed or open in the log', async () => {
    const [anna, boris] = PAST_PAY.lines;
    const deals = [
      { customer: 'Acme & Sons', amount: 100_000, row: 7, parts: typedDeal(100_000) },
      { customer: 'Beta', amount: 50_000, row: 9, parts: typedDeal(50_000) },
    ];
    const unshared = 'Row 12 is nobody’s';
    const dealsToWin = () => ({
      month: OCTOBER,
      monthTitle: october,
      managers: [anna, boris].flatMap((line, index) =>
        line ? [{ line: line.pay, deals: index === 0 ? [] : deals }] : [],
      ),
      unshared: [unshared],
    });
    const { page, inspect } = await openPage({ ...running, dealsToWin });
    await page.getByText(texts.deals.heading, { exact: true }).click();
    await page.getByRole('button', { name: texts.deals.look }).click();
    await page.getByText(texts.deals.none).waitFor();
    await page.getByText(unshared).waitFor();
    await page.getByLabel(texts.deals.manager).selectOption('Boris');
    await page.getByLabel(texts.deals.amount).fill('250 000');
    // From 60 % to 110 %: nothing was earned before, 70,000 and half as much again for the last tenth.
    await page.getByText(texts.deals.brings(80_500, 0, 80_500, october)).waitFor();
    expect(await page.locator('.amounts tr').last().innerText()).toContain(texts.deals.money(63_000));
    await page.getByText(texts.deals.order).scrollIntoViewIfNeeded();
    await page.evaluate(() => window.scrollBy(0, 200));
    await inspect(`deals-${language}`);
    await page.getByLabel(texts.deals.amount).fill('-1');
    await page.getByText(texts.deals.wrongAmount).waitFor();
  });

  it('tries a draft on the past: who gains, who loses, at what cost; and builds the tab of it', async () => {
    const opened = await openPage({
      ...running,
      pastPay: () => PAST_PAY,
      buildPastRules: () => writtenTab(80, 'Past rules'),
    });
    const { page, inspect, focused, calls } = opened;
    await page.getByText(words.board.heading, { exact: true }).click();
    await page.getByRole('button', { name: texts.trial.open }).click();
    await expect.poll(() => focused()).toBe(texts.trial.heading);
    await page.getByText(texts.trial.who(0, 0, 2)).waitFor();
    await page.getByLabel(texts.trial.method).selectOption('whole');
    await page.getByText(words.rule.bands, { exact: true }).click();
    await page.getByRole('button', { name: words.rule.removeBand(2) }).click();
    await page.getByLabel(words.rule.floor).fill('0');
    await page.getByLabel(texts.trial.factor).fill('110');
    await page.getByText(texts.trial.who(1, 1, 0)).waitFor();
    await inspect(`trial-${language}`);
    await page.getByText(texts.trial.caption(1)).scrollIntoViewIfNeeded();
    await page.evaluate(() => window.scrollBy(0, 300));
    await inspect(`trial-result-${language}`);
    await page.getByRole('button', { name: texts.trial.build }).click();
    await page.getByRole('link', { name: 'Past rules' }).waitFor();
    const terms = { method: 'whole', bands: [{ from: 0, rate: 1 }], floor: 0, cap: null };
    expect(calls).toContainEqual({ method: 'buildPastRules', request: { rule: 'Rule', terms, planFactor: 1.1 } });
    await page.getByLabel(texts.trial.factor).fill('');
    await page.getByText(texts.trial.wrongFactor).waitFor();
    await page.getByRole('button', { name: texts.trial.build }).click({ force: true });
    expect(opened.called('buildPastRules')).toBe(1);
    await page.getByRole('button', { name: words.back }).click();
    await page.getByRole('heading', { name: november }).waitFor();
  });

  it('lets corrections be chosen', async () => {
    const found = [
      { id: 'a', member: 'Boris', closedMonth: '2026-09', amount: -500, sentence: 'Boris, September: −500' },
      { id: 'b', member: 'Anna Ivanova', closedMonth: '2026-09', amount: 1200, sentence: 'Anna Ivanova: +1 200' },
    ];
    const { page, inspect } = await openPage({ ...running, suggestCorrections: () => found });
    await page.getByText(words.corrections.heading, { exact: true }).click();
    await page.getByRole('button', { name: words.corrections.look }).click();
    await page.getByText(words.corrections.found(2)).waitFor();
    await page.getByLabel('Boris, September: −500').uncheck();
    await page.getByRole('button', { name: words.corrections.add(1) }).scrollIntoViewIfNeeded();
    await inspect(`corrections-${language}`);
  });

  it('lets another log be chosen where the old one is gone', async () => {
    let gone = true;
    const { page, inspect, focused } = await openPage({
      ...running,
      payStart: () =>
        gone
          ? {
              ...setUp(language),
              current: null,
              next: null,
              boardMonth: null,
              openMonth: null,
              warnings: [textsIn(language).errors.sentences['settings.sheet-gone']({})],
            }
          : setUp(language),
      changeLog: () => {
        gone = false;
        return null;
      },
    });
    await page.getByRole('button', { name: words.log.other }).first().waitFor();
    await inspect(`log-gone-${language}`);
    await page.getByRole('button', { name: words.log.other }).first().click();
    await expect.poll(() => focused()).toBe(words.log.heading);
    await page.getByText(words.log.found(TEAM.members.map(({ name }) => name).join(', '))).waitFor();
    await inspect(`log-${language}`);
    await page.getByRole('button', { name: words.log.use }).click();
    await page.getByText(words.log.changed).waitFor();
  });

  it('says what is wrong, and takes the keyboard there', async () => {
    const sentence = textsIn(language).errors.sentences['run.busy']({});
    const { page, inspect, focused } = await openPage({
      ...running,
      buildThanks: () => {
        throw new Said(sentence);
      },
    });
    await page.getByText(words.thanks.heading, { exact: true }).click();
    await page.getByRole('button', { name: words.thanks.build }).click();
    await page.getByRole('alert').getByText(sentence).waitFor();
    await expect.poll(() => focused()).toBe(sentence);
    await page.getByRole('button', { name: texts.sidebar.retry }).waitFor();
    await inspect(`error-${language}`);
  });

  it('knows what to do about several accounts', async () => {
    const refusing: Answers = {
      payStart: () => {
        throw new Error('');
      },
    };
    const { page, inspect } = await openPage(refusing);
    await page.getByRole('alert').getByText(texts.sidebar.failure.account).waitFor();
    await inspect(`account-${language}`);
  });
});
