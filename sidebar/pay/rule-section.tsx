/** The rule of the bonus: a template by name, its limits and bands, and live what it pays. */
import { useMemo, useRef } from 'preact/hooks';
import { MOST_BANDS } from '../../src/core/pay/rule-limits.ts';
import { RULE_TEMPLATES, ruleOf } from '../../src/core/pay/rule-templates.ts';
import { Panel } from '../panel.tsx';
import { useDispatch, useLocale, useSession } from './context.ts';
import { TextField } from './field.tsx';
import { MarketCheck } from './market-check.tsx';
import { ruleProblemSentence } from './missing-sentence.ts';
import { type RuleFields, type RuleProblem, readRule } from './rule-fields.ts';
import type { SetUpState } from './state.ts';

function Bands({ rule, problem }: { readonly rule: RuleFields; readonly problem: RuleProblem | null }) {
  const words = useSession().texts.pay.rule;
  const dispatch = useDispatch();
  const adding = useRef<HTMLButtonElement>(null);
  const wrong = problem !== null && 'row' in problem ? problem.row - 1 : null;
  const rate = words.rates[ruleOf(rule.template).method];
  const full = rule.bands.length >= MOST_BANDS;
  // A band has nothing of its own but its place.
  const rows = rule.bands.map((band, index) => ({ band, index }));
  return (
    <Panel title={words.bands} chosen={words.bandsCount(rule.bands.length)} needed={wrong !== null}>
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
          {rule.bands.length > 1 && (
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

export function RuleSection({ setUp }: { readonly setUp: SetUpState }) {
  const { texts } = useSession();
  const locale = useLocale();
  const dispatch = useDispatch();
  const words = texts.pay.rule;
  const { rule } = setUp;
  const read = useMemo(() => readRule(rule, locale), [rule, locale]);
  const problem = 'problem' in read ? read.problem : null;
  const { kpis } = ruleOf(rule.template);
  const parts = kpis.map(({ measure, weight }) => `${texts.rules.measures[measure]} ${texts.pay.percent(weight)}`);
  return (
    <section aria-labelledby="rule">
      <h2 id="rule">{words.heading}</h2>
      <fieldset>
        <legend class="unseen">{words.legend}</legend>
        {RULE_TEMPLATES.map((template) => (
          <div key={template} class="option-with-hint">
            <label class="option">
              <input
                type="radio"
                name="template"
                checked={rule.template === template}
                aria-describedby={`about-${template}`}
                onChange={() => dispatch({ type: 'template-chosen', template })}
              />
              <span>{texts.rules.names[template]}</span>
            </label>
            <p class="hint" id={`about-${template}`}>
              {texts.rules.sentences[template]}
            </p>
          </div>
        ))}
      </fieldset>
      <div class="cuts">
        <TextField
          label={words.floor}
          hint={words.floorHint}
          text={rule.floor}
          invalid={problem?.what === 'floor'}
          onType={(text) => dispatch({ type: 'limit-typed', limit: 'floor', text })}
        />
        <TextField
          label={words.cap}
          hint={words.capHint}
          text={rule.cap}
          invalid={problem?.what === 'cap'}
          onType={(text) => dispatch({ type: 'limit-typed', limit: 'cap', text })}
        />
      </div>
      <Bands rule={rule} problem={problem} />
      <div role="status">{problem !== null && <p class="wrong">{ruleProblemSentence(problem, texts)}</p>}</div>
      {parts.length > 1 && <p class="hint">{words.severalKpis(parts.join(', '))}</p>}
      {'rule' in read && <MarketCheck setUp={setUp} rule={read.rule} />}
    </section>
  );
}
