/** What comes next, cohorts, and what calls brought: titles and sentences of their tabs. */
import type { EffectVerdict } from '../../core/calls/effect.ts';
import type { Halves, Retention } from '../../core/cohorts/retention.ts';
import type { CallEffects } from '../../core/customers/call-effects.ts';
import type { RevenueCheck } from '../../core/forecast/check.ts';
import type { Period } from '../../core/log/periods.ts';
import { shorten } from '../format.ts';
import { english } from './format.ts';
import { groups } from './groups.ts';
import { nextNotes } from './next-notes.ts';
import { titles } from './shared.ts';

const { number, money, count, day } = english;
const percent = (share: number) => `${number(share * 100)}%`;
const customers = (many: number) => count(many, 'customer', 'customers');
const calls = (many: number) => count(many, 'call', 'calls');

function offBy(bias: number): string {
  const far = number(Math.abs(bias) * 100);
  return far === '0' ? 'nearly exact' : `${far}% too ${bias > 0 ? 'high' : 'low'}`;
}

const rate = ({ active, customers: all }: Retention) => percent(active / all);

/** Whole customers: never more certain than the interval is. */
function between(low: number, high: number): string {
  const [least, most] = [Math.max(1, Math.floor(low)), Math.ceil(high)];
  return least === most ? count(most, 'purchase', 'purchases') : `${number(least)}–${number(most)} purchases`;
}

/** What a call is compared with, and calls that count on neither side. */
interface LeftOut extends CallEffects {
  readonly unreadable: readonly string[];
  readonly unknown: number;
}

function leftOut({
  tooEarly,
  knownFrom,
  beforeComparison,
  calledAgainstPlan,
  strangers,
  unreadable,
  unknown,
}: LeftOut) {
  const said: string[] = [];
  if (knownFrom !== null)
    said.push(`Too early to tell of ${calls(tooEarly)}: the days after the first are over on ${day(knownFrom)}.`);
  if (beforeComparison > 0) said.push(`${calls(beforeComparison)} from before the comparison began: not counted.`);
  if (calledAgainstPlan > 0)
    said.push(
      `${customers(calledAgainstPlan)} ${calledAgainstPlan === 1 ? 'was' : 'were'} called though not to be called: counted on neither side.`,
    );
  if (strangers > 0) said.push(`${customers(strangers)} had bought nothing before the call: not counted.`);
  if (unknown > 0)
    said.push(`${calls(unknown)} beside names that are not in the log, or that several customers share: not counted.`);
  if (unreadable.length > 0) {
    const [first = ''] = unreadable;
    said.push(
      `${count(unreadable.length, 'cell', 'cells')} in Called on ${unreadable.length === 1 ? 'holds' : 'hold'} no date, such as "${shorten(first)}": not counted.`,
    );
  }
  return said;
}

function sayVerdict(verdict: EffectVerdict): string {
  switch (verdict.kind) {
    case 'none-called':
      return 'No calls to judge yet: type the day into Called on on the call lists, and refresh when the days after it are over.';
    case 'none-left-alone':
      return 'Nobody was left alone, so nobody can tell what calls brought.';
    case 'too-few':
      return 'Too early to tell: too few customers or purchases among those called, or those left alone.';
    case 'more':
      return `Calls brought ${between(verdict.low, verdict.high)} more.`;
    case 'fewer':
      return `Calls cost ${between(-verdict.high, -verdict.low)}: those left alone bought more.`;
    case 'unclear':
      return `Too early to tell: between ${number(Math.max(0, -verdict.low))} purchases fewer and ${number(Math.max(0, verdict.high))} more, which may be chance.`;
  }
}

