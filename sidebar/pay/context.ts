/** What every component of the page may ask for. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Locale } from '../../src/core/writing/locale.ts';
import type { PayTexts } from '../../src/text/language.ts';
import type { PayAction } from './actions.ts';
import type { PaySession } from './session.ts';

const PageSession = createContext<PaySession | null>(null);

export const PaySessionProvider = PageSession.Provider;

export function useSession(): PaySession {
  const session = useContext(PageSession);
  if (session === null) throw new Error('A component of the page of pay stands outside of the page');
  return session;
}

export function useWords(): PayTexts['pay'] {
  return useSession().texts.pay;
}

/** As the person types numbers. */
export function useLocale(): Locale {
  return useSession().store.state().locale;
}

export function useDispatch(): (action: PayAction) => void {
  return useSession().store.dispatch;
}
