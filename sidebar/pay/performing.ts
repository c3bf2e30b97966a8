/** The conversation of a job: asked about first where it needs a yes, done, and told, with how things stand then. */
import type { Month } from '../../src/core/pay/month.ts';
import { sheetUrl } from '../../src/core/writing/sheet-url.ts';
import type { PayStart, WrittenTab } from '../../src/rpc.ts';
import { failureSentence } from '../failure-sentence.ts';
import { ServerError } from '../server.ts';
import { type Job, questionBefore, type Statements } from './jobs.ts';
import { dispatchStart } from './opening.ts';
import type { PaySession } from './session.ts';

interface Outcome {
  readonly sentence: string | null;
  readonly tabs: readonly WrittenTab[];
}

/** The statements, as many in each call as there is time for; after a failure it goes on where it stopped. */
async function writeStatements({ store, ask }: PaySession, month: Month, from: Statements): Promise<Outcome> {
  let statements = from;
  const { members } = statements;
  const { opening } = store.state();
  const fileUrl = opening.phase === 'open' ? opening.start.fileUrl : '';
  store.dispatch({ type: 'statements', statements });
  while (statements.next < members.length) {
    const { tabs, left } = await ask('buildStatements', { month, members: members.slice(statements.next) });
    const written = tabs.map((tab) => ({ ...tab, url: sheetUrl(fileUrl, tab.id) }));
    statements = { members, next: members.length - left.length, tabs: [...statements.tabs, ...written] };
    store.dispatch({ type: 'statements', statements });
  }
  return { sentence: null, tabs: statements.tabs };
}

/** The payout tab, then the statements. */
async function payOut(session: PaySession, { month, statements }: Extract<Job, { kind: 'payout' }>): Promise<Outcome> {
  if (statements !== null) return writeStatements(session, month, statements);
  const { tab, members } = await session.ask('buildPayout', { month });
  return writeStatements(session, month, { members, next: 0, tabs: [tab] });
}

/** The ledger, then the statements that there are: what is closed is not closed once more when one of them fails. */
async function closeMonth(session: PaySession, job: Extract<Job, { kind: 'close' }>): Promise<Outcome> {
  const { store, ask, texts } = session;
  const { month, preview } = job;
  let { closed } = job;
  if (closed === null) {
    closed = await ask('closeMonth', { month, ...(preview === null ? {} : { seen: preview.seen }) });
    store.dispatch({ type: 'month-closed', closed });
  }
  const { tabs, lines, paid, statements: members } = closed;
  const outcome = await writeStatements(session, month, job.statements ?? { members, next: 0, tabs });
  return { ...outcome, sentence: texts.pay.close.done(monthTitle(session, month), lines, paid) };
}

/** The board shows the game and thanks: where there is one, it is built again. The job is done, even if that fails. */
async function withBoard(
  { store, ask, texts }: PaySession,
  tab: WrittenTab,
  sentence: string | null,
): Promise<Outcome> {
  const { opening } = store.state();
  const start = opening.phase === 'open' ? opening.start : null;
  if (start === null || start.tabs.board === undefined || start.current === null) return { sentence, tabs: [tab] };
  try {
    return { sentence, tabs: [tab, await ask('buildBoard', { month: start.current })] };
  } catch (error) {
    return {
      sentence: [sentence, failureSentence(error, texts)].filter((part) => part !== null).join(' '),
      tabs: [tab],
    };
  }
}

/** Those that the person was shown, a part in each call: the board's formulas add them then. */
async function convertTexts({ store, ask, texts }: PaySession): Promise<void> {
  const { opening } = store.state();
  if (opening.phase !== 'open') return;
  const { log, convertible } = opening.start;
  if (log === null || convertible === null) return;
  let [known, seen] = [convertible.total, convertible.seen];
  while (known > 0) {
    const done = await ask('convert', { sheetId: log.sheetId, answers: {}, known, seen });
    if (done.converted === 0) throw new ServerError('said', texts.pay.convert.stuck);
    [known, seen] = [done.left, done.seen];
  }
}

