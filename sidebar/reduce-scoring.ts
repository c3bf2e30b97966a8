/** How the choice of scores and cuts changes. */
import type { Action } from './actions.ts';
import { NO_TEXTS, type ScoringState } from './state.ts';

export function reduceScoring(scoring: ScoringState, action: Action): ScoringState {
  switch (action.type) {
    case 'equal-groups-chosen':
      return { ...scoring, own: false, scores: action.scores };
    case 'own-cuts-chosen':
      return { own: true, scores: action.scores, texts: action.texts };
    case 'cut-typed': {
      const { metric, position, text } = action;
      const row = scoring.texts[metric].map((before, index) => (index === position ? text : before));
      return { ...scoring, texts: { ...scoring.texts, [metric]: row } };
    }
    case 'sheet-chosen':
    case 'sample-written':
    case 'column-chosen':
    case 'answered':
    case 'read-anew':
    case 'currency-chosen':
      // Cuts that are not in use may have been suggested by what the log was before.
      return scoring.own ? scoring : { ...scoring, texts: NO_TEXTS };
    default:
      return scoring;
  }
}
