/** ABCXYZ by months of a log with typed cells. */
import type { Line } from '../line.ts';
import { d3AbcXyz } from '../peers/d3-abcxyz.ts';
import type { DuckDbPeer } from '../peers/duckdb.ts';
import { plainAbcXyz } from '../peers/plain-abcxyz.ts';
import { growing } from './growing.ts';

export function measureAbcXyz(duckDb: DuckDbPeer | null): Promise<Line[]> {
  return growing(
    'ABCXYZ',
    ['', 'month'],
    [
      { name: 'one pass by hand', compute: plainAbcXyz },
      { name: 'd3-array', compute: d3AbcXyz },
      ...(duckDb === null ? [] : [{ name: 'DuckDB', compute: duckDb.abcXyz }]),
    ],
  );
}
