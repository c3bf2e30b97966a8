/** The product's own errors: a stable code and what the sentence needs; the sentence itself lies in `text/`. */

/**
 * What each error has to say. Whoever throws an error adds its code here, from a file of its own room: then nothing that is
 * shared has to know the rooms above it, and a code without its sentences in every language does not compile.
 */
export interface ErrorParams {
  /** A newer version of the product wrote what is stored in the file. */
  readonly 'settings.newer': Record<string, never>;
}

export type ErrorCode = keyof ErrorParams;

export class AppError<Code extends ErrorCode = ErrorCode> extends Error {
  readonly code: Code;
  readonly params: ErrorParams[Code];

  constructor(code: Code, params: ErrorParams[Code]) {
    super(code);
    this.name = 'AppError';
    this.code = code;
    this.params = params;
  }
}
