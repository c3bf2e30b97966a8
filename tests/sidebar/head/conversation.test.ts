/** The page of tools: what a click asks of the server, and what the page shows meanwhile. */
import { describe, expect, it } from 'vitest';
import { createHeadStore, type HeadSession, open, requestJob } from '../../../sidebar/head/session.ts';
import { INITIAL, reduce } from '../../../sidebar/head/state.ts';
import { type Ask, ServerError } from '../../../sidebar/server.ts';
import type { HeadStart, ToolState } from '../../../src/rpc.ts';
import { words } from '../../../src/text/en/head-tools-page.ts';

const tool = (state: Partial<ToolState> & Pick<ToolState, 'tool'>): ToolState => ({
  ...{ tabs: [], canRefresh: true, lines: 0, missing: [], also: [], neededBy: [], shownBy: [] },
  ...state,
});
const START: HeadStart = { tools: [tool({ tool: 'todo', shownBy: ['sales-board', 'monday'] })] };

/** A server that answers what it is told to, and remembers what it was asked. */
function opened(answers: Readonly<Record<string, unknown>> = {}) {
  const asked: unknown[][] = [];
  const ask = async (...call: unknown[]) => {
    asked.push(call);
    const [method] = call;
    const answer = { headStart: START, openTool: null, removeTool: null, ...answers }[String(method)];
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const session: HeadSession = { store: createHeadStore(), ask: ask as Ask, texts: words };
  return { session, asked };
}

describe('a click', () => {
  it('builds the tool, then each that is computed from it by a call of its own, and shows the first', async () => {
    const { session, asked } = opened({ buildTool: { sentence: 'Two added.', next: ['monday'] } });
    await open(session);
    await requestJob(session, { kind: 'build', tool: 'todo' });
    expect(asked.slice(1)).toEqual([
      ['buildTool', { tool: 'todo', without: null }],
      ['buildTool', { tool: 'monday', without: null }],
      ['openTool', { tool: 'todo' }],
      ['headStart'],
    ]);
    expect(session.store.state().work).toMatchObject({ phase: 'done', sentence: 'Two added.' });
  });

  it('removes a tool once what shows it was built without it', async () => {
    const { session, asked } = opened({ buildTool: { sentence: null, next: [] } });
    await open(session);
    await requestJob(session, { kind: 'remove', tool: 'todo' });
    expect(asked.slice(1)).toEqual([
      ['buildTool', { tool: 'sales-board', without: 'todo' }],
      ['buildTool', { tool: 'monday', without: 'todo' }],
      ['removeTool', { tool: 'todo' }],
      ['headStart'],
    ]);
  });

  it('does nothing while the one before is being done', async () => {
    const { session, asked } = opened();
    await open(session);
    const first = requestJob(session, { kind: 'open', tool: 'todo' });
    await requestJob(session, { kind: 'open', tool: 'todo' });
    await first;
    expect(asked.slice(1)).toEqual([['openTool', { tool: 'todo' }], ['headStart']]);
    expect(session.store.state().work.phase).toBe('idle');
  });

  it('that fails is said, with the server’s own sentence, and can be repeated', async () => {
    const { session } = opened({ buildTool: new ServerError('said', 'Nobody is on the team.') });
    await open(session);
    const job = { kind: 'build', tool: 'todo' } as const;
    await requestJob(session, job);
    expect(session.store.state().work).toEqual({ phase: 'failed', job, message: 'Nobody is on the team.' });
  });
});

describe('before a tool is removed', () => {
  const asking = reduce(
    { ...INITIAL, opening: { phase: 'open', start: START } },
    { type: 'removal-wanted', tool: 'todo' },
  );

  it('the person is asked, and may keep it', () => {
    expect(asking.removing).toBe('todo');
    expect(reduce(asking, { type: 'removal-declined' }).removing).toBe(null);
  });

  it('nothing is asked while something is being done', () => {
    const working = reduce(INITIAL, { type: 'working', job: { kind: 'open', tool: 'todo' } });
    expect(reduce(working, { type: 'removal-wanted', tool: 'todo' })).toEqual(working);
  });
});

it('a page that can’t be opened says why', async () => {
  const { session } = opened({ headStart: new ServerError('said', 'Ask again later.') });
  await open(session);
  expect(session.store.state().opening).toEqual({ phase: 'failed', message: 'Ask again later.' });
});
