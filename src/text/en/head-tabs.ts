/** The tabs that a head of sales works with: titles, how to use each, and what they say. Other spellings stand behind strokes. */
import type { Alarm } from '../../core/activity/alarms.ts';
import { english } from './format.ts';

export const headTabs = {
  columns: {
    stage: 'Stage',
    manager: 'Manager',
    role: 'Role',
    monthPlan: 'Plan of a month',
    hired: 'Hired',
    figure: 'Figure',
    red: 'Red',
    amber: 'Amber',
    missed: 'When this is missed',
    action: 'What to do',
    date: 'Date',
    count: 'Count',
    status: 'CRM status',
    reached: 'Has reached',
    week: 'Week',
    what: 'What is red',
    was: 'By how much',
    owner: 'Owner',
    due: 'Due',
    done: 'Done',
    result: 'What came of it',
    firstDays: 'First days',
    task: 'Task',
  },
  metrics: {
    plan: 'Forecast of plan',
    leads: 'Leads',
    conversion: 'Conversion',
    averagePurchase: 'Average purchase',
  },
  settings: {
    title: 'Sales settings',
    howTo: [
      'Everything here is yours: rename, add and delete lines; the other tools follow.',
      'Stages go from the first touch to the payment. Managers are those whose work is counted; where motivation is set up, they and their plans come from its tabs Team and Plan.',
      'Forecast of plan is red below the first share, amber below the second. The others are compared with the mean of the three months before: a change at or below the number.',
      'What to do when a figure is missed: the first line of a figure is suggested first.',
    ],
    missing: {
      people: 'Type the managers whose work is counted below Manager.',
      stages: 'Type the stages of a sale below Stage.',
      statuses:
        'The log says how far deals have got: name the stage that each CRM status has reached, and nobody needs to fill in Activity.',
      blank: (statuses: string) => `Deals with these statuses count at no stage: ${statuses}.`,
    },
  },
  activity: {
    title: 'Activity',
    howTo: [
      'How to use it: one line for each manager, day and stage, with how many there were. Choose from the lists, type the number.',
      'Lines may be in any order, and several lines of one day add up. The tab Sales board counts them as you type.',
    ],
    missing: { lines: 'Nothing is typed yet: the first line goes right below the titles.' },
  },
  board: {
    title: 'Sales board',
    howTo: [
      'How to use it: look at the reds first, each is under its number. Green, amber and red go by Sales settings: the forecast against the plan, the rest against the mean of the three months before.',
      'Another day in the month cell shows its month. After a change of stages, managers or plans in Sales settings bring the board up to date in the sidebar.',
    ],
    columns: {
      name: 'Manager',
      plan: 'Plan',
      actual: 'Actual',
      share: '%',
      forecast: 'Forecast',
      perWorkday: 'To plan, per workday',
      averagePurchase: 'Average purchase',
      purchases: 'Purchases',
    },
    repeatShareOf: (day: string) => `Repeat share on ${day}`,
    repeatShareNote:
      'Purchases by customers who had bought before, as of the day in the title: it does not move by itself. Bring the board up to date in the sidebar to count it again.',
    overall: 'Overall',
    shortly: { stepConversion: 'Step', overallConversion: 'Overall' },
    all: 'All together',
    byManagers: 'By the managers’ hands',
    head: ' (head)',
    lights: 'Lights',
    reds: 'Red',
    colours: { red: 'red', amber: 'amber', green: 'green' },
    funnel: 'Funnel of the month',
    remark: 'Remark',
    aboveWhole: 'Above 100%: counts are missing at the stage before, or stages are in the wrong order.',
    behind:
      'What the board relies on: first days of this month and the three before, last day, workdays, complete, left; then a line for each manager. Nothing to fill in.',
    expected: 'Measured by',
    ratio: 'Ratio',
    colour: 'Light',
    counted: (day: string) => `Counted on ${day}: purchases, first ones`,
    status: {
      counted: '✓ All rows of the log that count are counted.',
      left: [
        '⚠ Rows of this month that are not counted: ',
        '. Nobody of the board is named there, or the amount, the customer or the status can’t be used.',
      ],
      undated: [
        '⚠ Rows of the log without a date that formulas see: ',
        '. Fix dates stored as text (sidebar, Segment customers).',
      ],
      differs: '⚠ Formulas add up otherwise than the log is read, by ',
      unknown: '⚠ The log can’t be counted: bring the board up to date in the sidebar.',
      activityCounted: '✓ All lines of Activity are counted.',
      dealsCounted: '✓ Stages are counted from the statuses of the log; Activity is not.',
      dealsLeft: [
        '⚠ Deals of this month that no stage counts: ',
        '. The status is new to Sales settings, or nobody of the board is named.',
      ],
      dealsUndated: ['⚠ Deals without a date, counted in no month: ', '.'],
      strays: [
        '⚠ Of Activity not counted this month: ',
        '. The stage is not in Sales settings, or the manager not on the board.',
      ],
      lines: ['⚠ Lines of Activity without a date or a number: ', '.'],
      otherStages: [
        '⚠ Sales settings holds ',
        ' stages by now, the board was built with ',
        ': remove the Monday report and the board in the sidebar, and build them again.',
      ],
    },
  },
  todo: {
    title: 'To do this week',
    howTo: [
      'How to use it: on Monday press the button Add this week’s reds in the sidebar. Each red gets a line with the next action of Sales settings; change the action, owner and day as you like.',
      'Next steps of Touch points that are due by Sunday get a line, too. Choose yes under Done when it is done, and say what came of it. Old weeks stay: what was red and what was done about it.',
    ],
    was: ({ metric, value, expected, ratio }: Alarm) => {
      const shown = (number: number) =>
        metric === 'conversion' ? `${english.number(number * 100, 1)}%` : english.number(number);
      const percent = english.number(ratio * 100);
      return metric === 'plan'
        ? `${percent}%: forecast ${shown(value)}, plan ${shown(expected)}`
        : `${percent}%: ${shown(value)}, usually ${shown(expected)}`;
    },
    gathered: (lines: number) =>
      lines === 0
        ? 'Nothing is red, and no step of Touch points due, that this week has no line for.'
        : `${english.count(lines, 'line', 'lines')} added: look at action, owner and day.`,
    step: (due: string) => `Touch point, next step due ${due}`,
    here: 'To do this week',
    open: 'open',
    done: 'done',
    overdue: 'overdue',
  },
  monday: {
    title: 'Monday report',
    howTo: [
      'How to use it: File → Print, current sheet, fit to width. The numbers are those of the Sales board as it stands.',
    ],
    week: 'Week from',
    light: 'Forecast of plan',
    red: 'Red now',
    usual: 'Against usual',
    noReds: 'Nothing is red.',
    noTodo: 'Nothing to do is written down for this week.',
    more: ['and ', ' more on the Sales board'],
  },
  onboarding: {
    title: 'Onboarding 30-60-90',
    howTo: [
      'How to use it: each newcomer has tasks for the first 30, 60 and 90 days; change, add and delete them as you like. Choose yes under Done; the Sales board shows progress, plan and actual of each part.',
      'A newcomer is someone hired less than ninety days ago, by Hired in the tab Team or Sales settings. The plan grows as the tab Motivation says.',
    ],
    missing: {
      newcomers: 'Nobody was hired in the last ninety days: type the day under Hired, then press Add newcomers.',
    },
    added: (lines: number) =>
      lines === 0 ? 'Every newcomer has tasks already.' : `${english.count(lines, 'task', 'tasks')} added.`,
    here: 'Newcomers',
    until: 'Until',
    share: 'Of full plan',
    tasks: 'Tasks',
    stage: (days: number) => `${days} days`,
    tasksOf: {
      30: [
        'Learn products and prices, pass a test',
        'Listen to ten calls of the best manager',
        'Make the first calls beside a mentor',
      ],
      60: ['Keep the log of activity each day', 'Take apart two own calls a week', 'Hold the first meetings alone'],
      90: [
        'Meet the plan of the third month',
        'Carry the funnel alone, from lead to payment',
        'Agree on the plan of the next quarter',
      ],
    },
  },
  more: (count: number) => `And ${english.number(count)} more.`,
};
