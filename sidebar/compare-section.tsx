/** How far back customers are compared with themselves. */
import type { Comparison } from '../src/rpc.ts';
import { useDispatch, useTexts } from './context.ts';
import { Panel } from './panel.tsx';

const COMPARISONS: readonly Comparison[] = ['month', 'quarter', 'year', 'none'];

export function CompareSection({ compareWith }: { readonly compareWith: Comparison }) {
  const dispatch = useDispatch();
  const words = useTexts().sidebar.compare;
  return (
    <Panel title={words.heading} chosen={words.options[compareWith]}>
      <fieldset>
        <legend>{words.legend}</legend>
        {COMPARISONS.map((option) => (
          <label key={option} class="option">
            <input
              type="radio"
              name="compare"
              checked={option === compareWith}
              onChange={() => dispatch({ type: 'comparison-chosen', compareWith: option })}
            />
            <span>{words.options[option]}</span>
          </label>
        ))}
      </fieldset>
      <p class="hint">{words.hint}</p>
    </Panel>
  );
}
