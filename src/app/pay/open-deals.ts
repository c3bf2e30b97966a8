/** Deals that are open yet by their status in the log, and the month that winning them would raise. */
import { type Month, monthOf } from '../../core/pay/month.ts';
import { payMonth } from '../../core/pay/pay-month.ts';
import { isErrorText, spellingKey, tidy } from '../../core/writing/spelling.ts';
import { bucketNumber } from '../../reading/buckets.ts';
import { statusClass } from '../../reading/value-words.ts';
import type { Ports } from '../ports.ts';
import { closedMonths, lastClosed, openLedger } from './ledger-state.ts';
import { personTexts, standings } from './month-pay.ts';
import { type LoadedActuals, loadActuals } from './pay-log.ts';
import { requireMotivation } from './read-motivation.ts';
import type { DealsToWin, OpenDeal } from './requests.ts';

/** By the key of their manager, in the order of the sheet. Only what a dictionary calls open: a lost deal brings nothing. */
function openDeals({ rows, reading, manager }: LoadedActuals): ReadonlyMap<string, readonly OpenDeal[]> {
  const deals = new Map<string, OpenDeal[]>();
  const { status } = reading.columns;
  const read = reading.rows;
  if (status === null || read === null) return deals;
  const leftOut = bucketNumber('status');
  rows.forEach((cells, row) => {
    const amount = read.amount[row] ?? 0;
    if (read.bucket[row] !== leftOut || !(amount > 0)) return;
    if (statusClass(tidy(String(cells[status] ?? ''))) !== 'open') return;
    const name = tidy(String(cells[manager] ?? ''));
    if (name === '' || isErrorText(name)) return;
    const shown = read.names[read.shown[row] ?? 0] || read.keys[read.key[row] ?? 0] || '';
    const key = spellingKey(name);
    deals.set(key, [...(deals.get(key) ?? []), { customer: shown, amount, row: row + 1 }]);
  });
  return deals;
}

/** The month that runs by the calendar; the log's last where that is closed already. */
function monthToRaise(loaded: LoadedActuals, closed: ReadonlySet<Month>): Month {
  const running = monthOf(loaded.today);
  return closed.has(running) ? monthOf(loaded.asOf) : running;
}

export function dealsToWin(ports: Ports): DealsToWin {
  const book = ports.book();
  const ledger = openLedger(ports, book);
  const texts = personTexts(ports);
  const closed = closedMonths(ledger);
  const running = monthOf(ports.clock.today(book.zone));
  const motivation = requireMotivation(book, lastClosed(ledger), texts, closed.has(running) ? null : running);
  const loaded = loadActuals(ports, book, motivation.members);
  const month = monthToRaise(loaded, closed);
  const deals = openDeals(loaded);
  const paid = ledger.lines.map(({ pay }) => pay);
  const lines = payMonth(motivation, loaded.actuals, month, standings(ledger), paid);
  const managers = lines.filter(({ days }) => days > 0).map((line) => ({ line, deals: deals.get(line.key) ?? [] }));
  return { month, monthTitle: texts.format.month(month), managers };
}
