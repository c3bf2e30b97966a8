/** What a head of sales works with: the tools, and the tabs that they are made of. */

const FURTHER_TOOLS = [
  'survey-questions',
  'key-values',
  'strategy-session',
  'touch-points',
  'hiring-head',
  'hiring-manager',
] as const;

const FURTHER_TABS = [
  'survey-questions',
  'survey-reading',
  'key-values',
  'value-report',
  'strategy-session',
  'touch-points',
  'touch-point-report',
  'scorecard-head',
  'candidates-head',
  'candidate-head',
  'scorecard-manager',
  'candidates-manager',
  'candidate-manager',
] as const;

/** In the order in which people are shown them. */
export const HEAD_TOOLS = [
  'settings',
  'activity',
  'sales-board',
  'todo',
  'monday',
  'onboarding',
  ...FURTHER_TOOLS,
] as const;

export type HeadTool = (typeof HEAD_TOOLS)[number];

/** The names are stored in the user's file. */
export const HEAD_TABS = [
  'sales-settings',
  'activity',
  'sales-board',
  'todo',
  'monday-report',
  'onboarding',
  ...FURTHER_TABS,
] as const;
