/** The sentence of a question that a reading asks. */
import type { Choice, Question, QuestionCode, QuestionParams } from '../reading/reading.ts';

export type QuestionSentences = {
  readonly [Code in QuestionCode]: (params: QuestionParams[Code], choices: readonly Choice[]) => string;
};

function sentenceFor<Code extends QuestionCode>(
  code: Code,
  params: QuestionParams[Code],
  choices: readonly Choice[],
  sentences: QuestionSentences,
): string {
  const say: (params: QuestionParams[Code], choices: readonly Choice[]) => string = sentences[code];
  return say(params, choices);
}

export function sayQuestion({ code, params, choices }: Question, sentences: QuestionSentences): string {
  return sentenceFor(code, params, choices, sentences);
}