async function perform(session: PaySession, job: Job): Promise<Outcome> {
  const { ask, store, texts } = session;
  const words = texts.pay;
  const one = (tab: WrittenTab, sentence: string | null = null): Outcome => ({ sentence, tabs: [tab] });
  switch (job.kind) {
    case 'set-up':
      return { sentence: words.setUp.next, tabs: await ask('setUpPay', job.request) };
    case 'change-log':
      await ask('changeLog', job.log);
      return { sentence: words.log.changed, tabs: [] };
    case 'plan':
      return one(await ask('planMonth', { month: job.month }), words.months.planned);
    case 'term':
      return { sentence: words.terms.added, tabs: await ask('addTerm', { term: job.term }) };
    case 'simulator':
      return one(await ask('buildSimulator'));
    case 'agreement':
      return one(await ask('askAgreement', { month: job.month }), texts.statements.asked);
    case 'take-rules':
      return one(await ask('takeRules', { draft: job.draft, month: job.month }), texts.trial.taken);
    case 'past-rules':
      return one(await ask('buildPastRules', job.draft));
    case 'board':
      if (job.convert === 'yes') await convertTexts(session);
      return one(await ask('buildBoard', { month: job.month }));
    case 'payout':
      return payOut(session, job);
    case 'close':
      return closeMonth(session, job);
    case 'find-corrections': {
      const found = await ask('suggestCorrections');
      store.dispatch({ type: 'corrections-found', found });
      return {
        sentence: found.length === 0 ? words.corrections.none : words.corrections.found(found.length),
        tabs: [],
      };
    }
    case 'against-paid': {
      const { tab, found } = await ask('buildAgainstPaid');
      store.dispatch({ type: 'corrections-found', found });
      return one(tab, found.length === 0 ? words.corrections.none : words.corrections.found(found.length));
    }
    case 'add-corrections':
      return one(await ask('addCorrections', { ids: job.ids, month: job.month }));
    case 'start-week': {
      const { goal, prizes, rollOver } = job;
      return withBoard(session, await ask('startWeek', { goal, prizes, rollOver }), null);
    }
    case 'finish-week': {
      const { tab, sentence } = await ask('finishWeek');
      return withBoard(session, tab, sentence);
    }
    case 'thanks':
      return withBoard(session, await ask('buildThanks'), null);
    case 'deals':
    case 'texts':
    case 'try-rules':
    case 'check':
      return { sentence: null, tabs: [] };
  }
}

export function monthTitle({ store }: PaySession, month: string): string {
  const { opening } = store.state();
  const known = opening.phase === 'open' ? opening.start.months.find((state) => state.month === month) : undefined;
  return known?.title ?? month;
}

/** Null where tabs are gone or warnings stand below: they say it themselves. */
function sayChecked({ problems, warnings, isSetUp }: PayStart, { texts }: PaySession): string | null {
  if (problems.length > 0) return texts.pay.problems.left(problems.length);
  return isSetUp && warnings.length === 0 ? texts.pay.done.checked : null;
}

/** Whether the job is to look something up, which the page then shows: nothing was done. */
async function lookUp({ store, ask }: PaySession, job: Job): Promise<boolean> {
  if (job.kind === 'close' && job.preview === null) {
    const preview = await ask('previewClosing', { month: job.month });
    store.dispatch({ type: 'asked-first', what: 'close', job: { ...job, preview } });
    return true;
  }
  if (job.kind === 'texts') {
    const { month, language } = job;
    const shown = await ask('statementTexts', { month, ...(language === null ? {} : { language }) });
    store.dispatch({ type: 'texts-opened', shown });
    return true;
  }
  if (job.kind === 'deals') {
    store.dispatch({ type: 'deals-known', known: await ask('dealsToWin') });
    return true;
  }
  if (job.kind !== 'try-rules') return false;
  store.dispatch({ type: 'trial-opened', past: await ask('pastPay') });
  return true;
}

/** Whatever the person was asked about has been answered. */
async function run(session: PaySession, job: Job): Promise<void> {
  const { store, ask, texts } = session;
  store.dispatch({ type: 'working', job });
  let outcome: Outcome;
  try {
    if (await lookUp(session, job)) return;
    outcome = await perform(session, job);
    if (job.kind === 'check') {
      const start = await ask('payStart');
      dispatchStart(session, start);
      store.dispatch({ type: 'job-done', sentence: sayChecked(start, session), tabs: [], stale: null });
      return;
    }
  } catch (error) {
    store.dispatch({ type: 'job-failed', message: failureSentence(error, texts) });
    return;
  }
  let stale: string | null = null;
  try {
    dispatchStart(session, await ask('payStart'));
  } catch (error) {
    stale = failureSentence(error, texts);
  }
  store.dispatch({ type: 'job-done', ...outcome, stale });
}

/** Does nothing while another job runs. */
export async function requestJob(session: PaySession, job: Job): Promise<void> {
  const { work, opening, agreed } = session.store.state();
  if (work.phase === 'working' || opening.phase !== 'open') return;
  const what = questionBefore(job, agreed, opening.start);
  // What closing asks has to be looked up first.
  if (what !== null && what !== 'close') session.store.dispatch({ type: 'asked-first', what, job });
  else await run(session, job);
}

/** What was answered of the texts: the board is built either way. */
export async function answerConvert(session: PaySession, convert: 'yes' | 'no'): Promise<void> {
  const { question } = session.store.state();
  if (question?.job.kind !== 'board') return;
  session.store.dispatch({ type: 'agreed' });
  await run(session, { ...question.job, convert });
}

/** The person's yes; a job may be asked about twice, once for each question. */
export async function agree(session: PaySession): Promise<void> {
  const { question } = session.store.state();
  if (question === null) return;
  session.store.dispatch({ type: 'agreed' });
  if (question.what === 'visibility') await requestJob(session, question.job);
  else await run(session, question.job);
}

/** The same once more after a failure: the questions are answered already. */
export async function retry(session: PaySession): Promise<void> {
  const { work } = session.store.state();
  if (work.phase === 'failed') await run(session, work.job);
}
