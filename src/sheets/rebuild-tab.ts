/** Rebuilds a tab in place, so that formulas that point to it live on. */
import type { TabContent } from '../app/ports.ts';
import { requireMovable } from '../core/writing/movable-cell.ts';
import type { TabSpec } from '../reports/tab-spec.ts';
import { type Block, blocksIn } from './blocks.ts';
import { type Extent, extentOf, extentOfGrid, isSameExtent, largerOf, makeRoom } from './extent.ts';
import { formatsOf } from './formats-of.ts';
import { findTab, type TheirRow } from './hand-changes.ts';
import { rememberTexts } from './own-texts.ts';
import { type Mark, type MarkedTab, updateMark } from './owned-tabs.ts';
import { renderTab } from './render-tab.ts';
import { needsSpare, noteBlock, type Spare } from './spare-tab.ts';
import { assertRowsUnchanged, assertUnchanged } from './tab-content.ts';
import { type Edges, findEdges, setEdges } from './tab-edges.ts';
import { printOf } from './tab-print.ts';
import type { CellContext } from './write-rows.ts';
import { requireEditable } from './writing-into.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface OwnTab {
  readonly sheet: Sheet;
  readonly name: string;
  readonly mark: Mark;
  /** Null for a tab that this execution has made. */
  readonly metadata: MarkedTab['metadata'] | null;
}

function marked(own: OwnTab, changed: Partial<Mark>): OwnTab {
  const { mark, metadata } = own;
  const isNew = JSON.stringify({ ...mark, ...changed }) !== JSON.stringify(mark);
  return isNew && metadata !== null ? { ...own, ...updateMark({ mark, metadata }, changed) } : own;
}

/**
 * The mark names new columns of ours after they were written: an execution that is cut off in between makes them look
 * like the user's, which loses nothing, while the other order would make a column of the user's look like ours. `putAside`
 * makes a copy of the tab, where one is needed.
 */
export function rebuildKept(
  tab: TabSpec,
  own: OwnTab,
  seen: TabContent,
  context: CellContext,
  putAside: (blocks: readonly Block[]) => Spare,
): OwnTab {
  const { sheet, name } = own;
  const filled = extentOfGrid(seen.values);
  const blocks = blocksIn(largerOf(extentOf(tab), filled));
  const isAside = needsSpare(tab, seen, blocks.length, context.palette);
  // A copy would stay behind each time that the tab is refused.
  if (isAside) requireEditable(sheet.getRange(1, 1, filled.rows, filled.columns), name);
  const spare = isAside ? putAside(blocks) : null;
  const lastLook = (block: Block) => {
    if (block.first === 0) assertUnchanged(sheet, name, seen, context.zone);
    else {
      if (spare !== null) noteBlock(spare, block);
      assertRowsUnchanged(own, block, seen, context.zone);
    }
  };
  renderTab({ sheet, filled, fresh: false, seen, lastLook }, tab, context);
  return marked(own, { computed: tab.computed ?? [] });
}

/** Marks move down and to the right with rows and columns that are put in before them. */
function pushed(edges: Edges, before: Extent, after: Extent): Edges {
  const { row, column } = edges;
  const more = (one: number, other: number) => Math.max(0, other - one);
  return {
    row: row && { ...row, at: row.at + more(before.rows, after.rows) },
    column: column && { ...column, at: column.at + (before.rows === 0 ? 0 : more(before.columns, after.columns)) },
  };
}

/** Copies rows of the person's to below the tab, and gives where its ends stand then. */
function moveBelow({ sheet, name }: OwnTab, filled: Extent, theirs: readonly TheirRow[], before: Edges): Edges {
  const whole = sheet.getRange(1, 1, filled.rows, filled.columns);
  requireEditable(whole, name);
  const formats = formatsOf(whole);
  // What refuses formats is met here, before their lines are copied: they would be copied once more each time.
  whole.setNumberFormats(formats);
  SpreadsheetApp.flush();
  sheet.insertRowsAfter(filled.rows, theirs.length);
  setEdges(sheet, filled, pushed(before, filled, { rows: filled.rows + theirs.length, columns: 0 }));
  const edges = findEdges(sheet);
  const copied = sheet.getRange(filled.rows + 1, 1, theirs.length, filled.columns);
  // Without its own format a date or a share would look like any number.
  copied.setNumberFormats(theirs.map(({ row }) => formats[row] ?? []));
  copied.setValues(theirs.map(({ cells }) => [...cells]));
  return edges;
}

function standAt({ rows, columns }: Extent, edges: Edges | null): boolean {
  return edges === null || (edges.row?.at === rows && edges.column?.at === columns);
}

/**
 * What people put into the tab is copied below it first. The mark says that a tab has grown, and names its new texts,
 * before there is room for them, so that room which is there already is not made twice; and that it has shrunk after rows
 * were emptied: wherever an execution is cut off, what is taken for ours is ours, and all that is ours is known. It holds a print of
 * the cells only while the ends of the tab are marked where they are, and of its notes once they are set.
 */
export function rebuildComputed(tab: TabSpec, own: OwnTab, context: CellContext): OwnTab {
  const { sheet, mark } = own;
  const extent = extentOf(tab);
  const { filled, theirs, seen, isUntouched, ...found } = findTab(sheet, mark, extent);
  let { edges } = found;
  for (const { row, cells } of theirs) {
    for (const [column, cell] of cells.entries()) requireMovable(cell, own.name, row, column);
  }
  if (theirs.length > 0 && edges !== null) edges = moveBelow(own, filled, theirs, edges);
  if (edges !== null && (edges.row === null || edges.column === null) && filled.rows > 0 && filled.columns > 0) {
    // Without them the mark alone would say how far the tab reaches, and it is about to say more than there is.
    setEdges(sheet, filled, edges);
    edges = findEdges(sheet);
  }
  const texts = rememberTexts(tab.rows, context);
  const before = mark.texts[0] ?? null;
  const largest = largerOf(filled, extent);
  const print = printOf(tab, extent, context);
  const isSized = isSameExtent(largest, extent) && standAt(extent, edges);
  const areNotesKnown = mark.print?.notes === print.notes;
  const growing = marked(own, {
    filled: largest,
    texts: texts === before ? mark.texts : [texts, before],
    print: isSized ? { ...print, notes: areNotesKnown ? print.notes : '' } : undefined,
  });
  makeRoom(sheet, filled, extent);
  if (edges !== null) edges = pushed(edges, filled, extent);
  // The same cells, where no row or column was put in.
  const isSame = theirs.length === 0 && seen !== null && isSameExtent(seen.extent, largest);
  const range = isSame ? seen.range : undefined;
  const areNotesSet = isUntouched && edges === null && areNotesKnown;
  renderTab({ sheet, filled: largest, before: filled, range, fresh: false, areNotesSet }, tab, context);
  if (edges !== null) setEdges(sheet, extent, edges);
  return marked(growing, { filled: extent, print });
}
