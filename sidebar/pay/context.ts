/** What every component of the page may ask for. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Locale } from '../../src/core/writing/locale.ts';
import type { PayTexts } from '../../src/text/language.ts';
import type { PayAction } from './actions.ts';
import type { PayTalk } from './talk.ts';

const Conversation = createContext<PayTalk | null>(null);

export const PayConversationProvider = Conversation.Provider;

export function useTalk(): PayTalk {
  const talk = useContext(Conversation);
  if (talk === null) throw new Error('A component of the page of pay stands outside of the page');
  return talk;
}

export function useWords(): PayTexts['pay'] {
  return useTalk().texts.pay;
}

/** As the person types numbers. */
export function useLocale(): Locale {
  return useTalk().store.state().locale;
}

export function useTell(): (action: PayAction) => void {
  return useTalk().store.tell;
}
