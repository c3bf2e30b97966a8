/** What is wrong with a cut, said of the field in the sidebar; the same error in a cell is said of a range. */
import type { AppError, Metric } from '../src/core/app-error.ts';
import type { Texts } from '../src/text/language.ts';
import { sayError } from '../src/text/say-error.ts';

export function sayCutProblem(error: AppError, texts: Texts): string {
  if (error.code !== 'cuts.number' && error.code !== 'cuts.order') return sayError(error, texts);
  const { metric } = error.params as { readonly metric: Metric };
  const words = texts.sidebar.cutProblem;
  return error.code === 'cuts.number' ? words.number(metric) : words.order(metric);
}
