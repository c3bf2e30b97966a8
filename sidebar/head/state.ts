/** All that the page of tools for the head of sales knows and shows, changed by `reduce` alone. */
import type { HeadTool } from '../../src/core/head-tools.ts';
import type { HeadStart } from '../../src/rpc.ts';

export interface ToolJob {
  readonly kind: 'build' | 'open' | 'remove';
  readonly tool: HeadTool;
}

export type Work =
  | { readonly phase: 'idle' }
  | { readonly phase: 'working'; readonly job: ToolJob }
  | { readonly phase: 'failed'; readonly job: ToolJob; readonly message: string }
  | { readonly phase: 'done'; readonly job: ToolJob; readonly sentence: string | null };

export interface HeadState {
  readonly opening:
    | { readonly phase: 'opening' }
    | { readonly phase: 'failed'; readonly message: string }
    | { readonly phase: 'open'; readonly start: HeadStart };
  /** To be removed, if the person says so. */
  readonly removing: HeadTool | null;
  readonly work: Work;
}

export type HeadAction =
  | { readonly type: 'opening' }
  | { readonly type: 'opened'; readonly start: HeadStart }
  | { readonly type: 'open-failed'; readonly message: string }
  | { readonly type: 'removal-wanted'; readonly tool: HeadTool }
  | { readonly type: 'removal-declined' }
  | { readonly type: 'working'; readonly job: ToolJob }
  | { readonly type: 'job-failed'; readonly message: string }
  | { readonly type: 'job-done'; readonly sentence: string | null };

export const INITIAL: HeadState = { opening: { phase: 'opening' }, removing: null, work: { phase: 'idle' } };

function reduceOpening(opening: HeadState['opening'], action: HeadAction): HeadState['opening'] {
  if (action.type === 'opening') return { phase: 'opening' };
  if (action.type === 'opened') return { phase: 'open', start: action.start };
  return action.type === 'open-failed' ? { phase: 'failed', message: action.message } : opening;
}

function reduceWork(work: Work, action: HeadAction): Work {
  if (action.type === 'working') return { phase: 'working', job: action.job };
  if (action.type === 'removal-wanted') return work.phase === 'working' ? work : { phase: 'idle' };
  if (work.phase !== 'working') return work;
  if (action.type === 'job-failed') return { phase: 'failed', job: work.job, message: action.message };
  // What was opened is seen.
  if (action.type !== 'job-done') return work;
  return work.job.kind === 'open' ? { phase: 'idle' } : { phase: 'done', job: work.job, sentence: action.sentence };
}

export function reduce(state: HeadState, action: HeadAction): HeadState {
  const answered = action.type === 'removal-declined' || action.type === 'working';
  const wanted = action.type === 'removal-wanted' && state.work.phase !== 'working' ? action.tool : state.removing;
  return {
    opening: reduceOpening(state.opening, action),
    removing: answered ? null : wanted,
    work: reduceWork(state.work, action),
  };
}
