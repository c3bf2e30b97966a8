/** RFM of a log with typed cells. */
import type { Line } from '../line.ts';
import { d3Rfm } from '../peers/d3-rfm.ts';
import type { DuckDbPeer } from '../peers/duckdb.ts';
import { plainRfm } from '../peers/plain-rfm.ts';
import { recipeRfm } from '../peers/recipe-rfm.ts';
import { growing } from './growing.ts';

export function measureRfm(duckDb: DuckDbPeer | null): Promise<Line[]> {
  return growing(
    'RFM',
    [],
    [
      { name: 'one pass by hand', compute: plainRfm },
      { name: 'd3-array', compute: d3Rfm },
      ...(duckDb === null ? [] : [{ name: 'DuckDB', compute: duckDb.rfm }]),
      { name: 'a filter per customer', compute: recipeRfm, mostRows: 10_000 },
    ],
  );
}
