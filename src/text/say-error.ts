/** The sentence for whatever was thrown: never a raw exception. */
import { AppError, type ErrorCode, type ErrorParams } from '../core/app-error.ts';

/** A formula's words have no sentences for what can't go wrong in a cell. */
type Sentences = { readonly [Code in ErrorCode]?: (params: ErrorParams[Code]) => string };

interface ErrorTexts {
  readonly errors: { readonly sentences: Sentences; readonly unexpected: (message: string) => string };
}

function sentenceFor<Code extends ErrorCode>(error: AppError<Code>, { errors }: ErrorTexts): string {
  const say: ((params: ErrorParams[Code]) => string) | undefined = errors.sentences[error.code];
  return say === undefined ? errors.unexpected(error.code) : say(error.params);
}

export function sayError(error: unknown, texts: ErrorTexts): string {
  if (error instanceof AppError) return sentenceFor(error, texts);
  return texts.errors.unexpected(error instanceof Error ? error.message : String(error));
}
