/** The cuts of one metric as numbers to type. */
import type { Metric } from '../src/core/segments/metric.ts';
import { useDispatch, useTexts } from './context.ts';
import { cutProblemSentence } from './cut-problem-sentence.ts';
import type { ReadCuts } from './own-cuts.ts';

interface Props {
  readonly metric: Metric;
  readonly scores: number;
  readonly texts: readonly string[];
  readonly read: ReadCuts;
}

export function CutFields({ metric, scores, texts, read }: Props) {
  const allTexts = useTexts();
  const words = allTexts.sidebar.scores;
  const dispatch = useDispatch();
  const wrong = 'error' in read && read.place?.metric === metric ? read : null;
  const problem = `cut-problem-${metric}`;
  // "Up to 30 days" is the best score, "from 2 purchases" the second lowest.
  const scoreAt = (position: number) => (metric === 'recency' ? scores - position : position + 2);
  return (
    <div class="cuts">
      {texts.map((text, position) => {
        const score = scoreAt(position);
        const isWrong = wrong?.place?.position === position + 1;
        return (
          <div key={score} class="cut">
            <label for={`cut-${metric}-${score}`}>
              <span class="unseen">{words.metrics[metric]}, </span>
              {words.cut[metric](score)}
            </label>
            <input
              id={`cut-${metric}-${score}`}
              type="text"
              inputMode="decimal"
              autocomplete="off"
              value={text}
              aria-invalid={isWrong}
              aria-describedby={isWrong ? problem : undefined}
              onInput={(event) => dispatch({ type: 'cut-typed', metric, position, text: event.currentTarget.value })}
            />
          </div>
        );
      })}
      <div role="status" id={problem}>
        {wrong !== null && <p class="wrong">{cutProblemSentence(wrong.error, allTexts)}</p>}
      </div>
    </div>
  );
}
