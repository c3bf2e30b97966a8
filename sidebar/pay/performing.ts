/** The conversation of a job: asked about first where it needs a yes, done, and told, with how things stand then. */
import type { PayStart, WrittenTab } from '../../src/rpc.ts';
import { sayFailure } from '../say-failure.ts';
import { type Job, questionBefore, type Statements } from './jobs.ts';
import { tellStart } from './opening.ts';
import type { PayTalk } from './talk.ts';

interface Outcome {
  readonly sentence: string | null;
  readonly tabs: readonly WrittenTab[];
}

/** The payout tab, then the statements one by one; after a failure it goes on where it stopped. */
async function payOut({ store, ask }: PayTalk, job: Extract<Job, { kind: 'payout' }>): Promise<Outcome> {
  let { statements } = job;
  if (statements === null) {
    const { tab, members } = await ask('buildPayout', { month: job.month });
    statements = { members, next: 0, tabs: [tab] };
    store.tell({ type: 'statements', statements });
  }
  const { month } = job;
  const { members } = statements;
  for (const member of members.slice(statements.next)) {
    const tab = await ask('buildStatement', { month, member });
    statements = { members, next: statements.next + 1, tabs: [...statements.tabs, tab] } satisfies Statements;
    store.tell({ type: 'statements', statements });
  }
  return { sentence: null, tabs: statements.tabs };
}

/** The board shows the game and thanks: where there is one, it is built again. The job is done, even if that fails. */
async function withBoard({ store, ask, texts }: PayTalk, tab: WrittenTab, sentence: string | null): Promise<Outcome> {
  const { opening } = store.state();
  const start = opening.phase === 'open' ? opening.start : null;
  if (start === null || start.tabs.board === undefined || start.current === null) return { sentence, tabs: [tab] };
  try {
    return { sentence, tabs: [tab, await ask('buildBoard', { month: start.current })] };
  } catch (error) {
    return { sentence: [sentence, sayFailure(error, texts)].filter((part) => part !== null).join(' '), tabs: [tab] };
  }
}

async function perform(talk: PayTalk, job: Job): Promise<Outcome> {
  const { ask, store, texts } = talk;
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
    case 'simulator':
      return one(await ask('buildSimulator'));
    case 'board':
      return one(await ask('buildBoard', { month: job.month }));
    case 'payout':
      return payOut(talk, job);
    case 'close': {
      const { tabs, lines, paid } = await ask('closeMonth', { month: job.month });
      return { sentence: words.close.done(monthTitle(talk, job.month), lines, paid), tabs };
    }
    case 'find-corrections': {
      const found = await ask('suggestCorrections');
      store.tell({ type: 'corrections-found', found });
      return {
        sentence: found.length === 0 ? words.corrections.none : words.corrections.found(found.length),
        tabs: [],
      };
    }
    case 'add-corrections':
      return one(await ask('addCorrections', { ids: job.ids, month: job.month }));
    case 'start-week': {
      const { goal, prizes, rollOver } = job;
      return withBoard(talk, await ask('startWeek', { goal, prizes, rollOver }), null);
    }
    case 'finish-week': {
      const { tab, sentence } = await ask('finishWeek');
      return withBoard(talk, tab, sentence);
    }
    case 'thanks':
      return withBoard(talk, await ask('buildThanks'), null);
    case 'check':
      return { sentence: null, tabs: [] };
  }
}

export function monthTitle({ store }: PayTalk, month: string): string {
  const { opening } = store.state();
  const known = opening.phase === 'open' ? opening.start.months.find((state) => state.month === month) : undefined;
  return known?.title ?? month;
}

/** Null where tabs are gone or warnings stand below: they say it themselves. */
function sayChecked({ problems, warnings, isSetUp }: PayStart, { texts }: PayTalk): string | null {
  if (problems.length > 0) return texts.pay.problems.left(problems.length);
  return isSetUp && warnings.length === 0 ? texts.pay.done.checked : null;
}

/** Whatever the person was asked about has been answered. */
async function run(talk: PayTalk, job: Job): Promise<void> {
  const { store, ask, texts } = talk;
  store.tell({ type: 'working', job });
  let outcome: Outcome;
  try {
    outcome = await perform(talk, job);
    if (job.kind === 'check') {
      const start = await ask('payStart');
      tellStart(talk, start);
      store.tell({ type: 'job-done', sentence: sayChecked(start, talk), tabs: [], stale: null });
      return;
    }
  } catch (error) {
    store.tell({ type: 'job-failed', message: sayFailure(error, texts) });
    return;
  }
  let stale: string | null = null;
  try {
    tellStart(talk, await ask('payStart'));
  } catch (error) {
    stale = sayFailure(error, texts);
  }
  store.tell({ type: 'job-done', ...outcome, stale });
}

/** Does nothing while another job runs. */
export async function wish(talk: PayTalk, job: Job): Promise<void> {
  const { work, opening, agreed } = talk.store.state();
  if (work.phase === 'working' || opening.phase !== 'open') return;
  const what = questionBefore(job, agreed, opening.start);
  if (what !== null) talk.store.tell({ type: 'asked-first', what, job });
  else await run(talk, job);
}

/** The person's yes; a job may be asked about twice, once for each question. */
export async function agree(talk: PayTalk): Promise<void> {
  const { question } = talk.store.state();
  if (question === null) return;
  talk.store.tell({ type: 'agreed' });
  if (question.what === 'visibility') await wish(talk, question.job);
  else await run(talk, question.job);
}

/** The same once more after a failure: the questions are answered already. */
export async function retry(talk: PayTalk): Promise<void> {
  const { work } = talk.store.state();
  if (work.phase === 'failed') await run(talk, work.job);
}
