/** What importance against performance says of a value. */

import type { Quadrant } from '../../core/key-values/quadrants.ts';

const quadrants: Readonly<Record<Quadrant, string>> = {
  'keep-up': 'Keep up',
  concentrate: 'Concentrate here',
  overkill: 'Possible overkill',
  'low-priority': 'Low priority',
};

export const keyValues = { quadrants };
