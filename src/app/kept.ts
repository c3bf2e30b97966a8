/**
 * What is kept with the file beside its tabs, each thing under a key of its own. Texts of the file's properties may be cut off,
 * edited by another script or written by a newer version: which of these it is, is told here and nowhere else.
 */
import { AppError } from '../core/app-error.ts';
import type { Ports } from './ports.ts';

export const KEPT = {
  run: 'salesbook.run',
  settings: 'salesbook.settings',
  pay: 'salesbook.pay',
  ledger: 'salesbook.ledger',
} as const;

export type KeptThing = keyof typeof KEPT;

export type Kept<Value> =
  | { readonly state: 'kept'; readonly value: Value }
  | { readonly state: 'none' | 'damaged' | 'newer' };

/** Something kept that stands in the way. */
export interface KeptProblem {
  readonly what: KeptThing;
  /** What it is, and what is lost with it. */
  readonly sentence: string;
  /** What the button that forgets it says. */
  readonly button: string;
}

/** `from` checks what was stored. A call of a service that fails says nothing of what is kept: it is thrown on. */
export function readKept<Value>(
  { store }: Pick<Ports, 'store'>,
  thing: KeptThing,
  from: (stored: unknown) => Value,
): Kept<Value> {
  const text = store.get(KEPT[thing]);
  if (text === null) return { state: 'none' };
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return { state: 'damaged' };
  }
  try {
    return { state: 'kept', value: from(stored) };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { state: error.code === 'settings.newer' ? 'newer' : 'damaged' };
  }
}

/** Null for what is not there and for what is damaged, of which the page tells. @throws AppError `settings.newer`. */
export function requireKnown<Value>(kept: Kept<Value>): Value | null {
  if (kept.state === 'newer') throw new AppError('settings.newer', {});
  return usable(kept);
}

/** Null also for what a newer version keeps: to be shown with, never to be written over. */
export function usable<Value>(kept: Kept<Value>): Value | null {
  return kept.state === 'kept' ? kept.value : null;
}
