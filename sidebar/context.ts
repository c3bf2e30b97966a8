/** What every component may ask for: the words, and who to talk to. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Locale } from '../src/core/writing/locale.ts';
import type { SidebarTexts } from '../src/text/language.ts';
import type { Action } from './actions.ts';
import type { Talk } from './talk.ts';

const Conversation = createContext<Talk | null>(null);

export const ConversationProvider = Conversation.Provider;

export function useTalk(): Talk {
  const talk = useContext(Conversation);
  if (talk === null) throw new Error('A component of the sidebar stands outside of the sidebar');
  return talk;
}

export function useTexts(): SidebarTexts {
  return useTalk().texts;
}

/** As the person types numbers. */
export function useLocale(): Locale {
  return useTalk().store.state().locale;
}

export function useTell(): (action: Action) => void {
  return useTalk().store.tell;
}
