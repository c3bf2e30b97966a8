/** What the sidebar says of logs that are too large for a sheet. */
export const sidebarLarge = {
  heading: 'Too large for this file?',
  chosen: 'in BigQuery',
  hint: 'Salesbook writes SQL that reads a table in BigQuery as it reads this sheet, with the settings chosen here. Put the first few thousand rows of the log into this sheet, and the whole log into BigQuery. Nothing is sent anywhere.',
  table: 'Table in BigQuery',
  tableHint: 'As BigQuery calls it: project.dataset.table',
  logFirst: 'Choose the sheet with the first rows of the log, and answer what is asked.',
  copy: 'Copy the SQL for BigQuery',
  making: 'Writing the SQL…',
  copied: 'Copied. Paste it into the BigQuery console and run all of it.',
  copyByHand: 'Click into the text, copy it with Ctrl+C, paste it into the BigQuery console and run all of it.',
  sql: 'The SQL text',
  back: 'Then bring the result back:',
  steps: [
    'Look at the first result: all rows = used + … “bad” rows can’t be read.',
    'Of the result with a row for each customer: Save results, as a BigQuery table or as CSV.',
    'In Sheets: Data, Data connectors, Connect to BigQuery, then Extract all columns to a new sheet. Or File, Import, the CSV, into a new sheet.',
    'Choose that sheet as the log here, and build: lists, matrix and movement are those of the whole log.',
  ],
};
