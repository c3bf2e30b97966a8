/** Writes a tab into a sheet, in a number of service calls that does not depend on the number of rows. */
import type { TabContent } from '../app/ports.ts';
import { lazily } from '../core/lazily.ts';
import type { TabRow, TabSpec } from '../reports/tab-spec.ts';
import { type Block, blocksIn } from './blocks.ts';
import { insertCharts } from './chart.ts';
import { applyColourRules } from './colour-rules.ts';
import { columnRuns, notationOf } from './column-runs.ts';
import { columnWidths } from './column-widths.ts';
import { type Extent, extentOf, growTo, largerOf } from './extent.ts';
import { applyDropdowns, applyFilter } from './filter-and-dropdowns.ts';
import type { Rows } from './looks.ts';
import { holdsRules, setTheirRules } from './move-rules.ts';
import { applyTitleNotes, setTitleNotes } from './title-notes.ts';
import { NEW_WIDTH, widthRuns } from './width-runs.ts';
import { type Given, writeNewRows } from './write-new-rows.ts';
import { type CellContext, writeRows } from './write-rows.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What Sheets gives a new sheet. */
const NEW_COLUMNS = 26;
/** Rows above which a new tab keeps no columns beside those that it fills. */
const LONG = 25_000;
/** Sentences that stand left of hidden columns run on over these. */
const BESIDE_HIDDEN = 8;

export type TabBody = Omit<TabSpec, 'key'>;

export interface Target {
  readonly sheet: Sheet;
  /** What an earlier build, or the user in a tab that keeps columns, filled. */
  readonly filled: Extent;
  /** What the last build filled, where room has been made since. */
  readonly before?: Extent;
  /** True until a build of it was whole. */
  readonly fresh: boolean;
  /** All cells of the old and the new tab, where they are at hand. */
  readonly range?: Range | undefined;
  /** Whether its notes stand already where they belong. */
  readonly areNotesSet?: boolean;
  /** The tab as it was read, where it keeps columns. */
  readonly seen?: Partial<Pick<TabContent, 'rules' | 'formats'>>;
  /** Called as late as possible before each block of cells is written; what it throws stops the build. */
  readonly lastLook?: (block: Block) => void;
}

/** From the column `from` on: one call per run of columns of one width; none for those that a new sheet has as they are. */
function setWidths(sheet: Sheet, widths: readonly number[], from: number, fresh: boolean): void {
  let first = from + 1;
  for (const { columns, width } of widthRuns(widths.slice(from))) {
    if (!fresh || width !== NEW_WIDTH) sheet.setColumnWidths(first, columns, width);
    first += columns;
  }
}

/** In a list that is worked in, cells of one line stand in the middle of rows that a longer text makes higher. Rows that are added take it over from those above. */
function centreRows(sheet: Sheet, { rows, filter, frozenRows = 0 }: TabBody, { columns, rows: filled }: Extent): void {
  const isHigh = ({ styles }: TabRow) => styles.includes('longText') || styles.includes('workHeading');
  if (filter === undefined || !rows.some(isHigh)) return;
  const height = Math.max(filled, frozenRows) + 1 - frozenRows;
  sheet.getRange(frozenRows + 1, 1, height, columns).setVerticalAlignment('middle');
}

/** Whether a column stands elsewhere than it stood when the tab was read. */
function changesPlaces({ stood }: Pick<TabBody, 'stood'>): boolean {
  return stood?.columns.some((before, column) => before !== -1 && before !== column) ?? false;
}

/** The first rows of a new tab. */
function writeNewCells(sheet: Sheet, tab: TabBody, extent: Extent, context: CellContext): Given | undefined {
  const written = blocksIn(extent).map((block) => {
    const rows = tab.rows.slice(block.first, block.first + block.height);
    return writeNewRows(sheet, block, rows, extent.columns, context);
  });
  return written[0];
}

