/** Puts into the draft who each row belongs to. */
import { isOpen, openRows } from './draft.ts';
import { createNameReader } from './names-of-rows.ts';
import type { ReadRows } from './read-rows.ts';
import { findStandIns } from './stand-ins.ts';
import type { Work } from './work.ts';

/** Gives what is shown of each row's customer, and whether the customer's cell is a number. */
export function fillNames(work: Work): Pick<ReadRows, 'shown' | 'numeric'> {
  const { sheet, draft, columns, context } = work;
  const names = createNameReader(sheet, openRows(draft), columns, context, findStandIns(work));
  const shown = new Array<string>(draft.size).fill('');
  const numeric = new Uint8Array(draft.size);
  const own = columns.keys[0]?.length === 1 ? columns.keys[0][0] : undefined;
  for (let row = 0; row < draft.size; row++) {
    if (!isOpen(draft, row)) continue;
    const cells = sheet[row] ?? [];
    if (!columns.customerAbove) {
      const { key, standIn } = names.keyOf(cells);
      draft.key[row] = key;
      draft.standIn[row] = standIn;
      shown[row] = names.shownOf(cells);
    }
    if (own !== undefined && typeof cells[own] === 'number') numeric[row] = 1;
  }
  return { shown, numeric };
}
