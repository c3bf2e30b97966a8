/** DuckDB gives what the functions give for logs as large as one likes: `npm run cells` tries a hundred thousand and a million orders. */
import { expect, it } from 'vitest';
import { openDuck } from './support/duck.ts';
import { compareLarge } from './support/large-log.ts';
import { printCells } from './support/print-cells.ts';

const SIZES = (process.env['SQL_ORDERS'] ?? '1500').split(',').map(Number);
const SECOND = 1000;

it(
  'of large logs',
  async () => {
    const rows: (readonly [log: string, ...cells: number[]])[] = [];
    for (const orders of SIZES) {
      for (const { what, cells, different } of await compareLarge(await openDuck(), orders)) {
        expect(different, what).toEqual([]);
        rows.push([what, ...cells]);
      }
    }
    printCells('large logs', rows);
  },
  3600 * SECOND,
);