export const next = {
  notes: nextNotes,
  summaryLine: (days: number, revenue: number, checked: number, past: RevenueCheck | null) => {
    const tried =
      past === null || past.bias === null
        ? 'it could not be tried on the past'
        : `tried on the past ${count(checked, 'day', 'days')}: ${offBy(past.bias)}`;
    return `Expected from today's customers in the next ${number(days)} days: revenue ${money(revenue)} (${tried}).`;
  },
  tab: {
    title: titles.comesNext,
    heading: (asOf: number) => `What comes next, as of ${day(asOf)}`,
    total: (days: number, purchases: number, revenue: number) =>
      `In the next ${number(days)} days, today's customers are expected to make ${count(Math.round(purchases), 'purchase', 'purchases')} and to bring ${money(revenue)}. New customers come on top.`,
    pastRevenue: ({ expected, actual, bias }: RevenueCheck) =>
      `Revenue of those days: ${money(expected)} was expected${bias === null ? '' : ` (${offBy(bias)})`}, ${money(actual)} came in.`,
    overdue: (many: number) =>
      many === 0
        ? 'Nobody is overdue: everybody who usually comes has been here within twice the usual gap.'
        : `${customers(many)} ${many === 1 ? 'is' : 'are'} overdue: silent for more than twice as long as usual. The most valuable come first.`,
    overdueAlone: (many: number) =>
      `${customers(many)} of them ${many === 1 ? 'is' : 'are'} not to be called, and not listed here.`,
    overdueHeading: (shown: number, all: number) =>
      `Overdue: call these first${shown < all ? ` (${number(shown)} of ${number(all)})` : ''}`,
    customersHeading: (shown: number, all: number, days: number | null) => {
      const by = days === null ? 'revenue so far' : `expected revenue of ${number(days)} days`;
      return `${shown < all ? `The first ${number(shown)} of ${customers(all)}` : 'All customers'}, by ${by}`;
    },
  },
  cohorts: {
    title: titles.cohorts,
    heading: (period: Period, asOf: number) =>
      `Cohorts: who comes back, by the ${groups.periods[period]} of the first purchase, as of ${day(asOf)}`,
    comeBack: (period: Period, told: readonly Retention[]) => {
      const [first, ...later] = told.map(
        (each) => `${number(each.after)} ${groups.periods[period]}${each.after === 1 ? '' : 's'} later ${rate(each)}`,
      );
      return `Of all new customers, this many buy again: ${[first, ...later].join(', ')}.`;
    },
    tooEarly: (period: Period) =>
      `Too early to tell who comes back: no ${groups.periods[period]} after a first purchase is over.`,
    halves: (period: Period, { since, earlier, later }: Halves) =>
      `In the ${groups.periods[period]} after the first purchase: of those who first came before ${day(since)}, ${rate(earlier)} bought again; of those who came since, ${rate(later)}.`,
    howToRead: (period: Period) =>
      `A row is the customers who first bought in one ${groups.periods[period]}; further right is later. A star: that ${groups.periods[period]} is still running.`,
    sharesHeading: 'Of these customers, this share bought again',
    revenueHeading: 'What each of these customers brought, net of refunds',
    chartTitle: 'Share of new customers who buy again',
    after: (period: Period, after: number) => (after === 0 ? `same ${groups.periods[period]}` : `+${after}`),
  },
  calls: {
    title: titles.callsBrought,
    heading: (asOf: number) => `What calls brought, as of ${day(asOf)}`,
    sayVerdict,
    how: (share: number, since: number | null, window: number) =>
      `${since === null ? 'Nobody is left alone now' : `${percent(share)} of customers, drawn at random, are not to be called since ${day(since)}`}. Counted is who bought from the day of the call to ${count(window, 'day', 'days')} after it; for those left alone, from the median day of their list's calls.`,
    picked: (list: string, called: number, could: number) =>
      `${list}: ${number(called)} of ${number(could)} who could be called were called. If the better customers were called first, the difference is theirs, not the calls'.`,
    leftOut,
    intervals:
      'From … to: with 95% certainty the true difference lies between. Where 0 lies between, it may be chance.',
    notToBeCalled: 'not to be called',
    leaveAlone: 'Not to be called: left alone, so that it can be seen what calls bring.',
  },
};
