/** Slips in how tabs of ours are written, added to and rebuilt. */
import type { Fault } from '../fault.ts';

const FILLED_IN = ['tests/sheets/filled-in.test.ts'];
const RULES = ['tests/sheets/formulas-and-rules.test.ts'];
const BY_HAND = ['tests/app/structure-by-hand.test.ts'];
const EXTENT = ['tests/sheets/extent.test.ts'];

export const OWN_TABS: readonly Fault[] = [
  {
    name: 'a quote in a sheet’s name ends the name in a formula',
    file: 'src/sheets/sheet-reference.ts',
    from: "name.replace(/'/g, \"''\")",
    to: 'name',
    tests: RULES,
  },
  {
    name: 'a tab asks for its own name before it has one',
    file: 'src/sheets/sheet-reference.ts',
    from: "if (reference.tab === self) return '';",
    to: 'if (reference.tab === self) return quoted(reference.tab);',
    tests: RULES,
  },
  {
    name: 'a sheet is asked for its name again and again',
    file: 'src/sheets/sheet-reference.ts',
    from: 'names.set(id, name);',
    to: '',
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
    name: 'colour rules pile up',
    file: 'src/sheets/colour-rules.ts',
    from: '.filter((rule) => !isOurs(rule))',
    to: '.filter((rule) => !isOurs(rule) || rule !== null)',
    tests: RULES,
  },
  {
    name: 'a quote ends the text of a colour rule',
    file: 'src/sheets/colour-rules.ts',
    from: `when.text.replace(/"/g, '""')`,
    to: 'when.text',
    tests: RULES,
  },
  {
    name: 'dropdowns on other rows count as neighbours',
    file: 'src/sheets/extras.ts',
    from: 'last.firstRow === firstRow && ',
    to: '',
    tests: RULES,
  },
  {
    name: 'cells apart from each other are written as one block',
    file: 'src/sheets/cell-blocks.ts',
    from: 'before.column === change.column - 1',
    to: 'before.column < change.column',
    tests: FILLED_IN,
  },
  {
    name: 'cells are changed though somebody typed meanwhile',
    file: 'src/sheets/fill-tab.ts',
    from: 'index === 0 && assertUnchanged',
    to: 'index < 0 && assertUnchanged',
    tests: FILLED_IN,
  },
  {
    name: 'rows are put below what looks empty',
    file: 'src/sheets/tab-content.ts',
    from: "value === '' && (formulas[row]?.[column] ?? '') === ''",
    to: "column > 1 || (value === '' && (formulas[row]?.[column] ?? '') === '')",
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
    from: 'if (theirs.length > 0) {',
    to: 'if (theirs.length < 0) {',
    tests: BY_HAND,
  },
  {
    name: 'texts of a build that was cut off are not ours',
    file: 'src/sheets/rebuild-tab.ts',
    from: 'texts: texts === before ? mark.texts : [texts, before]',
    to: 'texts: mark.texts',
    tests: BY_HAND,
  },
  {
    name: 'rows put in below a summary are part of it',
    file: 'src/sheets/hand-changes.ts',
    from: 'while (last > least && !isOurs(last - 1)) last--;',
    to: '',
    tests: BY_HAND,
  },
  {
    name: 'a copy of our rows is ours',
    file: 'src/sheets/hand-changes.ts',
    from: " && lines.indexOf(lines[row] ?? '') === row",
    to: '',
    tests: BY_HAND,
  },
  {
    name: 'the recorded end holds though rows came or went',
    file: 'src/sheets/hand-changes.ts',
    from: 'edges.row?.at ?? recorded.rows',
    to: 'recorded.rows',
    tests: BY_HAND,
  },
  {
    name: 'the end of a summary does not move up again',
    file: 'src/sheets/rebuild-tab.ts',
    from: 'setEdges(sheet, extent, edges);',
    to: '',
    tests: BY_HAND,
  },
  {
    name: 'the recorded width holds though columns came or went',
    file: 'src/sheets/hand-changes.ts',
    from: 'edges.column?.at ?? recorded.columns',
    to: 'recorded.columns',
    tests: BY_HAND,
  },
  {
    name: 'a column that is blank belongs to the summary',
    file: 'src/sheets/extent.ts',
    from: "while (last > 0 && values[last - 1] === '') last--;",
    to: '',
    tests: EXTENT,
  },
  {
    name: 'a row that is blank belongs to the summary',
    file: 'src/sheets/extent.ts',
    from: 'while (last > 1 && filled[last - 1] === 0) last--;',
    to: '',
    tests: EXTENT,
  },
];
