/** What is wrong with a cut, said of the field in the sidebar; the same error in a cell is said of a range. */
import type { AppError } from '../src/core/app-error.ts';
import type { Metric } from '../src/core/segments/metric.ts';
import type { SidebarTexts } from '../src/text/language.ts';

export function cutProblemSentence(error: AppError, texts: SidebarTexts): string {
  const words = texts.sidebar.cutProblem;
  if (error.code !== 'cuts.number' && error.code !== 'cuts.order') return words.shape;
  const { metric } = error.params as { readonly metric: Metric };
  return error.code === 'cuts.number' ? words.number(metric) : words.order(metric);
}
