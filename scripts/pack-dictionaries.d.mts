/** Types of `pack-dictionaries.mjs`. */
import type { Plugin } from 'esbuild';

export const packDictionaries: Plugin;
