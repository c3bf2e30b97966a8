/** The table of logs and functions with how many cells were equal. */
import { FUNCTIONS } from './compare.ts';

const NUMBER_WIDTH = 14;

export function printCells(title: string, rows: readonly (readonly [log: string, ...cells: number[]])[]): void {
  const width = Math.max(...rows.map(([log]) => log.length), title.length) + 10;
  const written = (first: string, cells: readonly (string | number)[]) =>
    `${first.padEnd(width)}${cells.map((cell) => cell.toLocaleString('en').padStart(NUMBER_WIDTH)).join('')}\n`;
  const sums = FUNCTIONS.map((_name, at) => rows.reduce((sum, [, ...cells]) => sum + (cells[at] ?? 0), 0));
  process.stdout.write(
    [
      written(`Cells equal, ${title}`, FUNCTIONS),
      ...rows.map(([log, ...cells]) => written(log, cells)),
      written(`all ${rows.length}`, sums),
    ].join(''),
  );
}
