/** What the team sees: the live board, the weekly game, thanks. */
import { AppError } from '../../core/app-error.ts';
import { type Month, monthFrom, monthOf } from '../../core/pay/month.ts';
import { boardTab, MONTH_CELL } from '../../reports/pay/board.ts';
import { thanksTab } from '../../reports/pay/thanks.ts';
import type { TabSpec } from '../../reports/tab-spec.ts';
import { textsIn } from '../../text/language.ts';
import type { Book, Ports, WrittenTab } from '../ports.ts';
import { finishWeek, startWeek } from './play-week.ts';
import { readBoard, readTeam } from './read-board.ts';
import type { PayHandlers } from './requests.ts';

type BoardHandlers = Pick<PayHandlers, 'buildBoard' | 'startWeek' | 'finishWeek' | 'buildThanks'>;

/**
 * Writes a new tab that the board shows something of: a board that stands already takes it in, for the month that it shows.
 * All is read before anything is written, which may move formulas.
 */
export function writeBesideBoard(ports: Ports, book: Book, tab: TabSpec): WrittenTab {
  const board = book.readTab('board');
  const shown = board?.values[MONTH_CELL.row]?.[MONTH_CELL.column];
  const day = shown instanceof Date ? book.zone.dayAt(shown.getTime()) : null;
  const month = monthOf(day ?? ports.clock.today(book.zone));
  const input = board === null ? null : readBoard(ports, book, month, tab);
  const written = book.write(tab, null);
  if (input !== null) book.write(boardTab(input, textsIn(book.tabLanguage)), null);
  return written;
}

function buildBoard(ports: Ports, wanted: Month): WrittenTab {
  const month = monthFrom(wanted);
  if (month === null) throw new AppError('settings.invalid', { setting: 'month' });
  return ports.alone(() => {
    const book = ports.book();
    const tab = book.write(boardTab(readBoard(ports, book, month, null), textsIn(book.tabLanguage)), null);
    book.show('board');
    return tab;
  });
}

/** Made once; lines that stand there are the team's. */
function buildThanks(ports: Ports): WrittenTab {
  return ports.alone(() => {
    const book = ports.book();
    let tab = book.tab('thanks');
    if (tab === null) {
      const { players } = readTeam(ports, book, ports.clock.today(book.zone));
      const names = players.map(({ name }) => name);
      tab = writeBesideBoard(ports, book, thanksTab(names, textsIn(book.tabLanguage)));
    }
    book.show('thanks');
    return tab;
  });
}

export function boardHandlers(ports: Ports): BoardHandlers {
  return {
    buildBoard: ({ month }) => buildBoard(ports, month),
    startWeek: (request) => startWeek(ports, request),
    finishWeek: () => finishWeek(ports),
    buildThanks: () => buildThanks(ports),
  };
}
