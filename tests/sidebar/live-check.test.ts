/** When the log is checked: once a person pauses, and never for a question that is outdated. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startLiveCheck } from '../../sidebar/live-check.ts';
import type { Ask } from '../../sidebar/server.ts';
import { createStore } from '../../sidebar/store.ts';
import type { Talk } from '../../sidebar/talk.ts';
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
  readonly talk: Talk;
  readonly requests: (readonly [method: string, request: CheckRequest])[];
}

function asked(): Asked {
  const requests: [string, CheckRequest][] = [];
  const ask = (async (method: string, request: CheckRequest) => {
    requests.push([method, request]);
    return method === 'checkLog' ? CHECK : { cells: [], seen: 'all', total: 4, unsure: 0 };
  }) as Ask;
  return { talk: { store: createStore(), ask, texts: allTextsIn('en') }, requests };
}

describe('the live check', () => {
  it('asks for the log, then how much of it could be converted', async () => {
    const { talk, requests } = asked();
    startLiveCheck(talk);
    talk.store.tell({ type: 'opened', start: START });
    await vi.runAllTimersAsync();
    const guessed = { sheetId: 7, layout: null, currency: null };
    expect(requests).toEqual([
      ['checkLog', guessed],
      ['previewConversion', { ...guessed, layout: CHECK.layout }],
    ]);
    expect(talk.store.state().log.check).toMatchObject({ status: 'ready', convertible: 4 });
  });

  it('asks once for several changes in a row', async () => {
    const { talk, requests } = asked();
    startLiveCheck(talk);
    talk.store.tell({ type: 'opened', start: START });
    await vi.runAllTimersAsync();
    requests.length = 0;
    for (const column of [3, null, 3] as const) talk.store.tell({ type: 'column-chosen', field: 'orderId', column });
    await vi.runAllTimersAsync();
    expect(requests.map(([method]) => method)).toEqual(['checkLog', 'previewConversion']);
    expect(requests[0]?.[1].layout).toEqual({ ...CHECK.layout, orderId: 3 });
  });

  it('does not ask what could be converted once the question is outdated', async () => {
    const { talk, requests } = asked();
    startLiveCheck(talk);
    talk.store.tell({ type: 'opened', start: START });
    talk.store.listen(() => {
      const { sheetId, check } = talk.store.state().log;
      if (check.answer !== null && sheetId !== LONG.id) talk.store.tell({ type: 'sheet-chosen', sheetId: LONG.id });
    });
    await vi.runAllTimersAsync();
    expect(requests.map(([method, { sheetId }]) => `${method} ${sheetId}`)).toEqual([
      'checkLog 7',
      'checkLog 8',
      'previewConversion 8',
    ]);
  });

  it('is quiet once stopped', async () => {
    const { talk, requests } = asked();
    const stop = startLiveCheck(talk);
    talk.store.tell({ type: 'opened', start: START });
    stop();
    talk.store.tell({ type: 'check-wanted' });
    await vi.runAllTimersAsync();
    expect(requests).toEqual([]);
  });
});
