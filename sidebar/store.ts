/** Holds the state: what happens is applied at once, so that a second click already sees what the first one did. */
import type { Action } from './actions.ts';
import { reduce } from './reduce.ts';
import { INITIAL, type State } from './state.ts';

export interface Store {
  state(): State;
  tell(action: Action): void;
  /** Calls back after every change. Gives back how to stop listening. */
  listen(listener: () => void): () => void;
}

export function createStore(initial: State = INITIAL): Store {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    state: () => current,
    tell(action) {
      current = reduce(current, action);
      for (const listener of listeners) listener();
    },
    listen(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
