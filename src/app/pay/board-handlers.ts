/** What the team sees: the live board, the weekly game, thanks. */
import { AppError } from '../../core/app-error.ts';
import { type Month, monthFrom, monthOf } from '../../core/pay/month.ts';
import { boardTab, MONTH_CELL } from '../../reports/pay/board.ts';
import { thanksTab } from '../../reports/pay/thanks.ts';
import { textsIn } from '../../text/language.ts';
import type { Book, Ports, WrittenTab } from '../ports.ts';
import { finishWeek, startWeek } from './play-week.ts';
import { readBoard, readTeam } from './read-board.ts';
import type { PayHandlers } from './requests.ts';

type BoardHandlers = Pick<PayHandlers, 'buildBoard' | 'startWeek' | 'finishWeek' | 'buildThanks'>;

function writeBoard(ports: Ports, book: Book, month: Month): WrittenTab {
  return book.write(boardTab(readBoard(ports, book, month), textsIn(book.tabLanguage)), null);
}

/** A board that stands already takes in a tab that is new, and shows the month that it showed. */
export function refreshBoard(ports: Ports, book: Book): void {
  const board = book.readTab('board');
  if (board === null) return;
  const { row, column } = MONTH_CELL;
  const shown = board.values[row]?.[column];
  const day = shown instanceof Date ? book.zone.dayAt(shown.getTime()) : null;
  writeBoard(ports, book, monthOf(day ?? ports.clock.today(book.zone)));
}

function buildBoard(ports: Ports, wanted: Month): WrittenTab {
  const month = monthFrom(wanted);
  if (month === null) throw new AppError('settings.invalid', { setting: 'month' });
  return ports.alone(() => {
    const book = ports.book();
    const tab = writeBoard(ports, book, month);
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
      tab = book.write(thanksTab(names, textsIn(book.tabLanguage)), null);
      refreshBoard(ports, book);
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
