/** What closed months would pay by today's orders, beside what they paid: by month and person, and by person. */
import { kept, type LateChange } from '../../core/pay/late-changes.ts';
import { type Money, moneyNumber, subtractMoney } from '../../core/pay/money.ts';
import { firstDayOf } from '../../core/pay/month.ts';
import { sumOfMoney } from '../../core/pay/pay-month.ts';
import type { Texts } from '../../text/language.ts';
import { type Column, column, type Wide } from '../column.ts';

export type AgainstPaidTitle = keyof Texts['againstPaid']['columns'];

/** Amounts of one line, or of several together. */
export interface AgainstPaid {
  readonly paid: Money;
  readonly now: Money;
  readonly corrected: Money;
  readonly open: Money;
}

export function againstPaid(lines: readonly LateChange[]): AgainstPaid {
  const sum = (amount: (line: LateChange) => Money) => sumOfMoney(lines.map(amount));
  return {
    paid: sum(({ closed }) => kept(closed)),
    now: sum(({ now }) => kept(now)),
    corrected: sum(({ corrected }) => corrected),
    open: sum(({ amount }) => amount),
  };
}

type Shape<Row> = Wide<Column<AgainstPaidTitle, Row>>;

/** Paid, now and what lies between them; of that, what was corrected and what is open. */
function amounts<Row>(of: (row: Row) => AgainstPaid): Shape<Row>[] {
  const money = (id: AgainstPaidTitle, amount: (all: AgainstPaid) => Money) => {
    return column<AgainstPaidTitle, Row>(id, 'money', 130, (row) => moneyNumber(amount(of(row))));
  };
  return [
    money('paid', ({ paid }) => paid),
    money('now', ({ now }) => now),
    money('difference', ({ paid, now }) => subtractMoney(now, paid)),
    money('corrected', ({ corrected }) => corrected),
    money('open', ({ open }) => open),
  ];
}

export interface AgainstPaidPerson {
  readonly name: string;
  readonly lines: readonly LateChange[];
}

export const PERSON_COLUMNS: readonly Shape<AgainstPaidPerson>[] = [
  column('member', 'text', 190, ({ name }) => name),
  ...amounts<AgainstPaidPerson>(({ lines }) => againstPaid(lines)),
];

/** `why`: which numbers are others now. */
export interface AgainstPaidLine {
  readonly line: LateChange;
  readonly why: string;
}

export const LINE_COLUMNS: readonly Shape<AgainstPaidLine>[] = [
  column('member', 'text', 190, ({ line }) => line.closed.name),
  ...amounts<AgainstPaidLine>(({ line }) => againstPaid([line])),
  column('month', 'month', 120, ({ line }) => ({ day: firstDayOf(line.closed.month) })),
  column('why', 'text', 420, ({ why }) => why),
];
