/**
 * For the bundles of the workbench: places of the formula engine that take far more time than their work, done at once, and one
 * where it takes the formula of a rule for that of a cell.
 */
import { readFile } from 'node:fs/promises';

/** Each is found once, or the build fails. */
const MENDS = [
  {
    what: 'the rows of a value',
    // For each cell of a result, all values of the column were looked through for the one that stood there before: its square.
    found:
      /for \(const \[\w+, (_cellList)\] of columnMap\) if \(\1\.has\(row\)\) \{\s*\1\.delete\(row\);\s*break;\s*\}/g,
    instead: 'columnMap.listOfRow?.get(row)?.delete(row);',
  },
  {
    what: 'a row of a value',
    found: /\bcellList\.add\(row\);/g,
    instead: '(columnMap.listOfRow ??= new Map()).set(row, cellList); cellList.add(row);',
  },
  {
    what: 'where a formula stands',
    // A rule of colour or for what may be entered stands in no cell, which is -1. With its offset added, all of its cells but the
    // first were cells near A1: what read those was calculated before what it read itself, as if all went round in a circle.
    found: /(get row\(\) \{\s*if \(this\.refTree == null)(\) return -1;)/g,
    instead: '$1 || this.refTree.row === -1$2',
  },
];

export const promptFormulas = {
  name: 'prompt-formulas',
  setup: ({ onLoad }) => {
    onLoad({ filter: /engine-formula[\\/]lib[\\/]es[\\/]index\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const mended = MENDS.reduce((before, { what, found, instead }) => {
        const places = before.match(found)?.length ?? 0;
        if (places !== 1) throw new Error(`${path} keeps ${what} in ${places} places, not in one.`);
        return before.replace(found, instead);
      }, text);
      return { contents: mended, loader: 'js' };
    });
  },
};
