/** The session of a page: its state on this side, the server on the other. */
import type { SidebarTexts } from '../src/text/language.ts';
import type { Ask } from './server.ts';
import type { Store } from './store.ts';

export interface Session {
  readonly store: Store;
  readonly ask: Ask;
  /** Whether the server answers while it builds tabs for this page. */
  readonly answersMeanwhile: boolean;
  /** In the person's language: failures are kept as the sentences that the person reads. */
  readonly texts: SidebarTexts;
}
