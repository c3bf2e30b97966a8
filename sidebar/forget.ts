/** Things that are kept with the file and can't be used: dropped when the person says so. */
import type { KeptProblem } from '../src/rpc.ts';
import { failureSentence } from './failure-sentence.ts';
import type { Ask } from './server.ts';

/** What the sessions of both pages are. */
interface AnySession {
  readonly store: {
    readonly dispatch: (action: { type: 'opening' } | { type: 'open-failed'; message: string }) => void;
  };
  readonly ask: Ask;
  readonly texts: Parameters<typeof failureSentence>[1];
}

/** Then the page opens anew, as the file is without it. */
export async function forget<AnyPage extends AnySession>(
  session: AnyPage,
  what: KeptProblem['what'],
  open: (session: AnyPage) => Promise<void>,
): Promise<void> {
  const { store, ask, texts } = session;
  store.dispatch({ type: 'opening' });
  try {
    await ask('forget', { what });
  } catch (error) {
    store.dispatch({ type: 'open-failed', message: failureSentence(error, texts) });
    return;
  }
  await open(session);
}
