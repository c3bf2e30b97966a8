/** The next state of the page of motivation and pay after whatever happened. Pure. */
import { localeOf } from '../../src/core/writing/locale.ts';
import type { PayAction } from './actions.ts';
import type { Job } from './jobs.ts';
import { reduceSetUp } from './reduce-set-up.ts';
import type { Corrections, Opening, PayState, Work } from './state.ts';

function reduceOpening(opening: Opening, action: PayAction): Opening {
  switch (action.type) {
    case 'opening':
      return { phase: 'opening' };
    case 'opened':
      return { phase: 'open', start: action.start };
    case 'open-failed':
      return { phase: 'failed', message: action.message };
    default:
      return opening;
  }
}

function reduceWork(work: Work, action: PayAction): Work {
  switch (action.type) {
    case 'asked-first':
    case 'log-wanted':
    case 'log-left':
      return { phase: 'idle' };
    case 'working':
      return { phase: 'working', job: action.job };
    case 'statements': {
      if (work.phase !== 'working' || work.job.kind !== 'payout') return work;
      return { phase: 'working', job: { ...work.job, statements: action.statements } };
    }
    case 'job-failed':
      return work.phase === 'working' ? { phase: 'failed', job: work.job, message: action.message } : work;
    case 'job-done': {
      if (work.phase !== 'working') return work;
      const { sentence, tabs, stale } = action;
      return { phase: 'done', job: work.job, sentence, tabs, stale };
    }
    default:
      return work;
  }
}

/** After these the found corrections are about something else. */
const OUTDATING: readonly Job['kind'][] = ['add-corrections', 'close', 'change-log'];

function reduceCorrections({ corrections, work }: PayState, action: PayAction): Corrections | null {
  switch (action.type) {
    case 'corrections-found':
      return { found: action.found, chosen: action.found.flatMap(({ id, unsure }) => (unsure ? [] : id)) };
    case 'correction-chosen': {
      if (corrections === null) return null;
      const { found, chosen } = corrections;
      const wanted = (id: string) => (id === action.id ? action.wanted : chosen.includes(id));
      return { found, chosen: found.map(({ id }) => id).filter(wanted) };
    }
    case 'job-done': {
      const outdated = work.phase === 'working' && OUTDATING.includes(work.job.kind);
      return outdated ? null : corrections;
    }
    default:
      return corrections;
  }
}

function reduceChoosingLog({ choosingLog, work }: PayState, action: PayAction): boolean {
  if (action.type === 'log-wanted') return true;
  const changed = action.type === 'job-done' && work.phase === 'working' && work.job.kind === 'change-log';
  return changed || action.type === 'log-left' ? false : choosingLog;
}

export function reduce(state: PayState, action: PayAction): PayState {
  const answered = action.type === 'agreed' || action.type === 'declined';
  const asked = action.type === 'asked-first' ? { what: action.what, job: action.job } : state.question;
  return {
    locale: action.type === 'opened' ? localeOf(action.start.localeName) : state.locale,
    opening: reduceOpening(state.opening, action),
    question: answered ? null : asked,
    choosingLog: reduceChoosingLog(state, action),
    agreed: state.agreed || (action.type === 'agreed' && state.question?.what === 'visibility'),
    work: reduceWork(state.work, action),
    setUp: reduceSetUp(state.setUp, action),
    game: action.type === 'game-changed' ? { ...state.game, ...action.change } : state.game,
    corrections: reduceCorrections(state, action),
  };
}
