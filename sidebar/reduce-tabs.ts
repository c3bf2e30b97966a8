/** The tabs that stand in the file: as the server said at the opening, with those that were written since. Pure. */
import type { OwnTab } from '../src/rpc.ts';
import type { Action } from './actions.ts';

export function reduceTabs(tabs: readonly OwnTab[], action: Action): readonly OwnTab[] {
  if (action.type === 'opened') return action.start.tabs;
  if (action.type !== 'tabs-written') return tabs;
  const ids = new Set(action.tabs.map(({ id }) => id));
  return [...tabs.filter(({ id }) => !ids.has(id)), ...action.tabs];
}

interface Chosen {
  readonly abcXyz: boolean;
  readonly comparesNothing: boolean;
  /** Whether what comes next is told: wanted, or not decided and the log is long enough. */
  readonly foretells: boolean;
}

/** What a build would write anew, by what is chosen. */
export function replacedTabs(
  tabs: readonly OwnTab[],
  { abcXyz, comparesNothing, foretells }: Chosen,
): readonly OwnTab[] {
  return tabs.filter(({ step }) => {
    if (step === 'groups' || step === 'groupLists') return abcXyz;
    if (step === 'next') return foretells;
    return step === 'movement' ? !comparesNothing : step !== null;
  });
}
