/** A file whose log names managers, as the head of sales works with it. */

import { onTestFinished, vi } from 'vitest';
import { createHeadStore, type HeadSession, open, requestJob } from '../../../../sidebar/head/session.ts';
import type { ToolJob } from '../../../../sidebar/head/state.ts';
import type { Ask } from '../../../../sidebar/server.ts';
import type { HeadStart, ToolState } from '../../../../src/app/head/head-page.ts';
import type { HeadTool } from '../../../../src/core/head-tools.ts';
import type { Method } from '../../../../src/rpc.ts';
import { words } from '../../../../src/text/en/head-tools-page.ts';
import { type App, get, openApp } from '../../support/app.ts';
import { setToday } from '../../support/board.ts';
import type { LogRow } from '../../support/log.ts';
import { PAY_TITLES } from '../../support/pay-request.ts';

export type Language = 'en' | 'ru';

export interface HeadOptions {
  readonly rows: readonly LogRow[];
  readonly language?: Language;
  /** Customer, date, amount and manager, unless given. */
  readonly titles?: readonly string[];
  /** Noon of that day is now, for the add-on and for the spreadsheet. */
  readonly today?: string;
}

export function openHead({
  rows,
  language = 'en',
  today = '2026-04-15',
  titles = PAY_TITLES[language],
}: HeadOptions): App {
  setToday(today);
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const locale = language === 'ru' ? 'ru_RU' : 'en_US';
  return openApp({ rows, titles, locale, userLocale: language, now: () => Date.now() });
}

/** As the page does it, by a click. Gives the sentence that it says, and fails with the sentence of what went wrong. */
export async function press(app: App, kind: ToolJob['kind'], tool: HeadTool): Promise<string | null> {
  const call = async (method: Method, request: unknown = null) => {
    const value = await get(app, method, request);
    await app.host.engine.settled();
    return value;
  };
  const session: HeadSession = { store: createHeadStore(), ask: call as Ask, texts: words };
  await open(session);
  await requestJob(session, { kind, tool });
  const { work } = session.store.state();
  if (work.phase === 'failed') throw new Error(work.message);
  return work.phase === 'done' ? work.sentence : null;
}

export async function build(app: App, tool: HeadTool): Promise<void> {
  await press(app, 'build', tool);
}

export async function toolState(app: App, tool: HeadTool): Promise<ToolState> {
  const { tools } = (await get(app, 'headStart')) as HeadStart;
  const found = tools.find((each) => each.tool === tool);
  if (found === undefined) throw new Error(`no tool ${tool}`);
  return found;
}
