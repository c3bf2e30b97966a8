/** The tab *Settings*: made when it is asked for, put back to the defaults when that is asked for, never rebuilt by a run. */
import type { Playbook } from '../core/customers/playbook.ts';
import type { PlaybookProblem } from '../core/customers/playbook-problem.ts';
import { sheetPrefix } from '../core/writing/sheet-name.ts';
import { settingsTab } from '../reports/settings-tab.ts';
import { defaultPlaybook } from '../tables/default-playbook.ts';
import { type Texts, textsIn } from '../text/language.ts';
import type { FormProblem } from './pay/requests.ts';
import { readPlaybook } from './playbook.ts';
import type { Book, Ports, WrittenTab } from './ports.ts';

export interface SettingsState {
  /** Null: there is none, and the defaults hold. */
  readonly tab: WrittenTab | null;
  /** Where there are any, nothing is built. */
  readonly problems: readonly FormProblem[];
  /** What the tab is too old to have, in a sentence. */
  readonly added: string | null;
  /** The segments by the tab's own words; null where the defaults hold. */
  readonly segments: { readonly names: Playbook['names']; readonly advice: Playbook['segmentAdvice'] } | null;
}

/** `texts`: the language of the sentences. */
export function settingsProblems(book: Book, problems: readonly PlaybookProblem[], texts: Texts): FormProblem[] {
  const tab = problems.length === 0 ? null : book.tab('settings');
  if (tab === null) return [];
  return problems.map((problem) => ({
    sentence: texts.settingsTab.problem(problem),
    cell: sheetPrefix(tab.name) + problem.cell,
    url: `${tab.url}&range=${problem.cell}`,
  }));
}

/** @throws AppError `settings.newer`. */
export function settingsState(ports: Ports, book: Book): SettingsState {
  const tab = book.tab('settings');
  if (tab === null) return { tab, problems: [], added: null, segments: null };
  const texts = textsIn(ports.userLanguage());
  const { playbook, problems, added } = readPlaybook(book);
  return {
    tab,
    problems: settingsProblems(book, problems, texts),
    added: added.length === 0 ? null : texts.settingsTab.added(added),
    segments: problems.length > 0 ? null : { names: playbook.names, advice: playbook.segmentAdvice },
  };
}

function defaultTab(book: Book) {
  const texts = textsIn(book.tabLanguage);
  return settingsTab(defaultPlaybook(texts), texts);
}

/** Makes the tab with the defaults; one that is there is shown and left as it is. */
export function createSettings(ports: Ports): WrittenTab {
  return ports.alone(() => {
    const book = ports.book();
    const content = book.readTab('settings');
    const tab = (content && book.tab('settings')) ?? book.write(defaultTab(book), null);
    book.show('settings');
    return tab;
  });
}

/** Writes the defaults over whatever stands in the tab. @throws AppError `settings.newer` rather than over a newer one. */
export function restoreSettings(ports: Ports): WrittenTab {
  return ports.alone(() => {
    const book = ports.book();
    readPlaybook(book);
    const tab = book.write(defaultTab(book), book.readTab('settings'));
    book.show('settings');
    return tab;
  });
}
