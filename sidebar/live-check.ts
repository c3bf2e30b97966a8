/** Checks the log after each change of the choice, once the person pauses. */
import type { CheckRequest } from '../src/rpc.ts';
import { failureSentence } from './failure-sentence.ts';
import { askAboutLog, logRequest } from './log/check.ts';
import { isComplete } from './log/columns.ts';
import type { Session } from './session.ts';

/** Milliseconds that a person needs between two changes that belong together. */
const PAUSE = 300;

export function checkRequest({ store }: Session): CheckRequest | null {
  const { log, groupRule } = store.state();
  return log.columns !== null && !isComplete(log.columns) ? null : logRequest(log, groupRule);
}

/** Gives back how to stop. */
export function startLiveCheck(session: Session): () => void {
  const { store, ask, texts } = session;
  const asking = {
    log: () => store.state().log,
    dispatch: store.dispatch,
    ask,
    failureSentence: (error: unknown) => failureSentence(error, texts),
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let seen = store.state().log.check.number;
  const unsubscribe = store.subscribe(() => {
    const { number, status, answer } = store.state().log.check;
    if (number === seen) return;
    seen = number;
    clearTimeout(timer);
    if (status !== 'asking') return;
    // A sheet of which nothing is known yet is no correction that others may follow.
    timer = setTimeout(() => void askAboutLog(asking, store.state().groupRule), answer === null ? 0 : PAUSE);
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}
