/** What needs a yes before it is done: that the pay may be seen, that texts become numbers, that a month is closed for good. */
import type { ComponentChildren } from 'preact';
import { sheetPrefix } from '../../src/core/writing/sheet-name.ts';
import type { ClosingPreview, PayStart } from '../../src/rpc.ts';
import { useDispatch, useSession } from './context.ts';
import type { Job } from './jobs.ts';
import { agree, answerConvert, monthTitle } from './performing.ts';

interface Props {
  readonly sentence: string;
  readonly warning?: string | null;
  readonly hints: readonly string[];
  readonly yes: string;
  readonly no: string;
  /** What is done without a yes; else the page is as it was. */
  readonly onNo?: () => void;
  readonly children?: ComponentChildren;
}

function Question({ sentence, warning = null, hints, yes, no, onNo, children }: Props) {
  const session = useSession();
  const dispatch = useDispatch();
  return (
    <>
      <p>{sentence}</p>
      {children}
      {warning !== null && <p class="warning">{warning}</p>}
      {hints.map((hint) => (
        <p key={hint} class="hint">
          {hint}
        </p>
      ))}
      <button
        type="button"
        class="primary"
        onClick={({ detail }) => {
          // The second click of a double click was meant for the button before, which may have stood here.
          if (detail < 2) void agree(session);
        }}
      >
        {yes}
      </button>
      <button type="button" class="secondary" onClick={onNo ?? (() => dispatch({ type: 'declined' }))}>
        {no}
      </button>
    </>
  );
}

export function VisibilityQuestion({ job }: { readonly job: Job }) {
  const dispatch = useDispatch();
  const { sentence, hint, goOn, notHere } = useSession().texts.pay.visibility;
  const elsewhere = () => dispatch({ type: 'asked-first', what: 'elsewhere', job });
  return <Question sentence={sentence} hints={[hint]} yes={goOn} no={notHere} onNo={elsewhere} />;
}

/** Before the board is built: texts that its formulas can't add, shown cell by cell. */
export function ConvertQuestion({ texts }: { readonly texts: NonNullable<PayStart['convertible']> }) {
  const session = useSession();
  const dispatch = useDispatch();
  const { convert, back } = session.texts.pay;
  const { cells, total } = texts;
  return (
    <>
      <p>{convert.sentence(total)}</p>
      <ul>
        {cells.map(({ cell, text, becomes }) => (
          <li key={cell}>
            {cell}: {convert.quoted(text)} → {becomes}
          </li>
        ))}
      </ul>
      {total > cells.length && <p class="hint">{convert.more(total - cells.length)}</p>}
      <div class="bar">
        <p class="hint">{convert.hint}</p>
        <button
          type="button"
          class="primary"
          onClick={({ detail }) => {
            if (detail < 2) void answerConvert(session, 'yes');
          }}
        >
          {convert.yes(total)}
        </button>
        <button type="button" class="secondary" onClick={() => void answerConvert(session, 'no')}>
          {convert.no}
        </button>
        <p class="links">
          <button type="button" class="link" onClick={() => dispatch({ type: 'declined' })}>
            {back}
          </button>
        </p>
      </div>
    </>
  );
}

/** How pay is kept where the team does not look: in a file of its own. */
export function Elsewhere({ start }: { readonly start: PayStart }) {
  const dispatch = useDispatch();
  const { elsewhere, notHereLater } = useSession().texts.pay.visibility;
  const { back } = useSession().texts.pay;
  const log = start.sheets.find(({ id }) => id === start.log?.sheetId) ?? start.sheets[0];
  const { intro, steps, moved, board } = elsewhere;
  return (
    <>
      <p>{intro}</p>
      <ol class="steps">
        {steps(sheetPrefix(log?.name ?? '')).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {start.isSetUp && <p class="warning">{moved}</p>}
      <p class="hint">{board}</p>
      {!start.isSetUp && <p class="hint">{notHereLater}</p>}
      <button type="button" class="primary" onClick={() => dispatch({ type: 'declined' })}>
        {back}
      </button>
    </>
  );
}

interface CloseProps {
  readonly preview: ClosingPreview;
  readonly start: PayStart;
}

/** Who is paid what, and what can't be undone. */
export function CloseQuestion({ preview, start }: CloseProps) {
  const session = useSession();
  const { close, back, number, cents } = session.texts.pay;
  const { month, people, paid, open } = preview;
  const write = people.every(({ income }) => Number.isInteger(income)) ? number : cents;
  const leavesOpen = start.months.find((state) => state.month === month)?.leavesOpen ?? [];
  return (
    <Question
      sentence={close.people(people.length, paid)}
      warning={leavesOpen.length > 0 ? close.leaves(leavesOpen.join(', ')) : null}
      hints={[close.fixed, close.later, close.once]}
      yes={close.button(monthTitle(session, month))}
      no={back}
    >
      <table class="amounts">
        <tbody>
          {people.map(({ name, income }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{write(income)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {open.map((sentence) => (
        <p key={sentence} class="warning">
          {sentence}
        </p>
      ))}
      {open.length > 0 && <p class="hint">{close.openAnswers}</p>}
    </Question>
  );
}
