/** Titles and sentences of the tabs. */

import type { Rhythm } from '../../core/customers/rhythm.ts';
import type { XyzRule } from '../../core/groups/xyz.ts';
import type { Direction, MoveTotals } from '../../core/segments/movers.ts';
import type { ScoreRange } from '../../core/segments/score-ranges.ts';
import { english } from './format.ts';
import { groupPeriod, rowsReconciled, titles } from './shared.ts';

const number = (value: number) => english.number(value, Number.isInteger(value) ? 0 : 2);
const percent = (share: number) => `${english.number(share * 100, 0)}%`;

/** Why this customer: `Silent 319 days, used to come every 40.` */
function reason({ silent, purchases, gap }: Rhythm): string {
  const now = silent === 0 ? 'Bought on the last day' : `Silent ${english.count(silent, 'day', 'days')}`;
  if (gap === null && purchases === 1) return `${now}, one purchase.`;
  if (gap === null) return `${now}, ${english.number(purchases)} purchases on one day.`;
  const often = gap === 1 ? 'every day' : `every ${english.number(gap)}`;
  return `${now}, ${silent > gap ? 'used to come' : 'usually comes'} ${often}.`;
}

export const tabs = {
  /** One title for each column, whichever tables it stands in; their order is stated where they are declared. */
  columns: {
    customer: 'Customer',
    customerId: 'Customer ID',
    customerEmail: 'Customer e-mail',
    contact: 'Contact',
    type: 'Type',
    manager: 'Manager',
    lastPurchase: 'Last purchase',
    recency: 'Recency',
    frequency: 'Frequency',
    monetary: 'Monetary',
    r: 'R',
    f: 'F',
    m: 'M',
    code: 'RFM',
    segment: 'Segment',
    customers: 'Customers',
    customerShare: 'Customers %',
    revenue: 'Revenue',
    revenueShare: 'Revenue %',
    perCustomer: 'Revenue per customer',
    averagePurchase: 'Average purchase',
    medianRecency: 'Median recency',
    medianFrequency: 'Median frequency',
    medianMonetary: 'Median monetary',
    advice: 'Advice',
    from: 'From',
    to: 'To',
    change: 'Change',
    item: 'Item',
    amount: 'Amount',
    share: 'Share',
    cumulativeShare: 'Cumulative share',
    abc: 'ABC',
    activePeriods: 'Active periods',
    periods: 'Periods',
    variation: 'Variation',
    xyz: 'XYZ',
    group: 'Group',
    mark: 'Mark',
    purchases: 'Purchases',
    alive: 'Alive',
    nextPurchase: 'Next purchase',
    overdue: 'Overdue',
    expectedPurchases: 'Expected purchases',
    expectedRevenue: 'Expected revenue',
    measure: 'Measure',
    ownRhythm: 'Due by own rhythm',
    revenue30: 'Revenue, 30 days',
    revenue90: 'Revenue, 90 days',
    revenue365: 'Revenue, 365 days',
    purchases30: 'Purchases, 30 days',
    purchases90: 'Purchases, 90 days',
    purchases365: 'Purchases, 365 days',
    cohort: 'Cohort',
    periodsAfter: 'Periods after the first purchase',
    cameBack: 'Bought again',
    ofCustomers: 'Of customers',
    comparison: 'Comparison',
    called: 'Called',
    calledBought: 'Bought, called',
    calledRevenue: 'Revenue, called',
    leftAlone: 'Left alone',
    aloneBought: 'Bought, left alone',
    aloneRevenue: 'Revenue, left alone',
    moreBought: 'Bought more',
    moreBoughtLow: 'Bought more, from',
    moreBoughtHigh: 'Bought more, to',
    moreRevenue: 'Spent more',
    moreRevenueLow: 'Spent more, from',
    moreRevenueHigh: 'Spent more, to',
    inWords: 'In words',
    largest: 'Largest customers',
    shareOfRevenue: 'Share of revenue',
    row: 'Row',
    cell: 'Cell',
    column: 'Column',
    value: 'Value',
    cause: 'What is wrong',
    netAmount: 'Net amount',
    product: 'Product',
    mostBuyers: 'Largest customers and their share',
    boughtBy: 'Mostly bought by',
    owner: 'Owner',
    status: 'Status',
    nextStep: 'Next step',
    calledOn: 'Called on',
    whatToDo: 'What to do',
    comment: 'Comment',
    stage: 'Stage',
    count: 'Count',
    stepConversion: 'Step conversion',
    overallConversion: 'Overall conversion',
    lost: 'Lost',
    customerValue: 'Value',
    importance: 'Importance',
    us: 'Us',
    rival: 'Rival',
    lead: 'Lead',
    opportunity: 'Opportunity',
    quadrant: 'Quadrant',
    key: 'Key',
  },
  customers: { title: titles.customers },
  callList: {
    title: (segment: string) => `Call list – ${segment}`,
    heading: (segment: string, customers: number, revenue: number) =>
      `${segment}: ${english.count(customers, 'customer', 'customers')}, revenue ${english.money(revenue)}`,
    statuses: ['To do', 'In progress', 'Waiting for answer', 'Done', 'Not interested'],
    nextSteps: ['Call', 'Write', 'Meet', 'Send an offer', 'Ask for a review', 'Pause'],
    empty: 'Nobody belongs on this list now.',
    archive: 'Notes on customers who are no longer on this list',
    moved: (segment: string) => `now ${segment}`,
    left: 'no longer in the log',
    several: 'several customers have this name: type on the left which one',
    whatToDo: (rhythm: Rhythm, advice: string) => `${reason(rhythm)} ${advice}`.trim(),
  },
  movement: {
    title: titles.movement,
    heading: (from: number, to: number) => `How customers moved from ${english.day(from)} to ${english.day(to)}`,
    inWords: (from: number, { slipped, rose, new: fresh }: Readonly<Record<Direction, MoveTotals>>) =>
      `Since ${english.day(from)}: ${english.count(slipped.customers, 'customer', 'customers')} slipped (revenue at stake ${english.money(slipped.revenue)}), ${english.number(rose.customers)} rose, ${english.number(fresh.customers)} new.`,
    corner: 'From \\ To',
    matrixNote:
      'Rows: the segment before; columns: now. Orange: to a worse segment, blue: to a better one, grey: stayed. Both days are measured by the cuts of the first.',
    directions: { slipped: '▼ slipped', rose: '▲ rose', new: '＋ new' },
    nobody: 'Nobody moved to another segment between these days.',
  },
  groups: {
    listTitle: 'ABC×XYZ',
    matrixTitle: titles.groupMatrix,
    heading: (asOf: number) => `ABC×XYZ: who buys a lot, who buys regularly, as of ${english.day(asOf)}`,
    period: groupPeriod,
    rule: ({ x, y, classic }: XyzRule) =>
      `X: variation up to ${number(x)}, Y: up to ${number(y)}${classic ? ' (the textbook rule for goods)' : ''}.`,
    xyz: { X: 'X often and evenly', Y: 'Y irregularly', Z: 'Z rarely or once' },
    abc: (a: number, b: number) => [`A ${percent(a)} of revenue`, `B the next ${percent(b - a)}`, 'C the rest'],
    newNote: 'It is too early to judge new customers: they are marked in the list, and must not be dropped.',
    paretoTitle: 'Share of revenue by the largest customers',
    top: (percent: number) => `Top ${percent}%`,
    crossCorner: 'Segment \\ Group',
  },
  products: {
    title: 'Products',
    heading: (asOf: number) =>
      `Products: which sell a lot, which sell regularly, and who buys them, as of ${english.day(asOf)}`,
    period: (period: string) => `Regularity is judged by ${period}.`,
    perOrder:
      'Each line of an order repeats the amount of the whole order: what a product brought can’t be known from this log.',
    unnamed: (rows: number, amount: number) =>
      `${english.count(rows, 'row names', 'rows name')} no product (${english.money(amount)}): left out here.`,
    share: percent,
  },
  dataProblems: {
    title: titles.dataProblems,
    heading: (bad: number, later: number, refundsOnly: number) =>
      `${english.count(bad, 'unreadable row', 'unreadable rows')}, ${english.count(later, 'row', 'rows')} dated in the future, ${english.count(refundsOnly, 'customer', 'customers')} with refunds only`,
    none: 'No problems: every row of the log was read.',
    note: 'These rows are left out of all numbers. Correct them in the log and refresh.',
    fields: { customer: 'Customer', date: 'Date', amount: 'Amount', orderId: 'Order number' },
    causes: {
      empty: 'The cell is empty',
      error: 'The cell holds an error',
      'not-a-date': 'Not a date',
      'not-an-amount': 'Not a number',
      'not-a-name': 'Not a name',
      'other-currency': 'Not in the chosen currency',
    },
    many: (count: number) => `${english.count(count, 'row', 'rows')} of this kind, this one the first`,
    refundsHeading: 'Customers with refunds but no purchase: not in any segment',
  },
  rfmSummary: {
    title: titles.rfmSummary,
    heading: (asOf: number) => `Customer segments as of ${english.day(asOf)}`,
    mostRevenue: (segment: string, customers: number, revenue: number, advice: string) =>
      `Most revenue: ${segment} – ${percent(customers)} of customers bring ${percent(revenue)} of revenue. ${advice}`,
    mostEach: (segment: string, money: number, advice: string) =>
      `Most per customer: ${segment} – ${english.money(money)} each. ${advice}`,
    mostBoth: (segment: string, customers: number, revenue: number, money: number, advice: string) =>
      `Most revenue, and most per customer: ${segment} – ${percent(customers)} of customers bring ${percent(revenue)} of revenue, ${english.money(money)} each. ${advice}`,
    cutsHeading: 'Cuts used',
    cutHeading: (position: number) => `Cut ${position}`,
    rangesHeading: 'Values that got each score',
    scoreHeading: (score: number) => `Score ${score}`,
    metrics: {
      recency: 'Recency, days',
      frequency: 'Frequency, purchases',
      monetary: 'Monetary, net amount',
    },
    scoreRange: (range: ScoreRange | null) => {
      if (range === null) return 'nobody';
      return range.low === range.high ? number(range.low) : `${number(range.low)} … ${number(range.high)}`;
    },
    cutsNote: 'Customers with equal values always get equal scores, so a score may stay unused.',
    heatHeading: 'How many customers have which scores',
    heatCorner: 'Frequency \\ Recency',
    heatNote: 'The best customers are at the top right. Darker means more customers.',
    typesHeading: 'Which kind of customer pays best',
    typeSegmentsHeading: 'Customers, revenue and revenue per customer by type and segment',
    noType: 'No type given',
    nobodyPays: 'No segment brings revenue: refunds are larger than purchases.',
    chartTitle: 'Revenue by segment',
    reconciliationHeading: 'Do the numbers add up?',
    rowsReconciled,
    currency: (code: string) => `All amounts are in ${code}.`,
    currencyOfFile:
      'The log names no currency: amounts have the currency sign of the file’s country (File → Settings).',
    amountReconciled: (total: number, scored: number, refundCustomers: number, refunds: number) =>
      `Amount of the used rows ${english.number(total, 2)} = customers in segments ${english.number(scored, 2)} + ${english.count(refundCustomers, 'customer', 'customers')} with refunds only ${english.number(refunds, 2)}.`,
  },
};
