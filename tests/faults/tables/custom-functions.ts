/** Slips in how the workbench calls custom functions. */
import type { Fault } from '../fault.ts';

const FUNCTIONS = ['tests/workbench/host/custom-functions.test.ts'];

export const CUSTOM_FUNCTIONS: readonly Fault[] = [
  {
    name: 'an empty cell arrives as null',
    file: 'workbench/services/cell-values.ts',
    from: "cell.value === null) return '';",
    to: 'cell.value === null) return null;',
    tests: FUNCTIONS,
  },
  {
    name: 'an open range ends a row early',
    file: 'workbench/engine/formula/open-range.ts',
    from: 'const last = Math.max(size.rows, rowNumber(start.row));',
    to: 'const last = Math.max(size.rows - 1, rowNumber(start.row));',
    tests: FUNCTIONS,
  },
  {
    name: 'a result may be longer than a cell',
    file: 'workbench/host/custom-function-values.ts',
    from: 'value: checkedText(value) }',
    to: 'value }',
    tests: FUNCTIONS,
  },
  {
    name: 'TODAY is an input like any other',
    file: 'workbench/host/volatile-inputs.ts',
    from: "'NOW', 'TODAY',",
    to: "'NOW',",
    tests: FUNCTIONS,
  },
  {
    name: 'inputs that change by themselves are not followed through cells',
    file: 'workbench/host/volatile-inputs.ts',
    from: 'waiting.push(...formulasWithin(source, area));',
    to: 'continue;',
    tests: FUNCTIONS,
  },
];
