/** Writing the call lists without losing a note: what the user keeps follows the customer. */
import { distinctLabels } from '../core/labels.ts';
import { SEGMENTS, type Segment } from '../core/segments.ts';
import { callListTab, workTitles } from '../reports/call-list.ts';
import type { CustomerFacts, KeptSection } from '../reports/customer-table.ts';
import { listKey } from '../reports/tab-spec.ts';
import type { KeptCell, KeptRow } from '../tables/kept-cell.ts';
import { holdsAll, mergeCells } from '../tables/merge-cells.ts';
import type { Texts } from '../text/language.ts';
import { archiveOf, type ReadTab, readTab, segmentsByKey } from './kept-tabs.ts';
import type { Book, WrittenTab } from './ports.ts';

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
): { readonly tabs: readonly WrittenTab[]; readonly doubled: boolean } {
  const now = segmentsByKey(facts);
  const owners = distinctLabels(facts.managers ?? []);
  const lists = readLists(book, chosen);
  const notes = collectNotes(lists, now);
  const kept: KeptSection = { titles: titlesOf(lists, notes, texts), headings: headingsOf(lists), rows: notes };
  const written = new Set<Segment>();
  const homes = new Set(lists.map(({ segment }) => segment));
  let doubled = false;
  const tabs = lists.map(({ segment, read }) => {
    const stays = (key: string) => {
      const home = now.get(key);
      if (home === segment || (home !== undefined && written.has(home))) return false;
      if (home !== undefined && homes.has(home)) doubled = true;
      return true;
    };
    const archive = archiveOf(read.kept, stays, now, texts);
    const tab = book.write(callListTab(segment, facts, kept, archive, owners, texts), read.content);
    written.add(segment);
    return tab;
  });
  return { tabs, doubled };
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
