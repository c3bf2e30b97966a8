/** The weekly game as it is typed, read. */
import type { Locale } from '../../src/core/writing/locale.ts';
import { typedAmount, typedAmounts } from '../typed.ts';
import type { GameFields } from './state.ts';

/** As many as the tab has columns for. */
const MOST_PRIZES = 3;

export interface Week {
  readonly goal: number | null;
  readonly prizes: readonly number[];
  readonly rollOver: boolean;
}

export function readGame(fields: GameFields, locale: Locale): Week | { readonly missing: 'goal' | 'prizes' } {
  const goal = typedAmount(fields.goal, locale);
  if (goal === null || goal === 0) return { missing: 'goal' };
  const prizes = typedAmounts(fields.prizes, locale);
  if (prizes === null || prizes.length > MOST_PRIZES || !prizes.some((prize) => prize > 0))
    return { missing: 'prizes' };
  return { goal: goal === 'empty' ? null : goal, prizes, rollOver: fields.rollOver };
}
