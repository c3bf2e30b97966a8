/** What a head of sales is asked when hired, does in the first ninety days, and does next where a figure is red. */
import type { AlarmMetric } from '../../core/activity/alarms.ts';
import type { DefaultStage } from '../../core/activity/stages.ts';
import type { Anchor, HiringQuestion } from '../../core/hiring/hiring-questions.ts';
import type { OnboardingStage } from '../../core/hiring/onboarding.ts';

export interface Described {
  readonly question: string;
  readonly answers: Readonly<Record<Anchor, string>>;
}

const stages: Readonly<Record<DefaultStage, string>> = {
  leads: 'Leads',
  reached: 'Reached',
  meetings: 'Meetings',
  proposals: 'Proposals',
  invoices: 'Invoices',
  payments: 'Payments',
};

const scorecard: Readonly<Record<HiringQuestion, Described>> = {
  handsOfManagers: {
    question: 'How did your department meet its plan, and how much of it without your own deals?',
    answers: {
      1: 'Speaks of own deals; does not know what the managers sold.',
      3: 'Knows the plan and who met it, but closed the large deals personally.',
      5: 'Names the share that managers met, period by period, and what was changed to raise it.',
    },
  },
  control: {
    question: 'How did you control the managers?',
    answers: {
      1: 'By asking how it goes, or not at all.',
      3: 'Daily meetings and reports, without a rule for what follows from them.',
      5: 'A rhythm of day, week and month with figures, calls listened to, and a fixed reaction to each deviation.',
    },
  },
  dashboard: {
    question: 'Which figures were on your dashboard?',
    answers: {
      1: 'Revenue only, or there was none.',
      3: 'Plan and actual per manager and some counts of activity.',
      5: 'Plan, forecast, counts per stage, conversions, average purchase, repeat purchases; says which decision each led to.',
    },
  },
  missedMetrics: {
    question: 'What did you do when figures of the department were missed?',
    answers: {
      1: 'Waited, or put on pressure.',
      3: 'Looked for the cause once the month was lost.',
      5: 'Saw it early by the forecast, found the stage at fault, tried a remedy and measured it.',
    },
  },
  division: {
    question: 'How was the work divided within the department?',
    answers: {
      1: 'Everybody did everything.',
      3: 'New and regular customers were parted, by habit rather than by figures.',
      5: 'Roles by stage or customer with clear handovers; explains why so, and what it brought.',
    },
  },
  adaptation: {
    question: 'How did you bring new managers in?',
    answers: {
      1: 'They sat beside a colleague.',
      3: 'There was a list of topics and a mentor.',
      5: 'A plan for 30, 60 and 90 days with figures, a lower plan at first, and a decision at the end of each stage.',
    },
  },
  training: {
    question: 'How did you train managers?',
    answers: {
      1: 'They learned on customers.',
      3: 'Trainings now and then, without checking what stayed.',
      5: 'Calls taken apart each week, scripts and objections from own calls, tests, and conversions before and after.',
    },
  },
  missedByManager: {
    question: 'What did you do when one manager missed the figures?',
    answers: {
      1: 'Dismissed or tolerated.',
      3: 'Talked, and looked again a month later.',
      5: 'Told lack of skill from lack of will by the figures, agreed on a plan with dates, helped, and parted in time where nothing changed.',
    },
  },
  motivation: {
    question: 'How did you build the system of motivation, and why like that?',
    answers: {
      1: 'It was there already; cannot explain it.',
      3: 'Salary and a percentage, with a plan that seldom was met.',
      5: 'Explains the share of the salary, the plan from history, what the strong and the weak earn against the market.',
    },
  },
  conversions: {
    question: 'Which conversions did your funnel have?',
    answers: {
      1: 'Does not know.',
      3: 'Names the overall conversion.',
      5: 'Names each step, how it changed, and by what.',
    },
  },
};

const onboarding: Readonly<Record<OnboardingStage, readonly string[]>> = {
  30: [
    'Listen to calls of every manager, and visit customers',
    'Review funnel, customer base and pay',
    'Agree on the dashboard and on the rhythm of meetings',
  ],
  60: [
    'Improve the weakest step of the funnel',
    'Hold reviews of calls each week',
    'Agree on a plan with every manager',
  ],
  90: [
    'Meet the plan by the managers’ hands',
    'Write down how new managers are brought in',
    'Propose pay and plans for the next quarter',
  ],
};

const nextActions: Readonly<Record<AlarmMetric, readonly string[]>> = {
  plan: [
    'Go through the open deals: what can be paid this month?',
    'Call the lists “Can’t lose” and “At risk”',
    'Work out what is needed per workday, and agree on it each morning',
  ],
  leads: [
    'Find the source that fell, and since when',
    'Ask regular customers for recommendations',
    'Call customers who have not bought for a long time',
  ],
  conversion: [
    'Listen to ten calls of the step that fell',
    'Compare with the manager whose step is best',
    'Look at how quickly leads are answered',
    'Rewrite the script of the step, and measure it for two weeks',
  ],
  averagePurchase: [
    'Look at who gives discounts, and for what',
    'Offer the next larger package first',
    'Add what customers often buy along with it',
  ],
};

export const headOfSales = { stages, scorecard, onboarding, nextActions };
