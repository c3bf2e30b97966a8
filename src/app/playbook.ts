/** The playbook that is in force in the file: what stands in the tab *Settings*, else the defaults. */

import { AppError } from '../core/app-error.ts';
import type { Playbook } from '../core/customers/playbook.ts';
import type { GroupRule } from '../core/groups/abcxyz.ts';
import { fingerprintOfTexts } from '../core/log/fingerprint.ts';
import { defaultPlaybook } from '../tables/default-playbook.ts';
import { type PlaybookReading, readPlaybookTab } from '../tables/playbook.ts';
import { type Texts, textsIn } from '../text/language.ts';
import type { Book } from './ports.ts';

/** Where there are problems, nothing is built. `holidayCells` are in the tab *Settings*, such as `$G$6:$G$105`. */
export interface ReadPlaybook extends PlaybookReading {
  /** False where there is no such tab, so that all of it is the defaults. */
  readonly isOwn: boolean;
}

/** @throws AppError `settings.newer` where a newer version wrote the tab. */
export function readPlaybook(book: Book): ReadPlaybook {
  const texts = textsIn(book.tabLanguage);
  const values = book.readTabValues('settings');
  if (values === null) {
    return { playbook: defaultPlaybook(texts), problems: [], added: [], holidayCells: null, isOwn: false };
  }
  return { ...readPlaybookTab(values, book.zone, texts), isOwn: true };
}

/** @throws AppError `playbook.problems`, `settings.newer`. */
export function requirePlaybook(book: Book): ReadPlaybook {
  const read = readPlaybook(book);
  if (read.problems.length > 0) throw new AppError('playbook.problems', { problems: read.problems });
  return read;
}

/** The part of the playbook that customers are judged by. */
export function groupRuleOf({ abc, xyz, period }: Playbook): GroupRule {
  return { abc, xyz, period };
}

/** Two playbooks with one fingerprint say the same: their parts stand in the same order, wherever they were read. */
export function fingerprintOfPlaybook(playbook: Playbook): string {
  return fingerprintOfTexts([JSON.stringify(playbook)]);
}

/** The words of the tabs, with the user's own in place of the product's. */
export function wordsOf(playbook: Playbook, texts: Texts): Texts {
  const { segments, groups, tabs } = texts;
  const { statuses, nextSteps } = playbook;
  return {
    ...texts,
    segments: { ...segments, names: playbook.names, advice: playbook.segmentAdvice },
    groups: { ...groups, advice: playbook.groupAdvice },
    tabs: { ...tabs, callList: { ...tabs.callList, statuses: [...statuses], nextSteps: [...nextSteps] } },
  };
}
