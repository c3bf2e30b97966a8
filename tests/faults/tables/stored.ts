/** Slips in what the product reads back, hands to cells and stores with the file. */
import type { Fault } from '../fault.ts';

const TYPED = ['tests/sheets/as-typed.test.ts'];
const KEPT = ['tests/tables/kept-columns.test.ts'];
const SETTINGS = ['tests/tables/run-settings.test.ts'];

export const STORED: readonly Fault[] = [
  {
    name: 'a formula without digits is safe to type',
    file: 'src/sheets/as-typed.ts',
    from: '/^\\p{L}[^\\d]*$/u',
    to: '/^[\\p{L}=][^\\d]*$/u',
    tests: TYPED,
  },
  {
    name: 'a word and a number are safe to type',
    file: 'src/sheets/as-typed.ts',
    from: '/^\\p{L}[^\\d]*$/u',
    to: '/^\\p{L}/u',
    tests: TYPED,
  },
  {
    name: 'a truth value is safe to type',
    file: 'src/sheets/as-typed.ts',
    from: ' && !BOOLEAN.test(text.trim())',
    to: '',
    tests: TYPED,
  },
  {
    name: 'a text of the log goes into its cell as it is',
    file: 'src/sheets/cell-content.ts',
    from: "if (typeof value === 'string') return asTyped(value);",
    to: "if (typeof value === 'string') return value;",
    tests: TYPED,
  },
  {
    name: 'a day begins at midnight of universal time',
    file: 'src/sheets/cell-content.ts',
    from: 'new Date(zone.startOf(value.day))',
    to: 'new Date(value.day * 86_400_000)',
    tests: TYPED,
  },
  {
    name: 'the name of a new tab may differ in case only',
    file: 'src/sheets/owned-tabs.ts',
    from: 'taken.has(candidate.toLowerCase())',
    to: 'taken.has(candidate)',
    tests: TYPED,
  },
  {
    name: 'notes stay with one spelling of the customer',
    file: 'src/core/customers/customer-facts.ts',
    from: 'spellingKey(tidy(String(name)))',
    to: 'tidy(String(name))',
    tests: KEPT,
  },
  {
    name: 'a formula of the user is kept as its result',
    file: 'src/tables/kept-columns.ts',
    from: "  if (formula !== '') return { formula };\n",
    to: '',
    tests: KEPT,
  },
  {
    name: 'columns without a title are dropped',
    file: 'src/tables/kept-columns.ts',
    from: "(title === '' && !isFilled(column))",
    to: "title === ''",
    tests: KEPT,
  },
  {
    name: 'the second of two notes on one customer is dropped',
    file: 'src/tables/merge-cells.ts',
    from: 'if (joined !== null) merged.set(title, { ...known, value: joined });',
    to: 'if (joined !== null) continue;',
    tests: KEPT,
  },
  {
    name: 'all references below move along with a formula',
    file: 'src/tables/move-formula.ts',
    from: 'Number(row) === from.row',
    to: 'Number(row) >= from.row',
    tests: KEPT,
  },
  {
    name: 'a formula keeps the letters of columns that have moved',
    file: 'src/tables/move-formula.ts',
    from: 'return column === -1 ? letters : columnLetters(column);',
    to: 'return letters;',
    tests: KEPT,
  },
  {
    name: 'of two columns with a title of ours the first is always written over',
    file: 'src/tables/kept-columns.ts',
    from: 'return best.length === 1 ? (best[0] ?? null) : null;',
    to: 'return columns[0] ?? null;',
    tests: KEPT,
  },
  {
    name: 'what stands above the titles is lost',
    file: 'src/tables/kept-columns.ts',
    from: 'if (column === customerColumn && ours-- > 0) continue;',
    to: 'continue;',
    tests: KEPT,
  },
  {
    name: 'a word above the table is taken for the row of its titles',
    file: 'src/tables/kept-columns.ts',
    from: 'if (titles > most) [header',
    to: 'if (most === 0) [header',
    tests: KEPT,
  },
  {
    name: 'texts are joined to more than a cell can hold',
    file: 'src/tables/merge-cells.ts',
    from: 'return joined.length > CELL_CHARACTERS ? null : joined;',
    to: 'return joined;',
    tests: KEPT,
  },
  {
    name: 'the last of two fitting columns is taken',
    file: 'src/tables/orders.ts',
    from: 'if (field !== undefined && layout[field] === undefined) layout',
    to: 'if (field !== undefined) layout',
    tests: SETTINGS,
  },
  {
    name: 'one column may serve two fields',
    file: 'src/tables/run-settings.ts',
    from: ' || new Set(used).size !== used.length',
    to: '',
    tests: SETTINGS,
  },
  {
    name: 'settings of a newer version are taken for damaged ones',
    file: 'src/tables/run-settings.ts',
    from: "version > SETTINGS_VERSION) throw new AppError('settings.newer', {});",
    to: "version > SETTINGS_VERSION) throw invalid('version');",
    tests: SETTINGS,
  },
  {
    name: 'a stored run need not hold a fingerprint',
    file: 'src/tables/run-record.ts',
    from: "typeof fingerprint !== 'string' || ",
    to: '',
    tests: SETTINGS,
  },
];
