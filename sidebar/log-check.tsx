/** What the order log holds, before anything is written. */
import type { LogCheck, LogNumbers } from '../src/rpc.ts';
import type { Texts } from '../src/text/language.ts';

interface Props {
  readonly numbers: LogNumbers;
  readonly texts: Texts;
}

function LeftOut({ numbers, texts }: Props) {
  const words = texts.sidebar.leftOut;
  const { blank, header, later, bad } = numbers.counts;
  const parts = [
    header > 0 ? words.header() : '',
    blank > 0 ? words.blank(blank) : '',
    later > 0 ? words.later(later) : '',
    bad > 0 ? words.bad(bad) : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : <p class="muted">{parts.join(', ')}</p>;
}

function Problems({ numbers, texts }: Props) {
  const { problems, counts } = numbers;
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

export function LogSummary({
  sheet,
  check,
  numbers,
  texts,
}: Props & { readonly sheet: string; readonly check: LogCheck }) {
  const words = texts.sidebar;
  const fields = ['customer', 'date', 'amount', 'orderId'] as const;
  return (
    <section>
      <h2>{words.logHeading}</h2>
      <dl>
        <dt>{words.sheet}</dt>
        <dd>{sheet}</dd>
        {fields.map((field) => {
          const column = check.layout[field];
          return column === undefined
            ? null
            : [<dt key={field}>{words.fields[field]}</dt>, <dd key={`${field} title`}>{check.titles[column]}</dd>];
        })}
        <dt>{words.check.customers}</dt>
        <dd>{numbers.customers}</dd>
        <dt>{words.check.period}</dt>
        <dd>{words.check.periodValue(numbers.firstDay, numbers.asOf)}</dd>
        <dt>{words.check.revenue}</dt>
        <dd>{words.check.revenueValue(numbers.revenue)}</dd>
      </dl>
      <h2>{words.rows(numbers.counts.used, numbers.counts.rows)}</h2>
      <LeftOut numbers={numbers} texts={texts} />
      <Problems numbers={numbers} texts={texts} />
    </section>
  );
}
