/** What a tool for the head of sales is: declared once, in its own file, and listed in `tools.ts`. */
import type { HeadTool } from '../../core/head-tools.ts';
import type { TabKey } from '../../reports/tab-spec.ts';
import type { Texts } from '../../text/language.ts';
import type { Book, Ports } from '../ports.ts';

export interface ToolWork {
  readonly ports: Ports;
  readonly book: Book;
  /** Of the tabs. */
  readonly texts: Texts;
  /** Of the person at the screen. */
  readonly spoken: Texts;
  /** Tabs that are about to be removed: nothing may lean on them any more. */
  readonly leaving: readonly TabKey[];
}

export interface Tool {
  /** Its tabs; the first is the one that is opened. All are there: it is built. */
  readonly tabs: readonly [TabKey, ...TabKey[]];
  /** Tools whose tabs its formulas and lists lean on: built along with it, and not to be removed before it. */
  readonly needs: readonly HeadTool[];
  /** People type into it: it is built where it is not there, and left as it is from then on. */
  readonly isTyped: boolean;
  /** How many lines people have typed into it; they go when it is removed. */
  readonly lines?: (work: ToolWork) => number;
  /** Sentences on what it lacks to be of use, once it is built. */
  readonly missing?: (work: ToolWork) => readonly string[];
  /** Tools that it shows where they are there: it is built again when one of them comes or goes. */
  readonly shows?: readonly HeadTool[];
  /** @throws AppError that says why it can't be built; nothing is written then. */
  readonly build: (work: ToolWork) => void;
  /** Adds to what people have typed, and says what it has added. */
  readonly refresh?: (work: ToolWork) => string;
}
