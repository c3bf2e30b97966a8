/** Checks the log after each change of the choice, once the person pauses. */
import type { CheckRequest } from '../src/rpc.ts';
import { isComplete } from './columns.ts';
import { sayFailure } from './say-failure.ts';
import type { Talk } from './talk.ts';

/** Milliseconds that a person needs between two changes that belong together. */
const PAUSE = 300;

export function checkRequest({ store }: Talk): CheckRequest | null {
  const { log, groupRule } = store.state();
  const { sheetId, columns, currency } = log;
  if (sheetId === null) return null;
  const rule = groupRule === null ? {} : { groupRule };
  if (columns === null) return { sheetId, layout: null, currency, ...rule };
  return isComplete(columns) ? { sheetId, layout: columns, currency, ...rule } : null;
}

async function check(talk: Talk): Promise<void> {
  const { ask, store, texts } = talk;
  const request = checkRequest(talk);
  const { number } = store.state().log.check;
  if (request === null) return;
  try {
    store.tell({ type: 'checked', number, answer: await ask('checkLog', request) });
  } catch (error) {
    store.tell({ type: 'check-failed', number, message: sayFailure(error, texts) });
  }
}

/** Gives back how to stop. */
export function startLiveCheck(talk: Talk): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let seen = talk.store.state().log.check.number;
  const stopListening = talk.store.listen(() => {
    const { number, status, answer } = talk.store.state().log.check;
    if (number === seen) return;
    seen = number;
    clearTimeout(timer);
    if (status !== 'asking') return;
    // A sheet of which nothing is known yet is no correction that others may follow.
    timer = setTimeout(() => void check(talk), answer === null ? 0 : PAUSE);
  });
  return () => {
    clearTimeout(timer);
    stopListening();
  };
}
