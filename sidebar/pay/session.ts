/** The session of the page of pay: its state on this side, the server on the other. */

import type { PayTexts } from '../../src/text/language.ts';
import type { Ask } from '../server.ts';
import { type StoreOf, storeOf } from '../store-of.ts';
import type { PayAction } from './actions.ts';
import { reduce } from './reduce.ts';
import { INITIAL, type PayState } from './state.ts';

export type PayStore = StoreOf<PayState, PayAction>;

export interface PaySession {
  readonly store: PayStore;
  readonly ask: Ask;
  readonly texts: PayTexts;
}

export function createPayStore(initial: PayState = INITIAL): PayStore {
  return storeOf(reduce, initial);
}
