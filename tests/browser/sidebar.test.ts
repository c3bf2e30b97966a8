/** The sidebar's frame: `google.script` as the platform gives it, and walls around it. */

import { describe, expect, it } from 'vitest';
import { runInPage } from './support/page-job.ts';
import { type WorkbenchPage, workbenchPages } from './support/workbench-page.ts';

const openPage = workbenchPages();

interface Runner {
  withSuccessHandler(handler: (value: unknown, userObject: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error, userObject: unknown) => void): Runner;
  withUserObject(userObject: unknown): Runner;
  call(...args: readonly unknown[]): void;
  secret_(): void;
  missing(): void;
}

declare global {
  var google: { readonly script: { readonly run: Runner; readonly host: { readonly origin: string; close(): void } } };
}

/** The tests' one page, with the sidebar open, which the last of them closes. */
async function withSidebar(): Promise<WorkbenchPage> {
  const opened = await openPage.shared();
  if (await opened.page.locator('#sidebar').isVisible()) return opened;
  await runInPage(opened.page, 'showSidebar');
  await opened.sidebar.getByRole('button').first().waitFor();
  return opened;
}

describe('google.script.run', () => {
  it('hands the answer and the user object to the success handler', async () => {
    const { sidebar } = await withSidebar();
    const got = await sidebar.locator('body').evaluate(
      () =>
        new Promise((resolve) => {
          google.script.run
            .withUserObject('mine')
            .withSuccessHandler((value, userObject) => resolve([value, userObject]))
            .call('settingsState');
        }),
    );
    expect(got).toEqual([{ value: { tab: null, problems: [], added: null, segments: null } }, 'mine']);
  });

  it.each(['secret_', 'missing'] as const)('hands the error to the failure handler: %s', async (name) => {
    const { sidebar } = await withSidebar();
    const message = await sidebar.locator('body').evaluate(
      (_, wanted) =>
        new Promise((resolve) => {
          google.script.run.withFailureHandler((error) => resolve(error.message))[wanted]();
        }),
      name,
    );
    expect(message).toContain(name);
  });

  it('refuses a date at once', async () => {
    const { sidebar } = await withSidebar();
    const message = await sidebar.locator('body').evaluate(() => {
      try {
        google.script.run.call('start', new Date());
        return 'taken';
      } catch (error) {
        return error instanceof Error ? error.message : 'no error';
      }
    });
    expect(message).toBe('Failed due to illegal value in property: 1');
  });
});

describe('google.script.host', () => {
  it('names where the page around the sidebar comes from', async () => {
    const { page, sidebar } = await withSidebar();
    const origin = await sidebar.locator('body').evaluate(() => google.script.host.origin);
    expect(origin).toBe(new URL(page.url()).origin);
  });
});

describe('the frame', () => {
  it('can reach neither the page nor its storage', async () => {
    const { sidebar } = await withSidebar();
    const reached = await sidebar.locator('body').evaluate(() => {
      const attempt = (reach: () => unknown): string => {
        try {
          return String(reach());
        } catch (error) {
          return error instanceof Error ? error.name : 'no error';
        }
      };
      return [attempt(() => parent.document.title), attempt(() => localStorage.length), origin];
    });
    expect(reached).toEqual(['SecurityError', 'SecurityError', 'null']);
  });

  it('is closed by the cross and by google.script.host.close', async () => {
    const { page, sidebar } = await withSidebar();
    await page.locator('#sidebar').getByRole('button', { name: 'Close sidebar' }).click();
    await page.locator('#sidebar').waitFor({ state: 'hidden' });
    await runInPage(page, 'showSidebar');
    await sidebar.locator('body').evaluate(() => google.script.host.close());
    await page.locator('#sidebar').waitFor({ state: 'hidden' });
    expect(await page.locator('#sidebar iframe').count()).toBe(0);
  });

  it('is 300 pixels wide', async () => {
    const { page } = await withSidebar();
    expect((await page.locator('#sidebar').boundingBox())?.width).toBe(300);
  });
});
