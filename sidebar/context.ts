/** What every component may ask for: the words, and who to talk to. */
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { SidebarTexts } from '../src/text/sidebar-language.ts';
import type { Action } from './actions.ts';
import type { State } from './state.ts';
import type { Store } from './store.ts';
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

export function useTell(): (action: Action) => void {
  return useTalk().store.tell;
}

/** Draws the component anew after every change of the state. */
export function useStoreState(store: Store): State {
  const [state, setState] = useState(store.state);
  useEffect(() => {
    // Something may have happened between drawing and listening.
    setState(store.state());
    return store.listen(() => setState(store.state()));
  }, [store]);
  return state;
}
