/** What each step of a run writes. */
import type { Playbook } from '../core/customers/playbook.ts';
import { dataProblemsTab } from '../reports/data-problems.ts';
import { groupLists, segmentLists } from '../reports/list-family.ts';
import { movementTab } from '../reports/movement.ts';
import { rfmSummaryTab } from '../reports/rfm-summary.ts';
import { groupKey, listKey } from '../reports/tab-spec.ts';
import type { RunRecord, Step } from '../tables/run-record.ts';
import { textsIn } from '../text/language.ts';
import { factsOf, type LoadedLog, movementOf } from './load-log.ts';
import { wordsOf } from './playbook.ts';
import type { Book, WrittenTab } from './ports.ts';
import { clearArchives, writeCallLists } from './write-call-lists.ts';
import { writeCustomers, writeGroups } from './write-customer-tabs.ts';

export interface Written {
  readonly tabs: readonly WrittenTab[];
  /** Whether notes stand on two lists now. */
  readonly doubled: boolean;
}

export function writeStep(
  book: Book,
  step: Step,
  loaded: LoadedLog,
  { settings, doubled }: RunRecord,
  playbook: Playbook,
): Written {
  const texts = wordsOf(playbook, textsIn(book.tabLanguage));
  const { map } = playbook;
  const wrote = (...tabs: readonly WrittenTab[]): Written => ({ tabs, doubled });
  if (step === 'problems') {
    if (doubled) {
      const facts = factsOf(loaded, settings, map);
      for (const family of [segmentLists(facts, texts), groupLists(facts, texts)]) {
        if (family !== null) clearArchives(book, family, texts);
      }
    }
    const place = { sheetId: settings.sheetId, layout: settings.layout };
    const tab = book.write(dataProblemsTab(loaded.log, loaded.base, place, texts), null);
    return { tabs: [tab], doubled: false };
  }
  const movement = step === 'movement' || step === 'summary' ? movementOf(loaded, settings, map) : null;
  if (step === 'movement') return movement === null ? wrote() : wrote(book.write(movementTab(movement, texts), null));
  const facts = factsOf(loaded, settings, map);
  if (step === 'groups') return wrote(...writeGroups(book, facts, texts));
  if (step === 'customers') return wrote(writeCustomers(book, facts, texts));
  if (step === 'lists') return writeCallLists(book, segmentLists(facts, texts), settings.lists.map(listKey), texts);
  if (step === 'groupLists') {
    const family = groupLists(facts, texts);
    if (family === null) return wrote();
    const written = writeCallLists(book, family, settings.groupLists.map(groupKey), texts);
    return { ...written, doubled: doubled || written.doubled };
  }
  return wrote(book.write(rfmSummaryTab(facts, movement, texts), null));
}
