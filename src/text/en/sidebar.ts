/** What the page of segments says. */
import type { Metric } from '../../core/segments/metric.ts';
import { english } from './format.ts';
import { page } from './page.ts';
import { sidebarGroups } from './sidebar-groups.ts';
import { sidebarLarge } from './sidebar-large.ts';
import { sidebarNext } from './sidebar-next.ts';
import { sidebarSettings } from './sidebar-settings.ts';
import { sidebarShare } from './sidebar-share.ts';

const customers = (count: number) => english.count(count, 'customer', 'customers');
const cells = (count: number) => english.count(count, 'cell', 'cells');
const number = (value: number) => english.number(value, Number.isInteger(value) ? 0 : 2);

const metrics: Readonly<Record<Metric, string>> = {
  recency: 'Recency',
  frequency: 'Frequency',
  monetary: 'Monetary',
};

export const sidebar = {
  segmentHeading: 'Segment customers',
  segmentIntro:
    'From your order log to a list of customers by segment: who to thank, who to call, who is about to leave.',
  opening: page.opening,
  retry: page.retry,
  firstRun: {
    question: 'What should be segmented?',
    sample: 'Try with sample data',
    sampleHint: 'Adds one sheet with a made-up order log. Nothing else is touched.',
    own: 'Use my log',
    ownHint: 'One row is one purchase: who bought, when and for how much.',
    writing: 'Writing the sample…',
  },
  log: {
    heading: 'Order log',
    ...page.log,
    convert: 'Fix dates and amounts stored as text…',
    converted: (count: number) => `${cells(count)} converted.`,
  },
  check: {
    checking: 'Checking the log…',
    again: 'Check again',
    customers: 'Customers',
    period: 'Period',
    periodValue: (from: number, to: number) => `${english.day(from)} – ${english.day(to)}`,
    revenue: 'Revenue',
    revenueValue: (amount: number) => english.number(amount, 0),
    rows: (used: number, rows: number) => `${english.number(used)} of ${english.count(rows, 'row', 'rows')} used`,
    allRows: 'Details',
    bad: (count: number) => english.count(count, 'row that can’t be used', 'rows that can’t be used'),
    later: (count: number) => english.count(count, 'row dated in the future', 'rows dated in the future'),
    refundsOnly: (count: number) => `${customers(count)} with refunds only: listed, not scored`,
    more: (count: number) => `and ${english.number(count)} more: the tab of data problems lists all`,
  },
  scores: {
    heading: 'Scores',
    legend: 'How customers are scored',
    equalGroups: (scores: number) => `1 to ${scores}, in groups of equal size`,
    own: 'My own cuts',
    ownSummary: (scores: number) => `1 to ${scores}, by my own cuts`,
    ownScores: 'Scores',
    ownScoresOption: (scores: number) => `1 to ${scores}`,
    needsLog: 'Choose the log first: the pictures show its customers.',
    metrics,
    meaning: {
      recency: 'days since the last purchase',
      frequency: 'purchases',
      monetary: 'revenue, net of refunds',
    },
    cut: {
      recency: (score: number) => `Score ${score}: up to`,
      frequency: (score: number) => `Score ${score}: from`,
      monetary: (score: number) => `Score ${score}: from`,
    },
    picture: (metric: Metric, count: number, low: number, middle: number, high: number) =>
      `${metrics[metric]}: ${customers(count)} from ${number(low)} to ${number(high)}, half of them at most ${number(middle)}.`,
    pictureCuts: (cuts: readonly number[]) => `Cuts: ${cuts.map(number).join('; ')}.`,
    stretched: 'The axis is stretched, so that small values can be told apart.',
    approximate: 'There are many different values: the picture and the counts are approximate.',
    perScore: 'Customers by score',
    score: 'Score',
    customers: 'Customers',
    equalStay: 'Customers with equal values always get equal scores, so groups may differ in size.',
    short: (value: number) => {
      if (Math.abs(value) >= 1_000_000) return `${english.number(value / 1_000_000)}M`;
      return Math.abs(value) >= 10_000 ? `${english.number(value / 1_000)}k` : number(value);
    },
  },
  cutProblem: {
    shape: 'The cuts do not fit the number of scores: choose it once more.',
    number: (metric: Metric) => `${metrics[metric]}: type a number.`,
    order: (metric: Metric) =>
      `${metrics[metric]}: ${metric === 'recency' ? 'a lower score needs more days' : 'a higher score needs a larger number'} than the one before it.`,
  },
  groups: sidebarGroups,
  next: sidebarNext,
  settings: sidebarSettings,
  share: sidebarShare,
  large: sidebarLarge,
  compare: {
    heading: 'Movement',
    legend: 'Which day to compare with',
    options: { month: 'a month ago', quarter: 'a quarter ago', year: 'a year ago', none: 'not at all' },
    hint: 'Shows who slipped to a worse segment, with the money at stake, and who rose. Both days are measured by the same cuts.',
  },
  lists: {
    heading: 'Call lists',
    legend: 'Segments that get a list of their own',
    count: (chosen: number) => (chosen === 0 ? 'none' : `${english.number(chosen)} of 10`),
    always: (names: readonly string[]) => `Always built: ${names.join(', ')}.`,
    existing: 'Lists that are in the file already are brought up to date as well, with your notes.',
    step: 'Call lists',
  },
  missing: {
    sheet: 'Choose the sheet with your orders.',
    answer: 'Reading the log…',
    columns: (fields: readonly string[]) => `Choose the columns: ${fields.join(', ')}.`,
    titles: (fields: readonly string[]) =>
      `The first row of this sheet is empty. Choose the sheet with the orders, or the columns: ${fields.join(', ')}.`,
    currency: 'Choose the currency.',
    purchases:
      'This sheet holds no purchases: each order needs a customer, a date up to today and an amount above zero.',
  },
  build: {
    build: 'Segment customers',
    refresh: 'Refresh the tabs',
    startAgain: 'Start again',
    building: 'Building the tabs…',
    planning: 'Reading the log…',
    dropping: 'Discarding the build…',
    writing: (tab: string, step: number, steps: number) => `Step ${step} of ${steps}: ${tab}`,
    finishing: 'Finishing…',
    progress: 'Building the tabs',
    replaces: (tabs: number) => `Replaces the numbers on ${english.count(tabs, 'tab', 'tabs')}; your notes stay`,
    done: 'Done',
    links: 'The tabs are in your file:',
  },
  interrupted: {
    said: (step: number, steps: number, tab: string) => `A build was interrupted at step ${step} of ${steps} (${tab}).`,
    finishing: 'A build was interrupted just before its end.',
    colleague: 'If a colleague is building right now, just wait.',
    goOn: 'Continue',
    drop: 'Discard',
  },
  convert: {
    heading: 'Dates and amounts stored as text',
    intro: 'These cells hold text that is certainly a date or a number. Nothing else on the sheet changes.',
    reading: 'Looking for texts…',
    caption: (shown: number, total: number) =>
      shown < total ? `The first ${english.number(shown)} of ${cells(total)}` : cells(total),
    cell: 'Cell',
    text: 'Text now',
    becomes: 'Becomes',
    unsure: (count: number) =>
      `${english.count(count, 'more text', 'more texts')} can be read in two ways, such as 03/04/2025, or would lose a currency sign: left as ${count === 1 ? 'it is' : 'they are'}.`,
    none: 'No text here is certainly a date or a number: there is nothing to convert.',
    convert: (count: number) => `Convert ${cells(count)}`,
    converting: (done: number, total: number) => `${english.number(done)} of ${cells(total)} converted…`,
    lookAgain: 'Look again',
    back: 'Back',
    stuck: 'No more cells could be converted: look at them once more.',
  },
  failure: page.failure,
};
