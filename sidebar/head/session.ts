/** The session of the page of tools: its state on this side, the server on the other; and the conversation between them. */
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

/** What shows the tool, or is computed from it, is built again by calls of its own. */
async function perform(
  { ask, store }: Pick<HeadSession, 'ask' | 'store'>,
  { kind, tool }: ToolJob,
): Promise<string | null> {
  if (kind === 'build') {
    const { sentence, next } = await ask('buildTool', { tool, without: null });
    for (const other of next) await ask('buildTool', { tool: other, without: null });
    if (next.length > 0) await ask('openTool', { tool });
    return sentence;
  }
  if (kind === 'remove') {
    const { opening } = store.state();
    const tools = opening.phase === 'open' ? opening.start.tools : [];
    const shownBy = tools.find((each) => each.tool === tool)?.shownBy ?? [];
    for (const other of shownBy) await ask('buildTool', { tool: other, without: tool });
  }
  await ask(kind === 'open' ? 'openTool' : 'removeTool', { tool });
  return null;
}

/** Does nothing while another job runs. */
export async function requestJob(session: HeadSession, job: ToolJob): Promise<void> {
  const { store, ask, texts } = session;
  if (store.state().work.phase === 'working') return;
  store.dispatch({ type: 'working', job });
  try {
    const sentence = await perform(session, job);
    // Much may have been typed since: what a tool lacks is said as it is now.
    store.dispatch({ type: 'opened', start: await ask('headStart') });
    store.dispatch({ type: 'job-done', sentence });
  } catch (error) {
    store.dispatch({ type: 'job-failed', message: failureSentence(error, texts) });
  }
}
