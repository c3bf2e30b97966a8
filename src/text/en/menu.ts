/** The menu's items and the titles of the pages. */
export const menu = {
  segments: 'Segment customers',
  motivation: 'Motivation and pay',
  head: 'Tools for the head of sales',
  functions: 'Use the functions in this file',
  /** Shown where that was chosen; `formula` is an example. */
  functionsReady: (formula: string) =>
    `Salesbook’s functions can be used in this file now. With customers in column A, dates in B and amounts in C, type ${formula} into a free cell: each customer’s scores and segment appear below it.`,
};
