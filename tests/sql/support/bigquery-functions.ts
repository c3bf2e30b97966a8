/** The functions that the SQL for BigQuery may call, each with the page that documents its behaviour. */

const REFERENCE = 'https://cloud.google.com/bigquery/docs/reference/standard-sql';

const page = (name: string, functions: string) =>
  functions.split(' ').map((each): [string, string] => [each, `${REFERENCE}/${name}#${each.toLowerCase()}`]);

export const BIGQUERY_FUNCTIONS: ReadonlyMap<string, string> = new Map([
  ...page('conversion_functions', 'CAST SAFE_CAST'),
  ...page('conditional_expressions', 'COALESCE IF NULLIF'),
  ...page('string_functions', 'CONCAT LENGTH LOWER NORMALIZE REGEXP_CONTAINS REGEXP_REPLACE REPLACE TRIM'),
  ...page('mathematical_functions', 'ABS FLOOR MOD POWER ROUND SQRT'),
  ...page('aggregate_functions', 'COUNT MAX MIN SUM'),
  ...page('numbering_functions', 'ROW_NUMBER'),
  ...page('navigation_functions', 'LAG'),
  ...page('date_functions', 'CURRENT_DATE DATE DATE_ADD DATE_DIFF DATE_SUB EXTRACT UNIX_DATE'),
  ...page('array_functions', 'GENERATE_ARRAY'),
  ['UNNEST', `${REFERENCE}/query-syntax#unnest_operator`],
]);

/** What stands before a bracket and is no function. */
export const WORDS_BEFORE_BRACKETS: ReadonlySet<string> = new Set(
  'ALL AND AS BY CASE DISTINCT ELSE EXCEPT EXISTS FROM IN INTERVAL JOIN NOT ON OR OVER REPLACE SELECT THEN USING WHEN WHERE'.split(
    ' ',
  ),
);

/** https://cloud.google.com/bigquery/docs/reference/standard-sql/lexical#reserved_keywords */
export const RESERVED: ReadonlySet<string> = new Set(
  (
    'ALL AND ANY ARRAY AS ASC ASSERT_ROWS_MODIFIED AT BETWEEN BY CASE CAST COLLATE CONTAINS CREATE CROSS CUBE CURRENT DEFAULT DEFINE ' +
    'DESC DISTINCT ELSE END ENUM ESCAPE EXCEPT EXCLUDE EXISTS EXTRACT FALSE FETCH FOLLOWING FOR FROM FULL GROUP GROUPING GROUPS ' +
    'HASH HAVING IF IGNORE IN INNER INTERSECT INTERVAL INTO IS JOIN LATERAL LEFT LIKE LIMIT LOOKUP MERGE NATURAL NEW NO NOT NULL ' +
    'NULLS OF ON OR ORDER OUTER OVER PARTITION PRECEDING PROTO QUALIFY RANGE RECURSIVE RESPECT RIGHT ROLLUP ROWS SELECT SET SOME ' +
    'STRUCT TABLESAMPLE THEN TO TREAT TRUE UNBOUNDED UNION UNNEST USING WHEN WHERE WINDOW WITH WITHIN'
  ).split(' '),
);

/** The text without comments, texts and names in backticks. */
export function withoutTexts(sql: string): string {
  return sql
    .replace(/--.*$/gm, ' ')
    .replace(/r"[^"]*"/g, "''")
    .replace(/'(?:\\.|[^'\\])*'/g, "''")
    .replace(/`[^`]*`/g, 'name');
}
