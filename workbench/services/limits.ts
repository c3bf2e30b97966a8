/** Google's limits, as numbers. */

export const LIMITS = {
  cells: 10_000_000,
  sheets: 200,
  columns: 18_278,
  cellCharacters: 50_000,
  resultRows: 50_000,
  resultCells: 500_000,
  sheetNameCharacters: 100,
  newSheet: { rows: 1000, columns: 26 },
  propertyBytes: 9 * 1024,
  storeBytes: 500 * 1024,
  customFunctionMilliseconds: 30_000,
  simpleTriggerMilliseconds: 30_000,
  executionMilliseconds: 360_000,
} as const;
