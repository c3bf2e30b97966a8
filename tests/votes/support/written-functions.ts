/** The native functions in the formulas that the product writes; a file with every tab holds these and no others. */
export const WRITTEN_FUNCTIONS: readonly string[] = `
ABS AND AVERAGE AVERAGEIFS CHOOSE COLUMN COUNT COUNTA COUNTIF COUNTIFS EOMONTH FILTER HYPERLINK IF IFERROR INDEX INT ISNA ISNUMBER
ISTEXT LARGE LEN MATCH MAX MAXIFS MIN MINIFS MOD MONTH NETWORKDAYS RANK REPT ROUND ROW SIGN SMALL SUBSTITUTE SUM SUMIF SUMIFS
SUMPRODUCT TEXTJOIN TODAY TRIM WEEKDAY YEAR
`
  .trim()
  .split(/\s+/);

/** Those for which no answer of live Sheets is at hand. */
export const NOT_RECORDED: readonly string[] = [
  ...[
    'ABS',
    'COUNTA',
    'FILTER',
    'HYPERLINK',
    'ISNA',
    'ISNUMBER',
    'ISTEXT',
    'MAXIFS',
    'MINIFS',
    'MOD',
    'ROW',
    'TODAY',
    'TRIM',
  ],
];
