/** For the bundles of the workbench: a result of many rows takes as long as its cells, not as their square. */
import { readFile } from 'node:fs/promises';

/** For each cell of a result, Univer looks through all values of the column for the one that stood there before. */
const SEARCH =
  /for \(const \[\w+, (_cellList)\] of columnMap\) if \(\1\.has\(row\)\) \{\s*\1\.delete\(row\);\s*break;\s*\}/g;
const ADD = /\bcellList\.add\(row\);/g;

const QUICK_SEARCH = 'columnMap.listOfRow?.get(row)?.delete(row);';
const QUICK_ADD = '(columnMap.listOfRow ??= new Map()).set(row, cellList); cellList.add(row);';

export const promptSpills = {
  name: 'prompt-spills',
  setup: ({ onLoad }) => {
    onLoad({ filter: /engine-formula[\\/]lib[\\/]es[\\/]index\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      for (const place of [SEARCH, ADD]) {
        const found = text.match(place)?.length ?? 0;
        if (found !== 1) throw new Error(`${path} keeps the rows of a value in ${found} places, not in one.`);
      }
      return { contents: text.replace(SEARCH, QUICK_SEARCH).replace(ADD, QUICK_ADD), loader: 'js' };
    });
  },
};
