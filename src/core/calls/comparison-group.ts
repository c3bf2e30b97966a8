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

/**
 * Whether a customer belongs to the comparison: by what tells the customer apart and by the list's own key alone, so that it never
 * changes, whoever else comes or goes. A larger share keeps all whom a smaller one had.
 */
export function isForComparison(customerKey: string, listKey: string, share: number): boolean {
  return lotOf(`${listKey}\n${customerKey}`) < share;
}
