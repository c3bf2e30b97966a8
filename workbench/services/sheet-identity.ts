/** `Sheet`: its name, place among the tabs, visibility and looks of the tab. */
import { checkedColor } from './colors.ts';
import type { Context } from './context.ts';
import type { Sheet } from './file-objects.ts';
import { MESSAGES } from './messages.ts';
import { liveSheet } from './sheet-access.ts';
import { checkedSheetName } from './sheet-names.ts';
import type { SheetParts } from './sheet-parts.ts';

export function sheetIdentity({ context, sheetId, self }: SheetParts): Partial<Sheet> {
  const live = () => liveSheet(context, sheetId);
  return {
    getName: () => live().name,
    getSheetName: () => live().name,
    setName: (name: string) => {
      live().rename(checkedSheetName(context, name, sheetId));
      return self();
    },
    getSheetId: () => live().id,
    getIndex: () => live().index + 1,
    getParent: () => context.file.spreadsheet(),
    activate: () => {
      context.state.engine.activate(live().id);
      return self();
    },
    isSheetHidden: () => live().hidden,
    hideSheet: () => {
      requireOtherVisibleSheet(context, sheetId);
      live().setHidden(true);
      return self();
    },
    showSheet: () => {
      live().setHidden(false);
      return self();
    },
    getTabColor: () => live().tabColor,
    setTabColor: (color: string | null) => {
      live().setTabColor(checkedColor(color));
      return self();
    },
  };
}

/** Fails when the sheet is the only one that people can see. */
export function requireOtherVisibleSheet(context: Context, sheetId: number): void {
  if (!context.state.engine.sheets().some((sheet) => sheet.id !== sheetId && !sheet.hidden)) {
    throw new Error(MESSAGES.lastVisibleSheet);
  }
}
