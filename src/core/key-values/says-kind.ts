/** What a column of a survey can say, in one word each: what ratings are about is said as well. */
export const SAYS_KINDS = [
  'importance',
  'us',
  'rival',
  'choices',
  'choice',
  'recommend',
  'value',
  'product',
  'email',
  'phone',
  'name',
  'time',
  'text',
] as const;

export type SaysKind = (typeof SAYS_KINDS)[number];
