/** The conversation about texts that become real dates and numbers: shown first, changed only when asked. */

import { failureSentence } from './failure-sentence.ts';
import { checkRequest } from './live-check.ts';
import { ServerError } from './server.ts';
import type { Session } from './session.ts';

export async function showConversion(session: Session): Promise<void> {
  const { store, ask, texts } = session;
  const request = checkRequest(session);
  if (request === null) return;
  store.dispatch({ type: 'conversion-wanted' });
  try {
    store.dispatch({ type: 'conversion-shown', preview: await ask('previewConversion', request) });
  } catch (error) {
    store.dispatch({ type: 'conversion-failed', message: failureSentence(error, texts) });
  }
}

/** The server converts a part at a time; each call names the cells that it should still find. */
export async function convertAll(session: Session): Promise<void> {
  const { store, ask, texts } = session;
  const { view } = store.state();
  const request = checkRequest(session);
  if (request === null || view.name !== 'convert' || view.conversion.phase !== 'shown') return;
  const { total, seen } = view.conversion.preview;
  let rest = { left: total, seen };
  try {
    while (rest.left > 0) {
      store.dispatch({ type: 'converting', converted: total - rest.left });
      const done = await ask('convert', { ...request, known: rest.left, seen: rest.seen });
      if (done.converted === 0) throw new ServerError('said', texts.sidebar.convert.stuck);
      rest = done;
    }
    store.dispatch({ type: 'converted', cells: total });
  } catch (error) {
    store.dispatch({ type: 'conversion-failed', message: failureSentence(error, texts) });
  }
}
