/** The name of what a step of a run writes. */
import type { Step } from '../src/rpc.ts';
import type { SidebarTexts } from '../src/text/language.ts';

export function stepName(step: Step, texts: SidebarTexts): string {
  const names: Readonly<Record<Step, string>> = {
    customers: texts.shared.titles.customers,
    summary: texts.shared.titles.rfmSummary,
    movement: texts.shared.titles.movement,
    groups: texts.shared.titles.groupMatrix,
    next: texts.shared.titles.comesNext,
    calls: texts.shared.titles.callsBrought,
    lists: texts.sidebar.lists.step,
    groupLists: texts.sidebar.groups.listsStep,
    problems: texts.shared.titles.dataProblems,
  };
  return names[step];
}
