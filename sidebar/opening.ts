/** The conversation up to the main view: opening, and the sample of the first run. */

import { sayFailure } from './say-failure.ts';
import type { Talk } from './talk.ts';

export async function open({ store, ask, texts }: Talk): Promise<void> {
  store.tell({ type: 'opening' });
  try {
    store.tell({ type: 'opened', start: await ask('start') });
  } catch (error) {
    store.tell({ type: 'open-failed', message: sayFailure(error, texts) });
  }
}

export async function writeSample({ store, ask, texts }: Talk): Promise<void> {
  const { view } = store.state();
  if (view.name === 'first-run' && view.sample.phase === 'writing') return;
  store.tell({ type: 'sample-wanted' });
  try {
    const { sheetId, name } = await ask('writeSample');
    store.tell({ type: 'sample-written', sheet: { id: sheetId, name, own: false } });
  } catch (error) {
    store.tell({ type: 'sample-failed', message: sayFailure(error, texts) });
  }
}

/** Sheets may have come, gone or changed their names since the sidebar opened. */
export async function checkAgain({ store, ask, texts }: Talk): Promise<void> {
  if (store.state().log.check.status === 'asking') return;
  store.tell({ type: 'check-wanted' });
  const { number } = store.state().log.check;
  try {
    const { sheets, settingsTab } = await ask('start');
    store.tell({ type: 'settings-known', settingsTab });
    store.tell({ type: 'sheets-known', sheets });
  } catch (error) {
    store.tell({ type: 'check-failed', number, message: sayFailure(error, texts) });
  }
}
