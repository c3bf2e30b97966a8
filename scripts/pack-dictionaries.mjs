/** Dictionaries are written so that people can read and mend them; the script carries them packed. */
import { dirname, join } from 'node:path';
import { withTypeScript } from './run-typescript.mjs';

/** For esbuild: the terms, packed, in the place of `known-terms.ts`. */
export const packDictionaries = {
  name: 'pack-dictionaries',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]reading[\\/]words[\\/]known-terms\.ts$/ }, async ({ path }) => {
      const resolveDir = dirname(path);
      const lists = await withTypeScript(path, ({ listsToPack }) => listsToPack());
      const packed = await withTypeScript(join(resolveDir, 'packed-terms.ts'), ({ packTerms }) => packTerms(lists));
      const contents = `
        import { lazily } from '../../core/lazily.ts';
        import { unpackTerms } from './packed-terms.ts';
        export const knownTerms = lazily(() => unpackTerms(${JSON.stringify(packed)}));
      `;
      return { contents, loader: 'ts', resolveDir };
    });
  },
};
