/**
 * The terms of all languages at once. Made at first need: custom functions, which read no titles, must not wait for
 * them. The build puts the same terms, packed, in the place of this module (`scripts/pack-dictionaries.mjs`).
 */

import { lazily } from '../../core/lazily.ts';
import { DICTIONARIES } from './dictionaries/index.ts';
import { bookOf } from './term-book.ts';
import { termLists } from './term-lists.ts';

/** For the build, which packs them. */
export const listsToPack = () => termLists(DICTIONARIES);

export const knownTerms = lazily(() => bookOf(listsToPack()));
