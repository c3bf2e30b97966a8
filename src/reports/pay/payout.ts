/** The tab *Payouts* of a month: what everybody is paid, and the sums below. */

import type { Month } from '../../core/pay/month.ts';
import type { PayLine } from '../../core/pay/pay-line.ts';
import type { Day } from '../../core/time/day.ts';
import { PAYOUT_COLUMNS } from '../../tables/pay/payout-columns.ts';
import type { Texts } from '../../text/language.ts';
import { BLANK_ROW, line, tableRows, widthsOf } from '../rows.ts';
import type { TabKey, TabRow, TabSpec } from '../tab-spec.ts';

export interface Payouts {
  readonly month: Month;
  readonly lines: readonly PayLine[];
  /** Null while the month is open. */
  readonly closedOn: Day | null;
  readonly today: Day;
  /** Sentences that people must know before they pay. */
  readonly warnings: readonly string[];
  /** Everybody was asked, and has agreed. */
  readonly agreed?: boolean;
}

export function payoutKey(month: Month): TabKey {
  return `payout:${month}`;
}

function totalRow(lines: readonly PayLine[], title: string): TabRow {
  const [, ...sums] = PAYOUT_COLUMNS.map(({ total }) => total?.(lines) ?? '');
  return {
    values: [title, ...sums],
    styles: PAYOUT_COLUMNS.map(({ total }) => (total === undefined ? 'heading' : 'total')),
  };
}

export function payoutTab({ month, lines, closedOn, today, warnings, agreed = false }: Payouts, texts: Texts): TabSpec {
  const { columns, payout, open, closed, visible } = texts.payClosing;
  return {
    key: payoutKey(month),
    title: payout.title(month),
    widths: widthsOf(PAYOUT_COLUMNS),
    rows: [
      line(payout.title(month), 'title'),
      line(closedOn === null ? open(today) : closed(closedOn)),
      line(visible),
      ...(agreed ? [line(texts.agreement.allAgreed, 'text')] : []),
      ...warnings.map((warning) => line(warning, 'alert')),
      BLANK_ROW,
      ...tableRows(PAYOUT_COLUMNS, lines, columns, texts, texts.notes.pay),
      lines.length === 0 ? line(payout.nobody) : totalRow(lines, payout.total),
    ],
  };
}
