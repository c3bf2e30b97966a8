/** `Sheet`: its name and number, the file it lies in, and its being shown. */
import { checkedColor } from './colors.ts';
import type { Sheet } from './file-objects.ts';
import { MESSAGES } from './messages.ts';
import { liveSheet } from './sheet-access.ts';
import { checkedSheetName } from './sheet-names.ts';
import type { SheetParts } from './sheet-parts.ts';

export function sheetIdentity({ context, sheetId, self }: SheetParts): Partial<Sheet> {
  const live = () => liveSheet(context, sheetId);
  return {
    getName: () => live().name,
    setName: (name: string) => {
      live().rename(checkedSheetName(context, name, sheetId));
      return self();
    },
    getSheetId: () => live().id,
    getParent: () => context.file.spreadsheet(),
    /** From 1, as people count. */
    getIndex: () => live().index + 1,
    setTabColor: (color: string | null) => {
      live().setTabColor(checkedColor(color));
      return self();
    },
    isSheetHidden: () => live().hidden,
    hideSheet: () => {
      const { sheets } = context.state.engine;
      if (sheets().every(({ id, hidden }) => hidden || id === sheetId)) throw new Error(MESSAGES.lastSheet);
      live().setHidden(true);
      return self();
    },
    activate: () => {
      context.state.engine.activate(live().id);
      return self();
    },
  };
}