function writeCells(
  { sheet, seen, lastLook }: Target,
  tab: TabBody,
  extent: Extent,
  whole: () => Range,
  context: CellContext,
): void {
  for (const block of blocksIn(extent)) {
    const { first, height } = block;
    const rangeOf = (rows: Rows) => sheet.getRange(first + rows.first + 1, 1, rows.height, extent.columns);
    const columnsOf = (rows: Rows, columns: readonly number[]) =>
      sheet.getRangeList(columnRuns(columns).map((run) => notationOf(run, first + rows.first, rows.height)));
    const range = height === extent.rows ? whole() : rangeOf({ first: 0, height });
    const rows = tab.rows.slice(first, first + height);
    writeRows(range, rows, height, extent.columns, context, {
      lastLook: lastLook && (() => lastLook(block)),
      parts: { rangeOf, columnsOf },
      formats: seen?.formats?.slice(first, first + height),
    });
  }
}

/**
 * Writes over what an earlier build left: one block as large as the old and the new content, empty where the tab is
 * smaller. Nothing is cleared first, so an execution that ends half-way leaves no hole. Widths, frozen rows and columns and the
 * chart are set in a new sheet only: from then on they are the user's. Where columns of the tab change places, their widths would
 * be those of other columns: there they are set again; and those of columns that are added, which would be like the last one before.
 */
export function renderTab(target: Target, tab: TabBody, context: CellContext): void {
  const { sheet, filled, fresh, before = filled, seen = {} } = target;
  const { frozenRows = 0, frozenColumns = 0, hiddenFrom } = tab;
  const extent = largerOf(extentOf(tab), filled);
  // A new sheet grows by its tab, short or long: so the number of calls is the same. Not all of its rows can be frozen.
  if (fresh) {
    const columns = extent.columns + (hiddenFrom === undefined ? 1 : BESIDE_HIDDEN);
    const spare = NEW_COLUMNS - columns;
    // Before its rows come: a file holds ten million cells, and the spare ones of a long tab are a part of them.
    if (spare > 0 && extent.rows > LONG)
      sheet.deleteColumns(columns + 1, Math.min(spare, sheet.getMaxColumns() - columns));
    sheet.insertRowsAfter(1, Math.max(extent.rows, frozenRows));
    growTo(sheet, { rows: 0, columns }, { rows: 0, columns: NEW_COLUMNS });
  } else {
    growTo(sheet, extent, filled);
  }
  const whole = lazily(() => target.range ?? sheet.getRange(1, 1, extent.rows, extent.columns));
  // What a rule refuses would be refused for ever: what is kept has moved to other rows and columns by now.
  if (holdsRules(seen)) whole().clearDataValidations();
  const given = fresh ? writeNewCells(sheet, tab, extent, context) : undefined;
  if (!fresh) writeCells(target, tab, extent, whole, context);
  setTheirRules(sheet, seen, tab, extent);
  const hidden = hiddenFrom === undefined ? extent.columns : Math.max(hiddenFrom, fresh ? 0 : before.columns);
  if (hidden < extent.columns) sheet.hideColumns(hidden + 1, extent.columns - hidden);
  if (fresh) setTitleNotes(sheet, tab, extent, given);
  else if (target.areNotesSet !== true) applyTitleNotes(sheet, tab, extent, whole);
  applyFilter(sheet, tab, fresh);
  applyDropdowns(sheet, tab.dropdowns ?? [], context);
  applyColourRules(sheet, tab.colourRules, context.palette);
  const isMoved = changesPlaces(tab);
  const widthsFrom = fresh || isMoved ? 0 : before.columns;
  if (widthsFrom < extent.columns) setWidths(sheet, columnWidths(tab, context.palette), widthsFrom, fresh);
  if ((fresh || isMoved) && frozenColumns > 0) sheet.setFrozenColumns(frozenColumns);
  if (!fresh) return;
  if (frozenRows > 0) sheet.setFrozenRows(frozenRows);
  centreRows(sheet, tab, extent);
  insertCharts(sheet, tab);
}
