/** The playbook that is in force in the file: what stands in the tab *Settings*, else the defaults. */
import type { Playbook, PlaybookProblem } from '../core/playbook.ts';
import { defaultPlaybook } from '../tables/default-playbook.ts';
import { textsIn } from '../text/language.ts';
import type { Book } from './ports.ts';

export interface ReadPlaybook {
  readonly playbook: Playbook;
  /** Where there are any, nothing is built. */
  readonly problems: readonly PlaybookProblem[];
  /** The cells for holidays in the tab *Settings*, such as `$G$7:$G$106`; null where there are none. */
  readonly holidayCells: string | null;
}

export function readPlaybook(book: Book): ReadPlaybook {
  return { playbook: defaultPlaybook(textsIn(book.tabLanguage)), problems: [], holidayCells: null };
}
