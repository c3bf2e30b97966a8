/** What the tabs that keep the user's columns have in common: read back, and an archive for notes without a row. */
import { SEGMENTS, type Segment } from '../core/segments.ts';
import { type ArchivedRow, type CustomerFacts, keyAt } from '../reports/customer-table.ts';
import type { TabKey } from '../reports/tab-spec.ts';
import { CUSTOMER_TITLES } from '../reports/tab-titles.ts';
import type { KeptRow } from '../tables/kept-cell.ts';
import { type KeptColumns, readKeptColumns, type TabContent } from '../tables/kept-columns.ts';
import type { Texts } from '../text/language.ts';
import type { Book } from './ports.ts';

const NOTHING_KEPT: KeptColumns = { titles: [], headings: new Map(), rows: new Map() };

export interface ReadTab {
  readonly content: TabContent | null;
  readonly kept: KeptColumns;
}

export function readTab(book: Book, key: TabKey): ReadTab {
  const content = book.readTab(key);
  return { content, kept: content === null ? NOTHING_KEPT : readKeptColumns(content, CUSTOMER_TITLES) };
}

/** Where each customer is now, by key. */
export function segmentsByKey(facts: CustomerFacts): Map<string, Segment> {
  return new Map(
    Array.from(facts.order, (index) => [keyAt(facts, index), SEGMENTS[facts.rfm.segment[index] as number] as Segment]),
  );
}

/** Notes whose customer is not among the members of the tab. */
export function archiveOf(
  kept: KeptColumns,
  stays: (key: string, row: KeptRow) => boolean,
  now: ReadonlyMap<string, Segment>,
  texts: Texts,
): ArchivedRow[] {
  const words = texts.tabs.callList;
  return [...kept.rows]
    .filter(([key, row]) => stays(key, row))
    .map(([key, row]) => {
      const segment = now.get(key);
      return { kept: row, now: segment === undefined ? words.left : words.moved(texts.segments.names[segment]) };
    });
}
