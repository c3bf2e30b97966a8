/** What closed months would pay by today's orders: by the ledger's own plans and terms, whatever these are by now. */
import type { LogFacts } from './facts.ts';
import { addMoney, type Money, moneyNumber, parseMoney, subtractMoney } from './money.ts';
import type { Month } from './month.ts';
import type { CorrectionLine } from './motivation.ts';
import { type PayLine, payLine } from './pay-line.ts';
import { factsOf, sumOfMoney } from './pay-month.ts';

export interface LateChange {
  /** Names the line and the amount, so that what is agreed to is what was shown. */
  readonly id: string;
  readonly closed: PayLine;
  readonly now: PayLine;
  /** What corrections have changed already. */
  readonly corrected: Money;
  /** What is still to be corrected; never zero. */
  readonly amount: Money;
}

/** The bonus that is the member's for good: a draw that is owed will come back, one that is not owed stays. */
export function kept({ drawn, before, after }: PayLine): Money {
  return subtractMoney(addMoney(drawn, before.owed), after.owed);
}

/** `corrections`: those that there are about a closed month, whatever month they are paid with. */
export function lateChanges(
  lines: readonly PayLine[],
  facts: LogFacts,
  corrections: (month: Month, member: string) => readonly Money[],
): LateChange[] {
  return lines.flatMap((closed): LateChange[] => {
    const { month, key } = closed;
    const today = factsOf(facts, key, month);
    const kpis = closed.kpis.map((kpi) =>
      kpi.measure === 'own'
        ? kpi
        : { ...kpi, fact: today[kpi.measure], orders: kpi.measure === 'revenue' ? today.orders : null },
    );
    const now = payLine({ ...closed, kpis });
    const corrected = sumOfMoney(corrections(month, key));
    const amount = subtractMoney(subtractMoney(kept(now), kept(closed)), corrected);
    if (amount === 0) return [];
    return [{ id: `${month}:${key}:${moneyNumber(amount)}`, closed, now, corrected, amount }];
  });
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
