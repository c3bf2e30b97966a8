/** What the sales board does not count, said on the board itself. */
import type { Texts } from '../../text/language.ts';
import { undatedRows } from '../pay/board-check.ts';
import { isBetween, rowsLeftOut, rowsOf } from '../pay/counted-log.ts';
import { cell, formula, native, type Pieces, quoted } from '../pay/formula.ts';
import type { TabValue } from '../tab-spec.ts';
import { blockColumn, countedLog, differencesAt, peopleIn } from './board-blocks.ts';
import { dealsFrom } from './board-deals.ts';
import type { DealCounts, SalesBoardInput } from './board-input.ts';
import { ALL_ROW, daysOf, type Places } from './board-places.ts';
import { sharedRows } from './board-shared.ts';

/** The day that a cell with an error, a text or nothing can't be. */
const IS_DAY = (date: Pieces) => formula`${date};">0"`;

/** Rows of the month that nobody's line counts, or nobody can tell the month of; and what the reading counts otherwise. */
export function ordersStatus(input: SalesBoardInput, places: Places, texts: Texts): TabValue {
  const words = texts.headTabs.board.status;
  const log = countedLog(input, places);
  const days = daysOf(places);
  const inMonth = isBetween(log.date, days.first(0), days.next(0));
  const further = input.found.continuations ? formula`-${rowsOf(log, formula`${inMonth};${log.amount};"="`)}` : [];
  const left = formula`(COUNTIFS(${inMonth})-${rowsLeftOut(log, inMonth)}${further}-SUM(${peopleIn(input, places.behind('rows'))})${sharedRows(input, places)})`;
  const undated = formula`(${undatedRows(log, input.found)})`;
  const first = differencesAt(input, places);
  const block = (offset: number) => blockColumn(first + offset, input.differences.length);
  const differs = `SUMPRODUCT((${block(0)}=${days.first(0)})*ABS(${block(2)}))`;
  const agrees =
    input.differences.length === 0
      ? quoted(words.counted)
      : `IF(${differs}>0;${quoted(words.differs)}&ROUND(${differs};2);${quoted(words.counted)})`;
  const [before = '', after = ''] = words.left;
  const [undatedBefore = '', undatedAfter = ''] = words.undated;
  return native(
    formula`IFERROR(IF(${left}<>0;${quoted(before)}&${left}&${quoted(after)};IF(${undated}<>0;${quoted(undatedBefore)}&${undated}&${quoted(undatedAfter)};${agrees}));${quoted(words.unknown)})`,
  );
}

/** Stages that were added to the settings or taken away since: the board has columns for those that it was built with. */
export function stagesStatus({ roomForStages, stages: { length: built } }: SalesBoardInput, texts: Texts): TabValue {
  const [before = '', between = '', after = ''] = texts.headTabs.board.status.otherStages;
  const now = formula`SUMPRODUCT(1*(LEN(TRIM(${roomForStages}))>0))`;
  return native(
    formula`IFERROR(IF(${now}=${built};"";${quoted(before)}&${now}&${quoted(`${between}${built}${after}`)});"")`,
  );
}

/** Deals of the month that no stage counts, and deals of no month. */
function dealsStatus(counts: DealCounts, input: SalesBoardInput, places: Places, texts: Texts): TabValue {
  const words = texts.headTabs.board.status;
  const days = daysOf(places);
  const dated = isBetween(counts.date, days.first(0), days.next(0));
  const filled = formula`${counts.status};"?*"`;
  const reached = cell(ALL_ROW, places.stageCount(0, 0));
  const left = formula`ROUND(COUNTIFS(${dated};${filled})-${dealsFrom(dated, 0, input, counts, places)}-${reached};6)`;
  // The title of the column is no deal.
  const undated = formula`(COUNTIFS(${filled})-1-COUNTIFS(${filled};${IS_DAY(counts.date)}))`;
  const [before = '', after = ''] = words.dealsLeft;
  const [undatedBefore = '', undatedAfter = ''] = words.dealsUndated;
  return native(
    formula`IF(${left}<>0;${quoted(before)}&${left}&${quoted(after)};IF(${undated}>0;${quoted(undatedBefore)}&${undated}&${quoted(undatedAfter)};${quoted(words.dealsCounted)}))`,
  );
}

/** Lines of activity of the month that no stage and no manager of the board counts, and lines that say no day or number. */
export function activityStatus(input: SalesBoardInput, places: Places, texts: Texts): TabValue {
  const words = texts.headTabs.board.status;
  const { counts: activity } = input;
  if (activity.of === 'deals') return dealsStatus(activity, input, places, texts);
  const days = daysOf(places);
  const dated = isBetween(activity.date, days.first(0), days.next(0));
  const counts = `${cell(ALL_ROW, places.stageCount(0, 0))}:${cell(ALL_ROW, places.stageCount(0, places.stages - 1))}`;
  const strays = formula`(SUMIFS(${activity.count};${dated})-SUM(${counts}))`;
  const lines = formula`(COUNT(${activity.count})-COUNTIFS(${activity.count};"<1000000000000000";${IS_DAY(activity.date)})+COUNTIF(${activity.count};"?*")-1)`;
  const [before = '', after = ''] = words.strays;
  const [linesBefore = '', linesAfter = ''] = words.lines;
  return native(
    formula`IF(ROUND(${strays};6)<>0;${quoted(before)}&ROUND(${strays};6)&${quoted(after)};IF(${lines}<>0;${quoted(linesBefore)}&${lines}&${quoted(linesAfter)};${quoted(words.activityCounted)}))`,
  );
}
