/** Which way the money of a row went, where a column says nothing else: *In* and *Out*, *Debit* and *Credit*, *Buy* and *Sell*. */
import { lazily } from '../../core/lazily.ts';
import { fold } from './fold.ts';
import { knownTerms } from './known-terms.ts';
import { createTermFinder } from './terms.ts';

export type Direction = 'incoming' | 'outgoing';

const WAYS: readonly Direction[] = ['incoming', 'outgoing'];

const directions = lazily(() =>
  createTermFinder(
    knownTerms().flatMap((lists) =>
      WAYS.flatMap((way) => (lists[way] ?? []).map((term): [string, Direction] => [term, way])),
    ),
  ),
);

const SIGNS: Readonly<Record<string, Direction>> = {
  '+': 'incoming',
  '-': 'outgoing',
  '–': 'outgoing',
  '−': 'outgoing',
};

function directionOf(text: string): Direction | null {
  const sign = SIGNS[text];
  if (sign !== undefined) return sign;
  return directions().whole(fold(text))[0] ?? null;
}

/** Of each text its direction, `null` for a blank one; null where any says something else, or where all go one way. */
export function directionsIn(texts: readonly string[]): readonly (Direction | null)[] | null {
  const ways: (Direction | null)[] = [];
  for (const text of texts) {
    const way = text === '' ? null : directionOf(text);
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
