/** One sentence per error of the queries for large logs. */
import type { SomeSentences } from '../sentences.ts';

const REASONS = {
  'customer-above': 'customers stand in rows of their own above their orders: put each customer beside its orders',
  states: 'rows with the same words for their state are treated differently: choose in "Counted" which words count',
};

export const sqlSentences = {
  'sql.refused': ({ because }) => `This log can't be made a query, since ${REASONS[because]}.`,
} satisfies SomeSentences;
