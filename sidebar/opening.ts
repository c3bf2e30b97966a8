/** The conversation up to the main view: opening, and the sample of the first run. */

import { failureSentence } from './failure-sentence.ts';
import type { Session } from './session.ts';

export async function open({ store, ask, texts }: Session): Promise<void> {
  store.dispatch({ type: 'opening' });
  try {
    store.dispatch({ type: 'opened', start: await ask('start') });
  } catch (error) {
    store.dispatch({ type: 'open-failed', message: failureSentence(error, texts) });
  }
}

export async function writeSample({ store, ask, texts }: Session): Promise<void> {
  const { view } = store.state();
  if (view.name === 'first-run' && view.sample.phase === 'writing') return;
  store.dispatch({ type: 'sample-wanted' });
  try {
    const { sheetId, name } = await ask('writeSample');
    store.dispatch({ type: 'sample-written', sheet: { id: sheetId, name, own: false } });
  } catch (error) {
    store.dispatch({ type: 'sample-failed', message: failureSentence(error, texts) });
  }
}

/** Sheets may have come, gone or changed their names since the sidebar opened. */
export async function checkAgain({ store, ask, texts }: Session): Promise<void> {
  if (store.state().log.check.status === 'asking') return;
  store.dispatch({ type: 'check-wanted' });
  const { number } = store.state().log.check;
  try {
    const { sheets, settingsTab } = await ask('start');
    store.dispatch({ type: 'settings-known', settingsTab });
    store.dispatch({ type: 'sheets-known', sheets });
  } catch (error) {
    store.dispatch({ type: 'check-failed', number, message: failureSentence(error, texts) });
  }
}
