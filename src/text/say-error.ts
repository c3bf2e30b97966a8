/** The sentence for whatever was thrown: never a raw exception. */
import { AppError, type ErrorCode, type ErrorParams } from '../core/app-error.ts';
import type { AllSentences } from './sentences.ts';

interface ErrorTexts {
  readonly errors: { readonly sentences: AllSentences; readonly unexpected: (message: string) => string };
}

function sentenceFor<Code extends ErrorCode>(error: AppError<Code>, { errors }: ErrorTexts): string {
  const say: (params: ErrorParams[Code]) => string = errors.sentences[error.code];
  return say(error.params);
}

export function sayError(error: unknown, texts: ErrorTexts): string {
  if (error instanceof AppError) return sentenceFor(error, texts);
  return texts.errors.unexpected(error instanceof Error ? error.message : String(error));
}
