/** RFM in SQL: scores by quantiles that never part equal customers, or by own cuts; segments by the user's map. */
import { type Cuts, METRICS } from '../core/segments/scores.ts';
import { SEGMENTS, type SegmentMap } from '../core/segments/segments.ts';
import { double, roundRatio, whole } from './customers.ts';
import type { Dialect } from './dialect.ts';
import type { Step } from './step.ts';

export interface Scoring {
  readonly scores: number;
  readonly cuts: Cuts | null;
  readonly map: SegmentMap;
}

const LETTERS = { recency: 'r', frequency: 'f', monetary: 'm' } as const;

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** Recency, of the customers as of a day. */
function recencyStep(suffix: string, asOf: string, dialect: Dialect): Step {
  return {
    name: `rfm_values${suffix}`,
    comment: 'Recency: whole days from the last purchase to the day of the analysis.',
    sql: `SELECT *, ${dialect.daysBetween('last_purchase', asOf)} AS recency FROM customers${suffix}`,
  };
}

/** The cuts that a base of customers gives: one row, with the extremes. */
export function scaleSteps(from: string, scoring: Scoring, dialect: Dialect): Step[] {
  if (scoring.cuts !== null) return [];
  const { scores } = scoring;
  const { types } = dialect;
  const level = (metric: keyof typeof LETTERS) =>
    `SELECT '${LETTERS[metric]}' AS metric, CAST(${metric} AS ${types.exact}) AS value, COUNT(*) AS customers FROM ${from} GROUP BY value`;
  const at = (metric: keyof typeof LETTERS) => {
    const is = `metric = '${LETTERS[metric]}'`;
    return [
      `MIN(IF(${is}, low, NULL)) AS ${LETTERS[metric]}_low`,
      `MAX(IF(${is}, high, NULL)) AS ${LETTERS[metric]}_high`,
      ...numbers(scores - 1).map((part) => `MAX(IF(${is} AND part = ${part}, cut, NULL)) AS ${LETTERS[metric]}${part}`),
    ].join(',\n  ');
  };
  const place = `${whole(`(total - 1) * part / ${scores}`, dialect)}`;
  return [
    {
      name: 'levels',
      comment: 'Equal values are one level, so that equal customers never part.',
      sql: `SELECT
  metric, value,
  SUM(customers) OVER (PARTITION BY metric ORDER BY value) AS up_to,
  SUM(customers) OVER (PARTITION BY metric) AS total
FROM (
  ${METRICS.map(level).join('\n  UNION ALL\n  ')}
) AS counted`,
    },
    {
      name: 'cuts',
      comment: `The ${scores - 1} quantiles of type 7 (R's and NumPy's default), their places in integers.
Times ${scores}, so that nothing is rounded: the cut itself is cut / ${scores}.`,
      sql: `SELECT
  metric, part, low, high,
  ${scores} * lower_value + rest * (COALESCE(upper_value, lower_value) - lower_value) AS cut
FROM (
  SELECT
    metric, part,
    MIN(value) AS low,
    MAX(value) AS high,
    MIN(IF(up_to > ${place}, value, NULL)) AS lower_value,
    MIN(IF(up_to > ${place} + 1, value, NULL)) AS upper_value,
    MAX(MOD(CAST((total - 1) * part AS ${types.whole}), ${scores})) AS rest
  FROM levels
  CROSS JOIN (${numbers(scores - 1)
    .map((part) => `SELECT ${part} AS part`)
    .join(' UNION ALL ')}) AS parts
  GROUP BY metric, part
) AS placed`,
    },
    {
      name: 'scale',
      comment: 'All cuts and extremes in one row.',
      sql: `SELECT\n  ${METRICS.map(at).join(',\n  ')}\nFROM cuts`,
    },
  ];
}

function scoreOf(metric: keyof typeof LETTERS, { scores, cuts }: Scoring): string {
  const letter = LETTERS[metric];
  if (cuts !== null) {
    const reached = cuts[metric]
      .map((cut) => `IF(${metric} ${metric === 'recency' ? '>' : '>='} ${cut}, 1, 0)`)
      .join(' + ');
    return metric === 'recency' ? `${scores} - (${reached})` : `1 + ${reached}`;
  }
  const below = numbers(scores - 1)
    .map((part) => `IF(${letter}${part} < ${scores} * ${metric}, 1, 0)`)
    .join(' + ');
  const [atLow, atHigh, between] =
    metric === 'recency' ? [scores, 1, `${scores} - (${below})`] : [1, scores, `1 + ${below}`];
  return `CASE
    WHEN ${letter}_low = ${letter}_high AND ${metric} = ${letter}_low THEN ${Math.ceil(scores / 2)}
    WHEN ${metric} <= ${letter}_low THEN ${atLow}
    WHEN ${metric} >= ${letter}_high THEN ${atHigh}
    ELSE ${between}
  END`;
}

/** Each score brought to three. */
function toThree(letter: string, scores: number): string {
  if (scores === 3) return letter;
  if (scores === 2) return `IF(${letter} = 1, 1, 3)`;
  return `CASE ${numbers(scores)
    .map((score) => `WHEN ${letter} = ${score} THEN ${Math.ceil((3 * score) / scores)}`)
    .join(' ')} END`;
}

