/** The ten segments and which scores belong to which. */

export const SEGMENTS = [
  'champions',
  'loyal',
  'potential-loyalists',
  'promising',
  'recent',
  'need-attention',
  'about-to-sleep',
  'cant-lose',
  'at-risk',
  'lost',
] as const;

export type Segment = (typeof SEGMENTS)[number];

/** The codes of each segment, separated by spaces; every code stands in exactly one. */
export type SegmentCodes = Readonly<Record<Segment, string>>;

/** With three scores, by R, F and M. */
const CODES_OF_THREE: SegmentCodes = {
  champions: '332 333',
  loyal: '331 231 232 233',
  'potential-loyalists': '321 322 323',
  promising: '313',
  recent: '311 312',
  'need-attention': '221 222 223',
  'about-to-sleep': '211 212 213',
  'cant-lose': '131 132 133',
  'at-risk': '121 122 123 113',
  lost: '111 112',
};

/** With five scores, by R and F; M may be any. */
const CODES_OF_FIVE: SegmentCodes = {
  champions: '54 55',
  loyal: '34 35 44 45',
  'potential-loyalists': '42 43 52 53',
  promising: '41',
  recent: '51',
  'need-attention': '33',
  'about-to-sleep': '31 32',
  'cant-lose': '15 25',
  'at-risk': '13 14 23 24',
  lost: '11 12 21 22',
};

/** Which codes belong to which segment: with three scores by R, F and M, with five by R and F. */
export interface SegmentMap {
  readonly three: SegmentCodes;
  readonly five: SegmentCodes;
}

export const DEFAULT_SEGMENT_MAP: SegmentMap = { three: CODES_OF_THREE, five: CODES_OF_FIVE };

function indexByCode(codes: SegmentCodes): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  SEGMENTS.forEach((segment, position) => {
    for (const code of codes[segment].split(' ')) index.set(code, position);
  });
  return index;
}

/** Any number of scores, brought to three. Two scores mean worst and best. */
function toThree(score: number, scores: number): number {
  if (scores === 2) return score === 1 ? 1 : 3;
  return Math.ceil((3 * score) / scores);
}

/**
 * Finds the position in `SEGMENTS` of the segment that scores of 1…`scores` fall into; every combination falls into
 * exactly one.
 */
export function createSegmentFinder(
  scores: number,
  map: SegmentMap = DEFAULT_SEGMENT_MAP,
): (recency: number, frequency: number, monetary: number) => number {
  const index = indexByCode(scores === 5 ? map.five : map.three);
  return (recency, frequency, monetary) => {
    const code =
      scores === 5
        ? `${recency}${frequency}`
        : [recency, frequency, monetary].map((score) => toThree(score, scores)).join('');
    const position = index.get(code);
    if (position === undefined) throw new RangeError(`No segment for ${recency}-${frequency}-${monetary} of ${scores}`);
    return position;
  };
}
