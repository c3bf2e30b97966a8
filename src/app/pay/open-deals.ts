/** Deals that are open yet by their status in the log, and the month that winning them would raise. */
import { creditsIn, partsOfOne, sharedOut } from '../../core/pay/credits.ts';
import { amountFor } from '../../core/pay/deal-brings.ts';
import { type Month, monthOf } from '../../core/pay/month.ts';
import { payMonth } from '../../core/pay/pay-month.ts';
import { isErrorText, tidy } from '../../core/writing/spelling.ts';
import { bucketNumber } from '../../reading/buckets.ts';
import { statusClass } from '../../reading/words/status-words.ts';
import type { Texts } from '../../text/language.ts';
import type { Ports } from '../ports.ts';
import { closedMonths, knownLedger, lastClosed } from './ledger-state.ts';
import { personTexts, standings } from './month-pay.ts';
import { type LoadedActuals, loadActuals } from './pay-log.ts';
import { requireMotivation } from './read-motivation.ts';
import type { DealsToWin, OpenDeal } from './requests.ts';

type ReadDeal = Omit<OpenDeal, 'amount'>;

/** In the order of the sheet. Only what a dictionary calls open: a lost deal brings nothing. */
function openDeals({ rows, reading, manager, actuals }: LoadedActuals, team: ReadonlySet<string>, { payTerms }: Texts) {
  const deals: ReadDeal[] = [];
  const unshared: string[] = [];
  const { status } = reading.columns;
  const read = reading.rows;
  if (status === null || read === null) return { deals, unshared };
  const leftOut = bucketNumber('status');
  const isKnown = (key: string) => team.has(key) || actuals.managers.has(key);
  rows.forEach((cells, row) => {
    const amount = read.amount[row] ?? 0;
    if (read.bucket[row] !== leftOut || !(amount > 0)) return;
    if (statusClass(tidy(String(cells[status] ?? ''))) !== 'open') return;
    const text = tidy(String(cells[manager] ?? ''));
    if (text === '' || isErrorText(text)) return;
    const credits = creditsIn(text, isKnown);
    if ('fault' in credits) {
      unshared.push(payTerms.badCredit({ ...credits, text, rows: [row] }));
      return;
    }
    const weights = credits.map(({ weight }) => weight);
    const [amounts, shares] = [sharedOut(amount, weights), partsOfOne(credits)];
    const parts = credits.map(({ key }, index) => ({ key, amount: amounts[index] ?? 0, share: shares[index] ?? 0 }));
    const customer = read.names[read.shown[row] ?? 0] || read.keys[read.key[row] ?? 0] || '';
    deals.push({ customer, row: row + 1, parts });
  });
  return { deals, unshared };
}

/** The month that runs by the calendar; the log's last where that is closed already. */
function monthToRaise(loaded: LoadedActuals, closed: ReadonlySet<Month>): Month {
  const running = monthOf(loaded.today);
  return closed.has(running) ? monthOf(loaded.asOf) : running;
}

export function dealsToWin(ports: Ports): DealsToWin {
  const book = ports.book();
  const ledger = knownLedger(ports, book);
  const texts = personTexts(ports);
  const closed = closedMonths(ledger);
  const running = monthOf(ports.clock.today(book.zone));
  const motivation = requireMotivation(book, lastClosed(ledger), texts, closed.has(running) ? null : running);
  const loaded = loadActuals(ports, book, motivation.members);
  const month = monthToRaise(loaded, closed);
  const { deals, unshared } = openDeals(loaded, new Set(motivation.members.map(({ key }) => key)), texts);
  const paid = ledger.lines.map(({ pay }) => pay);
  const lines = payMonth(motivation, loaded.actuals, month, standings(ledger), paid);
  const managers = lines
    .filter(({ days }) => days > 0)
    .map((line) => ({
      line,
      deals: deals.flatMap((deal): OpenDeal[] => {
        const amount = amountFor(line, deal.parts);
        return amount === null ? [] : [{ ...deal, amount }];
      }),
    }));
  return { month, monthTitle: texts.format.month(month), managers, unshared };
}
