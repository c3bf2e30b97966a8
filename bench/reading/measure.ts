/** Reading a wide sheet of which nothing is known, beside reading its three columns that count. */
import { medianTimes } from '../interleaved.ts';
import { type Line, linesAgainstOthers } from '../line.ts';
import { readAsSheet, readKnownColumns } from './contenders.ts';
import { wideSheet } from './wide-sheet.ts';

const ROWS = 100_000;
const ROUNDS = 11;

export async function measureReading(): Promise<Line[]> {
  const sheet = wideSheet(ROWS);
  const what = 'reading a sheet, 100,000 rows × 20 columns';
  const contenders = [
    { name: what, run: () => readAsSheet(sheet) },
    { name: 'reading three known columns of it', run: () => readKnownColumns(sheet) },
  ];
  return linesAgainstOthers(await medianTimes(contenders, ROUNDS), what);
}
