/** Terms that not everybody needs, folded away: each with one sentence, and a button that brings its columns. */
import { EXTRA_TERMS } from '../../src/core/pay/extra-terms.ts';
import { Panel } from '../panel.tsx';
import { useSession } from './context.ts';
import { JobButton } from './job-button.tsx';

export function TermsPanel({ working }: { readonly working: boolean }) {
  const words = useSession().texts.pay.terms;
  return (
    <Panel title={words.heading} chosen={words.chosen}>
      {EXTRA_TERMS.map((term) => {
        const { title, sentence } = words.lines[term];
        const hint = `about-term-${term}`;
        return (
          <div class="choice" key={term}>
            <strong>{title}</strong>
            <p class="hint" id={hint}>
              {sentence}
            </p>
            {term !== 'split' && (
              <JobButton
                job={{ kind: 'term', term }}
                kind="link"
                working={working}
                hint={hint}
                label={`${words.add}: ${title}`}
              >
                {words.add}
              </JobButton>
            )}
          </div>
        );
      })}
    </Panel>
  );
}
