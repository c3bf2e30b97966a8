/** Draws a component anew after every change of the state. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { StoreOf } from './store-of.ts';

export function useStoreState<State>(store: StoreOf<State, never>): State {
  const [state, setState] = useState(store.state);
  useLayoutEffect(() => {
    // Something may have happened between drawing and listening.
    setState(() => store.state());
    return store.subscribe(() => setState(() => store.state()));
  }, [store]);
  return state;
}
