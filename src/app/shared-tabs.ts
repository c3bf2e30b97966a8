/** Our tabs as they stand in the file: where each opens, whose pay it shows, and what a refresh replaces. */
import { PAY_TABS } from '../core/pay/pay-tabs.ts';
import { sheetUrl } from '../core/writing/sheet-url.ts';
import { familyOf } from '../reports/tab-order.ts';
import type { TabKey } from '../reports/tab-spec.ts';
import type { SheetInfo, WrittenTab } from './ports.ts';
import type { Step } from './steps.ts';

export interface OwnTab extends WrittenTab {
  /** Who earns what can be read off it. */
  readonly pay: boolean;
  /** The step of a run that writes it anew; null where no run does. */
  readonly step: Step | null;
}

/** The board, the game and the thanks show results and prizes only. */
const WITHOUT_PAY: readonly string[] = ['board', 'game', 'thanks'];

function showsPay(key: TabKey): boolean {
  const isPayTab = PAY_TABS.some((each) => each === key) && !WITHOUT_PAY.includes(key);
  return isPayTab || /^(payout|statement):/.test(key);
}

function stepOf(key: TabKey): Step | null {
  if (key.startsWith('list:')) return 'lists';
  if (key.startsWith('group:')) return 'groupLists';
  if (familyOf(key) === 'groups') return 'groups';
  switch (key) {
    case 'rfm-summary':
      return 'summary';
    case 'what-comes-next':
    case 'cohorts':
      return 'next';
    case 'calls-brought':
      return 'calls';
    case 'data-problems':
      return 'problems';
    case 'customers':
    case 'movement':
      return key;
    default:
      return null;
  }
}

/** In the order of the file. */
export function ownTabs(sheets: readonly SheetInfo[], fileUrl: string): readonly OwnTab[] {
  return sheets.flatMap(({ id, name, tab }) =>
    tab === undefined ? [] : [{ id, name, url: sheetUrl(fileUrl, id), pay: showsPay(tab), step: stepOf(tab) }],
  );
}
