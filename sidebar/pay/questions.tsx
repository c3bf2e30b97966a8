/** What needs a yes before it is done: that the pay may be seen, that texts become numbers, that a month is closed for good. */
import type { PayStart } from '../../src/rpc.ts';
import { useDispatch, useSession } from './context.ts';
import { agree, answerConvert, monthTitle } from './performing.ts';

interface Props {
  readonly sentence: string;
  readonly warning?: string | null;
  readonly hints: readonly string[];
  readonly yes: string;
  readonly no: string;
}

function Question({ sentence, warning = null, hints, yes, no }: Props) {
  const session = useSession();
  const dispatch = useDispatch();
  return (
    <>
      <p>{sentence}</p>
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
      <button type="button" class="secondary" onClick={() => dispatch({ type: 'declined' })}>
        {no}
      </button>
    </>
  );
}

export function VisibilityQuestion() {
  const { sentence, hint, goOn, notHere } = useSession().texts.pay.visibility;
  return <Question sentence={sentence} hints={[hint]} yes={goOn} no={notHere} />;
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

export function CloseQuestion({ month, start }: { readonly month: string; readonly start: PayStart }) {
  const session = useSession();
  const { close, back } = session.texts.pay;
  const leavesOpen = start.months.find((state) => state.month === month)?.leavesOpen ?? [];
  return (
    <Question
      sentence={close.fixed}
      warning={leavesOpen.length > 0 ? close.leaves(leavesOpen.join(', ')) : null}
      hints={[close.later, close.once]}
      yes={close.button(monthTitle(session, month))}
      no={back}
    />
  );
}
