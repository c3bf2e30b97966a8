/**
 * A copy of a tab, put aside in a hidden sheet while what people keep in it is on the move: values, formats and rules are
 * written by several calls, large tabs in several blocks, and an execution may end between any two.
 */
import type { SpareContent, TabContent } from '../app/ports.ts';
import type { TabSpec } from '../reports/tab-spec.ts';
import type { Block } from './blocks.ts';
import { extentOfGrid, growTo } from './extent.ts';
import { holdsRules, holdsTheirRules } from './move-rules.ts';
import {
  createMarkedSheet,
  type Mark,
  type MarkedTab,
  nameSheet,
  type SpareMark,
  TAB_KEY,
  updateMark,
} from './owned-tabs.ts';
import type { Palette } from './palette.ts';
import { readContentWithRules } from './tab-content.ts';
import { typedAgain } from './typed-cells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

const SPARE_NAME = 'Salesbook ↺';

export interface Spare {
  readonly sheet: Sheet;
  readonly mark: Mark;
}

/** Whether a kept cell stands where another format is going to be. */
function movesFormats({ rows, stood }: TabSpec, seen: TabContent, palette: Palette): boolean {
  const kept = (stood?.own ?? []).map((column) => stood?.columns[column] ?? -1).filter((column) => column !== -1);
  return seen.formats.some((formats, row) =>
    kept.some((column) => {
      const format = formats[column] ?? 'General';
      const isEmpty = seen.values[row]?.[column] === '' && seen.formulas[row]?.[column] === '';
      if (format === 'General' || isEmpty) return false;
      const next = rows[row];
      return format !== (next?.formats?.[column] ?? palette[next?.styles[column] ?? 'blank'].numberFormat);
    }),
  );
}

/** Whether anything of the user's would be lost where an execution ends between two calls. */
export function needsSpare(tab: TabSpec, seen: TabContent, blocks: number, palette: Palette): boolean {
  return blocks > 1 || holdsTheirRules(seen, tab) || movesFormats(tab, seen, palette);
}

/** Not to be read before it is whole: until then it bears the name of what was left unfinished. */
export function putAside(
  spreadsheet: Spreadsheet,
  { mark }: Pick<MarkedTab, 'mark'>,
  seen: TabContent,
  spare: SpareMark,
  blocks: readonly Block[],
): Spare {
  const active = spreadsheet.getActiveSheet();
  const { tab, language, computed } = mark;
  const extent = extentOfGrid(seen.values);
  const content = { filled: extent, computed, texts: [], spare };
  const made = createMarkedSheet(spreadsheet, tab, language, content);
  const { sheet } = made;
  growTo(sheet, extent, { rows: 0, columns: 0 });
  for (const { first, height: wanted } of blocks) {
    const height = Math.min(wanted, extent.rows - first);
    if (height <= 0) break;
    const range = sheet.getRange(first + 1, 1, height, extent.columns);
    range.setNumberFormats(seen.formats.slice(first, first + height).map((row) => [...row]));
    range.setValues(
      Array.from({ length: height }, (_, row) =>
        Array.from({ length: extent.columns }, (_unused, column) => typedAgain(seen, first + row, column)),
      ),
    );
  }
  if (holdsRules(seen)) {
    const rules = seen.values.map((row, index) => row.map((_, column) => seen.rules?.[index]?.[column] ?? null));
    sheet.getRange(1, 1, extent.rows, extent.columns).setDataValidations(rules as Rule[][]);
  }
  nameSheet(spreadsheet, sheet, SPARE_NAME);
  sheet.hideSheet();
  active.activate();
  return made;
}

/** Says which rows of the tab are going to be written next. */
export function noteBlock({ sheet, mark }: Spare, { first, height }: Block): void {
  const [metadata] = sheet.createDeveloperMetadataFinder().withKey(TAB_KEY).find();
  if (metadata === undefined || mark.spare === undefined) return;
  updateMark({ mark, metadata }, { spare: { ...mark.spare, surely: first, perhaps: first + height } });
}

export function readSpare({ sheet, mark }: Spare): SpareContent {
  const { next = [], surely = 0, perhaps = 0 } = mark.spare ?? {};
  return { ...readContentWithRules(sheet, sheet.getName(), mark.computed), next, written: { surely, perhaps } };
}
