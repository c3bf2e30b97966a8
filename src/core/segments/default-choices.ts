/** What a segmentation is built with unless somebody chooses otherwise, on the page as on the command line. */
import { DEFAULT_SCORES } from './scores.ts';
import type { Segment } from './segments.ts';

const LISTS: readonly Segment[] = ['champions', 'cant-lose', 'at-risk'];

export const DEFAULT_CHOICES = {
  scores: DEFAULT_SCORES,
  /** Equal groups. */
  cuts: null,
  abcXyz: true,
  compareWith: 'month',
  lists: LISTS,
  groupLists: [],
} as const;
