/** Tabs for the team: the live board, what terms would cost, thanks. */
import { AppError } from '../../core/app-error.ts';
import { motivationOn } from '../../core/pay/terms-in-force.ts';
import { boardTab } from '../../reports/pay/board.ts';
import { teamNames } from '../../reports/pay/forms.ts';
import { simulatorTab } from '../../reports/pay/simulator.ts';
import { thanksTab } from '../../reports/pay/thanks.ts';
import { textsIn } from '../../text/language.ts';
import type { Ports, WrittenTab } from '../ports.ts';
import { ledgerState } from './ledger-state.ts';
import { readBoard, readTeam } from './read-board.ts';
import { requireMotivation } from './read-motivation.ts';
import type { MonthRequest } from './requests.ts';

export function buildBoard(ports: Ports, { month }: MonthRequest): WrittenTab {
  return ports.alone(() => {
    const book = ports.book();
    const tab = book.write(boardTab(readBoard(ports, book, month), textsIn(book.tabLanguage)), null);
    book.show('board');
    return tab;
  });
}

export function buildSimulator(ports: Ports): WrittenTab {
  return ports.alone(() => {
    const book = ports.book();
    const { last } = ledgerState(ports, book);
    const today = ports.clock.today(book.zone);
    const motivation = motivationOn(requireMotivation(book, last, textsIn(ports.userLanguage())), today);
    const planned = motivation.plans.filter(({ plan }) => plan !== null).map(({ month }) => month);
    const latest = planned.sort()[planned.length - 1] ?? null;
    const members = motivation.members.filter(({ left }) => left === null || left >= today);
    if (members.length === 0) throw new AppError('pay.no-members', {});
    const tab = book.write(simulatorTab({ ...motivation, members }, latest, textsIn(book.tabLanguage)), null);
    book.show('simulator');
    return tab;
  });
}

/** Made once; lines that stand there are the team's. */
export function buildThanks(ports: Ports): WrittenTab {
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
