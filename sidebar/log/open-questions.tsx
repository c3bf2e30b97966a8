/** What the log does not tell: each question with its choices and what each would give. Currencies have a part of their own. */
import type { LogCheck, SaidQuestion } from '../../src/rpc.ts';
import { useKeptFocus } from '../use-kept-focus.ts';
import { answersTo } from './answers-to.ts';
import { Choices } from './choices.tsx';
import type { ChooserProps } from './chooser-props.ts';
import { StatusTicks } from './status-ticks.tsx';

interface Props extends Pick<ChooserProps, 'words' | 'dispatch'> {
  readonly answer: LogCheck;
}

function ChoiceQuestion({ question, words, dispatch }: Omit<Props, 'answer'> & { readonly question: SaidQuestion }) {
  const { code, sentence, proposed, role = '' } = question;
  const choices = code === 'stand-in' ? [{ value: 'yes' }, { value: 'no' }] : question.choices;
  // Elsewhere an empty choice is that there is no such column.
  const named = (choice: (typeof choices)[number]) =>
    code === 'quantity-column' && choice.value === '' ? { ...choice, value: words.priceAlone } : choice;
  return (
    <div class="card">
      <Choices
        name={`question-${code}-${role}`}
        legend={sentence}
        labels={choices.map((choice) => words.choice(named(choice), choice.value === proposed))}
        chosen={-1}
        said={question}
        nothing={words.choose}
        onChoose={(position) => {
          dispatch({ type: 'answered', answers: answersTo(question, choices[position]?.value ?? '') });
        }}
      />
    </div>
  );
}

export function OpenQuestions({ answer, words, dispatch }: Props) {
  const questions = answer.open.filter(({ code }) => code !== 'currency');
  const place = useKeptFocus(questions.map(({ code, sentence }) => `${code} ${sentence}`).join('\n'));
  return (
    <div ref={place} id="questions" tabIndex={-1}>
      {questions.map((question) => {
        const { code, sentence } = question;
        if (code === 'status') {
          return (
            <div key={code} class="card">
              <StatusTicks legend={sentence} status={answer.status} words={words} dispatch={dispatch} />
            </div>
          );
        }
        if (question.choices.length === 0) {
          return (
            <p key={`${code} ${sentence}`} class="warning">
              {sentence}
            </p>
          );
        }
        return <ChoiceQuestion key={`${code} ${sentence}`} {...{ question, words, dispatch }} />;
      })}
    </div>
  );
}
