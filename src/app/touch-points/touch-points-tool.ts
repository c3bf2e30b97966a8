/** The tool *Touch points*: the map that people fill in, and the tab of formulas that says what to work on first. */
import { SEGMENTS } from '../../core/segments/segments.ts';
import type { TabColumn } from '../../reports/tab-spec.ts';
import { placesInNewMap, touchPointsTab, valuesLine } from '../../reports/touch-points/map.ts';
import { touchPointReportTab } from '../../reports/touch-points/roll-up.ts';
import { ALL_TEXTS } from '../../text/language.ts';
import { refuseHeadProblems } from '../head/sales-team.ts';
import type { Tool, ToolWork } from '../head/tool.ts';
import { openTypedTab, type TypedTab } from '../head/typed-tab.ts';
import { decisionPlace } from '../key-values/chosen-values.ts';
import { readPlaybook } from '../playbook.ts';
import type { Book } from '../ports.ts';
import { findMap, readMap } from './read-map.ts';

/** The names of the segments, those of the tab *Settings* where there is one. */
export function segmentNames(book: Book): string[] {
  const { names } = readPlaybook(book).playbook;
  return SEGMENTS.map((segment) => names[segment]);
}

function chosenPlace({ book, leaving }: ToolWork): TabColumn | null {
  const place = leaving.includes('strategy-session') ? null : decisionPlace(book);
  return place && { tab: 'strategy-session', column: place.column, firstRow: place.header + 1 };
}

/** The line above the map follows the strategy session to where that stands now. */
function refreshLine(work: ToolWork, { content }: TypedTab): void {
  const { book, texts } = work;
  const words = ALL_TEXTS.flatMap(({ touchPoints }) => [touchPoints.ours.trim(), touchPoints.noValues]);
  const row = content.values.findIndex(([first]) => words.some((word) => String(first ?? '').startsWith(word)));
  if (row < 0) return;
  book.amend('touch-points', [{ row, column: 0, value: valuesLine(chosenPlace(work), texts), style: 'note' }], content);
}

const SHOWN_PROBLEMS = 3;

export const touchPointsTool: Tool = {
  tabs: ['touch-points', 'touch-point-report'],
  needs: [],
  shows: ['strategy-session'],
  isTyped: false,
  lines({ book }) {
    const tab = openTypedTab(book, 'touch-points');
    return tab === null ? 0 : readMap(tab, segmentNames(book)).points.length;
  },
  missing({ book, spoken }) {
    const tab = openTypedTab(book, 'touch-points');
    if (tab === null) return [];
    const { points, beyond } = readMap(tab, segmentNames(book));
    const problems = tab.problems(spoken);
    const shown = problems.slice(0, SHOWN_PROBLEMS).map(({ cell, sentence }) => `${cell} – ${sentence}`);
    return [
      ...(points.length === 0 ? [spoken.touchPoints.lines] : []),
      ...(beyond === null ? [] : [spoken.touchPoints.beyond(beyond + 1)]),
      ...shown,
      ...(problems.length > shown.length ? [spoken.headTabs.more(problems.length - shown.length)] : []),
    ];
  },
  build(work) {
    const { book, texts, spoken } = work;
    const segments = segmentNames(book);
    const before = openTypedTab(book, 'touch-points');
    if (before === null) {
      book.write(touchPointsTab(segments, chosenPlace(work), texts), null);
      book.write(touchPointReportTab(placesInNewMap(texts), segments, texts), null);
      return;
    }
    const places = findMap(before);
    refuseHeadProblems(before.problems(spoken));
    if (places !== null) book.write(touchPointReportTab(places, segments, texts), null);
    // Last: what hangs on a cell has no value for the rest of the execution that has changed it.
    refreshLine(work, before);
  },
};