function segmentOf({ scores, map }: Scoring, { types }: Dialect): string {
  const codes = scores === 5 ? map.five : map.three;
  const digit = (letter: string) => `CAST(${scores === 5 ? letter : toThree(letter, scores)} AS ${types.text})`;
  const code = `CONCAT(${(scores === 5 ? ['r', 'f'] : ['r', 'f', 'm']).map(digit).join(', ')})`;
  const cases = SEGMENTS.map((segment, position) => {
    const of = codes[segment].split(' ').filter((each) => each !== '');
    return of.length === 0 ? '' : `\n    WHEN ${of.map((each) => `'${each}'`).join(', ')} THEN ${position}`;
  });
  const listedCases = cases.map((each) =>
    each.replace(/WHEN (.*) THEN/, (_all, list: string) => `WHEN code IN (${list}) THEN`),
  );
  return `CASE${listedCases.join('')}\n  END`.replace(/code IN/g, `${code} IN`);
}

/** `scored`: the customers with R, F, M, their code and the position of their segment; the scale may be there already. */
export function scoredSteps(
  suffix: string,
  asOf: string,
  scoring: Scoring,
  dialect: Dialect,
  hasScale: boolean,
): Step[] {
  const { text } = dialect.types;
  const hyphen = scoring.scores >= 10 ? `'-', ` : '';
  const code = `CONCAT(CAST(r AS ${text}), ${hyphen}CAST(f AS ${text}), ${hyphen}CAST(m AS ${text}))`;
  return [
    recencyStep(suffix, asOf, dialect),
    ...(!hasScale ? scaleSteps(`rfm_values${suffix}`, scoring, dialect) : []),
    {
      name: `scores${suffix}`,
      comment: `Scores 1 to ${scoring.scores}; the best customers get ${scoring.scores} in all three. A value scores one more than the cuts strictly below it,
recency the other way round; the worst and the best value that there are get 1 and ${scoring.scores}.`,
      sql: `SELECT
  customer_id, last_purchase, recency, frequency, monetary,
  ${METRICS.map((metric) => `${scoreOf(metric, scoring)} AS ${LETTERS[metric]}`).join(',\n  ')}
FROM rfm_values${suffix}${scoring.cuts === null ? '\nCROSS JOIN scale' : ''}`,
    },
    {
      name: `scored${suffix}`,
      comment: 'Every code has exactly one segment.',
      sql: `SELECT
  *,
  ${code} AS rfm,
  ${segmentOf(scoring, dialect)} AS segment_place
FROM scores${suffix}`,
    },
  ];
}

/** A segment's name by its position. */
export function segmentName(position: string, names: readonly string[], { text }: Dialect): string {
  return `CASE ${position} ${names.map((name, place) => `WHEN ${place} THEN ${text(name)}`).join(' ')} END`;
}

/** What each segment is worth: `summary`, a row for each segment that has customers. */
export function summarySteps(dialect: Dialect): Step[] {
  const number = (value: string) => double(value, dialect);
  const middle = (name: string) => {
    const lower = number(`${name}_lower`);
    return roundRatio(`(${lower} + 0.5 * (${number(`${name}_upper`)} - ${lower}))`);
  };
  const level = (metric: string) =>
    `SELECT segment_place, '${LETTERS[metric as keyof typeof LETTERS]}' AS metric, CAST(${metric} AS ${dialect.types.exact}) AS value, COUNT(*) AS customers FROM scored GROUP BY segment_place, value`;
  const pick = (letter: string, side: string) =>
    `MAX(IF(metric = '${letter}', ${side}_value, NULL)) AS ${letter}_${side}`;
  return [
    {
      name: 'segment_levels',
      comment: 'Equal values of a segment are one level.',
      sql: `SELECT
  segment_place, metric, value,
  SUM(customers) OVER (PARTITION BY segment_place, metric ORDER BY value) AS up_to,
  SUM(customers) OVER (PARTITION BY segment_place, metric) AS total
FROM (
  ${METRICS.map(level).join('\n  UNION ALL\n  ')}
) AS counted`,
    },
    {
      name: 'middles',
      comment: 'The one or two values in the middle of each segment.',
      sql: `SELECT
  segment_place,
  ${['r', 'f', 'm'].flatMap((letter) => [pick(letter, 'lower'), pick(letter, 'upper')]).join(',\n  ')}
FROM (
  SELECT
    segment_place, metric,
    MIN(IF(up_to > ${whole('(total - 1) / 2', dialect)}, value, NULL)) AS lower_value,
    MIN(IF(up_to > ${whole('total / 2', dialect)}, value, NULL)) AS upper_value
  FROM segment_levels
  GROUP BY segment_place, metric
) AS found
GROUP BY segment_place`,
    },
    {
      name: 'segment_sums',
      comment: 'What the customers of each segment are worth together.',
      sql: `SELECT
  segment_place,
  COUNT(*) AS customers,
  SUM(monetary) AS revenue,
  SUM(frequency) AS purchases
FROM scored
GROUP BY segment_place`,
    },
    {
      name: 'everybody',
      comment: 'Shares of revenue are of the revenues above zero.',
      sql: `SELECT COUNT(*) AS all_customers, SUM(IF(monetary > 0, monetary, 0)) AS all_revenue FROM scored`,
    },
    {
      name: 'summary',
      comment: 'Average purchase: net revenue by purchases.',
      sql: `SELECT
  segment_place,
  customers,
  customers / all_customers AS customer_share,
  revenue,
  CASE WHEN all_revenue = 0 THEN 0 ELSE ${number('revenue')} / ${number('all_revenue')} END AS revenue_share,
  ${number('revenue')} / purchases AS average_purchase,
  ${middle('r')} AS median_recency,
  ${middle('f')} AS median_frequency,
  ${middle('m')} AS median_monetary
FROM segment_sums
JOIN middles USING (segment_place)
CROSS JOIN everybody`,
    },
  ];
}
