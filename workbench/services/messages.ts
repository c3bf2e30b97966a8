/** The sentences Google shows, in one place: tests compare them word for word. */

export const MESSAGES = {
  rows: (data: number, range: number) =>
    `The number of rows in the data does not match the number of rows in the range. The data has ${data} but the range has ${range}.`,
  columns: (data: number, range: number) =>
    `The number of columns in the data does not match the number of columns in the range. The data has ${data} but the range has ${range}.`,
  outside: 'The coordinates of the range are outside the dimensions of the sheet.',
  startRow: 'The starting row of the range is too small.',
  startColumn: 'The starting column of the range is too small.',
  fewRows: 'The number of rows in the range must be at least 1.',
  fewColumns: 'The number of columns in the range must be at least 1.',
  rangeNotFound: 'Range not found',
  sheetTaken: (name: string) => `A sheet with the name "${name}" already exists. Please enter another name.`,
  sheetNameLong: 'The sheet name cannot be greater than 100 characters.',
  sheetNameEmpty: 'The sheet name cannot be empty.',
  sheetGone: (id: number) => `Sheet ${id} not found`,
  tooManyCells: 'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  tooManySheets: 'This action would increase the number of sheets in the workbook above the limit of 200 sheets.',
  tooManyColumns: 'This action would increase the number of columns in the sheet above the limit of 18278 columns.',
  longText: 'Your input contains more than the maximum of 50000 characters in a single cell.',
  lastSheet: "You can't remove all the visible sheets in a document.",
  allRows: "You can't delete all the rows on the sheet.",
  allColumns: "You can't delete all the columns on the sheet.",
  frozenColumns: 'Sorry, it is not possible to delete all non-frozen columns.',
  frozenRows: 'Sorry, it is not possible to delete all non-frozen rows.',
  invalid: (cell: string, values: readonly string[]) =>
    `The data you entered in cell ${cell} violates the data validation rules set on this cell.${
      values.length === 0 ? '' : ` Please enter one of the following values: ${values.join(', ')}.`
    }`,
  protected:
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  typedColumns: 'This operation is not allowed on cells in typed columns.',
  largeResult: 'Result too large',
  time: 'Exceeded maximum execution time',
  permission: (call: string) => `You do not have permission to call ${call}`,
  scope: (call: string, scope: string) =>
    `Specified permissions are not sufficient to call ${call}. Required permissions: ${scope}`,
  consent: 'Authorization is required to perform that action.',
  volatile: 'This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN().',
  pending: (sheet: string, range: string) =>
    `'${sheet}'!${range} holds a formula that has not been calculated yet: read it in a later execution.`,
  argumentLarge: 'Argument too large',
  storeFull: 'You have exceeded the property storage quota. Please remove some properties and try again.',
  unflushed: 'SpreadsheetApp.flush() must come between the last write and releaseLock().',
  otherAccount: "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
} as const;
