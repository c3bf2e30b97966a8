/** How logs are judged in these tests, unless a test says otherwise. */
import { resultWords } from '../../../src/app/large/result-words.ts';
import { DEFAULT_GROUP_RULE } from '../../../src/core/groups/abcxyz.ts';
import { DEFAULT_SEGMENT_MAP } from '../../../src/core/segments/segments.ts';
import type { SqlSettings } from '../../../src/sql/queries.ts';
import type { SqlLog } from '../../../src/sql/sql-log.ts';
import { ENVIRONMENT } from './expected.ts';

export const SETTINGS: SqlSettings = {
  scores: 3,
  cuts: null,
  map: DEFAULT_SEGMENT_MAP,
  groupRule: DEFAULT_GROUP_RULE,
  cohortPeriod: 'month',
  movement: { months: 3 },
  words: resultWords(ENVIRONMENT.texts),
};

/** Three columns of plain texts, as a formula is given them. */
export const PLAIN_LOG: SqlLog = {
  table: 'log',
  keys: [['customer']],
  shown: [],
  date: { column: 'date', order: 'ymd', held: 'text' },
  zone: 'UTC',
  months: new Map(),
  hasCharacters: false,
  amount: {
    column: 'amount',
    quantity: null,
    decimal: '.',
    held: 'text',
    words: new Map(),
    isWhole: false,
    hasSides: false,
  },
  refunded: null,
  order: null,
  oncePerOrder: false,
  state: null,
  kind: null,
  currency: { column: null, codes: new Map(), chosen: null, rates: {} },
  totals: [],
  standIns: [],
  asOf: null,
  today: null,
};
