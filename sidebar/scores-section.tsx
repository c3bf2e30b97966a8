/** How customers are scored: in equal groups, or by the person's own cuts, with pictures of what that does. */
import { METRICS } from '../src/core/segments/scores.ts';
import type { LogNumbers } from '../src/rpc.ts';
import { useDispatch, useLocale, useTexts } from './context.ts';
import { MetricScores } from './metric-scores.tsx';
import { readCuts, suggestCuts } from './own-cuts.ts';
import { Panel } from './panel.tsx';
import type { ScoringState } from './state.ts';

interface Props {
  readonly scoring: ScoringState;
  readonly numbers: LogNumbers | null;
}

/** Three and five are offered; what the last run used is, too. */
function offeredScores(scores: number): readonly number[] {
  return [...new Set([3, 5, scores])].sort((first, second) => first - second);
}

export function ScoresSection({ scoring, numbers }: Props) {
  const words = useTexts().sidebar.scores;
  const dispatch = useDispatch();
  const locale = useLocale();
  const { scores, own, texts } = scoring;
  const offered = offeredScores(scores);
  const read = own ? readCuts(texts, scores, locale) : null;
  const chooseOwn = (wanted: number) => {
    if (numbers === null) return;
    const isTyped = texts.recency.length === wanted - 1;
    const cuts = isTyped ? texts : suggestCuts(numbers.distributions, wanted, locale);
    dispatch({ type: 'own-cuts-chosen', scores: wanted, texts: cuts });
  };
  // What was typed for this log is still there for whoever only looks at equal groups.
  const typedScores = texts.recency.length + 1;
  return (
    <Panel title={words.heading} chosen={own ? words.ownSummary(scores) : words.equalGroups(scores)}>
      <fieldset>
        <legend>{words.legend}</legend>
        {offered.map((choice) => (
          <label key={choice} class="option">
            <input
              type="radio"
              name="scores"
              checked={!own && scores === choice}
              onChange={() => dispatch({ type: 'equal-groups-chosen', scores: choice })}
            />
            <span>{words.equalGroups(choice)}</span>
          </label>
        ))}
        <label class="option">
          <input
            type="radio"
            name="scores"
            checked={own}
            disabled={numbers === null && !own}
            onChange={() => chooseOwn(typedScores > 1 ? typedScores : scores)}
          />
          <span>{words.own}</span>
        </label>
      </fieldset>
      {own && (
        <div class="field">
          <label for="own-scores">{words.ownScores}</label>
          <select
            id="own-scores"
            value={String(scores)}
            disabled={numbers === null}
            onChange={(event) => chooseOwn(Number(event.currentTarget.value))}
          >
            {offered.map((choice) => (
              <option key={choice} value={String(choice)}>
                {words.ownScoresOption(choice)}
              </option>
            ))}
          </select>
        </div>
      )}
      {numbers === null && <p class="hint">{words.needsLog}</p>}
      {METRICS.map((metric) => (
        <MetricScores
          key={metric}
          metric={metric}
          scores={scores}
          read={read}
          texts={texts[metric]}
          distribution={numbers?.distributions[metric] ?? null}
        />
      ))}
      {!own && numbers !== null && <p class="hint">{words.equalStay}</p>}
    </Panel>
  );
}
