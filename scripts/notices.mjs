/** The notices of the packages that a build has taken in: their licences ask that these go with every copy. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const OWN =
  'Salesbook. Copyright 2026 The Salesbook authors. Apache License 2.0, http://www.apache.org/licenses/LICENSE-2.0';

/** Names of the packages among the inputs of esbuild's metafile. */
function packagesIn({ inputs }) {
  const names = Object.keys(inputs).map((path) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}

async function licenceOf(root, name) {
  const folder = join(root, 'node_modules', name);
  const file = (await readdir(folder)).find((entry) => /^(licen[cs]e|notice)(\.\w+)?$/i.test(entry));
  // Without its notice the package must not ship.
  if (file === undefined) throw new Error(`${name} is bundled, but has no file with its licence`);
  return `${name}\n\n${(await readFile(join(folder, file), 'utf8')).trim()}`;
}

/** One comment, of the product and of what is bundled with it. */
export async function noticesFor(root, metafile) {
  const bundled = await Promise.all(packagesIn(metafile).map((name) => licenceOf(root, name)));
  return `/*!\n${[OWN, ...bundled].join('\n\n---\n\n').replaceAll('*/', '* /')}\n*/\n`;
}
