/** The session of the page of tools: its state on this side, the server on the other; and the conversation between them. */
import type { WrittenTab } from '../../src/rpc.ts';
import type { HeadTexts } from '../../src/text/language.ts';
import { failureSentence } from '../failure-sentence.ts';
import type { Ask } from '../server.ts';
import { type StoreOf, storeOf } from '../store-of.ts';
import { type HeadAction, type HeadState, INITIAL, reduce, type ToolJob } from './state.ts';

export interface HeadSession {
  readonly store: StoreOf<HeadState, HeadAction>;
  readonly ask: Ask;
  readonly texts: HeadTexts;
}

export function createHeadStore(initial: HeadState = INITIAL): HeadSession['store'] {
  return storeOf(reduce, initial);
}

export async function open({ store, ask, texts }: HeadSession): Promise<void> {
  store.dispatch({ type: 'opening' });
  try {
    store.dispatch({ type: 'opened', start: await ask('headStart') });
  } catch (error) {
    store.dispatch({ type: 'open-failed', message: failureSentence(error, texts) });
  }
}

async function perform(ask: Ask, { kind, tool }: ToolJob): Promise<readonly WrittenTab[]> {
  if (kind === 'build') return ask('buildTool', { tool });
  await ask(kind === 'open' ? 'openTool' : 'removeTool', { tool });
  return [];
}

/** Does nothing while another job runs. */
export async function requestJob({ store, ask, texts }: HeadSession, job: ToolJob): Promise<void> {
  if (store.state().work.phase === 'working') return;
  store.dispatch({ type: 'working', job });
  try {
    const tabs = await perform(ask, job);
    if (job.kind !== 'open') store.dispatch({ type: 'opened', start: await ask('headStart') });
    store.dispatch({ type: 'job-done', tabs });
  } catch (error) {
    store.dispatch({ type: 'job-failed', message: failureSentence(error, texts) });
  }
}
