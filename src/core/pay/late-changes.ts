/** What closed months would pay by today's orders: by the ledger's own plans and terms, whatever these are by now. */
import type { LogActuals } from './actuals.ts';
import { addMoney, asMoney, type Money, moneyNumber, parseMoney, smallerMoney, subtractMoney } from './money.ts';
import type { Month } from './month.ts';
import type { CorrectionLine } from './motivation.ts';
import { type PayCorrection, type PayLine, payLine } from './pay-line.ts';
import { sumOfMoney } from './pay-month.ts';
import { recounted } from './recounted.ts';

/** A correction that was paid with a month, or is to be paid yet. */
export interface KnownCorrection extends PayCorrection {
  readonly member: string;
  /** Null while it is to be paid. */
  readonly paid: Month | null;
}

export interface LateChange {
  /** Names the line and the amount, so that what is agreed to is what was shown. */
  readonly id: string;
  readonly closed: PayLine;
  readonly now: PayLine;
  /** What corrections have changed already. */
  readonly corrected: Money;
  /** What is still to be corrected. */
  readonly amount: Money;
  /** Corrections of this member that were made since and do not say what they correct: it may be this. */
  readonly others: readonly KnownCorrection[];
}

/** The bonus that is the member's for good: a draw that is owed will come back, one that is not owed stays. */
export function kept({ drawn, earned, before, after }: PayLine): Money {
  return addMoney(subtractMoney(addMoney(drawn, before.owed), after.owed), smallerMoney(earned, asMoney(0)));
}

/** Every closed line beside what today's orders would give, those without a change too. */
export function nowAgainstPaid(
  lines: readonly PayLine[],
  actuals: LogActuals,
  corrections: readonly KnownCorrection[],
): LateChange[] {
  const months = new Set(lines.map(({ month }) => month));
  const saysWhat = ({ about, paid }: KnownCorrection) =>
    about !== undefined && months.has(about) && (paid === null || paid > about);
  return lines.map((closed): LateChange => {
    const { month, key } = closed;
    const now = payLine(recounted(closed, actuals, lines));
    const since = corrections.filter(({ member, paid }) => member === key && (paid === null || paid > month));
    const corrected = sumOfMoney(since.filter(({ about }) => about === month).map(({ amount: known }) => known));
    const amount = subtractMoney(subtractMoney(kept(now), kept(closed)), corrected);
    const others = since.filter((correction) => !saysWhat(correction));
    return { id: `${month}:${key}:${moneyNumber(amount)}`, closed, now, corrected, amount, others };
  });
}

/** Those with something to be corrected. */
export function lateChanges(...known: Parameters<typeof nowAgainstPaid>): LateChange[] {
  return nowAgainstPaid(...known).filter(({ amount }) => amount !== 0);
}

/**
 * Corrections that name a closed month, or an earlier one, and were not paid with it: nobody would ever pay them. Told by
 * their amounts, so that a reason may be put in other words later.
 */
export function lateCorrections(
  lines: readonly PayLine[],
  corrections: readonly CorrectionLine[],
): readonly CorrectionLine[] {
  const last = lines[lines.length - 1]?.month ?? '';
  const paid = lines.flatMap(({ month, key, corrections: own }) =>
    own.map(({ amount }) => `${month} ${amount} ${key}`),
  );
  return corrections.filter(({ month, member, amount }) => {
    if (month > last) return false;
    const at = paid.indexOf(`${month} ${parseMoney(amount)} ${member}`);
    if (at >= 0) paid.splice(at, 1);
    return at < 0;
  });
}
