/** What every component may ask for: the words, and the session of the page. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Locale } from '../src/core/writing/locale.ts';
import type { SidebarTexts } from '../src/text/language.ts';
import type { Action } from './actions.ts';
import type { Session } from './session.ts';

const PageSession = createContext<Session | null>(null);

export const SessionProvider = PageSession.Provider;

export function useSession(): Session {
  const session = useContext(PageSession);
  if (session === null) throw new Error('A component of the sidebar stands outside of the sidebar');
  return session;
}

export function useTexts(): SidebarTexts {
  return useSession().texts;
}

/** As the person types numbers. */
export function useLocale(): Locale {
  return useSession().store.state().locale;
}

export function useDispatch(): (action: Action) => void {
  return useSession().store.dispatch;
}
