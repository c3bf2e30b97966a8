/** Floor, cap and bands of a rule, to be typed on. */
import { useRef } from 'preact/hooks';
import { MOST_BANDS } from '../../src/core/pay/rule-limits.ts';
import { Panel } from '../panel.tsx';
import { useDispatch, useSession } from './context.ts';
import { TextField } from './field.tsx';
import { ruleProblemSentence } from './missing-sentence.ts';
import type { RuleProblem, TermsFields } from './rule-fields.ts';

interface Props {
  readonly terms: TermsFields;
  readonly problem: RuleProblem | null;
}

function Bands({ terms, problem }: Props) {
  const words = useSession().texts.pay.rule;
  const dispatch = useDispatch();
  const adding = useRef<HTMLButtonElement>(null);
  const wrong = problem !== null && 'row' in problem ? problem.row - 1 : null;
  const rate = words.rates[terms.method];
  const full = terms.bands.length >= MOST_BANDS;
  // A band has nothing of its own but its place.
  const rows = terms.bands.map((band, index) => ({ band, index }));
  return (
    <Panel title={words.bands} chosen={words.bandsCount(terms.bands.length)} needed={wrong !== null}>
      {rows.map(({ band, index }) => (
        <div class="cuts band" key={index}>
          <TextField
            label={index === 0 ? words.from : ''}
            fullLabel={words.fromOf(index + 1)}
            text={band.from}
            invalid={wrong === index}
            onType={(from) => dispatch({ type: 'band-typed', index, change: { from } })}
          />
          <TextField
            label={index === 0 ? rate : ''}
            fullLabel={words.rateOf(index + 1)}
            text={band.rate}
            invalid={wrong === index && problem?.what === 'number'}
            onType={(text) => dispatch({ type: 'band-typed', index, change: { rate: text } })}
          />
          {terms.bands.length > 1 && (
            <button
              type="button"
              class="remove"
              aria-label={words.removeBand(index + 1)}
              onClick={() => {
                dispatch({ type: 'band-removed', index });
                // The button that had the keyboard is gone.
                adding.current?.focus();
              }}
            >
              ×
            </button>
          )}
        </div>
      ))}
      <button
        ref={adding}
        type="button"
        class="link"
        aria-disabled={full}
        onClick={() => {
          if (!full) dispatch({ type: 'band-added' });
        }}
      >
        {words.addBand(MOST_BANDS)}
      </button>
    </Panel>
  );
}

export function TermsInputs({ terms, problem }: Props) {
  const { texts } = useSession();
  const dispatch = useDispatch();
  const words = texts.pay.rule;
  return (
    <>
      <div class="cuts">
        <TextField
          label={words.floor}
          hint={words.floorHint}
          text={terms.floor}
          invalid={problem?.what === 'floor'}
          onType={(text) => dispatch({ type: 'limit-typed', limit: 'floor', text })}
        />
        <TextField
          label={words.cap}
          hint={words.capHint}
          text={terms.cap}
          invalid={problem?.what === 'cap'}
          onType={(text) => dispatch({ type: 'limit-typed', limit: 'cap', text })}
        />
      </div>
      <Bands terms={terms} problem={problem} />
      <div role="status">{problem !== null && <p class="wrong">{ruleProblemSentence(problem, texts)}</p>}</div>
    </>
  );
}
