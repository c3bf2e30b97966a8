/** What stands in the results of queries, in the words of the tabs. */
import { SEGMENTS } from '../../core/segments/segments.ts';
import { nobodyWords } from '../../sql/log-of-reading.ts';
import type { ResultWords } from '../../sql/queries.ts';
import type { Texts } from '../../text/language.ts';

export function resultWords({ segments, groups }: Pick<Texts, 'segments' | 'groups'>): ResultWords {
  return {
    segments: SEGMENTS.map((segment) => segments.names[segment]),
    advice: SEGMENTS.map((segment) => segments.advice[segment]),
    notYet: segments.notYet,
    marks: groups.marks,
    nobody: nobodyWords(),
  };
}
