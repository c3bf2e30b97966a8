/** `Sheet`: its name and number, the file it lies in, and its being shown. */
import type { Sheet } from './file-objects.ts';
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
    activate: () => {
      context.state.engine.activate(live().id);
      return self();
    },
  };
}
