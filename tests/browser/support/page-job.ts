/**
 * What the page does in its own time. Under load Chromium may collect a promise that only the test waits for: so the page
 * keeps what becomes of it, and the test asks.
 */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

type Job =
  | { readonly what: 'settled' }
  | { readonly what: 'run'; readonly name: string }
  | { readonly what: 'rpc'; readonly name: string; readonly args: readonly unknown[] };

const PATIENCE = 180_000;

async function finished(page: Page, wanted: Job): Promise<unknown> {
  const job = await page.evaluateHandle((asked) => {
    const { engine, host } = salesbook;
    const started = (): Promise<unknown> => {
      if (asked.what === 'settled') return engine.settled();
      return asked.what === 'run' ? host.run(asked.name) : host.rpc(asked.name, asked.args);
    };
    const kept = { done: false, value: null as unknown, error: '' };
    started().then(
      (value) => Object.assign(kept, { done: true, value }),
      (error) => Object.assign(kept, { done: true, error: String(error) }),
    );
    return kept;
  }, wanted);
  await expect.poll(() => job.evaluate(({ done }) => done), { timeout: PATIENCE }).toBe(true);
  const { value, error } = await job.jsonValue();
  if (error !== '') throw new Error(error);
  return value;
}

/** All formulas have their results. */
export async function settled(page: Page): Promise<void> {
  await finished(page, { what: 'settled' });
}

/** As a click in the add-on's menu. */
export async function runInPage(page: Page, name: string): Promise<void> {
  await finished(page, { what: 'run', name });
}

/** As the sidebar calls the add-on. */
export function callInPage(page: Page, name: string, args: readonly unknown[]): Promise<unknown> {
  return finished(page, { what: 'rpc', name, args });
}
