/** What is kept with the file and can't be used: both pages open and say so, and forget it only when they are told to. */
import { describe, expect, test } from 'vitest';
import type { KeptProblem } from '../../src/rpc.ts';
import { ALL_TEXTS, textsIn } from '../../src/text/language.ts';
import { openPay, type PayApp, table } from './pay/support/pay-app.ts';
import { type App, ask, get, openApp, refusal } from './support/app.ts';
import { champion, lost } from './support/log.ts';
import { build, planRun } from './support/run.ts';
import { sheetNames, snapshot } from './support/tabs.ts';

const KEYS = ['run', 'settings', 'pay', 'ledger'] as const;
const PAGES = ['start', 'payStart'] as const;
const BAD = {
  'not JSON': '{"version":1',
  nothing: 'null',
  'of another shape': '{"version":1,"lines":"constructor","sheetId":"__proto__","steps":[]}',
  'a list': '[1]',
  newer: '{"version":99}',
};
const NEWER = 'newer version of Salesbook';
const MONTH = { month: '2026-10' };

interface Opened {
  readonly kept: readonly KeptProblem[];
}

const stored = (app: App, key: string) => app.host.rpc('stored', [`salesbook.${key}`]);
const store = (app: App, key: string, text: string) => app.host.rpc('store', [`salesbook.${key}`, text]);

async function keptOn(app: App, page: (typeof PAGES)[number]): Promise<readonly KeptProblem[]> {
  return ((await get(app, page)) as Opened).kept;
}

const cases = KEYS.flatMap((key) =>
  PAGES.flatMap((page) => Object.entries(BAD).map(([how, text]) => [key, page, how, text] as const)),
);

test.each(cases)('%s, on %s: %s', async (key, page, how, text) => {
  const app = openApp({ rows: champion('Ann'), userLocale: how === 'newer' ? 'ru' : 'en' });
  await store(app, key, text);
  const { newer, things } = textsIn(how === 'newer' ? 'ru' : 'en').kept;
  const { damaged, lost: what, button } = things[key];
  const sentence = `${how === 'newer' ? newer : damaged} ${what}`;
  expect(await keptOn(app, page)).toEqual([{ what: key, sentence, button }]);
  expect(await stored(app, key)).toBe(text);
  await get(app, 'forget', { what: key });
  expect(await stored(app, key)).toBeNull();
  expect(await keptOn(app, page)).toEqual([]);
});

test('a run that was planned with settings that nobody can use does not shut the page', async () => {
  const app = openApp({ rows: champion('Ann') });
  await planRun(app);
  const { settings, ...record } = JSON.parse(String(await stored(app, 'run')));
  for (const bad of [{ ...settings, scores: 99 }, { ...settings, reading: {} }, null]) {
    await store(app, 'run', JSON.stringify({ ...record, settings: bad }));
    expect(await get(app, 'start')).toMatchObject({ interrupted: null, kept: [{ what: 'run' }] });
  }
  await store(app, 'run', JSON.stringify({ ...record, settings, steps: ['constructor'] }));
  expect(await get(app, 'start')).toMatchObject({ interrupted: null, kept: [{ what: 'run' }] });
  await get(app, 'forget', { what: 'run' });
  await build(app);
});

test('what can be used, or was put right in the meantime, is not forgotten', async () => {
  const app = await openPay();
  await build(app);
  await planRun(app);
  await get(app, 'closeMonth', MONTH);
  const before = await Promise.all(KEYS.map((key) => stored(app, key)));
  expect(before).not.toContain(null);
  for (const page of PAGES) expect(await keptOn(app, page)).toEqual([]);
  for (const what of KEYS) await get(app, 'forget', { what });
  expect(await Promise.all(KEYS.map((key) => stored(app, key)))).toEqual(before);
});

test('settings that can’t be read are chosen anew', async () => {
  const app = openApp({ rows: [...champion('Ann'), ...lost('Bob')] });
  await build(app);
  await store(app, 'settings', '{"version":1,"sheetId":"x"}');
  await build(app);
  expect(await keptOn(app, 'start')).toEqual([]);
});

