/** Where our tabs stand among the sheets of a file. */
import { inTabOrder } from '../reports/tab-order.ts';
import type { TabKey } from '../reports/tab-spec.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface PlacedTab {
  readonly key: TabKey;
  readonly sheetId: number;
  /** At hand where this execution has made or found it. */
  readonly made?: Sheet;
}

function inOrder(tabs: readonly PlacedTab[]): PlacedTab[] {
  return [...tabs].sort((one, other) => inTabOrder(one.key, other.key));
}

/** Which sheet the first of the tabs is that is still there, from 1; null where none is. */
function indexOfFirst(spreadsheet: Spreadsheet, tabs: readonly PlacedTab[]): number | null {
  for (const { sheetId, made = null } of tabs) {
    const sheet = made ?? spreadsheet.getSheetById(sheetId);
    if (sheet !== null) return sheet.getIndex();
  }
  return null;
}

/** How many sheets stand before all of our tabs, where a sheet of the user's can be put in; none where there is no tab. */
export function placeBeforeTabs(spreadsheet: Spreadsheet, ours: readonly PlacedTab[]): number | undefined {
  const first = indexOfFirst(spreadsheet, inOrder(ours));
  return first === null ? undefined : first - 1;
}

/** How many sheets stand before a new tab: it comes behind the one that it follows, else before all of ours, else at the end. */
export function placeForTab(spreadsheet: Spreadsheet, key: TabKey, ours: readonly PlacedTab[]): number {
  const before = inOrder(ours).filter((other) => inTabOrder(other.key, key) < 0);
  return (
    indexOfFirst(spreadsheet, before.reverse()) ?? placeBeforeTabs(spreadsheet, ours) ?? spreadsheet.getNumSheets()
  );
}

/**
 * Brings our tabs together at the end, in their order; sheets of the user's stay in theirs. A tab that stands right is not
 * touched, nor is a hidden one: it would be shown.
 */
export function arrangeTabs(spreadsheet: Spreadsheet, ours: readonly PlacedTab[]): void {
  const sheets = spreadsheet.getSheets().map((sheet) => ({ sheet, id: sheet.getSheetId() }));
  const keys = new Map(ours.map(({ key, sheetId }) => [sheetId, key]));
  const current = sheets.map(({ id }) => id);
  const isOurs = (id: number) => keys.has(id);
  const wanted = current
    .filter(isOurs)
    .sort((one, other) => inTabOrder(keys.get(one) as TabKey, keys.get(other) as TabKey));
  let before = current.map(isOurs).lastIndexOf(false);
  for (const id of wanted) {
    const stands = current.indexOf(id);
    if (stands === before + 1) {
      before++;
      continue;
    }
    const { sheet } = sheets.find((each) => each.id === id) as { readonly sheet: Sheet };
    if (sheet.isSheetHidden()) continue;
    current.splice(stands, 1);
    const place = stands < before + 1 ? before : before + 1;
    current.splice(place, 0, id);
    sheet.activate();
    spreadsheet.moveActiveSheet(place + 1);
    before = place;
  }
}
