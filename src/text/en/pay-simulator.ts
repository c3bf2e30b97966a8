/** The tab Simulator: what terms would pay, before they are promised. */
import type { DarwinJudgement } from '../../core/pay/darwin.ts';
import type { Month } from '../../core/pay/month.ts';
import type { Member } from '../../core/pay/motivation.ts';
import { english } from '../format.ts';

const percent = (share: number) => `${english.number(share * 100, 0)}%`;

export const simulator = {
  title: 'Simulator',
  heading: 'What would your terms pay?',
  intro: 'Nothing here is promised yet: change the tabs Team, Motivation or Plan and build this tab again.',
  payrollHeading: 'What pay costs',
  payroll: (month: Month, revenue: number) =>
    `If everyone reaches the same share of the plan of ${english.month(month)}, which is ${english.number(revenue)} of revenue in all.`,
  noRevenue: 'No plan in revenue yet, so pay is not compared with revenue: fill in the tab Plan.',
  payrollColumns: ['Plan met by', 'Pay in all', 'Revenue', 'Pay, % of revenue'],
  terms: ({ rule, targetIncome, fixedShare }: Member) =>
    `"${rule}", target income ${english.number(targetIncome)}, ${percent(fixedShare)} of it salary`,
  noMarket:
    'Fill in the market income on the tab Team to see whether the strong earn above the market and the weak below it.',
  judgements: {
    fits: 'as it should be, the strong earn above the market and the weak below it.',
    'middling-above-market': 'middling work is paid above the market, so a manager need not try.',
    'plan-below-market': 'a plan met is paid below the market, so the strong will leave.',
  } satisfies Readonly<Record<DarwinJudgement, string>>,
  /** `attainment`: where income equals the market; null where it never does. */
  judged: (market: number, attainment: number | null, judgement: string) =>
    attainment === null
      ? `Income never reaches the market (${english.number(market)}): ${judgement}`
      : `Income reaches the market (${english.number(market)}) at ${english.number(attainment * 100, 1)}% of plan: ${judgement}`,
  advice: (least: number, most: number) =>
    `What to change: a target income from ${english.number(least)} to ${english.number(most)} would fit this rule; the market should be reached above 90% of plan and at most at 100%.`,
  noAdvice:
    'What to change: 90% of plan pays nearly as much as a plan met: lower the share of salary, or give the bands a step at 100%.',
  gates: 'Gates are taken as passed, and all KPIs as met by the same share.',
  columns: ['Plan met by', 'Against market', 'Salary', 'Bonus', 'Income'],
  otherMethods: (method: string) => `Income: ${method}`,
  othersNote: 'On the right: the income by the other methods with their usual rates and a floor of 70%.',
  chartTitle: 'Income by share of the plan met',
};
