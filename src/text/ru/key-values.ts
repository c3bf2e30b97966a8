/** What importance against performance says of a value. */

import type { Quadrant } from '../../core/key-values/quadrants.ts';

const quadrants: Readonly<Record<Quadrant, string>> = {
  'keep-up': 'Удерживать',
  concentrate: 'Сосредоточиться здесь',
  overkill: 'Возможно, избыточно',
  'low-priority': 'Низкий приоритет',
};

export const keyValues = { quadrants };
