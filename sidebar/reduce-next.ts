/** How the choices of what comes next and of the comparison change. */
import type { Action } from './actions.ts';
import type { State } from './state.ts';

type NextState = Pick<State, 'next' | 'calls'>;

export function reduceNext({ next, calls }: NextState, action: Action): NextState {
  switch (action.type) {
    case 'next-chosen':
      return { next: { ...next, ...action.chosen }, calls };
    case 'calls-chosen':
      return { next, calls: { ...calls, ...action.chosen } };
    default:
      return { next, calls };
  }
}
