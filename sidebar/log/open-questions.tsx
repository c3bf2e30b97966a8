/** What the log does not tell: each question with its choices and what each would give. Currencies have a part of their own. */
import { useState } from 'preact/hooks';
import type { LogCheck, SaidQuestion } from '../../src/rpc.ts';
import { answersTo } from './answers-to.ts';
import type { ChooserProps } from './chooser-props.ts';

interface Props extends Pick<ChooserProps, 'words' | 'dispatch'> {
  readonly answer: LogCheck;
}

function ChoiceQuestion({ question, words, dispatch }: Omit<Props, 'answer'> & { readonly question: SaidQuestion }) {
  const { code, sentence, proposed } = question;
  const choices = code === 'stand-in' ? [{ value: 'yes' }, { value: 'no' }] : question.choices;
  return (
    <fieldset class="card">
      <legend>{sentence}</legend>
      {choices.map((choice) => (
        <label key={choice.value} class="option">
          <input
            type="radio"
            name={`question-${code}`}
            value={choice.value}
            onChange={() => dispatch({ type: 'answered', answers: answersTo(question, choice.value) })}
          />
          <span>{words.choice(choice, choice.value === proposed)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** All values with their rows and money to tick: whoever is asked about one word may have to put another right. */
function StatusQuestion({ sentence, answer, words, dispatch }: Props & { readonly sentence: string }) {
  const values = [...new Set(answer.status.map(({ value }) => value))];
  const [counting, setCounting] = useState<ReadonlySet<string>>(
    new Set(answer.status.filter(({ counts }) => counts).map(({ value }) => value)),
  );
  const tick = (value: string, ticked: boolean) =>
    setCounting(new Set(values.filter((each) => (each === value ? ticked : counting.has(each)))));
  const sumOf = (value: string, part: 'rows' | 'amount') =>
    answer.status.filter((use) => use.value === value).reduce((sum, use) => sum + use[part], 0);
  return (
    <fieldset class="card">
      <legend>{sentence}</legend>
      {values.map((value) => (
        <label key={value} class="option">
          <input
            type="checkbox"
            checked={counting.has(value)}
            onChange={({ currentTarget }) => tick(value, currentTarget.checked)}
          />
          <span>{words.choice({ value, rows: sumOf(value, 'rows'), amount: sumOf(value, 'amount') }, false)}</span>
        </label>
      ))}
      <button type="button" onClick={() => dispatch({ type: 'answered', answers: { counts: [...counting] } })}>
        {words.theseCount}
      </button>
    </fieldset>
  );
}

export function OpenQuestions({ answer, words, dispatch }: Props) {
  const questions = answer.open.filter(({ code }) => code !== 'currency');
  return (
    <>
      {questions.map((question) => {
        const { code, sentence } = question;
        if (code === 'status') {
          return <StatusQuestion key={code} {...{ sentence, answer, words, dispatch }} />;
        }
        // Where nothing can be offered, the columns above are the answer.
        if (question.choices.length === 0) return null;
        return <ChoiceQuestion key={`${code} ${sentence}`} {...{ question, words, dispatch }} />;
      })}
    </>
  );
}
