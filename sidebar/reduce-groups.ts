/** How the choice of ABC×XYZ changes: whether, by which rule, with which lists. */
import { GROUPS } from '../src/core/groups/abcxyz.ts';
import type { Action } from './actions.ts';
import type { State } from './state.ts';

/** The chosen ones in the order of all, with one of them taken in or left out. */
export function choose<Item>(all: readonly Item[], chosen: readonly Item[], changed: Item, wanted: boolean): Item[] {
  return all.filter((item) => (item === changed ? wanted : chosen.includes(item)));
}

type GroupsState = Pick<State, 'abcXyz' | 'groupRule' | 'groupLists'>;

export function reduceGroups({ abcXyz, groupRule, groupLists }: GroupsState, action: Action): GroupsState {
  const state = { abcXyz, groupRule, groupLists };
  switch (action.type) {
    case 'groups-chosen':
      return { ...state, abcXyz: action.wanted };
    case 'group-cuts-moved':
    case 'group-rule-chosen':
      return { ...state, groupRule: action.rule };
    case 'group-list-chosen':
      return { ...state, groupLists: choose(GROUPS, groupLists, action.group, action.wanted) };
    default:
      return state;
  }
}
