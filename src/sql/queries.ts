/** The queries of a log: the same definitions as in a spreadsheet, for logs that none can hold. */
import type { GroupRule } from '../core/groups/abcxyz.ts';
import type { Period } from '../core/log/periods.ts';
import type { Day } from '../core/time/day.ts';
import { cohortSteps } from './cohort-steps.ts';
import { customerSteps, type Names, nameSteps } from './customers.ts';
import type { Dialect } from './dialect.ts';
import { groupSteps } from './group-steps.ts';
import { logSteps } from './log-rows.ts';
import { type Scoring, scaleSteps, scoredSteps, segmentName, summarySteps } from './rfm-steps.ts';
import { ROW_PARTS, type RowPart } from './row-parts.ts';
import type { SqlLog } from './sql-log.ts';
import { dayLiteral, type Step, tableOfSteps, withSteps } from './step.ts';

/** What stands in the results, in the language of the user. */
export interface ResultWords {
  /** In the order of the segments. */
  readonly segments: readonly string[];
  readonly advice: readonly string[];
  readonly notYet: string;
  readonly marks: { readonly new: string; readonly silent: string };
  /** Words for customers that nobody knows, folded. */
  readonly nobody: readonly string[];
}

export interface SqlSettings extends Scoring {
  readonly groupRule: GroupRule;
  readonly cohortPeriod: Period | 'auto';
  /** How customers moved: over so many months before the day of the analysis, or from day to day; null: not asked. */
  readonly movement: { readonly months: number } | { readonly from: Day; readonly to: Day } | null;
  readonly words: ResultWords;
}

/** In the order in which they are run: each makes a table that those after it read. */
export const TABLES = ['judged_rows', 'analysis', 'orders', 'customers', 'names', 'scored', 'customer_groups'] as const;
export const RESULTS = ['rows', 'customers', 'rfm', 'summary', 'groups', 'movement', 'cohorts'] as const;

export type TableName = (typeof TABLES)[number];
export type ResultName = (typeof RESULTS)[number];

export interface Queries {
  readonly tables: Readonly<Record<TableName, string>>;
  /** Null where it was not asked for. */
  readonly results: Readonly<Record<ResultName, string | null>>;
}

const AS_OF = '(SELECT as_of FROM analysis)';

const LOG_ROWS: Step = {
  name: 'log_rows',
  comment: 'The rows that count, and those after the day, which an analysis as of another day may want.',
  sql: `SELECT customer_id, key_text, name_text, order_id, day, amount
FROM judged_rows
WHERE part IN ('used', 'later') AND key_text <> ''`,
};

/** Parts whose rows are of any currency, once there are several. */
const OF_ANY_CURRENCY: ReadonlySet<RowPart> = new Set<RowPart>(['continuation', 'totals', 'status', 'unjudged']);

/** Rows = used + …: each part with its rows and its money, and all of them. Money of several currencies is no sum: none is given. */
function rowsQuery({ currency: { chosen } }: SqlLog): string {
  const parts = ROW_PARTS.map((part) => `SUM(IF(part = '${part}', 1, 0)) AS ${part}_rows`);
  const money = ROW_PARTS.map((part) => {
    const sum = `SUM(IF(part = '${part}', COALESCE(amount, 0), 0))`;
    if (part === 'currency') return `0 AS ${part}_amount`;
    const isMixed = chosen !== null && OF_ANY_CURRENCY.has(part);
    return `${isMixed ? `IF(MIN(currency) <> MAX(currency), 0, ${sum})` : sum} AS ${part}_amount`;
  });
  return `SELECT\n  COUNT(*) AS all_rows,\n  ${[...parts, ...money].join(',\n  ')},\n  MAX(as_of) AS as_of\nFROM judged_rows`;
}

function daysOf({ movement }: SqlSettings, dialect: Dialect): readonly [from: string, to: string] {
  if (movement === null) return [AS_OF, AS_OF];
  if ('from' in movement) return [dayLiteral(movement.from), dayLiteral(movement.to)];
  return [dialect.monthsBefore(AS_OF, movement.months), AS_OF];
}

/** The customers of both days, scored by the cuts of the first; where nobody had bought by then, by those of the second. */
function movementSteps(base: Omit<Names, 'asOf' | 'suffix'>, settings: SqlSettings, dialect: Dialect): Step[] {
  if (settings.movement === null) return [];
  const [from, to] = daysOf(settings, dialect);
  const [valuesBefore, ...scoredBefore] = scoredSteps('_before', from, settings, dialect, true);
  const [valuesNow, ...scoredNow] = scoredSteps('_now', to, settings, dialect, true);
  const measure: Step = {
    name: 'measure',
    comment: 'Whose values give the cuts: those of the first day, so that only their own buying moves customers.',
    sql: `SELECT recency, frequency, monetary FROM rfm_values_before
UNION ALL
SELECT recency, frequency, monetary FROM rfm_values_now
WHERE NOT EXISTS (SELECT 1 FROM rfm_values_before)`,
  };
  return [
    LOG_ROWS,
    ...customerSteps({ ...base, asOf: from, suffix: '_before' }),
    ...customerSteps({ ...base, asOf: to, suffix: '_now' }),
    ...(valuesBefore === undefined || valuesNow === undefined ? [] : [valuesBefore, valuesNow]),
    ...(settings.cuts === null ? [measure, ...scaleSteps('measure', settings, dialect)] : []),
    ...scoredBefore,
    ...scoredNow,
  ];
}

const places = (rows: readonly string[]) => rows.join('\n  UNION ALL ');

