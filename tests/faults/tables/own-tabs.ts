/** Slips in how tabs of ours are written, added to and rebuilt, and in what is handed to their cells. */
import type { Fault } from '../fault.ts';

const FILLED_IN = ['tests/sheets/filled-in.test.ts'];
const RULES = ['tests/sheets/formulas-and-rules.test.ts'];
const BY_HAND = ['tests/app/structure-by-hand.test.ts'];
const GUARDS = ['tests/app/guards.test.ts'];
const TYPED = ['tests/sheets/as-typed.test.ts'];

export const OWN_TABS: readonly Fault[] = [
  {
    name: 'what was left unfinished counts as a tab',
    file: 'src/sheets/tab-store.ts',
    from: 'has: (key: TabKey): boolean => findWhole(key) !== null',
    to: 'has: (key: TabKey): boolean => find(key) !== null',
    tests: ['tests/app/what-if.test.ts'],
    named: 'broken off while it was made',
  },
  {
    name: 'a quote in a sheet’s name ends the name in a formula',
    file: 'src/core/writing/sheet-name.ts',
    from: "name.replace(/'/g, \"''\")",
    to: 'name',
    tests: RULES,
  },
  {
    name: 'colour rules of the user’s go with ours',
    file: 'src/sheets/colour-rules.ts',
    from: '[...theirs, ...ours]',
    to: 'theirs.length < 0 ? theirs : ours',
    tests: RULES,
  },
  {
    name: 'cells are changed though somebody typed meanwhile',
    file: 'src/sheets/fill-tab.ts',
    from: 'index === 0 && assertUnchanged',
    to: 'index < 0 && assertUnchanged',
    tests: FILLED_IN,
  },
  {
    name: 'a tab that people fill in is written over unread',
    file: 'src/sheets/tab-store.ts',
    from: 'if (tab.keepsColumns) throw',
    to: 'if (!tab) throw',
    tests: FILLED_IN,
  },
  {
    name: 'what a person wrote within a summary is written over',
    file: 'src/sheets/rebuild-tab.ts',
    from: 'theirs.length > 0 && edges',
    to: 'theirs.length < 0 && edges',
    tests: BY_HAND,
    named: 'a heading is written over',
  },
  {
    name: 'a copy of a tab is taken for the tab',
    file: 'src/sheets/owned-tabs.ts',
    from: 'sheet !== null && sheet.getSheetId() === mark.sheetId ? sheet : null',
    to: 'sheet',
    tests: GUARDS,
  },
  {
    name: 'what was typed between reading and writing is written over',
    file: 'src/sheets/tab-content.ts',
    from: 'if (!isTypedSame(',
    to: 'if (name === null && !isTypedSame(',
    tests: GUARDS,
  },
  {
    name: 'a tab that grows writes over what stands below it',
    file: 'src/sheets/extent.ts',
    from: 'if (extent.rows > filled.rows) sheet.insertRowsAfter(filled.rows, extent.rows - filled.rows);',
    to: '',
    tests: GUARDS,
  },
  {
    name: 'a formula without digits is safe to type',
    file: 'src/sheets/as-typed.ts',
    from: '/^\\p{L}[^\\d]*$/u',
    to: '/^[\\p{L}=][^\\d]*$/u',
    tests: TYPED,
  },
  {
    name: 'a text of the log goes into its cell as it is',
    file: 'src/sheets/cell-content.ts',
    from: "if (typeof value === 'string') return asTyped(value);",
    to: "if (typeof value === 'string') return value;",
    tests: TYPED,
  },
];
