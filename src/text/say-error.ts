/** The sentence for whatever was thrown: never a raw exception. */
import { AppError, type ErrorCode, type ErrorParams } from '../core/app-error.ts';
import type { Texts } from './language.ts';

function sentenceFor<Code extends ErrorCode>(error: AppError<Code>, texts: Texts): string {
  const say: (params: ErrorParams[Code]) => string = texts.errors.sentences[error.code];
  return say(error.params);
}

export function sayError(error: unknown, texts: Texts): string {
  if (error instanceof AppError) return sentenceFor(error, texts);
  return texts.errors.unexpected(error instanceof Error ? error.message : String(error));
}
