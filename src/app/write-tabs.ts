/** Writing the tabs of customers without losing a note: what the user keeps follows the customer. */

import { distinctLabels } from '../core/labels.ts';
import { SEGMENTS, type Segment } from '../core/segments.ts';
import { callListTab, membersOf, workTitles } from '../reports/call-list.ts';
import { type ArchivedRow, type CustomerFacts, type KeptSection, keyAt } from '../reports/customer-table.ts';
import { customersTab } from '../reports/customers.ts';
import { groupListTab } from '../reports/group-list.ts';
import { groupMatrixTab } from '../reports/group-matrix.ts';
import { listKey, type TabKey } from '../reports/tab-spec.ts';
import { CUSTOMER_TITLES } from '../reports/tab-titles.ts';
import type { KeptCell, KeptRow } from '../tables/kept-cell.ts';
import { type KeptColumns, readKeptColumns, type TabContent } from '../tables/kept-columns.ts';
import { holdsAll, mergeCells } from '../tables/merge-cells.ts';
import type { Texts } from '../text/language.ts';
import type { Book, WrittenTab } from './ports.ts';

const NOTHING_KEPT: KeptColumns = { titles: [], headings: new Map(), rows: new Map() };

interface ReadTab {
  readonly content: TabContent | null;
  readonly kept: KeptColumns;
}

function readTab(book: Book, key: TabKey): ReadTab {
  const content = book.readTab(key);
  return { content, kept: content === null ? NOTHING_KEPT : readKeptColumns(content, CUSTOMER_TITLES) };
}

/** Where each customer is now, by key. */
function segmentsByKey(facts: CustomerFacts): Map<string, Segment> {
  return new Map(
    Array.from(facts.order, (index) => [keyAt(facts, index), SEGMENTS[facts.rfm.segment[index] as number] as Segment]),
  );
}

/** Notes whose customer is not among the members of the tab. */
function archiveOf(
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

export function writeCustomers(book: Book, facts: CustomerFacts, texts: Texts): WrittenTab {
  const { content, kept } = readTab(book, 'customers');
  const now = segmentsByKey(facts);
  const archive = archiveOf(kept, (key) => !now.has(key), now, texts);
  return book.write(customersTab(facts, kept, archive, texts), content);
}

/** The nine groups: the matrix, then the customers with the numbers behind them. */
export function writeGroups(book: Book, { rfm, groups }: CustomerFacts, texts: Texts): WrittenTab[] {
  if (groups === null) return [];
  return [groupMatrixTab(rfm, groups, texts), groupListTab(groups, texts)].map((tab) => book.write(tab, null));
}

interface CallList {
  readonly segment: Segment;
  readonly read: ReadTab;
}

/** All notes on each customer, from whichever list they stand on: its own list's first. */
function collectNotes(lists: readonly CallList[], now: ReadonlyMap<string, Segment>): Map<string, KeptRow> {
  const notes = new Map<string, KeptRow>();
  const own = (key: string, segment: Segment) => (now.get(key) === segment ? 0 : 1);
  for (const home of [0, 1]) {
    for (const { segment, read } of lists) {
      for (const [key, row] of read.kept.rows) {
        // A note beside no name belongs to its tab alone.
        if (key === '' || own(key, segment) !== home) continue;
        const known = notes.get(key);
        notes.set(key, known === undefined ? row : { ...row, cells: mergeCells(known.cells, row.cells) });
      }
    }
  }
  return notes;
}

/** The work columns first, as ever; then whatever the user added on any of the lists. */
function titlesOf(lists: readonly CallList[], notes: ReadonlyMap<string, KeptRow>, texts: Texts): string[] {
  const titles = new Set(workTitles(texts));
  for (const { read } of lists) for (const title of read.kept.titles) titles.add(title);
  for (const { cells } of notes.values()) for (const title of cells.keys()) titles.add(title);
  return [...titles];
}

function headingsOf(lists: readonly CallList[]): ReadonlyMap<string, KeptCell> {
  return new Map(lists.flatMap(({ read }) => [...read.kept.headings]));
}

/** All lists that there are or will be, as they stand. */
function readLists(book: Book, chosen: readonly Segment[]): CallList[] {
  return SEGMENTS.filter((segment) => chosen.includes(segment) || book.hasTab(listKey(segment))).map((segment) => ({
    segment,
    read: readTab(book, listKey(segment)),
  }));
}

/**
 * Writes the call lists: those that were chosen and those that are there already. A note whose customer moves to another
 * list stays in the archive of the old one until the new one is written, so that it is never nowhere.
 */
export function writeCallLists(
  book: Book,
  facts: CustomerFacts,
  chosen: readonly Segment[],
  texts: Texts,
): WrittenTab[] {
  const now = segmentsByKey(facts);
  const owners = distinctLabels(facts.managers ?? []);
  const lists = readLists(book, chosen);
  const notes = collectNotes(lists, now);
  const kept: KeptSection = { titles: titlesOf(lists, notes, texts), headings: headingsOf(lists), rows: notes };
  const written = new Set<Segment>();
  return lists.map(({ segment, read }) => {
    const stays = (key: string) => {
      const home = now.get(key);
      return home !== segment && (home === undefined || !written.has(home));
    };
    const archive = archiveOf(read.kept, stays, now, texts);
    const tab = book.write(callListTab(segment, facts, kept, archive, owners, texts), read.content);
    written.add(segment);
    return tab;
  });
}

/**
 * Takes notes out of the archives whose customers have them on their own list by now. For the execution after the one
 * that wrote the lists: it reads what stands there, whatever somebody has typed since, and leaves alone what differs.
 */
export function clearArchives(book: Book, facts: CustomerFacts, texts: Texts): void {
  const now = segmentsByKey(facts);
  const owners = distinctLabels(facts.managers ?? []);
  const lists = readLists(book, []);
  const rowsOf = new Map(lists.map(({ segment, read }) => [segment, read.kept.rows]));
  for (const { segment, read } of lists) {
    const isElsewhere = (key: string, row: KeptRow) => {
      const home = now.get(key);
      return home !== undefined && home !== segment && holdsAll(rowsOf.get(home)?.get(key), row);
    };
    if (![...read.kept.rows].some(([key, row]) => isElsewhere(key, row))) continue;
    const stays = (key: string, row: KeptRow) => now.get(key) !== segment && !isElsewhere(key, row);
    const archive = archiveOf(read.kept, stays, now, texts);
    const titles = [...new Set([...workTitles(texts), ...read.kept.titles])];
    book.write(callListTab(segment, facts, { ...read.kept, titles }, archive, owners, texts), read.content);
  }
}

/** How many customers each list would hold. */
export function listSizes(facts: CustomerFacts): Readonly<Record<Segment, number>> {
  return Object.fromEntries(SEGMENTS.map((segment) => [segment, membersOf(facts, segment).length])) as Record<
    Segment,
    number
  >;
}
