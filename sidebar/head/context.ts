/** What every component of the page may ask for. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { HeadSession } from './session.ts';

const PageSession = createContext<HeadSession | null>(null);

export const HeadSessionProvider = PageSession.Provider;

export function useHeadSession(): HeadSession {
  const session = useContext(PageSession);
  if (session === null) throw new Error('A component of the page of tools stands outside of the page');
  return session;
}
