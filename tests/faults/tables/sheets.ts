/** Slips in sheets and their cells. */
import type { Fault } from '../fault.ts';

const SHEETS = ['tests/workbench/services/sheets.test.ts'];
const VALUES = ['tests/workbench/services/values.test.ts'];
const METADATA = ['tests/workbench/services/developer-metadata.test.ts'];

export const SHEETS_FAULTS: readonly Fault[] = [
  {
    name: 'scripts may write wherever they like',
    file: 'workbench/services/sheet-access.ts',
    from: 'return guardedSheet(context, sheet);',
    to: 'return guardedSheet === null ? guardedSheet : sheet;',
    tests: [
      'tests/workbench/services/restrictions.test.ts',
      'tests/workbench/services/validity.test.ts',
      'tests/workbench/host/put-off-writes.test.ts',
    ],
  },
  {
    name: 'a cell without a format says General',
    file: 'workbench/services/number-format.ts',
    from: "export const FORMAT_OF_NONE = '0.###############';",
    to: "export const FORMAT_OF_NONE = 'General';",
    tests: ['tests/workbench/services/formats.test.ts'],
  },
  {
    name: 'a range may reach a row beyond the sheet',
    file: 'workbench/services/notation.ts',
    from: 'area.row + area.rows <= sheet.rowCount &&',
    to: 'area.row + area.rows <= sheet.rowCount + 1 &&',
    tests: SHEETS,
  },
  {
    name: 'strings are written as they are',
    file: 'workbench/services/cell-values.ts',
    from: 'return readTypedText(checkedText(value), settings.locale, yearNow(settings));',
    to: "return { input: { kind: 'text', value: checkedText(value) }, format: null };",
    tests: VALUES,
  },
  {
    name: 'a minus before a word makes no formula',
    file: 'workbench/services/typed-text.ts',
    from: '/^[+-]./',
    to: '/^[+]./',
    tests: ['tests/workbench/services/typed-text.test.ts'],
  },
  {
    name: 'a comma parts arguments in every locale',
    file: 'workbench/services/formula-locale.ts',
    from: " || (kind === 'separator' && text === ',')",
    to: '',
    tests: VALUES,
  },
  {
    name: 'a date cell is midnight of universal time',
    file: 'workbench/services/cell-values.ts',
    from: 'instantOfSerial(cell.value, timeZone)',
    to: "instantOfSerial(cell.value, 'Etc/UTC')",
    tests: VALUES,
  },
  {
    name: 'a result that is pending can be read',
    file: 'workbench/services/sheet-access.ts',
    from: 'if (sheet.pending(area))',
    to: "if (sheet.name === '')",
    tests: VALUES,
  },
  {
    name: 'metadata outlives its row',
    file: 'workbench/engine/line-places.ts',
    from: 'line < at + count ? null : line - count',
    to: 'line < at + count ? at : line - count',
    tests: [...METADATA, 'tests/workbench/engine/line-places.test.ts'],
  },
];
