/** When the log is checked: once a person pauses, and never for a question that is outdated. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startLiveCheck } from '../../sidebar/live-check.ts';
import type { Ask } from '../../sidebar/server.ts';
import type { Session } from '../../sidebar/session.ts';
import { createStore } from '../../sidebar/store.ts';
import { DEFAULT_GROUP_RULE } from '../../src/core/groups/abcxyz.ts';
import type { CheckRequest } from '../../src/rpc.ts';
import { CHECK, LONG, START } from './support/answers.ts';
import { allTextsIn } from './support/texts.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

interface Asked {
  readonly session: Session;
  readonly requests: (readonly [method: string, request: CheckRequest])[];
}

function asked(): Asked {
  const requests: [string, CheckRequest][] = [];
  const ask = (async (method: string, request: CheckRequest) => {
    requests.push([method, request]);
    return CHECK;
  }) as Ask;
  return { session: { store: createStore(), ask, answersMeanwhile: true, texts: allTextsIn('en') }, requests };
}

describe('the live check', () => {
  it('asks for the log once', async () => {
    const { session, requests } = asked();
    startLiveCheck(session);
    session.store.dispatch({ type: 'opened', start: START });
    await vi.runAllTimersAsync();
    expect(requests).toEqual([['checkLog', { sheetId: 7, answers: {} }]]);
    expect(session.store.state().log.check).toMatchObject({ status: 'ready', answer: CHECK });
  });

  it('asks once for several changes in a row', async () => {
    const { session, requests } = asked();
    startLiveCheck(session);
    session.store.dispatch({ type: 'opened', start: START });
    await vi.runAllTimersAsync();
    requests.length = 0;
    for (const column of [3, null, 3] as const)
      session.store.dispatch({ type: 'column-chosen', field: 'orderId', column });
    await vi.runAllTimersAsync();
    expect(requests.map(([method]) => method)).toEqual(['checkLog']);
    expect(requests[0]?.[1].answers).toEqual({ columns: { order: ['D'] } });
  });

  it('asks anew for a sheet that was chosen while the answer was under way', async () => {
    const { session, requests } = asked();
    startLiveCheck(session);
    session.store.dispatch({ type: 'opened', start: START });
    session.store.subscribe(() => {
      const { sheetId, check } = session.store.state().log;
      if (check.answer !== null && sheetId !== LONG.id)
        session.store.dispatch({ type: 'sheet-chosen', sheetId: LONG.id });
    });
    await vi.runAllTimersAsync();
    expect(requests.map(([method, { sheetId }]) => `${method} ${sheetId}`)).toEqual(['checkLog 7', 'checkLog 8']);
  });

  it('asks by the rule that was chosen for the nine groups', async () => {
    const { session, requests } = asked();
    startLiveCheck(session);
    session.store.dispatch({ type: 'opened', start: START });
    await vi.runAllTimersAsync();
    const rule = { ...DEFAULT_GROUP_RULE, period: 'year' as const };
    session.store.dispatch({ type: 'group-rule-chosen', rule });
    await vi.runAllTimersAsync();
    expect(requests.map(([, { groupRule }]) => groupRule)).toEqual([undefined, rule]);
  });

  it('is quiet once stopped', async () => {
    const { session, requests } = asked();
    const stop = startLiveCheck(session);
    session.store.dispatch({ type: 'opened', start: START });
    stop();
    session.store.dispatch({ type: 'check-wanted' });
    await vi.runAllTimersAsync();
    expect(requests).toEqual([]);
  });
});
