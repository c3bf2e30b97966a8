/** What the order log holds, before anything is written. */
import type { LogCheck } from '../src/rpc.ts';
import type { Texts } from '../src/text/language.ts';

interface Props {
  readonly check: LogCheck;
  readonly texts: Texts;
}

function LeftOut({ check, texts }: Props) {
  const words = texts.sidebar.leftOut;
  const { blank, header, later, bad } = check.counts;
  const parts = [
    header > 0 ? words.header() : '',
    blank > 0 ? words.blank(blank) : '',
    later > 0 ? words.later(later) : '',
    bad > 0 ? words.bad(bad) : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : <p class="muted">{parts.join(', ')}</p>;
}

function Problems({ check, texts }: Props) {
  const { problems, counts } = check;
  if (problems.length === 0) return null;
  const shownRows = new Set(problems.map((problem) => problem.row)).size;
  return (
    <ul class="warn">
      {problems.map((problem) => (
        <li key={`${problem.row} ${problem.field}`}>{texts.errors.describeProblem(problem)}</li>
      ))}
      {counts.bad > shownRows && <li>{texts.sidebar.moreProblems(counts.bad - shownRows)}</li>}
    </ul>
  );
}

export function LogSummary({ check, texts }: Props) {
  const words = texts.sidebar;
  const fieldNames: Readonly<Record<string, string>> = words.fields;
  return (
    <section>
      <h2>{words.logHeading}</h2>
      <dl>
        <dt>{words.sheet}</dt>
        <dd>{check.sheet}</dd>
        {check.columns.map(({ field, title }) => [
          <dt key={field}>{fieldNames[field]}</dt>,
          <dd key={`${field} title`}>{title}</dd>,
        ])}
        <dt>{words.check.customers}</dt>
        <dd>{check.customers}</dd>
        <dt>{words.check.period}</dt>
        <dd>{words.check.periodValue(check.firstDay, check.asOf)}</dd>
        <dt>{words.check.revenue}</dt>
        <dd>{words.check.revenueValue(check.revenue)}</dd>
      </dl>
      <h2>{words.rows(check.counts.used, check.counts.rows)}</h2>
      <LeftOut check={check} texts={texts} />
      <Problems check={check} texts={texts} />
    </section>
  );
}
