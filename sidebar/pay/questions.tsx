/** What needs a yes before it is done: that the pay may be seen, and that a month is closed for good. */
import { useTalk, useTell } from './context.ts';
import { agree, monthTitle } from './performing.ts';

interface Props {
  readonly sentence: string;
  readonly hints: readonly string[];
  readonly yes: string;
  readonly no: string;
}

function Question({ sentence, hints, yes, no }: Props) {
  const talk = useTalk();
  const tell = useTell();
  return (
    <>
      <p>{sentence}</p>
      {hints.map((hint) => (
        <p key={hint} class="hint">
          {hint}
        </p>
      ))}
      <button type="button" class="primary" onClick={() => void agree(talk)}>
        {yes}
      </button>
      <button type="button" class="secondary" onClick={() => tell({ type: 'declined' })}>
        {no}
      </button>
    </>
  );
}

export function VisibilityQuestion() {
  const { sentence, hint, goOn, notHere } = useTalk().texts.pay.visibility;
  return <Question sentence={sentence} hints={[hint]} yes={goOn} no={notHere} />;
}

export function CloseQuestion({ month }: { readonly month: string }) {
  const talk = useTalk();
  const { close, back } = talk.texts.pay;
  return (
    <Question
      sentence={close.fixed}
      hints={[close.later, close.once]}
      yes={close.button(monthTitle(talk, month))}
      no={back}
    />
  );
}
