/** Slips in the .xlsx files that the workbench writes. */
import type { Fault } from '../fault.ts';

const XLSX = ['tests/workbench/files/xlsx.test.ts'];

export const FILES: readonly Fault[] = [
  {
    name: 'a file loses borders in silence',
    file: 'workbench/files/xlsx/style.ts',
    from: '    ...(Object.keys(borders).length > 0 ? { border: excelBorders(borders) } : {}),\n',
    to: '',
    tests: XLSX,
  },
  {
    name: 'a file ends with the last content',
    file: 'workbench/files/xlsx/write-xlsx.ts',
    from: 'const { rows, columns } = sheet.extent();',
    to: 'const { rows, columns } = sheet.used();',
    tests: XLSX,
  },
  {
    name: 'a file loses charts in silence',
    file: 'workbench/files/xlsx/sheet-setting.ts',
    from: '...(charts > 0 ?',
    to: '...(charts < 0 ?',
    tests: XLSX,
  },
];
