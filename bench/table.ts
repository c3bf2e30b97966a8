/** The lines as one table for the console, which is a table in Markdown too. */
import { type Line, ratioOf } from './line.ts';

const HEADER = ['what', 'against', 'ratio', 'ms here'] as const;

function three(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 3 });
}

export function showTable(lines: readonly Line[]): string {
  const rows = lines.map((line) => {
    const { what, against, time, other } = line;
    return [what, against, three(ratioOf(line)), `${three(time)} / ${three(other)}`];
  });
  const widths = HEADER.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const aligned = (cell: string, column: number): string => {
    const width = widths[column] ?? 0;
    return column < 2 ? cell.padEnd(width) : cell.padStart(width);
  };
  const show = (cells: readonly string[]): string => `| ${cells.map(aligned).join(' | ')} |`;
  const rule = widths.map((width, column) => (column < 2 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [show(HEADER), show(rule), ...rows.map(show)].join('\n');
}
