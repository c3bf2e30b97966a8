/** The sidebar's conversation with the server: read the log, then build the tabs step by step. */
import type { LogCheck, LogNumbers, OrderLayout, RunPlan, SegmentSettings, SheetInfo, WrittenTab } from '../src/rpc.ts';
import { ask } from './server.ts';

export interface ReadyLog {
  readonly sheet: SheetInfo;
  readonly check: LogCheck;
  readonly numbers: LogNumbers;
}

/** What the sheet holds; null where no sheet looks like an order log. */
export async function readLog(): Promise<ReadyLog | null> {
  const { sheets, suggested } = await ask('start');
  const sheet = sheets.find(({ id }) => id === suggested);
  if (sheet === undefined) return null;
  const check = await ask('checkLog', { sheetId: sheet.id, layout: null, currency: null });
  return check.numbers === null ? null : { sheet, check, numbers: check.numbers };
}

export function defaultSettings(log: ReadyLog): SegmentSettings {
  return {
    version: 1,
    sheetId: log.sheet.id,
    layout: log.check.layout as OrderLayout,
    currency: null,
    scores: 3,
    cuts: null,
    lists: [],
  };
}

/** Builds the steps that are left of a run, one call each, so that the person sees how far it is. */
export async function buildTabs(plan: RunPlan, onStep: (step: number) => void): Promise<readonly WrittenTab[]> {
  const tabs: WrittenTab[] = [];
  for (let step = plan.next; step < plan.steps.length; step++) {
    onStep(step);
    const done = await ask('runStep', { run: plan.run, step });
    tabs.push(...done.tabs);
  }
  await ask('finishRun', { run: plan.run });
  return tabs;
}
