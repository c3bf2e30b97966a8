/** What the user decides of how customers are judged: kept in the tab *Settings*, with defaults where there is none. */
import type { AbcCuts } from '../groups/abc.ts';
import type { Group } from '../groups/abcxyz.ts';
import type { XyzRule } from '../groups/xyz.ts';
import type { Period } from '../log/periods.ts';
import type { Segment, SegmentMap } from '../segments/segments.ts';
import type { Day } from '../time/day.ts';

export interface Playbook {
  readonly names: Readonly<Record<Segment, string>>;
  readonly segmentAdvice: Readonly<Record<Segment, string>>;
  readonly map: SegmentMap;
  readonly groupAdvice: Readonly<Record<Group, string>>;
  readonly abc: AbcCuts;
  readonly xyz: XyzRule;
  readonly period: Period | 'auto';
  /** Days on which nobody works, beside weekends. */
  readonly holidays: readonly Day[];
  /** Choices in the work columns of call lists. */
  readonly statuses: readonly string[];
  readonly nextSteps: readonly string[];
}
