/** The question about the log as it is chosen. */
import type { GroupRule } from '../../src/core/groups/abcxyz.ts';
import type { CheckRequest } from '../../src/rpc.ts';
import type { Ask } from '../server.ts';
import type { LogAction } from './actions.ts';
import type { LogState } from './state.ts';

/** What a page lends to whoever asks. */
export interface LogSession {
  readonly log: () => LogState;
  readonly dispatch: (action: LogAction) => void;
  readonly ask: Ask;
  readonly failureSentence: (error: unknown) => string;
}

/** Null where no sheet is chosen. */
export function logRequest({ sheetId, answers, asRead }: LogState, rule: GroupRule | null = null): CheckRequest | null {
  if (sheetId === null) return null;
  return {
    sheetId,
    answers,
    ...(asRead.length === 0 ? {} : { asRead }),
    ...(rule === null ? {} : { groupRule: rule }),
  };
}

/** Asks, once the state is `asking`; what comes too late is not taken. */
export async function askAboutLog(session: LogSession, rule: GroupRule | null = null): Promise<void> {
  const { log, dispatch, ask, failureSentence } = session;
  const { number } = log().check;
  const request = logRequest(log(), rule);
  if (request === null) return;
  try {
    dispatch({ type: 'checked', number, answer: await ask('checkLog', request) });
  } catch (error) {
    dispatch({ type: 'check-failed', number, message: failureSentence(error) });
  }
}
