/** The tab Simulator: what terms would pay, before they are promised. */
import type { MarketJudgement } from '../../core/pay/market-check.ts';
import type { Month } from '../../core/pay/month.ts';
import type { Member } from '../../core/pay/motivation.ts';
import { english } from './format.ts';

const percent = (share: number) => `${english.number(share * 100, 0)}%`;

export const simulator = {
  title: 'Simulator',
  heading: 'What would your terms pay?',
  intro: 'Nothing is promised yet: change the tabs Team, Motivation or Plan and build this tab again.',
  payrollHeading: 'What pay costs if everyone reaches the same share of plan',
  payroll: (month: Month) => `By the plans of ${english.month(month)}.`,
  noRevenue: 'There is no plan in revenue yet.',
  terms: ({ rule, targetIncome, fixedShare }: Member) =>
    `"${rule}", target income ${english.money(targetIncome)}, ${percent(fixedShare)} of it salary`,
  noMarket: 'Fill in the market income on the tab Team to see whether the strong earn above it and the weak below.',
  judgements: {
    fits: 'the strong earn above it and the weak below, as it should be.',
    'middling-above-market': 'average work is paid above the market, so there is no need to try.',
    'plan-below-market': 'a plan met is paid below the market, so the strong will leave.',
  } satisfies Readonly<Record<MarketJudgement, string>>,
  /** `attainment`: where income equals the market; null where it never does. */
  judged: (market: number, attainment: number | null, judgement: string) =>
    `Income reaches the market (${english.money(market)}) ${attainment === null ? 'never' : `at ${english.number(attainment * 100, 1)}% of plan`}: ${judgement}`,
  advice: (least: number, most: number) =>
    `What to change: a target income from ${english.money(least)} to ${english.money(most)} reaches it above 90% of plan and at most at 100%.`,
  noAdvice:
    'What to change: a lower fixed share, or a band that begins at 100%, since 90% of plan pays nearly as much.',
  columns: {
    attainment: 'Attainment',
    market: 'Against market',
    salary: 'Salary',
    bonus: 'Bonus',
    income: 'Income',
    marketIncome: 'Market income',
    payroll: 'Pay in all',
    revenue: 'Revenue',
    share: 'Pay, % of revenue',
  },
  otherMethods: (method: string) => `Income: ${method}`,
  othersNote: 'On the right: income by the other methods with their usual rates and a floor of 70%.',
  chartTitle: 'Income by attainment',
};
