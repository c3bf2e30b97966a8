/** When the server is asked to do something, and when not: without a page. */
import { describe, expect, it } from 'vitest';
import { closing } from '../../../sidebar/pay/jobs.ts';
import { checkLogAgain, lookAtLog, open } from '../../../sidebar/pay/opening.ts';
import { agree, answerConvert, requestJob, retry } from '../../../sidebar/pay/performing.ts';
import { createPayStore, type PaySession } from '../../../sidebar/pay/session.ts';
import { payLogOf } from '../../../sidebar/pay/set-up-request.ts';
import { viewOf } from '../../../sidebar/pay/state.ts';
import { type Ask, ServerError } from '../../../sidebar/server.ts';
import type { Answers } from '../../../src/rpc.ts';
import { CHECK, LONG, ORDERS, writtenTab } from '../support/answers.ts';
import {
  FILE_URL,
  KNOWN_LOG,
  LOG,
  NOT_SET_UP,
  NOVEMBER,
  OCTOBER,
  setUp,
  statementsInTurn,
  TEAM,
} from '../support/pay-answers.ts';
import { payTextsIn } from '../support/texts.ts';

interface Played {
  readonly session: PaySession;
  readonly asked: (readonly [method: string, request: unknown])[];
}

/** Answers are looked up by the method's name; a function is called with the request. */
function played(answers: Readonly<Record<string, unknown>>): Played {
  const asked: [string, unknown][] = [];
  const ask = (async (method: string, request: unknown) => {
    asked.push([method, request]);
    const answer = answers[method];
    return typeof answer === 'function' ? answer(request) : answer;
  }) as Ask;
  const texts = payTextsIn('en');
  const session = { store: createPayStore(), ask, texts };
  return { session, asked };
}

/** As the page shows it: the server need not know the file's address. */
const statementTab = (member: string) => ({ id: 31, name: `Statement ${member}`, url: `${FILE_URL}#gid=31` });

const methods = ({ asked }: Played) => asked.map(([method]) => method);

describe('opening', () => {
  it('asks for the log’s titles and managers at once where the log is known', async () => {
    const page = played({ payStart: NOT_SET_UP, checkLog: CHECK, suggestTeam: TEAM });
    await open(page.session);
    expect(methods(page)).toEqual(['payStart', 'suggestTeam', 'checkLog']);
    expect(page.asked[1]).toEqual(['suggestTeam', LOG]);
    const { members } = page.session.store.state().setUp;
    expect(members.map(({ wanted, plan }) => [wanted, plan])).toEqual([
      [true, '1,000,000'],
      [true, '500,000'],
      [true, ''],
      [false, ''],
    ]);
  });

  it('reads no log where motivation is set up', async () => {
    const page = played({ payStart: setUp() });
    await open(page.session);
    expect(methods(page)).toEqual(['payStart']);
  });

  it('asks at once what the log of a file that is set up does not tell, and counts nobody before', async () => {
    const question = { code: 'status', sentence: 'Which count?', proposed: null, choices: [{ value: 'x' }] } as const;
    const page = played({
      payStart: { ...setUp(), asks: true, next: null },
      checkLog: ({ answers }: { answers: Answers }) =>
        answers.counts === undefined ? { ...CHECK, open: [question] } : CHECK,
      suggestTeam: TEAM,
    });
    await open(page.session);
    expect(methods(page)).toEqual(['payStart', 'checkLog']);
    const { store } = page.session;
    expect(viewOf(store.state())).toBe('log');
    expect(payLogOf(store.state().setUp.log)).toBeNull();
    store.dispatch({ type: 'answered', answers: { counts: ['x'] } });
    await lookAtLog(page.session);
    expect(methods(page)).toEqual(['payStart', 'checkLog', 'checkLog', 'suggestTeam']);
    expect(page.asked.at(-1)).toEqual(['suggestTeam', { ...LOG, answers: { counts: ['x'], columns: {} } }]);
  });

  it('does not ask for the managers of a sheet without such a column', async () => {
    const layout = { customer: 0, date: 1, amount: 2 };
    const page = played({ payStart: { ...NOT_SET_UP, log: { ...KNOWN_LOG, layout } }, checkLog: { ...CHECK, layout } });
    await open(page.session);
    expect(methods(page)).toEqual(['payStart', 'checkLog']);
  });

  it('guesses the columns anew where the titles have changed, and not where they have not', async () => {
    let titles = CHECK.titles;
    const moved = { customer: 1, date: 2, amount: 3, manager: 5 };
    const page = played({
      payStart: NOT_SET_UP,
      checkLog: () => ({ ...CHECK, titles, layout: titles === CHECK.titles ? KNOWN_LOG.layout : moved }),
      suggestTeam: TEAM,
    });
    await open(page.session);
    await checkLogAgain(page.session);
    expect(page.session.store.state().setUp.log.columns).toEqual(KNOWN_LOG.layout);
    titles = ['New', ...CHECK.titles];
    await checkLogAgain(page.session);
    expect(page.session.store.state().setUp.log.columns).toEqual(moved);
    expect(page.asked.at(-1)).toEqual(['suggestTeam', LOG]);
  });

  it('fills in the week that is played as people write it, and leaves what is typed until the next one', async () => {
    const game = { week: 20_000, weekTitle: 'a week', goal: 400_000, prizes: [1500.5, 1000], rollOver: false };
    const { session } = played({ payStart: { ...setUp(), game } });
    await open(session);
    expect(session.store.state().game).toEqual({ goal: '400,000', prizes: '1,500.50; 1,000', rollOver: false });
    session.store.dispatch({ type: 'game-changed', change: { goal: '7' } });
    await requestJob(session, { kind: 'check' });
    expect(session.store.state().game.goal).toBe('7');
  });

  it('takes no answer about a sheet that was left', async () => {
    const page = played({ payStart: NOT_SET_UP, checkLog: CHECK, suggestTeam: TEAM });
    const opening = open(page.session);
    await Promise.resolve();
    await Promise.resolve();
    page.session.store.dispatch({ type: 'sheet-chosen', sheetId: LONG.id });
    await opening;
    expect(page.session.store.state().setUp).toMatchObject({ log: { sheetId: LONG.id }, suggestion: null });
    expect(NOT_SET_UP.log?.sheetId).toBe(ORDERS.id);
  });
});

