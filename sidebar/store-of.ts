/** Holds a page's state: what happens is applied at once, so that a second click already sees what the first one did. */

export interface StoreOf<State, Action> {
  state(): State;
  dispatch(action: Action): void;
  /** Calls back after every change. Gives back how to stop listening. */
  subscribe(listener: () => void): () => void;
}

export function storeOf<State, Action>(
  reduce: (state: State, action: Action) => State,
  initial: State,
): StoreOf<State, Action> {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    state: () => current,
    dispatch(action) {
      current = reduce(current, action);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
