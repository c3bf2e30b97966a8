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

/** A property takes 9 KB; a record of a run grows by the tabs that it builds. */
const MOST_BYTES = { run: 5_000, settings: 9_000, pay: 9_000, ledger: 9_000 } as const;

declare module '../core/app-error.ts' {
  interface ErrorParams {
    /** Titles or values of the log that have to be remembered are longer than the file can keep. */
    readonly 'kept.too-long': Record<string, never>;
  }
}

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

function bytesOf(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** What can be stored of a thing: to be asked for before anything else is written. @throws AppError `kept.too-long`. */
export function keptText(thing: KeptThing, value: object): string {
  const text = JSON.stringify(value);
  if (bytesOf(text) > MOST_BYTES[thing]) throw new AppError('kept.too-long', {});
  return text;
}
