/** The store of the segments page. */
import type { Action } from './actions.ts';
import { reduce } from './reduce.ts';
import { INITIAL, type State } from './state.ts';
import { type StoreOf, storeOf } from './store-of.ts';

export type Store = StoreOf<State, Action>;

export function createStore(initial: State = INITIAL): Store {
  return storeOf(reduce, initial);
}
