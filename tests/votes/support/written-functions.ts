/** The native functions in the formulas that the product writes; a file with every tab holds these and no others. */
export const WRITTEN_FUNCTIONS: readonly string[] = `
ABS CHOOSE COUNTIF COUNTIFS EOMONTH HYPERLINK IF IFERROR INDEX INT ISNUMBER ISTEXT LARGE LEN MATCH MAX MIN MONTH NETWORKDAYS
RANK REPT ROUND ROW SIGN SMALL SUBSTITUTE SUM SUMIFS SUMPRODUCT TEXTJOIN TODAY WEEKDAY YEAR
`
  .trim()
  .split(/\s+/);

/** Those for which no answer of live Sheets is at hand. */
export const NOT_RECORDED: readonly string[] = ['ABS', 'HYPERLINK', 'ISNUMBER', 'ISTEXT', 'ROW', 'TODAY'];
