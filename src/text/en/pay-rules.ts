/** What rules to begin with are called, what they do, and what is counted. */
import type { Measure } from '../../core/pay/motivation.ts';
import type { RuleTemplate } from '../../core/pay/rule-templates.ts';

const names: Readonly<Record<RuleTemplate, string>> = {
  strong: 'For the strong',
  steps: 'Steps 70/80/100',
  percent: 'Percent of plan',
  'new-clients': 'New clients',
  smooth: 'Smooth curve',
};

/** For the page alone. */
export const ruleSentences: Readonly<Record<RuleTemplate, string>> = {
  strong:
    'Nothing below 70% of plan, the bonus grows with the result, and what exceeds the plan pays one and a half times.',
  steps:
    '70% of plan pays 70% of the bonus, 80% pays 80%, 100% of plan pays the full bonus. Nothing in between, nothing above.',
  percent: 'The bonus is as large as the share of the plan that was met, without a floor.',
  'new-clients': 'Half of the bonus for revenue, half for new clients.',
  smooth: 'The bonus grows without jumps: from nothing to all of it at plan, and to one and a half at 120%.',
};

const measures: Readonly<Record<Measure, string>> = {
  revenue: 'Revenue',
  orders: 'Orders',
  newClients: 'New clients',
  own: 'Typed by hand',
};

export const payRules = { names, measures };
