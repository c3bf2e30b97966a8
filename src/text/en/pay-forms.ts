/** The tabs that people fill in: titles, how to fill them in, and what can be wrong with a cell. Other spellings stand behind strokes. */
import type { FormFaults } from '../../core/pay/form-fault.ts';
import { shorten } from '../format.ts';
import { english } from './format.ts';

const SHOWN_CHOICES = 7;
const quoted = (text: string) => `"${shorten(text)}"`;
const listed = (choices: readonly string[]) =>
  `${choices.slice(0, SHOWN_CHOICES).join(', ')}${choices.length > SHOWN_CHOICES ? ', …' : ''}`;
const choose = (choices: readonly string[]) => (choices.length === 0 ? '' : `: choose ${listed(choices)}`);
const percent = (value: number) => english.term({ value, unit: 'percent' });

const faults: { readonly [Code in keyof FormFaults]: (fault: FormFaults[Code]) => string } = {
  empty: () => 'is empty',
  error: () => 'holds an error',
  number: ({ value }) => `${quoted(value)} is not a number`,
  negative: ({ value }) => `${value} is below zero`,
  share: ({ value, most }) => `${quoted(value)} does not lie between 0% and ${percent(most)}: write it as 30%`,
  percent: ({ value, percent: meant }) => `${quoted(value)} would be ${percent(meant)}: write ${percent(meant / 100)}`,
  count: ({ value }) => `${quoted(value)} is not a whole number from 0 on`,
  day: ({ value }) => `${quoted(value)} is not a date`,
  month: ({ value }) => `${quoted(value)} is not a month: write 2026-10 or October 2026`,
  unknown: ({ value, choices }) => `${quoted(value)} is not on the list${choose(choices)}`,
  stranger: ({ value, choices }) =>
    `${quoted(value)} is not on the tab Team${choose(choices)}; or put that line back there, with the last day of work in Left, or delete this one`,
  uncounted: ({ value, choices }) => `${quoted(value)} is not a KPI of any rule${choose(choices)}; or delete this line`,
  whole: ({ value, low, high }) => `${quoted(value)} is not a whole number from ${low} to ${high}`,
  twice: ({ row }) => `row ${row} holds the same already`,
  beyond: () =>
    'marks right of the last interview are not counted: put a column in before the last one, and move them there',
  same: ({ cell }) => `${cell} says the same already`,
  spelled: ({ value, listed }) =>
    `${quoted(value)} is written with other spaces than ${quoted(listed)}: choose it from the list`,
  order: () => 'must be greater than the one before',
  left: () => 'lies before the day of hiring',
  first: () => 'this line holds from the beginning: leave it empty, and add another line for what changes on a day',
  firstOnly: () => 'is said in the first line of this person: leave it empty here',
  outside: () => 'lies outside of what the plan of this line is for',
  shares: ({ value, count }) =>
    `${quoted(value)} are not ${count} shares that sum to 100%: write ${count === 3 ? '30%; 30%; 40%' : 'one for each month, with semicolons between them'}`,
  oneMonth: () => 'is for plans of a quarter or a year: leave it empty',
  countedOnly: () =>
    'goes only with what is counted from the log: leave it empty, or choose revenue, orders or new clients',
  milestone: () => 'a milestone has none: leave it empty',
  weights: ({ rule, sum, cells }) =>
    `the weights of the rule ${quoted(rule)} sum to ${percent(sum)}, make it 100% (${cells.join(', ')})`,
  kpis: ({ rule, most }) => `the rule ${quoted(rule)} has more than ${most} KPIs`,
  counted: () => 'is counted from the log: leave it empty',
  titles: ({ titles }) => `Put these titles back: ${titles.map(quoted).join(', ')}.`,
  nothing: () => 'Fill in one line at least.',
  tab: ({ tab }) => `There is no tab ${quoted(tab)}: set up motivation in the sidebar.`,
};

export const forms = {
  titles: { team: 'Team', motivation: 'Motivation', plan: 'Plan', corrections: 'Corrections' },
  notes: {
    team: 'The target income is paid when the plan is met: its fixed share is the salary, the rest is the bonus.',
    motivation:
      'Above: from which share of the plan at which rate a rule pays. Below: what it counts, 100% in all; nothing there means revenue alone.',
    plan: 'The actual is needed only of KPIs that are typed by hand: the others are counted from the log.',
    corrections:
      'Each is paid with its month, as a line of its own. Below zero it lowers the bonus, never the salary. Corrects: which closed month, if any.',
  },
  columns: {
    name: 'Manager',
    role: 'Role',
    hired: 'Hired',
    left: 'Left',
    target: 'Target income',
    fixed: 'Fixed share',
    market: 'Market income',
    rule: 'Rule',
    draw: 'Draw',
    recoverable: 'Recoverable',
    method: 'Method',
    floor: 'Floor',
    cap: 'Cap',
    from: 'From',
    rate: 'Rate',
    ramp: 'Plan share, month',
    kpi: 'KPI',
    measure: 'Counted from',
    weight: 'Weight',
    lower: 'Lower is better',
    gate: 'Gate: at least',
    factor: 'Else bonus ×',
    month: 'Month',
    plan: 'Plan',
    actual: 'Actual',
    amount: 'Amount',
    why: 'Why',
    about: 'Corrects',
    since: 'Terms from',
    period: 'Plan is for',
    people: 'Count: whose orders',
    products: 'Count: products',
    types: 'Count: customer types',
    customers: 'Count: customers',
    reach: 'Milestone: from',
    pays: 'Milestone: pays',
    shares: 'Shares of months',
  },
  roles: { manager: 'manager', head: 'head of sales|head' },
  planPeriods: { month: 'month', quarter: 'quarter', year: 'year' },
  customers: { all: 'all', new: 'new|new customers|new clients' },
  /** All managers of the tab Team, without heads. */
  team: 'whole team|team|all|everybody',
  flags: { yes: 'yes|true', no: 'no|false' },
  faults,
  inColumn: (column: string, sentence: string) => `${column}: ${sentence}.`,
  refused: (problems: readonly string[], more: number) =>
    `Correct these cells first. ${problems.join(' ')}${more > 0 ? ` And ${english.number(more)} more.` : ''}`,
};
