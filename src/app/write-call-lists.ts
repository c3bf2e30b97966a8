/** Writing the call lists of a family without losing a note: what the user keeps follows the customer. */
import { customerFinder } from '../core/customers/find-customer.ts';
import { callListTab } from '../reports/call-list.ts';
import type { ListFamily } from '../reports/list-family.ts';
import type { TabKey } from '../reports/tab-spec.ts';
import type { KeptCell, KeptRow } from '../tables/kept-cell.ts';
import { holdsAll, mergeCells } from '../tables/merge-cells.ts';
import { isAboutNobody, isAboutSeveral } from '../tables/whose-row.ts';
import { workTitles } from '../tables/work-columns.ts';
import type { Texts } from '../text/language.ts';
import { archiveOf, type ReadTab, readTab } from './kept-tabs.ts';
import { chosenValues } from './key-values/chosen-values.ts';
import type { Book, WrittenTab } from './ports.ts';

interface CallList {
  /** Position in its family. */
  readonly place: number;
  readonly read: ReadTab;
}

/** The key values that the company has decided on: whoever calls should have them in mind. */
function keyValuesNote(book: Book, { valueTabs }: Texts): string {
  const values = chosenValues(book);
  return values.length === 0 ? '' : valueTabs.ours(values);
}

/** Place of each customer's own list, by key. */
function homesOf({ facts, places }: ListFamily): Map<string, number> {
  return new Map([...facts.byKey].map(([key, index]) => [key, places[index] as number]));
}

/** All notes on each customer, from whichever list they stand on: its own list's first. */
function collectNotes(lists: readonly CallList[], homes: ReadonlyMap<string, number>): Map<string, KeptRow> {
  const notes = new Map<string, KeptRow>();
  for (const atHome of [true, false]) {
    for (const { place, read } of lists) {
      for (const [key, row] of read.kept.rows) {
        // A note beside no name, or beside one of several, belongs to its tab alone.
        if (isAboutNobody(key) || (homes.get(key) === place) !== atHome) continue;
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
function readLists(book: Book, { facts, lists }: ListFamily, chosen: readonly TabKey[]): CallList[] {
  const find = customerFinder(facts);
  return lists.flatMap(({ key }, place) =>
    chosen.includes(key) || book.hasTab(key) ? [{ place, read: readTab(book, key, find) }] : [],
  );
}

/** Where a customer is now, in words. */
function placeSayer({ lists }: ListFamily, homes: ReadonlyMap<string, number>, texts: Texts) {
  const { left, moved, several } = texts.tabs.callList;
  return (key: string): string => {
    const home = homes.get(key);
    if (isAboutSeveral(key)) return several;
    return home === undefined ? left : moved(lists[home]?.name ?? '');
  };
}

/**
 * Where the notes on customers without a list stay: in the first archive that holds any. A run that was stopped leaves a
 * note in two lists; where the new one isn't its customer's any more, nothing else would ever put the two together.
 */
function keepersOf(lists: readonly CallList[], hasList: (key: string) => boolean): Map<string, number> {
  const keepers = new Map<string, number>();
  for (const { place, read } of lists) {
    for (const key of read.kept.rows.keys()) {
      if (!isAboutNobody(key) && !hasList(key) && !keepers.has(key)) keepers.set(key, place);
    }
  }
  return keepers;
}

/**
 * Writes the call lists: those that were chosen and those that are there already. A note whose customer moves to another
 * list stays in the archive of the old one until the new one is written, so that it is never nowhere.
 */
export function writeCallLists(
  book: Book,
  family: ListFamily,
  chosen: readonly TabKey[],
  texts: Texts,
): { readonly tabs: readonly WrittenTab[]; readonly doubled: boolean } {
  const homes = homesOf(family);
  const sayNow = placeSayer(family, homes, texts);
  const lists = readLists(book, family, chosen);
  const notes = collectNotes(lists, homes);
  const shared = { titles: titlesOf(lists, notes, texts), headings: headingsOf(lists), rows: notes };
  const written = new Set<number>();
  const there = new Set(lists.map(({ place }) => place));
  const keepers = keepersOf(lists, (key) => there.has(homes.get(key) ?? -1));
  const note = keyValuesNote(book, texts);
  let doubled = false;
  const tabs = lists.map(({ place, read }) => {
    const stays = (key: string) => {
      const home = homes.get(key);
      if (home === place || (home !== undefined && written.has(home))) return false;
      if (home !== undefined && there.has(home)) doubled = true;
      // The keeper is written before the others let go.
      return (keepers.get(key) ?? place) === place;
    };
    const all = [...read.kept.rows].map(
      ([key, row]) => [key, keepers.has(key) ? (notes.get(key) ?? row) : row] as const,
    );
    const archive = archiveOf({ ...read.kept, rows: new Map(all) }, family.facts, stays, sayNow);
    const kept = { ...read.kept, ...shared, archive };
    const tab = book.write(callListTab(family, place, kept, texts, note), read.content);
    written.add(place);
    return tab;
  });
  return { tabs, doubled };
}

/**
 * Takes notes out of the archives whose customers have them on their own list by now. For the execution after the one
 * that wrote the lists: it reads what stands there, whatever somebody has typed since, and leaves alone what differs.
 */
export function clearArchives(book: Book, family: ListFamily, texts: Texts): void {
  const homes = homesOf(family);
  const sayNow = placeSayer(family, homes, texts);
  const lists = readLists(book, family, []);
  const rowsOf = new Map(lists.map(({ place, read }) => [place, read.kept.rows]));
  for (const { place, read } of lists) {
    const isElsewhere = (key: string, row: KeptRow) => {
      const home = homes.get(key);
      return home !== undefined && home !== place && holdsAll(rowsOf.get(home)?.get(key), row);
    };
    if (![...read.kept.rows].some(([key, row]) => isElsewhere(key, row))) continue;
    const stays = (key: string, row: KeptRow) => homes.get(key) !== place && !isElsewhere(key, row);
    const archive = archiveOf(read.kept, family.facts, stays, sayNow);
    const titles = [...new Set([...workTitles(texts), ...read.kept.titles])];
    book.write(
      callListTab(family, place, { ...read.kept, titles, archive }, texts, keyValuesNote(book, texts)),
      read.content,
    );
  }
}
