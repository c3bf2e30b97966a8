/** Checks the log after each change of the choice, once the person pauses. */
import type { CheckRequest } from '../src/rpc.ts';
import { askAboutLog, logRequest } from './log/check.ts';
import { isComplete } from './log/columns.ts';
import { sayFailure } from './say-failure.ts';
import type { Talk } from './talk.ts';

/** Milliseconds that a person needs between two changes that belong together. */
const PAUSE = 300;

export function checkRequest({ store }: Talk): CheckRequest | null {
  const { log, groupRule } = store.state();
  return log.columns !== null && !isComplete(log.columns) ? null : logRequest(log, groupRule);
}

/** Gives back how to stop. */
export function startLiveCheck(talk: Talk): () => void {
  const { store, ask, texts } = talk;
  const conversation = {
    log: () => store.state().log,
    tell: store.tell,
    ask,
    sayFailure: (error: unknown) => sayFailure(error, texts),
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let seen = store.state().log.check.number;
  const stopListening = store.listen(() => {
    const { number, status, answer } = store.state().log.check;
    if (number === seen) return;
    seen = number;
    clearTimeout(timer);
    if (status !== 'asking') return;
    // A sheet of which nothing is known yet is no correction that others may follow.
    timer = setTimeout(() => void askAboutLog(conversation, store.state().groupRule), answer === null ? 0 : PAUSE);
  });
  return () => {
    clearTimeout(timer);
    stopListening();
  };
}
