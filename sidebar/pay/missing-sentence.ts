/** The sentence for what is still missing before motivation can be set up. */
import type { PayTexts } from '../../src/text/language.ts';
import { askedSentence } from '../log/asked.ts';
import type { RuleProblem } from './rule-fields.ts';
import type { Missing } from './set-up-request.ts';

export function ruleProblemSentence(problem: RuleProblem, { pay }: PayTexts): string {
  const words = pay.rule.problems;
  return 'row' in problem ? words[problem.what](problem.row) : words[problem.what];
}

export function missingSentence(missing: Missing, texts: PayTexts): string {
  if (missing.what === 'rule') return ruleProblemSentence(missing.problem, texts);
  if (missing.what === 'question') return askedSentence(missing.sentence, texts.pay.log);
  const words = texts.pay.missing;
  return 'name' in missing ? words[missing.what](missing.name) : words[missing.what];
}
