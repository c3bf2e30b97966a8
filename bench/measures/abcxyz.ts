/** ABCXYZ by months of a log with typed cells. */
import type { Line } from '../line.ts';
import { d3AbcXyz } from '../peers/d3-abcxyz.ts';
import { plainAbcXyz } from '../peers/plain-abcxyz.ts';
import { growing } from './growing.ts';

export function measureAbcXyz(): Line[] {
  return growing(
    'ABCXYZ',
    ['', 'month'],
    [
      { name: 'one pass by hand', compute: plainAbcXyz },
      { name: 'd3-array', compute: d3AbcXyz },
    ],
  );
}
