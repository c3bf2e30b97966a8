/** What the team sees: the live board, the weekly game, thanks. */
import { AppError } from '../../core/app-error.ts';
import { type Month, monthFrom } from '../../core/pay/month.ts';
import { boardTab } from '../../reports/pay/board.ts';
import { teamNames } from '../../reports/pay/forms.ts';
import { thanksTab } from '../../reports/pay/thanks.ts';
import { textsIn } from '../../text/language.ts';
import type { Ports, WrittenTab } from '../ports.ts';
import { finishWeek, startWeek } from './play-week.ts';
import { readBoard, readTeam } from './read-board.ts';
import type { PayHandlers } from './requests.ts';

type BoardHandlers = Pick<PayHandlers, 'buildBoard' | 'startWeek' | 'finishWeek' | 'buildThanks'>;

function buildBoard(ports: Ports, wanted: Month): WrittenTab {
  const month = monthFrom(wanted);
  if (month === null) throw new AppError('settings.invalid', { setting: 'month' });
  return ports.alone(() => {
    const book = ports.book();
    const tab = book.write(boardTab(readBoard(ports, book, month), textsIn(book.tabLanguage)), null);
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
      // Says what has to be put right first.
      readTeam(ports, book, ports.clock.today(book.zone));
      tab = book.write(thanksTab(teamNames(book.readTab('team')), textsIn(book.tabLanguage)), null);
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
