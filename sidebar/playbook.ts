/** The conversation about the tab *Settings*. */
import { checkAgain } from './opening.ts';
import type { Session } from './session.ts';

/** What stands in the tab may have been corrected, or spoilt, since the sidebar last knew. */
export async function lookAtSettings({ store, ask }: Session): Promise<void> {
  store.dispatch({ type: 'settings-known', settingsTab: await ask('settingsState') });
}

/** Makes the tab, or puts its defaults back; the log is looked at again, since its groups may be cut otherwise now. */
export async function writeSettings(session: Session, method: 'createSettings' | 'restoreSettings'): Promise<void> {
  await session.ask(method);
  await lookAtSettings(session);
  void checkAgain(session);
}