describe('the ledger', () => {
  async function closed(): Promise<PayApp> {
    const app = await openPay();
    await get(app, 'closeMonth', MONTH);
    return app;
  }

  function dropLedger(app: App): void {
    const ledger = app.host.engine.sheets().find(({ name }) => name === 'Ledger');
    if (ledger === undefined) throw new Error('there is no ledger');
    app.host.engine.deleteSheet(ledger.id);
  }

  test('whose tab is gone is said with the way out, which begins a new one', async () => {
    const app = await closed();
    dropLedger(app);
    const { damaged, lost: what, button } = textsIn('en').kept.ledgerGone;
    const problem = { what: 'ledger', sentence: `${damaged} ${what}`, button };
    expect(await get(app, 'payStart')).toMatchObject({ kept: [problem], warnings: [] });
    expect(await refusal(app, 'closeMonth', MONTH)).toContain('no month can be closed');
    await get(app, 'forget', { what: 'ledger' });
    await get(app, 'closeMonth', MONTH);
    expect(table(app, 'Ledger', 'Checksum')).toHaveLength(2);
  });

  test('of which nobody knows how far it reached closes nothing until it is taken as it stands', async () => {
    const app = await closed();
    await store(app, 'ledger', 'damaged');
    const before = app.host.engine.sheets().map(snapshot);
    expect(await refusal(app, 'closeMonth', { month: '2026-11' })).toContain('could go unnoticed');
    expect(app.host.engine.sheets().map(snapshot)).toEqual(before);
    await get(app, 'forget', { what: 'ledger' });
    // Closed before: the lines that stand there still count.
    expect(await refusal(app, 'closeMonth', MONTH)).toContain('closed');
  });
});

describe('a service that fails once', () => {
  const FAILURE = 'Service Spreadsheets failed while accessing document';

  test.each(PAGES)('at any reading of properties is said on %s, and nothing else', async (page) => {
    const app = await openPay();
    await build(app);
    await planRun(app);
    await get(app, 'closeMonth', MONTH);
    const whole = await get(app, page);
    await get(app, page);
    const calls = app.host.levers.last?.calls.get('Properties.getProperty') ?? 0;
    expect(calls).toBeGreaterThan(3);
    for (let nth = 1; nth <= calls; nth++) {
      app.host.levers.failAt({ nth, call: 'Properties.getProperty' }, FAILURE);
      expect(await refusal(app, page), String(nth)).toContain(FAILURE);
    }
    expect(await get(app, page)).toEqual(whole);
  });

  test('says nothing of what is set up, and lets nothing be written over', async () => {
    const app = await openPay();
    await store(app, 'pay', '{"version":99}');
    for (const method of ['suggestCorrections', 'buildBoard', 'closeMonth']) {
      app.host.levers.failAt({ nth: 1, call: 'Properties.getProperty' }, FAILURE);
      const sentence = await refusal(app, method, MONTH);
      for (const { errors } of ALL_TEXTS) expect(sentence).not.toBe(errors.sentences['pay.not-set-up']({}));
    }
    const { log } = (await get(app, 'payStart')) as { readonly log: object };
    app.host.levers.failAt({ nth: 1, call: 'Properties.getProperty' }, FAILURE);
    expect(await refusal(app, 'changeLog', log)).toContain(FAILURE);
    expect(await stored(app, 'pay')).toBe('{"version":99}');
    expect(await ask(app, 'changeLog', log)).toEqual({ error: expect.stringContaining(NEWER) });
  });

  test('while titles are read for settings of the first version: they are not forgotten', async () => {
    const app = openApp({ rows: champion('Ann') });
    await store(app, 'settings', JSON.stringify(app.settings));
    await get(app, 'start');
    const total = app.host.levers.last?.totalCalls ?? 0;
    for (let nth = 1; nth <= total; nth++) {
      app.host.levers.failAt({ nth }, FAILURE);
      expect(await refusal(app, 'start'), String(nth)).toContain(FAILURE);
    }
    expect(sheetNames(app)).toEqual(['Orders']);
  });
});
