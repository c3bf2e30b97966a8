/** What the page of motivation and pay says. */
import { english } from './format.ts';
import { page } from './page.ts';
import { payTermLines } from './pay-term-lines.ts';
import { sheetGone } from './shared.ts';

const number = (value: number) => english.number(value, Number.isInteger(value) ? 0 : 2);
const percent = (share: number) =>
  `${english.number(share * 100, Number.isInteger(Math.round(share * 1e9) / 1e7) ? 0 : 1)}%`;
const months = (count: number) => english.count(count, 'month', 'months');

export const payPage = {
  intro:
    'Plans that can be met, a board on which the team sees itself move, and payouts that everyone can check in half a minute. All of it from your order log.',
  elsewhere: (item: string) => `Customer segments have a page of their own, in the Salesbook menu: ${item}.`,
  number,
  /** Amounts that stand below each other. */
  cents: (value: number) => english.number(value, 2),
  percent,
  checkAgain: 'Check again',
  back: 'Back',
  log: {
    ...page.log,
    sheetGone,
    heading: 'Order log',
    otherColumns: 'Customer, date, amount',
    reading: 'Reading the log…',
    noManager:
      'Pay needs to know who sold. Choose the column with the managers; if there is none, add one to the sheet, fill it in and check again.',
    untitled: 'The first row of this sheet is empty: choose another sheet, or the columns.',
    found: (names: string) => `Managers found: ${names}.`,
    use: 'Use this log',
    other: 'Choose another log…',
    answer: 'Answer questions about the log…',
    changed: 'Now using this log.',
  },
  team: {
    heading: 'Team',
    counting: 'Counting what each manager brought in…',
    waiting: 'The managers of the log will appear here.',
    none: 'The column of managers is empty. Choose another column, or fill it in and check again.',
    withoutManager: (rows: number) =>
      `${english.count(rows, 'row of the log names', 'rows of the log name')} no manager and will count for nobody.`,
    income: 'Target income per month',
    incomeHint: 'Salary and bonus for a plan met exactly.',
    fixedShare: 'Salary, % of it',
    market: 'Market income',
    members: (month: string) => `Who takes part, and the plan for ${month}`,
    head: 'Head of sales',
    plan: 'Plan, revenue',
    ownIncome: 'Own target income',
    asAll: 'as for all',
    quiet: 'No sales in the last three months.',
    noPast: 'No past months to compare with.',
    met: (met: number, all: number, verdict: string) =>
      `${met} of the last ${months(all)} would have met it: ${verdict}.`,
    verdicts: { 'too-hard': 'too hard', realistic: 'realistic', 'too-easy': 'too easy' },
    halfMet: (plan: number) => `Half of the months would have met ${number(plan)}.`,
  },
  rule: {
    heading: 'What the bonus depends on',
    legend: 'Rule',
    floor: 'Floor, % of plan',
    floorHint: 'Below it there is no bonus.',
    cap: 'Cap, % of bonus',
    capHint: 'Empty: no cap.',
    bands: 'Bands',
    bandsCount: (count: number) => english.count(count, 'band', 'bands'),
    from: 'From, % of plan',
    rates: {
      marginal: 'Rate of this part, %',
      whole: 'Rate of the whole, %',
      overage: 'Rate above plan, %',
      step: 'Pays, % of bonus',
      curve: 'Pays, % of bonus',
    },
    fromOf: (row: number) => `Band ${row}: from, % of plan`,
    rateOf: (row: number) => `Band ${row}: rate, %`,
    removeBand: (row: number) => `Remove band ${row}`,
    addBand: (most: number) => `Add a band (${most} at most)`,
    severalKpis: (parts: string) => `The bonus has parts: ${parts}. The curve shows all of them met alike.`,
    problems: {
      number: (row: number) => `Band ${row}: type two numbers from 0 on, below 1000.`,
      order: (row: number) => `Band ${row} must begin above the one before it.`,
      floor: 'Type the floor: from 0 to 100%.',
      cap: 'Type a cap below 1000% of the bonus, or leave it empty.',
    },
  },
  curve: {
    needsIncome: 'Type the target income: here you will see what each result pays.',
    label: (none: number, met: number, twice: number) =>
      `Income by attainment: ${number(none)} without results, ${number(met)} at plan, ${number(twice)} at 200% of plan.`,
    labelMarket: (market: number) => `Market: ${number(market)}.`,
    caption: 'Income by attainment',
    market: 'market',
    table: 'The same in numbers',
    attainment: 'Of plan',
    salary: 'Salary',
    bonus: 'Bonus',
    income: 'Income',
    short: (value: number) => {
      if (Math.abs(value) >= 1_000_000) return `${english.number(value / 1_000_000, 1)}M`;
      return Math.abs(value) >= 1000 ? `${english.number(value / 1000, value % 1000 === 0 ? 0 : 1)}k` : number(value);
    },
  },
  marketCheck: {
    noMarket: 'Type the market income to see whether the strong earn above it and the weak below.',
    fits: (at: number) =>
      `Income equals the market at ${percent(at)} of plan. As it should be: the strong earn above the market, the weak below.`,
    middling: (at: number) =>
      at === 0
        ? 'The salary alone reaches the market: nobody has to sell for it.'
        : `Income reaches the market at ${percent(at)} of plan already: average work is paid above it.`,
    below: (at: number | null) =>
      at === null
        ? 'Income never reaches the market: the strong will leave.'
        : `Income reaches the market only at ${percent(at)} of plan: a plan met is paid below it, and the strong will leave.`,
    advice: (least: number, most: number) =>
      least === most
        ? `A target income of ${number(least)} would fit.`
        : `A target income from ${number(least)} to ${number(most)} would fit.`,
    changeRule:
      'For this rule no target income fits: lower the share of salary, or let 100% of plan pay clearly more than 90%.',
  },
  missing: {
    log: 'Choose the order log and its columns first.',
    team: 'Reading the log…',
    nobody: 'Tick who takes part.',
    income: 'Type the target income as a number above zero.',
    ownIncome: (name: string) => `${name}: type the target income as a number above zero, or leave it empty.`,
    plan: (name: string) => `${name}: type the plan as a number, or leave it empty.`,
    fixedShare: 'Type the salary’s share: from 0 to 100%.',
    market: 'Type the market income as a number, or leave it empty.',
  },
  setUp: {
    button: 'Create the tabs…',
    hint: 'Creates Team, Motivation, Plan and Corrections. Everything can be changed in the tabs later.',
    working: 'Creating the tabs…',
    done: 'Motivation is set up',
    left: (names: string) =>
      `Some tabs are gone. Those left stay as they are: ${names}. The others are created from what is chosen here.`,
    next: 'Look through the tabs, then build the board.',
  },
  visibility: {
    heading: 'Who will see the pay',
    sentence: 'Everyone who can open this file can read these tabs, hidden ones too.',
    hint: 'A tab can’t be shared on its own. If the team works in this file, keep pay in a copy that only the right people can open.',
    goOn: 'Continue',
    notHere: 'Not in this file',
    elsewhere: {
      open: 'Pay in a file of its own…',
      heading: 'Pay in a file of its own',
      intro: 'Pay can live in a copy that only the right people can open. New orders come into it by themselves:',
      steps: (log: string) => [
        'File → Make a copy. Do not share it with everyone who has this file: only with those who may see pay.',
        `In the copy, add an empty sheet and put into its cell A1: =IMPORTRANGE("address of this file"; "${log}A:Z"). Allow access once; from then on the orders follow this file.`,
        'In the copy, open this page, choose that sheet as the log and set up pay: Team, Motivation, Plan, Corrections, payouts, statements and the ledger then stand in the copy alone.',
      ],
      moved:
        'Pay is set up in this file already. The copy holds its tabs; whoever may edit this file still finds them in its version history, even when they are deleted. So share a new file with the orders with the team, and keep this one.',
      board:
        'Never the other way round: a file that imports from the pay file opens all of it to its editors. Show the board on a screen, and give statements as text.',
    },
    notHereLater: 'What you have typed here stays until you close the page.',
  },
  problems: {
    heading: 'Fix this first',
    reason: 'First fix what is listed above.',
    left: (count: number) => `Still to fix: ${english.number(count)}.`,
    more: (count: number) => `and ${english.number(count)} more`,
  },
  months: {
    heading: 'Months',
    earlier: 'Earlier months',
    states: {
      closed: 'closed',
      passed: 'not closed, a later one is',
      running: 'running',
      ahead: 'no orders yet',
      ready: 'ready to close',
    },
    withoutPlan: (names: string) => `No plan yet: ${names}`,
    payout: 'Payouts and statements',
    payoutOf: (month: string) => `Payouts and statements, ${month}`,
    close: (month: string) => `Close ${month}…`,
    count: (count: number) => english.count(count, 'month', 'months'),
    plan: (month: string) => `Add plans for ${month}`,
    planned: 'Fill in what is still missing there.',
    cannotClose: {
      running: 'It can be closed once it is over.',
      unplanned: 'It can be closed once everyone has a plan.',
      ready: 'Build the payouts and look at them before you close it.',
    },
  },
  close: {
    heading: (month: string) => `Close ${month}?`,
    people: (people: number, paid: number) => `${english.count(people, 'person', 'people')}, ${number(paid)} in all:`,
    fixed:
      'For each manager the plan, the result, the terms and the pay are written into the ledger and stay as they are.',
    later:
      'Changed terms or orders will not change this month any more. A difference is paid as a correction in a later month.',
    leaves: (months: string) => `Still open before it: ${months}. That can’t be closed afterwards.`,
    openAnswers: 'You may close all the same: what was said is kept in the ledger.',
    once: 'A month can be closed only once.',
    button: (month: string) => `Close ${month}`,
    done: (month: string, lines: number, paid: number) =>
      `${month} is closed: ${english.count(lines, 'line', 'lines')} written into the ledger, ${number(paid)} in all.`,
  },
  board: {
    heading: 'Board and simulator',
    chosen: 'what the team sees, what the rules cost',
    build: 'Build the board',
    refresh: 'Refresh the board',
    hint: 'Plan, actual and forecast of each manager, live and without pay.',
    simulator: 'Build the simulator',
    simulatorHint: 'What each result pays by each method.',
  },
  convert: {
    heading: 'Texts that the board can’t add',
    sentence: (total: number) =>
      `In the log ${english.count(total, 'cell holds', 'cells hold')} text that surely is a date or a number. Pay counts it, the board’s formulas can’t: the two would differ.`,
    quoted: (text: string) => `"${text}"`,
    more: (count: number) => `and ${english.number(count)} more`,
    hint: 'Nothing else in the sheet is touched. Without it the board shows no places, and says by how much each line differs.',
    yes: (total: number) => `Convert ${english.count(total, 'cell', 'cells')} and build`,
    no: 'Build without converting',
    stuck: 'No more cells could be converted: look at the log and try again.',
  },
  terms: payTermLines,
  corrections: {
    heading: 'Corrections',
    chosen: 'orders changed after the month was closed',
    hint: 'Compares closed months with the log as it is now.',
    look: 'Look for changes',
    none: 'No order of a closed month has changed.',
    found: (count: number) => `${english.count(count, 'change', 'changes')} found: choose below what to pay.`,
    legend: (month: string) => `Pay in ${month}:`,
    add: (count: number) => `Add ${english.count(count, 'correction', 'corrections')}`,
    nothingChosen: 'Tick what should be paid.',
    addOne: (member: string, amount: number) => `Correct ${member}: ${amount > 0 ? '+' : ''}${number(amount)}`,
    tab: 'Build the tab Now against paid',
    tabHint: 'All closed months of everybody: paid, now, corrected, open.',
  },
  game: {
    heading: 'Weekly game',
    off: 'not started yet',
    week: (title: string) => `Now: ${title}`,
    goal: 'Goal of the week, revenue',
    goalHint: 'Empty: whoever sells takes part.',
    prizes: 'Prizes by place',
    prizesHint: 'Up to three, separated by semicolons: 10,000; 5,000; 3,000',
    rollOver: 'If nobody reaches the goal, the prizes go into the next week',
    start: 'Start this week',
    finish: 'Finish the week',
    finishHint: 'Until then its goal and prizes can be changed in the tab.',
    missing: {
      goal: 'Type the goal as a number above zero, or leave it empty.',
      prizes: 'Type one to three prizes, with semicolons between them.',
    },
  },
  thanks: {
    heading: 'Thanks',
    chosen: 'a kind word, counted on the board',
    build: 'Build the thanks tab',
    refresh: 'Refresh the thanks tab',
    hint: 'Who thanks whom, and for what; the board keeps count.',
  },
  tabs: { heading: 'Tabs', count: (count: number) => english.count(count, 'tab', 'tabs') },
  jobs: {
    'set-up': 'Creating the tabs…',
    'change-log': 'Reading the log…',
    plan: 'Adding the plans…',
    term: 'Adding the columns…',
    simulator: 'Building the simulator…',
    board: 'Building the board…',
    payout: 'Working out the payouts…',
    close: 'Closing the month…',
    deals: 'Looking for open deals…',
    agreement: 'Writing the agreement tab…',
    texts: 'Writing the statements…',
    'try-rules': 'Reading the last months…',
    'take-rules': 'Writing the rule…',
    'past-rules': 'Building the tab…',
    'find-corrections': 'Comparing the closed months with the log…',
    'against-paid': 'Comparing the closed months with the log…',
    'add-corrections': 'Adding the corrections…',
    'start-week': 'Starting the week…',
    'finish-week': 'Finishing the week…',
    thanks: 'Building the thanks tab…',
    check: 'Checking…',
  },
  /** `next`: whose is being written; null where all are. */
  statements: (written: number, all: number, next: string | null) =>
    `Statements: ${written} of ${all} written${next === null ? '' : `, going on with ${next}`}`,
  progress: 'Progress',
  done: { heading: 'Done', check: 'Checked', checked: 'Everything is in order.' },
};
