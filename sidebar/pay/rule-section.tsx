/** The rule of the bonus: a template by name, its limits and bands, and live what it pays. */
import { useMemo } from 'preact/hooks';
import { RULE_TEMPLATES, ruleOf } from '../../src/core/pay/rule-templates.ts';
import { useDispatch, useLocale, useSession } from './context.ts';
import { MarketCheck } from './market-check.tsx';
import { readRule } from './rule-fields.ts';
import type { SetUpState } from './state.ts';
import { TermsInputs } from './terms-inputs.tsx';

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
      <TermsInputs terms={rule} problem={problem} />
      {parts.length > 1 && <p class="hint">{words.severalKpis(parts.join(', '))}</p>}
      {'rule' in read && <MarketCheck setUp={setUp} rule={read.rule} />}
    </section>
  );
}
