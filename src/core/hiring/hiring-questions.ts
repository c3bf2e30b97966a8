/** What to ask who wants to be head of sales; the questions themselves, and what good answers are, stand in the texts. */

export const HIRING_QUESTIONS = [
  'handsOfManagers',
  'control',
  'dashboard',
  'missedMetrics',
  'division',
  'adaptation',
  'training',
  'missedByManager',
  'motivation',
  'conversions',
] as const;

export type HiringQuestion = (typeof HIRING_QUESTIONS)[number];

/** What a head of sales is there for weighs most: a plan that is met by the managers' hands. Settings may say otherwise. */
export const DEFAULT_WEIGHTS: Readonly<Record<HiringQuestion, number>> = {
  handsOfManagers: 3,
  control: 2,
  dashboard: 2,
  missedMetrics: 2,
  division: 1,
  adaptation: 1,
  training: 1,
  missedByManager: 2,
  motivation: 2,
  conversions: 1,
};

/** The answers that are described; 2 and 4 lie between them. */
export const ANCHORS = [1, 3, 5] as const;
export type Anchor = (typeof ANCHORS)[number];
