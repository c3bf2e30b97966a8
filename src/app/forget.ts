/** The ways out of what is kept with the file and can't be used: the page says what it is, and forgets it when it is told to. */
import { invalid } from '../tables/checked.ts';
import { textsIn } from '../text/language.ts';
import { KEPT, type Kept, type KeptProblem, type KeptThing } from './kept.ts';
import { readSettings } from './last-settings.ts';
import { readPayLog } from './pay/kept-log.ts';
import { readLedgerEnd } from './pay/ledger-end.ts';
import type { Book, Ports } from './ports.ts';
import { requestFields } from './request-fields.ts';
import { readRun } from './run.ts';

export interface ForgetRequest {
  readonly what: KeptThing;
}

const THINGS: readonly KeptThing[] = ['run', 'settings', 'pay', 'ledger'];

/** What the page sent, checked. */
export function forgetRequestFrom(sent: unknown): ForgetRequest {
  const { what } = requestFields(sent);
  const thing = THINGS.find((known) => known === what);
  if (thing === undefined) throw invalid('what');
  return { what: thing };
}

/** `gone`: it tells of a ledger whose tab is not there. */
type Trouble = 'damaged' | 'newer' | 'gone';

function troubleOf({ state }: Kept<unknown>): Trouble | null {
  return state === 'damaged' || state === 'newer' ? state : null;
}

function troubleWith(ports: Ports, book: Book, what: KeptThing): Trouble | null {
  switch (what) {
    case 'run':
      return troubleOf(readRun(ports));
    case 'settings':
      return troubleOf(readSettings(ports, book));
    case 'pay':
      return troubleOf(readPayLog(ports, book));
    case 'ledger': {
      const end = readLedgerEnd(ports);
      const isGone = end.state === 'kept' && end.value.lines > 0 && book.tab('ledger') === null;
      return isGone ? 'gone' : troubleOf(end);
    }
  }
}

/** In the language of the person. */
export function keptProblems(ports: Ports, book: Book): readonly KeptProblem[] {
  const { kept } = textsIn(ports.userLanguage());
  return THINGS.flatMap((what): KeptProblem[] => {
    const trouble = troubleWith(ports, book, what);
    if (trouble === null) return [];
    const said = trouble === 'gone' ? kept.ledgerGone : kept.things[what];
    const sentence = trouble === 'newer' ? `${kept.newer} ${said.lost}` : `${said.damaged} ${said.lost}`;
    return [{ what, sentence, button: said.button }];
  });
}

/** Forgets what can't be used. What somebody has put right in the meantime stays. */
export function forget(ports: Ports, { what }: ForgetRequest): true {
  return ports.alone(() => {
    if (troubleWith(ports, ports.book(), what) !== null) ports.store.remove(KEPT[what]);
    return true;
  });
}
