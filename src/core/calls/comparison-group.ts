/** Who of a call list is left alone, so that it can be seen what calls bring. */

const SEED = 0x811c_9dc5;
const PRIME = 0x0100_0193;
const HASHES = 2 ** 32;

/**
 * A number from 0 up to 1 that looks random and is always the same for a text: FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo) over its
 * code units, mixed so that all bits depend on all others as in MurmurHash3 (A. Appleby), both in the public domain.
 */
function lotOf(text: string): number {
  let hash = SEED;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), PRIME);
    hash = Math.imul(hash ^ (unit >>> 8), PRIME);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / HASHES;
}

/** Shares that may be left alone: nobody, or so many of a list. */
export const COMPARISON_SHARES = [0, 0.1, 0.2, 0.5] as const;

export type ComparisonShare = (typeof COMPARISON_SHARES)[number];

/**
 * Whether a customer is left alone: by what tells the customer apart, and by nothing else, so that it never changes, whoever
 * comes or goes and to whichever list the customer moves. Who buys moves to another list: a lot drawn anew there would be drawn
 * by what is to be measured. A larger share keeps all whom a smaller one had.
 */
export function isForComparison(customerKey: string, share: number): boolean {
  return lotOf(customerKey) < share;
}
