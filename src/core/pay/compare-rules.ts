/** What a rule that was tried changes: by person, by month and in all, in money and against the market. */
import { sumOf } from '../numbers/summation.ts';
import { addMoney, asMoney, type Money, parseMoney, subtractMoney } from './money.ts';
import type { Month } from './month.ts';
import { partOf } from './part-of-period.ts';
import type { TriedLine } from './try-rule.ts';

/** Incomes: salaries and bonuses. */
export interface Costs {
  readonly now: Money;
  readonly draft: Money;
  readonly difference: Money;
  readonly revenue: number;
}

/** How many of those whose market is known earn more than it. */
export interface AboveMarket {
  readonly known: number;
  readonly now: number;
  readonly draft: number;
}

export interface ComparedPerson extends Costs {
  readonly name: string;
  readonly months: number;
  /** Over all the months; null where the market is not known. */
  readonly above: { readonly now: boolean; readonly draft: boolean } | null;
}

export interface ComparedMonth extends Costs {
  readonly month: Month;
  readonly closed: boolean;
  readonly above: AboveMarket;
}

export interface RuleComparison extends Costs {
  /** The most that is gained first. */
  readonly people: readonly ComparedPerson[];
  /** The earliest first. */
  readonly months: readonly ComparedMonth[];
  readonly above: AboveMarket;
  readonly gain: number;
  readonly lose: number;
  readonly same: number;
}

function costsOf(lines: readonly TriedLine[]): Costs {
  const sum = (amount: (line: TriedLine) => Money) => lines.map(amount).reduce(addMoney, asMoney(0));
  const [now, draft] = [sum(({ pay }) => pay.income), sum((line) => line.draft.income)];
  const revenue = sumOf(lines.map((line) => line.revenue));
  return { now, draft, difference: subtractMoney(draft, now), revenue };
}

/** The market's pay for the days employed; null where it is not known for any of the lines. */
function marketOf(lines: readonly TriedLine[]): Money | null {
  const known = lines.map(({ market, pay }) => (market === null ? null : partOf(parseMoney(market), pay.days, pay.of)));
  return known.reduce((sum, each) => (sum === null || each === null ? null : addMoney(sum, each)), asMoney(0));
}

function aboveOf(lines: readonly TriedLine[]): ComparedPerson['above'] {
  const market = marketOf(lines);
  if (market === null) return null;
  const { now, draft } = costsOf(lines);
  return { now: now > market, draft: draft > market };
}

function countAbove(each: readonly ComparedPerson['above'][]): AboveMarket {
  const known = each.filter((above) => above !== null);
  return {
    known: known.length,
    now: known.filter(({ now }) => now).length,
    draft: known.filter(({ draft }) => draft).length,
  };
}

function groupedBy<Key>(lines: readonly TriedLine[], keyOf: (line: TriedLine) => Key): TriedLine[][] {
  const groups = new Map<Key, TriedLine[]>();
  for (const line of lines) groups.set(keyOf(line), [...(groups.get(keyOf(line)) ?? []), line]);
  return [...groups.values()];
}

/** `lines`: from the earliest month on. */
export function compareRules(lines: readonly TriedLine[]): RuleComparison {
  const people = groupedBy(lines, ({ pay }) => pay.key).map((own): ComparedPerson => {
    const latest = own[own.length - 1];
    return { ...costsOf(own), name: latest?.pay.name ?? '', months: own.length, above: aboveOf(own) };
  });
  const months = groupedBy(lines, ({ pay }) => pay.month).flatMap((own): ComparedMonth[] => {
    const [first] = own;
    if (first === undefined) return [];
    const above = countAbove(own.map((line) => aboveOf([line])));
    return [{ ...costsOf(own), month: first.pay.month, closed: first.closed, above }];
  });
  const counted = (isOf: (difference: Money) => boolean) => people.filter(({ difference }) => isOf(difference)).length;
  return {
    ...costsOf(lines),
    people: people.sort((one, other) => other.difference - one.difference),
    months,
    above: countAbove(people.map(({ above }) => above)),
    gain: counted((difference) => difference > 0),
    lose: counted((difference) => difference < 0),
    same: counted((difference) => difference === 0),
  };
}
