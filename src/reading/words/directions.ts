/** Which way the money of a row went, where a column says nothing else: *In* and *Out*, *Debit* and *Credit*, *Buy* and *Sell*. */
import { lazily } from '../../core/lazily.ts';
import { listed } from './finders.ts';
import { fold } from './fold.ts';

export type Direction = 'incoming' | 'outgoing';

const WAYS: readonly Direction[] = ['incoming', 'outgoing'];

const directions = lazily(() => listed(WAYS));

const SIGNS: Readonly<Record<string, Direction>> = {
  '+': 'incoming',
  '-': 'outgoing',
  '–': 'outgoing',
  '−': 'outgoing',
};

/** Null for a text that says something else. */
export function directionOf(text: string): Direction | null {
  const sign = SIGNS[text];
  if (sign !== undefined) return sign;
  return directions().whole(fold(text))[0] ?? null;
}

const neutrals = lazily(() => listed(['neutral']));

/**
 * Of each text its direction, `null` for a blank one; null where any says something else, or where all go one way.
 * @param isNone Whether a text is no order in either direction, as a *Transfer* is.
 */
export function directionsIn(
  texts: readonly string[],
  isNone: (text: string) => boolean = () => false,
): readonly (Direction | 'neither' | null)[] | null {
  const ways: (Direction | 'neither' | null)[] = [];
  for (const text of texts) {
    const isNeither = () => neutrals().whole(fold(text)).length > 0 || isNone(text);
    const way = text === '' ? null : (directionOf(text) ?? (isNeither() ? 'neither' : null));
    if (way === null && text !== '') return null;
    ways.push(way);
  }
  return WAYS.every((way) => ways.includes(way)) ? ways : null;
}

/** Whether a title names both directions: *DR/CR*, *Credit Debit Indicator*. */
export function namesDirections(folded: string): boolean {
  const ways = new Set(folded.split(' ').map(directionOf));
  return WAYS.every((way) => ways.has(way));
}
