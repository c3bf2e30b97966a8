/** A file whose log names managers, as the head of sales works with it. */

import { onTestFinished, vi } from 'vitest';
import type { HeadStart, ToolState } from '../../../../src/app/head/head-page.ts';
import type { HeadTool } from '../../../../src/core/head-tools.ts';
import { type App, get, openApp } from '../../support/app.ts';
import { setToday } from '../../support/board.ts';
import type { LogRow } from '../../support/log.ts';
import { PAY_TITLES } from '../../support/pay-request.ts';

export type Language = 'en' | 'ru';

export interface HeadOptions {
  readonly rows: readonly LogRow[];
  readonly language?: Language;
  /** Noon of that day is now, for the add-on and for the spreadsheet. */
  readonly today?: string;
}

export function openHead({ rows, language = 'en', today = '2026-04-15' }: HeadOptions): App {
  setToday(today);
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const locale = language === 'ru' ? 'ru_RU' : 'en_US';
  return openApp({ rows, titles: PAY_TITLES[language], locale, userLocale: language, now: () => Date.now() });
}

export async function build(app: App, tool: HeadTool): Promise<void> {
  await get(app, 'buildTool', { tool });
  await app.host.engine.settled();
}

export async function toolState(app: App, tool: HeadTool): Promise<ToolState> {
  const { tools } = (await get(app, 'headStart')) as HeadStart;
  const found = tools.find((each) => each.tool === tool);
  if (found === undefined) throw new Error(`no tool ${tool}`);
  return found;
}
