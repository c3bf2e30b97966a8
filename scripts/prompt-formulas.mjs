/** For the bundles of the workbench: places of the formula engine that take far more time than their work, done at once. */
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
    what: 'the formulas of the sheet that is written to',
    // All sheets were read for it.
    found:
      /const formulaData = this\.getFormulaData\(\);(?=\s*if \(formulaData\[unitId\] == null\) formulaData\[unitId\] = \{\};)/g,
    instead: 'const formulaData = { [unitId]: { [sheetId]: this.getSheetFormulaData(unitId, sheetId) } };',
  },
  {
    what: 'texts that are no numbers',
    // Those that are were remembered; the others, as are most criteria of a sum, were read as a date anew each time.
    found:
      /const parseData = getNumfmtParseValueFilter\(_input\);(?=\s*if \(parseData && parseData\.z\) return setNumberPatternCache)/g,
    instead:
      'if (noNumbers.has(_input)) return { isNumberPattern: false }; const parseData = getNumfmtParseValueFilter(_input); ' +
      'if (!parseData?.z) { if (noNumbers.size >= MOST_TEXTS) noNumbers.clear(); noNumbers.add(_input); }',
  },
  {
    what: 'the memory of texts that are numbers',
    found: /const stringToNumberPatternCache = new FormulaAstLRU\((\w+)\);/g,
    instead: (line, most) => `${line} const MOST_TEXTS = ${most}; const noNumbers = new Set();`,
  },
  {
    what: 'its forgetting',
    found: /stringToNumberPatternCache\.clear\(\);/g,
    instead: (line) => `${line} noNumbers.clear();`,
  },
];

const FIELD = /\b_defineProperty\(this, "(\w+)", /g;
const ACCESSOR = /^\s*(?:get|set) (\w+)\(/gm;

/**
 * Every value and reference of a formula is an object of some ten fields, each of which was defined by a helper. Assigned they come to
 * the same and take a fifth of the time, unless a class above has an accessor of the name.
 */
function assignFields(text, texts) {
  const accessors = new Set(texts.flatMap((each) => [...each.matchAll(ACCESSOR)].map(([, name]) => name)));
  return text.replace(FIELD, (call, name) => (accessors.has(name) ? call : `this.${name} = (`));
}

export const promptFormulas = {
  name: 'prompt-formulas',
  setup: ({ onLoad }) => {
    onLoad({ filter: /engine-formula[\\/]lib[\\/]es[\\/]index\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const core = await readFile(path.replace('engine-formula', 'core'), 'utf8');
      const mended = MENDS.reduce((before, { what, found, instead }) => {
        const places = before.match(found)?.length ?? 0;
        if (places !== 1) throw new Error(`${path} keeps ${what} in ${places} places, not in one.`);
        return before.replace(found, instead);
      }, text);
      return { contents: assignFields(mended, [text, core]), loader: 'js' };
    });
  },
};
