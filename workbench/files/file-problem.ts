/** Why a file could not be read, as a code: whoever shows it finds the words. */

export type FileProblemCode =
  | 'empty'
  | 'not-text'
  | 'old-workbook'
  | 'web-page'
  | 'broken-workbook'
  | 'open-quote'
  | 'too-wide';

export class FileProblem extends Error {
  readonly code: FileProblemCode;

  constructor(code: FileProblemCode) {
    super(`The file can't be read: ${code}.`);
    this.name = 'FileProblem';
    this.code = code;
  }
}
