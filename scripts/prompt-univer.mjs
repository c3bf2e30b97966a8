/** For the bundles of the workbench: what Univer does slowly, or not at all as it should, done at once. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { calculationMends } from './prompt-calculation.mjs';
import { formulaMends } from './prompt-formulas.mjs';
import { lookMends } from './prompt-looks.mjs';

/** Each is found once in its package, or the build fails. */
const MENDS = [...calculationMends, ...formulaMends, ...lookMends];

const PACKAGES = fileURLToPath(new URL('../node_modules/@univerjs/', import.meta.url));
const BUNDLE = /@univerjs[\\/]([\w-]+)[\\/]lib[\\/]es[\\/]index\.js$/;

/** A field that is given its value, on one line or on several that stand further in. */
const FIELD = /^(\t+)_defineProperty\(this, "([A-Za-z_$][\w$]*)", ([^;\n]*(?:(?:\n\1\t.*)+\n\1[\])}][^;\n]*)?)\);$/gm;
const ACCESSOR = /^\t+(?:static )?[gs]et (\w+)\(/gm;

/** Names that some class of Univer answers by a function: there a field must be defined, since setting it would call that. */
async function accessors() {
  const names = new Set();
  for (const folder of await readdir(PACKAGES)) {
    const file = join(PACKAGES, folder, 'lib/es/index.js');
    if (!existsSync(file)) continue;
    for (const [, name] of (await readFile(file, 'utf8')).matchAll(ACCESSOR)) names.add(name);
  }
  return names;
}

/**
 * Each field of each object goes through one helper that finds out its name anew. As formulas are calculated objects come by the
 * hundred thousand, and one instruction each is what a field takes that is set by its name.
 */
const withPlainFields = (text, kept) =>
  text.replace(FIELD, (line, indent, name, value) => (kept.has(name) ? line : `${indent}this.${name} = ${value};`));

export const promptUniver = {
  name: 'prompt-univer',
  setup: ({ onLoad }) => {
    const kept = accessors();
    onLoad({ filter: BUNDLE }, async ({ path }) => {
      const [, folder] = BUNDLE.exec(path) ?? [];
      const mended = MENDS.filter((mend) => mend.folder === folder).reduce(
        (text, { what, found, instead }) => {
          const places = text.match(found)?.length ?? 0;
          if (places !== 1) throw new Error(`${path} holds ${what} in ${places} places, not in one.`);
          return text.replace(found, instead);
        },
        await readFile(path, 'utf8'),
      );
      return { contents: withPlainFields(mended, await kept), loader: 'js' };
    });
  },
};