describe('a job', () => {
  const PREVIEW = {
    month: OCTOBER,
    people: [
      { name: 'Anna', income: 4 },
      { name: 'Boris', income: 6 },
    ],
    paid: 10,
    open: [],
    seen: 'as it is',
  };
  const ANSWERS = {
    payStart: setUp(),
    buildBoard: writtenTab(1, 'Board'),
    buildPayout: { tab: writtenTab(2, 'Payout'), members: ['Anna', 'Boris'] },
    buildStatements: statementsInTurn(1),
    previewClosing: PREVIEW,
    closeMonth: { tabs: [writtenTab(4, 'Ledger')], statements: ['Anna', 'Boris'], month: OCTOBER, paid: 10, lines: 2 },
  };

  async function opened(answers: object = {}): Promise<Played> {
    const page = played({ ...ANSWERS, ...answers });
    await open(page.session);
    page.asked.length = 0;
    return page;
  }

  it('is done at once where it needs no yes, and then the page is brought up to date', async () => {
    const page = await opened();
    await requestJob(page.session, { kind: 'board', month: NOVEMBER });
    expect(page.asked).toEqual([
      ['buildBoard', { month: NOVEMBER }],
      ['payStart', undefined],
    ]);
    expect(page.session.store.state().work).toMatchObject({
      phase: 'done',
      tabs: [writtenTab(1, 'Board')],
      stale: null,
    });
  });

  it('is started once, however often it is wished for', async () => {
    const page = await opened();
    const first = requestJob(page.session, { kind: 'board', month: NOVEMBER });
    await requestJob(page.session, { kind: 'board', month: NOVEMBER });
    await first;
    expect(methods(page)).toEqual(['buildBoard', 'payStart']);
  });

  it('that closes a month looks up what it pays, asks, and sends what was seen; then statements follow', async () => {
    const page = await opened();
    await requestJob(page.session, closing(OCTOBER));
    const { question } = page.session.store.state();
    expect(question).toMatchObject({ what: 'close', job: { preview: PREVIEW } });
    expect(methods(page)).toEqual(['previewClosing']);
    await agree(page.session);
    expect(page.asked.slice(1)).toEqual([
      ['closeMonth', { month: OCTOBER, seen: 'as it is' }],
      ['buildStatements', { month: OCTOBER, members: ['Anna', 'Boris'] }],
      ['buildStatements', { month: OCTOBER, members: ['Boris'] }],
      ['payStart', undefined],
    ]);
    expect(page.session.store.state().work).toMatchObject({
      phase: 'done',
      tabs: [writtenTab(4, 'Ledger'), statementTab('Anna'), statementTab('Boris')],
    });
  });

  it('that has closed a month does not close it once more when a statement fails', async () => {
    let failing = true;
    const page = await opened({
      buildStatements: statementsInTurn(9, (member) =>
        failing && member === 'Boris' ? new ServerError('said', 'Not now.') : null,
      ),
    });
    await requestJob(page.session, closing(OCTOBER));
    await agree(page.session);
    expect(page.session.store.state().work).toMatchObject({ phase: 'failed', message: 'Not now.' });
    failing = false;
    await retry(page.session);
    expect(methods(page).filter((method) => method === 'closeMonth')).toHaveLength(1);
    expect(methods(page).slice(-3)).toEqual(['buildStatements', 'buildStatements', 'payStart']);
    expect(page.session.store.state().work.phase).toBe('done');
  });

  it('that could not look up what closing pays asks nothing, and looks again', async () => {
    let failing = true;
    const page = await opened({
      previewClosing: () => {
        if (failing) throw new ServerError('said', 'A plan is missing.');
        return PREVIEW;
      },
    });
    await requestJob(page.session, closing(OCTOBER));
    expect(page.session.store.state()).toMatchObject({ question: null, work: { phase: 'failed' } });
    failing = false;
    await retry(page.session);
    expect(page.session.store.state().question?.what).toBe('close');
    expect(methods(page)).toEqual(['previewClosing', 'previewClosing']);
  });

  it('that is not wanted in this file tells how pay is kept elsewhere, and then is not done', async () => {
    const page = played({ ...ANSWERS, payStart: NOT_SET_UP, checkLog: CHECK, suggestTeam: TEAM });
    await open(page.session);
    page.asked.length = 0;
    await requestJob(page.session, { kind: 'simulator' });
    expect(page.session.store.state().question?.what).toBe('visibility');
    page.session.store.dispatch({ type: 'asked-first', what: 'elsewhere', job: { kind: 'simulator' } });
    expect(viewOf(page.session.store.state())).toBe('elsewhere');
    page.session.store.dispatch({ type: 'declined' });
    expect(viewOf(page.session.store.state())).toBe('set-up');
    expect(methods(page)).toEqual([]);
  });

  const cells = [{ cell: 'C5', text: '90 000', becomes: '90,000' }];
  const texts = { ...setUp(), convertible: { cells, total: 3, seen: 'three', unsure: 0 } };

  it('of the board converts what was shown, a part in each call, if that is wished', async () => {
    const left = [
      { converted: 2, left: 1, seen: 'one' },
      { converted: 1, left: 0, seen: '' },
    ];
    const page = await opened({ payStart: texts, convert: () => left.shift() });
    await requestJob(page.session, { kind: 'board', month: NOVEMBER });
    expect(viewOf(page.session.store.state())).toBe('convert');
    await answerConvert(page.session, 'yes');
    const log = { sheetId: KNOWN_LOG.sheetId, answers: {} };
    expect(page.asked.slice(0, 3)).toEqual([
      ['convert', { ...log, known: 3, seen: 'three' }],
      ['convert', { ...log, known: 1, seen: 'one' }],
      ['buildBoard', { month: NOVEMBER }],
    ]);
    expect(viewOf(page.session.store.state())).toBe('main');
  });

  it('of the board converts nothing where that is declined, and says where it got stuck', async () => {
    const page = await opened({ payStart: texts, convert: { converted: 0, left: 3, seen: 'three' } });
    await requestJob(page.session, { kind: 'board', month: NOVEMBER });
    await answerConvert(page.session, 'no');
    expect(methods(page)).toEqual(['buildBoard', 'payStart']);
    await requestJob(page.session, { kind: 'board', month: NOVEMBER });
    await answerConvert(page.session, 'yes');
    expect(page.session.store.state().work).toMatchObject({
      phase: 'failed',
      message: page.session.texts.pay.convert.stuck,
    });
    await answerConvert(page.session, 'no');
    expect(methods(page)).toEqual(['buildBoard', 'payStart', 'convert']);
  });

  it('that brings the columns of a term says where they stand', async () => {
    const page = await opened({ addTerm: [writtenTab(4, 'Motivation')] });
    await requestJob(page.session, { kind: 'term', term: 'milestone' });
    expect(page.asked[0]).toEqual(['addTerm', { term: 'milestone' }]);
    expect(page.session.store.state().work).toMatchObject({
      phase: 'done',
      sentence: page.session.texts.pay.terms.added,
    });
  });

  it('that was declined is not done', async () => {
    const page = await opened();
    await requestJob(page.session, closing(OCTOBER));
    page.session.store.dispatch({ type: 'declined' });
    await agree(page.session);
    await retry(page.session);
    expect(methods(page)).toEqual(['previewClosing']);
  });

  it('that failed is repeated without asking again, from the statement that failed', async () => {
    let failing = true;
    const page = await opened({
      buildStatements: statementsInTurn(9, (member) =>
        failing && member === 'Boris' ? new ServerError('said', 'Not now.') : null,
      ),
    });
    await requestJob(page.session, { kind: 'payout', month: OCTOBER, statements: null });
    expect(page.session.store.state().work).toMatchObject({ phase: 'failed', message: 'Not now.' });
    failing = false;
    await retry(page.session);
    expect(page.asked).toEqual([
      ['buildPayout', { month: OCTOBER }],
      ['buildStatements', { month: OCTOBER, members: ['Anna', 'Boris'] }],
      ['buildStatements', { month: OCTOBER, members: ['Boris'] }],
      ['buildStatements', { month: OCTOBER, members: ['Boris'] }],
      ['payStart', undefined],
    ]);
    expect(page.session.store.state().work).toMatchObject({
      phase: 'done',
      tabs: [writtenTab(2, 'Payout'), statementTab('Anna'), statementTab('Boris')],
    });
  });

  it('of statements asks for all, and shows after each answer how many are written and who is next', async () => {
    const members = ['Anna', 'Boris', 'Cid', 'Dan', 'Eve'];
    const shown: string[] = [];
    const page = await opened({ buildPayout: { tab: writtenTab(2, 'Payout'), members } });
    const { store, texts } = page.session;
    const inTwos = statementsInTurn(2);
    const ask = (async (method: string, request: { members: string[] }) => {
      if (method !== 'buildStatements') return page.session.ask(method as 'payStart');
      const { work } = store.state();
      const at = work.phase === 'working' && work.job.kind === 'payout' ? work.job.statements : null;
      if (at !== null) shown.push(texts.pay.statements(at.next, at.members.length, at.members[at.next] ?? null));
      return inTwos(request);
    }) as Ask;
    await requestJob({ ...page.session, ask }, { kind: 'payout', month: OCTOBER, statements: null });
    expect(shown).toEqual([
      'Statements: 0 of 5 written, going on with Anna',
      'Statements: 2 of 5 written, going on with Cid',
      'Statements: 4 of 5 written, going on with Eve',
    ]);
    const { work } = store.state();
    expect(work.phase === 'done' ? work.tabs.map(({ name }) => name) : []).toEqual([
      'Payout',
      ...members.map((member) => `Statement ${member}`),
    ]);
  });

  it('that is done is told so, even where the page can’t be brought up to date', async () => {
    const page = await opened();
    const broken = played({
      ...ANSWERS,
      payStart: () => {
        throw new ServerError('said', 'Too busy.');
      },
    });
    await requestJob({ ...page.session, ask: broken.session.ask }, { kind: 'board', month: NOVEMBER });
    expect(page.session.store.state().work).toMatchObject({ phase: 'done', stale: 'Too busy.' });
  });
});

