/** Who brought each row of a log, and how much of it. */
import { rowLabels } from '../log/labels.ts';
import type { Column, OrderLog } from '../log/order-log.ts';
import { roundSum } from '../numbers/rounding.ts';
import { asDay } from '../time/day.ts';
import { type Credit, type CreditFault, creditsIn, sharedOut } from './credits.ts';

/** A cell whose shares can't be used: its rows are nobody's. */
export interface BadCredit extends CreditFault {
  readonly text: string;
  /** Positions in the columns, from 0. */
  readonly rows: readonly number[];
}

export interface RowCredits {
  /** Of each row of the log; none where nobody is named, or not so that it can be used. */
  readonly people: readonly (readonly Credit[])[];
  /** How each key is written. */
  readonly shown: ReadonlyMap<string, string>;
  /** What each of the people has of the row's amount, by position in the log; where one has it all it is left out. */
  readonly amounts: ReadonlyMap<number, readonly number[]>;
  readonly rowsWithoutManager: number;
  readonly bad: readonly BadCredit[];
}

const NOBODY: readonly Credit[] = [];

/**
 * Rows of one order that are shared alike are shared out together: by day, each has what the order so far gives more than the
 * rows before it. So the parts of an order are those of its whole amount, and a row that takes back takes back what it brought.
 */
function sharedAmounts(log: OrderLog, people: RowCredits['people'], cells: readonly string[]): Map<number, number[]> {
  const shared = people.flatMap((credits, row) => (credits.length > 1 ? [row] : []));
  shared.sort((one, other) => (log.day[one] as number) - (log.day[other] as number) || one - other);
  const soFar = new Map<string, { readonly amount: number; readonly parts: readonly number[] }>();
  return new Map(
    shared.map((row): [number, number[]] => {
      const weights = (people[row] ?? NOBODY).map(({ weight }) => weight);
      const amount = log.amount[row] as number;
      const order = log.order?.[row] ?? 0;
      if (order === 0) return [row, sharedOut(amount, weights)];
      const key = `${log.spellings[log.spelling[row] as number]?.customer} ${order} ${cells[row]}`;
      const before = soFar.get(key);
      const whole = roundSum((before?.amount ?? 0) + amount);
      const parts = sharedOut(whole, weights);
      soFar.set(key, { amount: whole, parts });
      return [row, parts.map((part, index) => roundSum(part - (before?.parts[index] ?? 0)))];
    }),
  );
}

/** @param team Keys of those who are known whether or not the log names them alone. */
export function rowCredits(log: OrderLog, managers: Column, team: ReadonlySet<string>): RowCredits {
  const { keys, shown } = rowLabels(log, managers, log.lastDay ?? asDay(0));
  const isKnown = (key: string) => team.has(key) || (shown.has(key) && !/[;,%]/.test(key));
  const read = new Map([...shown].map(([key, text]) => [key, creditsIn(text, team.has(key) ? () => true : isKnown)]));
  const names = new Map<string, string>();
  const bad = new Map<string, BadCredit & { readonly rows: number[] }>();
  for (const [key, credits] of read) {
    if ('fault' in credits) bad.set(key, { ...credits, text: shown.get(key) ?? key, rows: [] });
    else
      for (const credit of credits)
        names.set(credit.key, shown.get(credit.key) ?? names.get(credit.key) ?? credit.name);
  }
  let rowsWithoutManager = 0;
  const people = keys.map((key, row) => {
    if (key === '') rowsWithoutManager++;
    bad.get(key)?.rows.push(log.row[row] as number);
    const credits = read.get(key) ?? NOBODY;
    return 'fault' in credits ? NOBODY : credits;
  });
  return {
    people,
    shown: names,
    amounts: sharedAmounts(log, people, keys),
    rowsWithoutManager,
    bad: [...bad.values()],
  };
}
