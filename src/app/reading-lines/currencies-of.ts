/** The currencies of a log, whichever was chosen of them. */
import type { Answers } from '../../reading/answers.ts';
import { readSheet } from '../../reading/read.ts';
import type { CurrencyUse, Reading } from '../../reading/reading.ts';
import type { ReadingContext, Sheet } from '../../reading/sheet.ts';

/** Empty where there is but one. */
export function currenciesOf(rows: Sheet, context: ReadingContext, reading: Reading, answers: Answers): CurrencyUse[] {
  const { currency, rates, ...others } = answers;
  const isAnswered = currency !== undefined || rates !== undefined;
  const { questions } = isAnswered ? readSheet(rows, context, { ...others, takeProposed: false }) : reading;
  const question = questions.find(({ code }) => code === 'currency');
  return (
    question?.choices.map(({ value, rows: count = 0, amount = 0 }) => ({ currency: value, rows: count, amount })) ?? []
  );
}