describe('the game and thanks', () => {
  const thanks = writtenTab(50, 'Thanks');
  const board = writtenTab(51, 'Board');
  const withBoard = { ...setUp(), tabs: { ...setUp().tabs, board } };

  it('are put on the board, where there is one', async () => {
    const page = played({ payStart: withBoard, buildThanks: thanks, buildBoard: board });
    await open(page.session);
    await requestJob(page.session, { kind: 'thanks' });
    expect(page.asked.slice(1)).toEqual([
      ['buildThanks', undefined],
      ['buildBoard', { month: withBoard.current }],
      ['payStart', undefined],
    ]);
    expect(page.session.store.state().work).toMatchObject({ phase: 'done', tabs: [thanks, board] });
  });

  it('are there even where the board can’t be built', async () => {
    const buildBoard = () => {
      throw new ServerError('said', 'The tab Plan has a mistake.');
    };
    const page = played({ payStart: withBoard, buildThanks: thanks, buildBoard });
    await open(page.session);
    await requestJob(page.session, { kind: 'thanks' });
    expect(page.session.store.state().work).toMatchObject({
      phase: 'done',
      tabs: [thanks],
      sentence: 'The tab Plan has a mistake.',
    });
  });

  it('build no board where there is none', async () => {
    const { board: _left, ...tabs } = withBoard.tabs;
    const page = played({ payStart: { ...setUp(), tabs }, buildThanks: thanks, buildBoard: board });
    await open(page.session);
    await requestJob(page.session, { kind: 'thanks' });
    expect(methods(page)).toEqual(['payStart', 'buildThanks', 'payStart']);
  });
});

describe('a check', () => {
  const said = async (start: object) => {
    const { session } = played({ payStart: { ...setUp(), ...start } });
    await open(session);
    await requestJob(session, { kind: 'check' });
    const { work } = session.store.state();
    return work.phase === 'done' ? work.sentence : work.phase;
  };

  it('says that all is in order only where nothing is said against it', async () => {
    const { done } = payTextsIn('en').pay;
    expect(await said({})).toBe(done.checked);
    expect(await said({ warnings: ['The sheet is gone.'] })).toBe(null);
    expect(await said({ isSetUp: false })).toBe(null);
  });
});