function movementQuery(steps: readonly Step[], { segments, notYet }: ResultWords, { text }: Dialect): string | null {
  if (steps.length === 0) return null;
  const counts = segments.map((_name, place) => `SUM(IF(now.segment_place = ${place}, 1, 0)) AS to_${place + 1}`);
  const columns = segments.map((_name, place) => `COALESCE(to_${place + 1}, 0) AS to_${place + 1}`);
  const rows = [...segments, notYet].map((name, place) => `SELECT ${place} AS place, ${text(name)} AS from_segment`);
  return withSteps(
    steps,
    `SELECT from_segment, ${columns.join(', ')}
FROM (
  ${places(rows)}
) AS places
LEFT JOIN (
  SELECT
    COALESCE(earlier.segment_place, ${segments.length}) AS from_place,
    ${counts.join(',\n    ')}
  FROM scored_now AS now
  LEFT JOIN scored_before AS earlier ON earlier.customer_id = now.customer_id
  GROUP BY from_place
) AS moves ON from_place = place
ORDER BY place`,
  );
}

const RFM_COLUMNS = ['last_purchase', 'recency', 'frequency', 'monetary', 'r', 'f', 'm', 'rfm'];
const XYZ_COLUMNS = ['share', 'cumulative_share', 'abc', 'active_periods', 'periods', 'variation', 'xyz'];

export function queriesOf(log: SqlLog, settings: SqlSettings, dialect: Dialect): Queries {
  const { words } = settings;
  const { text } = dialect;
  const names: Names = {
    rows: 'log_rows',
    asOf: AS_OF,
    suffix: '',
    hasOrders: log.order !== null,
    hasNames: log.shown.length > 0,
  };
  const [orders, customers] = customerSteps(names);
  const table = (name: TableName, steps: readonly Step[]) =>
    tableOfSteps(name, steps.slice(0, -1), steps[steps.length - 1]?.sql ?? '');
  const segment = (of: string) => segmentName(of, words.segments, dialect);
  const mark = `CASE mark WHEN 'new' THEN ${text(words.marks.new)} WHEN 'silent' THEN ${text(words.marks.silent)} ELSE '' END AS mark`;
  const moved = movementSteps(names, settings, dialect);
  const hasBefore = settings.movement !== null && !('from' in settings.movement);
  const [since] = daysOf(settings, dialect);
  const before = hasBefore
    ? `COALESCE(earlier.rfm, '') AS rfm_before, later.rfm AS rfm_after, ${since} AS compared_with`
    : "'' AS rfm_before, '' AS rfm_after, NULL AS compared_with";
  const segments = words.segments.map(
    (name, place) => `SELECT ${place} AS place, ${text(name)} AS segment, ${text(words.advice[place] ?? '')} AS advice`,
  );
  const of = (from: string, columns: readonly string[]) => columns.map((name) => `${from}.${name}`).join(', ');

  return {
    tables: {
      judged_rows: tableOfSteps('judged_rows', logSteps(log, dialect, words.nobody), 'SELECT * FROM judged'),
      analysis: 'CREATE TEMP TABLE analysis AS\nSELECT MAX(as_of) AS as_of FROM judged_rows',
      orders: table('orders', [LOG_ROWS, ...(orders === undefined ? [] : [orders])]),
      customers: table('customers', customers === undefined ? [] : [customers]),
      names: table('names', [LOG_ROWS, ...nameSteps(names)]),
      scored: table('scored', scoredSteps('', AS_OF, settings, dialect, false)),
      customer_groups: table('customer_groups', groupSteps(settings.groupRule, dialect)),
    },
    results: {
      rows: rowsQuery(log),
      customers: withSteps(
        hasBefore ? moved : [],
        `SELECT
  customer, id, ${of('scored', RFM_COLUMNS)}, ${segment('scored.segment_place')} AS segment,
  ${of('customer_groups', XYZ_COLUMNS)}, CONCAT(customer_groups.abc, customer_groups.xyz) AS abc_xyz, ${mark},
  customer_groups.last_period, IF(mark = 'new', 1, 0) AS is_new, customer_groups.period, own_gap, typical_gap,
  ${before},
  ${AS_OF} AS as_of, ${settings.scores} AS scores, COUNT(*) OVER () AS of_customers
FROM scored
JOIN names ON names.customer_id = scored.customer_id
JOIN customer_groups ON customer_groups.customer_id = scored.customer_id${hasBefore ? '\nLEFT JOIN scored_before AS earlier ON earlier.customer_id = scored.customer_id\nLEFT JOIN scored_now AS later ON later.customer_id = scored.customer_id' : ''}
ORDER BY scored.monetary DESC, customer, id`,
      ),
      rfm: `SELECT customer, id, ${of('scored', RFM_COLUMNS)}, ${segment('segment_place')} AS segment
FROM scored
JOIN names ON names.customer_id = scored.customer_id
ORDER BY monetary DESC, customer, id`,
      summary: withSteps(
        summarySteps(dialect),
        `SELECT
  segment, COALESCE(customers, 0) AS customers, COALESCE(customer_share, 0) AS customer_share,
  COALESCE(revenue, 0) AS revenue, COALESCE(revenue_share, 0) AS revenue_share,
  average_purchase, median_recency, median_frequency, median_monetary, advice
FROM (
  ${places(segments)}
) AS places
LEFT JOIN summary ON segment_place = place
ORDER BY place`,
      ),
      groups: `SELECT
  customer, id, revenue, ${of('customer_groups', XYZ_COLUMNS)}, CONCAT(abc, xyz) AS abc_xyz, ${mark}
FROM customer_groups
JOIN names ON names.customer_id = customer_groups.customer_id
ORDER BY revenue DESC, customer, id`,
      movement: movementQuery(moved, words, dialect),
      cohorts: withSteps(
        cohortSteps(settings.cohortPeriod, dialect),
        'SELECT cohort, customers, since, share_active, revenue_per_customer FROM cohorts ORDER BY cohort, since',
      ),
    },
  };
}
