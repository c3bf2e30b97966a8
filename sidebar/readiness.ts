/** Whether tabs can be built with what is chosen, and if not, what is missing. */

import type { AppError } from '../src/core/app-error.ts';
import { DEFAULT_GROUP_RULE, type GroupRule } from '../src/core/groups/abcxyz.ts';
import type { Cuts } from '../src/core/segments/scores.ts';
import type { KeptReading, OrderField, SegmentSettings } from '../src/rpc.ts';
import { isComplete, missingFields } from './log/columns.ts';
import { readCuts } from './own-cuts.ts';
import type { State } from './state.ts';

export type Missing =
  | { readonly what: 'sheet' | 'answer' | 'currency' | 'purchases' }
  | { readonly what: 'question'; readonly sentence: string }
  | { readonly what: 'columns'; readonly fields: readonly OrderField[]; readonly untitled: boolean }
  | { readonly what: 'cuts'; readonly error: AppError };

export type Readiness = { readonly settings: SegmentSettings } | { readonly missing: Missing };

function missing(what: 'sheet' | 'answer' | 'currency' | 'purchases'): Readiness {
  return { missing: { what } };
}

/** What is only looked at is not built. */
function ruleOf({ groupRule, last, log }: State): GroupRule {
  const isKept = log.check.answer?.numbers?.groups.isKept === true;
  return (isKept ? null : groupRule) ?? last?.groupRule ?? DEFAULT_GROUP_RULE;
}

/**
 * How the log is read: as the server says of what is chosen, or, until it does, as in the last run. The server checks the log
 * once more before it writes.
 */
function readingOf({ log, last }: State): KeptReading | null {
  const { check, answers, sheetId } = log;
  if (check.status === 'ready') return check.answer?.reading ?? null;
  const isLast = last !== null && last.sheetId === sheetId && Object.keys(answers).length === 0;
  if (isLast) return last.reading;
  return check.answer === null ? null : { version: 1, titles: [], answers, statuses: [] };
}

/** Names may stand in another order where one comes from the file and the other from the page. */
function plainly(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainly);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return entries.sort(([first], [second]) => (first < second ? -1 : 1)).map(([name, part]) => [name, plainly(part)]);
}

export function sameReading(first: KeptReading | null, second: KeptReading | null): boolean {
  // The day that a run was made as of is not kept.
  const kept = (reading: KeptReading | null) => {
    const { asOf: _, ...answers } = reading?.answers ?? {};
    return JSON.stringify(plainly(answers));
  };
  return kept(first) === kept(second);
}

export function readinessOf(state: State): Readiness {
  const { log, scoring, abcXyz, compareWith, lists, groupLists, next, calls } = state;
  const { sheetId, columns, check } = log;
  if (sheetId === null) return missing('sheet');
  const reading = readingOf(state);
  if (columns !== null && !isComplete(columns)) {
    const untitled = check.answer?.titles.every((title) => title.trim() === '') === true;
    return { missing: { what: 'columns', fields: missingFields(columns), untitled } };
  }
  if (check.status === 'ready') {
    const [question] = check.answer?.open ?? [];
    if (question?.code === 'currency') return missing('currency');
    if (question !== undefined) return { missing: { what: 'question', sentence: question.sentence } };
    if (check.answer?.numbers?.customers === 0) return missing('purchases');
  }
  if (reading === null) return missing('answer');
  let cuts: Cuts | null = null;
  if (scoring.own) {
    const read = readCuts(scoring.texts, scoring.scores, state.locale);
    if ('error' in read) return { missing: { what: 'cuts', error: read.error } };
    cuts = read.cuts;
  }
  return {
    settings: {
      version: 2,
      sheetId,
      reading,
      scores: scoring.scores,
      cuts,
      abcXyz,
      groupRule: ruleOf(state),
      compareWith,
      lists,
      groupLists: abcXyz ? groupLists : [],
      next,
      calls,
    },
  };
}

export function sameSettings(first: SegmentSettings, second: SegmentSettings): boolean {
  const rest = ({ sheetId, scores, cuts, abcXyz, groupRule, compareWith, ...chosen }: SegmentSettings) =>
    JSON.stringify([
      sheetId,
      scores,
      cuts && [cuts.recency, cuts.frequency, cuts.monetary],
      abcXyz && [Object.values(groupRule.abc), Object.values(groupRule.xyz), groupRule.period],
      compareWith,
      chosen.lists,
      chosen.groupLists,
      [chosen.next.wanted, chosen.next.horizon, chosen.next.overdue, chosen.next.customers],
      [chosen.calls.share, chosen.calls.window],
    ]);
  return rest(first) === rest(second) && sameReading(first.reading, second.reading);
}
