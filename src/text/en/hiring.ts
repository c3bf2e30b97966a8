/** Scorecards of interviews: the questions for a sales manager, and the tabs. Those for a head of sales are in `head-of-sales.ts`. */
import type { HiringQuestion } from '../../core/hiring/hiring-questions.ts';
import type { HiringRole } from '../../core/hiring/hiring-roles.ts';
import type { ManagerQuestion } from '../../core/hiring/manager-questions.ts';
import type { OfferJudgement } from '../../core/hiring/pay-offer.ts';
import type { Described } from './head-of-sales.ts';

const short: Readonly<Record<HiringQuestion | ManagerQuestion, string>> = {
  handsOfManagers: 'Plan by the managers’ hands',
  control: 'Control',
  dashboard: 'Dashboard',
  missedMetrics: 'Missed figures',
  division: 'Division of work',
  adaptation: 'Bringing people in',
  training: 'Training',
  missedByManager: 'A manager who misses',
  motivation: 'Motivation',
  conversions: 'Conversions',
  results: 'Own results',
  search: 'Finding customers',
  needs: 'Asking for needs',
  objections: 'Objections',
  conversion: 'Own conversions',
  regulars: 'Regular customers',
  lost: 'A lost deal',
  discipline: 'Order in the CRM',
};

const manager: Readonly<Record<ManagerQuestion, Described>> = {
  results: {
    question: 'What was your plan in the last six months, and how much of it did you sell?',
    answers: {
      1: 'Does not remember the figures, or blames leads and season.',
      3: 'Names the plan and a share, roughly.',
      5: 'Names plan and actual month by month, the average purchase, and what made the difference.',
    },
  },
  search: {
    question: 'Where did your customers come from, and how many did you find yourself?',
    answers: {
      1: 'Only worked what was handed over.',
      3: 'Made calls when told to.',
      5: 'Has a way of finding customers, with figures of calls, meetings and payments.',
    },
  },
  needs: {
    question: 'Sell me what you sold last: how do you begin?',
    answers: {
      1: 'Begins with the price or a presentation.',
      3: 'Asks a few questions out of a script.',
      5: 'Asks until the reason to buy is clear, and offers just what answers it.',
    },
  },
  objections: {
    question: 'A customer says “too expensive”. What do you do?',
    answers: {
      1: 'Gives a discount.',
      3: 'Tells the advantages.',
      5: 'Finds out what it is compared with, shows what it is worth, and has examples of what worked.',
    },
  },
  conversion: {
    question: 'Of ten conversations, how many became meetings, and how many payments?',
    answers: {
      1: 'Has never counted.',
      3: 'Names one figure.',
      5: 'Names each step, how it changed, and by what.',
    },
  },
  regulars: {
    question: 'How did you keep customers, and how often did they buy again?',
    answers: {
      1: 'That was somebody else’s work.',
      3: 'Called them on holidays.',
      5: 'Has a rhythm of calls by customer, knows the share of repeat purchases, offers what goes with them.',
    },
  },
  lost: {
    question: 'Tell me of a deal that you lost: why, and what did you change?',
    answers: {
      1: 'Does not remember one, or the customer was to blame.',
      3: 'Tells the reason.',
      5: 'Names a mistake of their own, what they changed, and the deals won since.',
    },
  },
  discipline: {
    question: 'How did you plan a day, and what was in the CRM in the evening?',
    answers: {
      1: 'Kept it all in their head.',
      3: 'Filled in the CRM when reminded.',
      5: 'Plans calls the evening before, each deal has a next step and a date.',
    },
  },
};

const judgements: Readonly<Record<OfferJudgement, string>> = {
  'below-market': 'below the market: a strong one will not come',
  'below-asked': 'at the market, but below what is asked',
  fits: 'fits',
};

const titles: Readonly<Record<HiringRole, Readonly<Record<'scorecard' | 'candidates' | 'candidate', string>>>> = {
  head: { scorecard: 'Scorecard: head', candidates: 'Candidates: head', candidate: 'Candidate: head' },
  manager: { scorecard: 'Scorecard: manager', candidates: 'Candidates: manager', candidate: 'Candidate: manager' },
};

export const hiring = {
  short,
  manager,
  titles,
  headings: {
    head: 'Hiring a head of sales',
    manager: 'Hiring a sales manager',
  } satisfies Record<HiringRole, string>,
  scorecard: {
    howTo: [
      'How to use it: write the candidates into the list at the bottom. Each interview is a column: choose the candidate, write who asks, give each answer 1 to 5 by the answers that are described.',
      'What was not asked stays empty. Questions, weights and described answers are yours. The tab Candidates counts means per question, then the score; where two differ by two or more, discuss it.',
    ],
    columns: {
      short: 'Question',
      ask: 'What to ask',
      weight: 'Weight',
      one: 'Answer for 1',
      three: 'Answer for 3',
      five: 'Answer for 5',
      who: 'Interviewer',
    },
    candidate: 'Candidate',
    own: 'Score of this interview',
    notes: 'Notes',
    list: { candidate: 'Candidate', notes: 'Where from, and when free', asked: 'Pay asked', offered: 'Pay offered' },
    candidatesTitle: 'Candidates',
    market: 'What the market pays for the role',
    bad: ['Not counted: ', ' marked cells hold no whole number from 1 to 5.'],
    full: 'No room for more: put columns in before the last interview',
    beyond: 'Not counted: marks right of the last interview. Put a column in before the last one, and move them there.',
    doubled: 'The same interviewer is entered twice for one candidate: leave one of the columns.',
  },
  candidates: {
    howTo: [
      'How to use it: formulas of the scorecard, nothing to type. Candidates have a place from 80% of the weight asked on: before that the score says less than it seems to.',
    ],
    columns: {
      candidate: 'Candidate',
      place: 'Place',
      score: 'Score',
      coverage: 'Asked',
      discuss: 'Discuss',
      asked: 'Pay asked',
      offered: 'Pay offered',
      askedShare: 'Asked of market',
      offeredShare: 'Offered of market',
      judgement: 'The offer',
    },
    beyond: 'A line of the scorecard is not counted: move it into one of the free lines that the table began with.',
    tooLittle: 'asked too little',
    means: 'Means per question',
    weight: 'Weight',
    chart: 'The first three, question by question',
    behind: 'Behind the picture',
  },
  candidate: {
    howTo: 'How to use it: choose a candidate here, then print: File → Print.',
    choose: 'Candidate',
    mean: 'Mean',
    interview: 'Interview, number',
    discuss: 'discuss',
    decision: 'Decision',
    date: 'Date',
    signed: 'Signed',
  },
  judgements,
  missing: {
    candidates: 'No candidate yet: write them into the list below the scorecard.',
    scores: 'No answer has a score yet.',
  },
};
