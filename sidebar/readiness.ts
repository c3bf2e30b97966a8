/** Whether tabs can be built with what is chosen, and if not, what is missing. */

import type { AppError } from '../src/core/app-error.ts';
import { DEFAULT_GROUP_RULE, type GroupRule } from '../src/core/groups/abcxyz.ts';
import type { Cuts } from '../src/core/segments/scores.ts';
import type { OrderField, SegmentSettings } from '../src/rpc.ts';
import { isComplete, missingFields, sameColumns } from './log/columns.ts';
import { readCuts } from './own-cuts.ts';
import type { State } from './state.ts';

export type Missing =
  | { readonly what: 'sheet' | 'answer' | 'currency' | 'purchases' }
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

export function readinessOf(state: State): Readiness {
  const { log, scoring, abcXyz, compareWith, lists, groupLists } = state;
  const { sheetId, columns, currency, check } = log;
  if (sheetId === null) return missing('sheet');
  // The server checks the log once more before it writes: known columns are enough to begin with.
  if (columns === null) return missing('answer');
  if (!isComplete(columns)) {
    const untitled = check.answer?.titles.every((title) => title.trim() === '') === true;
    return { missing: { what: 'columns', fields: missingFields(columns), untitled } };
  }
  if (check.status === 'ready') {
    if ((check.answer?.currencies.length ?? 0) > 1 && currency === null) return missing('currency');
    if (check.answer?.numbers?.customers === 0) return missing('purchases');
  }
  let cuts: Cuts | null = null;
  if (scoring.own) {
    const read = readCuts(scoring.texts, scoring.scores, state.locale);
    if ('error' in read) return { missing: { what: 'cuts', error: read.error } };
    cuts = read.cuts;
  }
  return {
    settings: {
      version: 1,
      sheetId,
      layout: columns,
      currency,
      scores: scoring.scores,
      cuts,
      abcXyz,
      groupRule: ruleOf(state),
      compareWith,
      lists,
      groupLists: abcXyz ? groupLists : [],
    },
  };
}

export function sameSettings(first: SegmentSettings, second: SegmentSettings): boolean {
  const rest = ({ sheetId, currency, scores, cuts, abcXyz, groupRule, compareWith, ...chosen }: SegmentSettings) =>
    JSON.stringify([
      sheetId,
      currency,
      scores,
      cuts && [cuts.recency, cuts.frequency, cuts.monetary],
      abcXyz && [Object.values(groupRule.abc), Object.values(groupRule.xyz), groupRule.period],
      compareWith,
      chosen.lists,
      chosen.groupLists,
    ]);
  return rest(first) === rest(second) && sameColumns(first.layout, second.layout);
}
