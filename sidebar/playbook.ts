/** The conversation about the tab *Settings*. */
import { checkAgain } from './opening.ts';
import type { Talk } from './talk.ts';

/** What stands in the tab may have been corrected, or spoilt, since the sidebar last knew. */
export async function lookAtSettings({ store, ask }: Talk): Promise<void> {
  store.tell({ type: 'settings-known', settingsTab: await ask('settingsState') });
}

/** Makes the tab, or puts its defaults back; the log is looked at again, since its groups may be cut otherwise now. */
export async function writeSettings(talk: Talk, method: 'createSettings' | 'restoreSettings'): Promise<void> {
  await talk.ask(method);
  await lookAtSettings(talk);
  void checkAgain(talk);
}
