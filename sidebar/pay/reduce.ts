/** The next state of the page of motivation and pay after whatever happened. Pure. */
import { localeOf } from '../../src/core/writing/locale.ts';
import type { PayAction } from './actions.ts';
import type { Job } from './jobs.ts';
import { reduceSetUp } from './reduce-set-up.ts';
import { isTermsEdit } from './reduce-terms.ts';
import { reduceTrial } from './reduce-trial.ts';
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
    case 'trial-opened':
    case 'trial-left':
    case 'texts-opened':
    case 'deals-known':
    case 'texts-left':
      return { phase: 'idle' };
    case 'working':
      return { phase: 'working', job: action.job };
    case 'month-closed': {
      if (work.phase !== 'working' || work.job.kind !== 'close') return work;
      return { phase: 'working', job: { ...work.job, closed: action.closed } };
    }
    case 'statements': {
      if (work.phase !== 'working' || (work.job.kind !== 'payout' && work.job.kind !== 'close')) return work;
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
const OUTDATING: readonly Job['kind'][] = ['close', 'change-log'];

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
      if (work.phase !== 'working' || corrections === null) return corrections;
      if (OUTDATING.includes(work.job.kind)) return null;
      if (work.job.kind !== 'add-corrections') return corrections;
      // The others are still to be paid; the server knows what was written.
      const { ids } = work.job;
      const found = corrections.found.filter(({ id }) => !ids.includes(id));
      return { found, chosen: corrections.chosen.filter((id) => !ids.includes(id)) };
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

function reduceTexts(texts: PayState['texts'], action: PayAction): PayState['texts'] {
  if (action.type === 'texts-opened') return action.shown;
  return action.type === 'texts-left' ? null : texts;
}

function reduceDeals(deals: PayState['deals'], action: PayAction): PayState['deals'] {
  if (action.type === 'deals-known') return { ...deals, known: action.known };
  return action.type === 'deal-changed' ? { ...deals, ...action.change } : deals;
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
    deals: reduceDeals(state.deals, action),
    texts: reduceTexts(state.texts, action),
    trial: reduceTrial(state.trial, action),
    // The fields that look alike are those of the rule that is tried.
    setUp: state.trial !== null && isTermsEdit(action) ? state.setUp : reduceSetUp(state.setUp, action),
    game: action.type === 'game-changed' ? { ...state.game, ...action.change } : state.game,
    corrections: reduceCorrections(state, action),
  };
}
