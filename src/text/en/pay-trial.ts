/** The page: rules tried on the past. */
import type { PayoutMethod } from '../../core/pay/payout-methods.ts';
import { english } from './format.ts';
import { pastAnswer } from './past-answer.ts';

export const payTrial = {
  ...pastAnswer,
  open: 'Try rules on the past…',
  openHint: 'Who would gain and who would lose, and what it would cost.',
  heading: 'Rules on the past',
  intro:
    'What would the last months have paid by other rules? Try a draft before you announce it: nothing is changed by it.',
  rule: 'In place of the rule',
  ruleOf: (name: string, people: number) => `${name} (${english.count(people, 'person', 'people')})`,
  method: 'How the bonus is counted',
  methods: {
    marginal: 'Each part at its rate',
    whole: 'The whole at the rate reached',
    overage: 'Above plan at the rate reached',
    step: 'A share of the bonus by level',
    curve: 'A share of the bonus along a curve',
  } satisfies Readonly<Record<PayoutMethod, string>>,
  factor: 'Plans, % of what they were',
  factorHint: '100: as they were; 110: ten per cent higher.',
  wrongFactor: 'Type the plans as a percentage above 0 and below 1000.',
  legend: 'Solid: the draft. Dotted: the rule in force.',
  caption: (months: number) => `Draft less what was paid, over ${english.count(months, 'month', 'months')}`,
  signed: (amount: string, value: number) => (value > 0 ? `+${amount}` : amount),
  take: 'Take these rules from',
  takeButton: (month: string) => `Take these rules from ${month}`,
  takeHint:
    'A line with its first day is added on the tab Motivation; nothing before that day changes, and plans stay yours to change.',
  taken: 'The rule has a new line: it holds from its first day on.',
  blocked: 'First fix the draft.',
  build: 'Build the tab with all months',
  tabHint: 'By person and month, for everybody to check.',
};
