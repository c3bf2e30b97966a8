/** What to ask who wants to sell; the questions themselves, and what good answers are, stand in the texts. */
export const MANAGER_QUESTIONS = [
  'results',
  'search',
  'needs',
  'objections',
  'conversion',
  'regulars',
  'lost',
  'discipline',
] as const;

export type ManagerQuestion = (typeof MANAGER_QUESTIONS)[number];

/** What was sold before, and how, says most. Settings may say otherwise. */
export const MANAGER_WEIGHTS: Readonly<Record<ManagerQuestion, number>> = {
  results: 3,
  search: 1,
  needs: 2,
  objections: 2,
  conversion: 2,
  regulars: 2,
  lost: 1,
  discipline: 1,
};
