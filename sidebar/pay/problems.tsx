/** What has to be put right in the forms, cell by cell. */
import type { FormProblem } from '../../src/rpc.ts';
import { useSession } from './context.ts';

const SHOWN_PROBLEMS = 10;

/** The id of the sentence that buttons name where problems stand in their way. */
const PROBLEMS_REASON = 'problems-reason';

/** What a button says that problems stand in the way of. */
export function reasonAgainst({ isBlocked }: { readonly isBlocked: boolean }): string | undefined {
  return isBlocked ? PROBLEMS_REASON : undefined;
}

export function Problems({ problems }: { readonly problems: readonly FormProblem[] }) {
  const words = useSession().texts.pay.problems;
  return (
    <section aria-labelledby="problems">
      <h2 id="problems">{words.heading}</h2>
      <ul class="form-problems">
        {problems.slice(0, SHOWN_PROBLEMS).map(({ sentence, cell, url }) => (
          <li key={`${cell} ${sentence}`}>
            <a href={url} target="_blank" rel="noreferrer">
              {cell}
            </a>{' '}
            {sentence}
          </li>
        ))}
        {problems.length > SHOWN_PROBLEMS && <li>{words.more(problems.length - SHOWN_PROBLEMS)}</li>}
      </ul>
      <p class="unseen" id={PROBLEMS_REASON}>
        {words.reason}
      </p>
    </section>
  );
}
