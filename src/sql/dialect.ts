/** What two engines write differently: GoogleSQL of BigQuery, and DuckDB. All else is one text. */

export interface Dialect {
  readonly name: 'bigquery' | 'duckdb';
  readonly types: { readonly text: string; readonly whole: string; readonly exact: string; readonly double: string };
  readonly quoted: (name: string) => string;
  readonly text: (value: string) => string;
  readonly tryCast: (value: string, type: string) => string;
  readonly matches: (value: string, pattern: string) => string;
  /** Patterns are those of RE2 in both engines; `\1` is the first group. */
  readonly replace: (value: string, pattern: string, by: string) => string;
  readonly withoutAccents: (value: string) => string;
  readonly today: (zone: string) => string;
  readonly daysBetween: (earlier: string, later: string) => string;
  readonly daysAfter: (day: string, days: string) => string;
  readonly monthsBefore: (day: string, months: number) => string;
  /** A day's number, counted from 1970-01-01. */
  readonly dayNumber: (day: string) => string;
  readonly dayOf: (year: string, month: string) => string;
  /** The day of an instant that is written with its offset, on the calendar of a zone. */
  readonly dayInZone: (instant: string, zone: string) => string;
  /** A table of the whole numbers from 0 on. */
  readonly series: (last: string, column: string) => string;
}

const escaped = (value: string) => value.replace(/\\/g, '\\\\').replace(/'/g, "\\'").replace(/\n/g, '\\n');
const doubled = (value: string) => `'${value.replace(/'/g, "''")}'`;

export const BIGQUERY: Dialect = {
  name: 'bigquery',
  types: { text: 'STRING', whole: 'INT64', exact: 'NUMERIC', double: 'FLOAT64' },
  quoted: (name) => `\`${name.replace(/[`\\]/g, '')}\``,
  text: (value) => `'${escaped(value)}'`,
  tryCast: (value, type) => `SAFE_CAST(${value} AS ${type})`,
  matches: (value, pattern) => `REGEXP_CONTAINS(${value}, r"${pattern}")`,
  replace: (value, pattern, by) => `REGEXP_REPLACE(${value}, r"${pattern}", r"${by}")`,
  withoutAccents: (value) => `REGEXP_REPLACE(NORMALIZE(${value}, NFD), r"\\p{Mn}", '')`,
  today: (zone) => `CURRENT_DATE('${escaped(zone)}')`,
  daysBetween: (earlier, later) => `DATE_DIFF(${later}, ${earlier}, DAY)`,
  daysAfter: (day, days) => `DATE_ADD(${day}, INTERVAL ${days} DAY)`,
  monthsBefore: (day, months) => `DATE_SUB(${day}, INTERVAL ${months} MONTH)`,
  dayNumber: (day) => `UNIX_DATE(${day})`,
  dayOf: (year, month) => `DATE(${year}, ${month}, 1)`,
  dayInZone: (instant, zone) => `DATE(SAFE_CAST(${instant} AS TIMESTAMP), '${escaped(zone)}')`,
  series: (last, column) => `UNNEST(GENERATE_ARRAY(0, ${last})) AS ${column}`,
};

export const DUCKDB: Dialect = {
  name: 'duckdb',
  types: { text: 'VARCHAR', whole: 'BIGINT', exact: 'DECIMAL(38, 9)', double: 'DOUBLE' },
  quoted: (name) => `"${name.replace(/"/g, '""')}"`,
  text: doubled,
  tryCast: (value, type) => `TRY_CAST(${value} AS ${type})`,
  matches: (value, pattern) => `regexp_matches(${value}, ${doubled(pattern)})`,
  replace: (value, pattern, by) => `regexp_replace(${value}, ${doubled(pattern)}, ${doubled(by)}, 'g')`,
  withoutAccents: (value) => `strip_accents(${value})`,
  today: (zone) => `CAST(timezone(${doubled(zone)}, now()) AS DATE)`,
  daysBetween: (earlier, later) => `date_diff('day', ${earlier}, ${later})`,
  daysAfter: (day, days) => `CAST(${day} + CAST(${days} AS INTEGER) AS DATE)`,
  monthsBefore: (day, months) => `CAST(${day} - INTERVAL ${months} MONTH AS DATE)`,
  dayNumber: (day) => `date_diff('day', DATE '1970-01-01', ${day})`,
  dayOf: (year, month) => `make_date(${year}, ${month}, 1)`,
  dayInZone: (instant, zone) => `CAST(timezone(${doubled(zone)}, TRY_CAST(${instant} AS TIMESTAMPTZ)) AS DATE)`,
  series: (last, column) => `(SELECT unnest(generate_series(0, ${last})) AS ${column}) AS series`,
};
