/** The name of what a step of a run writes. */
import type { Step } from '../src/rpc.ts';
import type { Texts } from '../src/text/language.ts';

export function stepName(step: Step, texts: Texts): string {
  const names: Readonly<Record<Step, string>> = {
    customers: texts.tabs.customers.title,
    summary: texts.tabs.rfmSummary.title,
    lists: texts.sidebar.lists.step,
    problems: texts.tabs.dataProblems.title,
  };
  return names[step];
}
