/** A file that a newer version has worked on is left alone, with a sentence. */
import { expect, test } from 'vitest';
import { type App, get, openApp, refusal } from './support/app.ts';
import { champion, lost } from './support/log.ts';
import { build, planRun } from './support/run.ts';
import { sheet, snapshot } from './support/tabs.ts';

const SENTENCE =
  'This file was last used with a newer version of Salesbook: close the spreadsheet and open it again to load that version.';

const NEWER = 'A newer version of Salesbook has kept something here';

async function built(): Promise<App> {
  const app = openApp({ rows: [...champion('Ann'), ...lost('Bob')] });
  await build(app);
  return app;
}

/** Raises the version that is stored under the key. */
async function raise(app: App, key: string): Promise<void> {
  const text = String(await app.host.rpc('stored', [key]));
  const raised = text.replace('"version":1', '"version":2');
  expect(raised).not.toBe(text);
  await app.host.rpc('store', [key, raised]);
}

/** The page opens and tells of it; nothing is built. */
async function expectRefusals(app: App, what: string): Promise<void> {
  const before = app.host.engine.sheets().map(snapshot);
  expect(await get(app, 'start')).toMatchObject({ kept: [{ what, sentence: expect.stringContaining(NEWER) }] });
  expect(await refusal(app, 'planRun', app.settings)).toBe(SENTENCE);
  expect(app.host.engine.sheets().map(snapshot)).toEqual(before);
}

test('newer settings', async () => {
  const app = await built();
  await raise(app, 'salesbook.settings');
  await expectRefusals(app, 'settings');
});

test('a run that a newer version has begun', async () => {
  const app = await built();
  const { run } = await planRun(app);
  await raise(app, 'salesbook.run');
  await expectRefusals(app, 'run');
  expect(await refusal(app, 'dropRun')).toBe(SENTENCE);
  expect(await refusal(app, 'runStep', { run, step: 0 })).toBe(SENTENCE);
  expect(await refusal(app, 'finishRun', { run })).toBe(SENTENCE);
});

test('a tab that a newer version has built', async () => {
  const app = await built();
  const tab = sheet(app, 'Customers');
  const custom = JSON.stringify(tab.custom());
  const raised: unknown = JSON.parse(custom.replace('\\"version\\":1', '\\"version\\":2'));
  expect(JSON.stringify(raised)).not.toBe(custom);
  if (typeof raised === 'object' && raised !== null) tab.setCustom({ ...raised });
  const before = app.host.engine.sheets().map(snapshot);
  expect(await refusal(app, 'start')).toBe(SENTENCE);
  expect(await refusal(app, 'planRun', app.settings)).toBe(SENTENCE);
  expect(app.host.engine.sheets().map(snapshot)).toEqual(before);
});
