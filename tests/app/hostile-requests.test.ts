/** Requests with one part replaced by whatever an object knows of itself: answered with a value or a plain sentence, never raw. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Method } from '../../src/app/handlers.ts';
import { textsIn } from '../../src/text/language.ts';
import { openPay, type PayApp } from './pay/support/pay-app.ts';
import { type App, ask, get, openApp, refusal } from './support/app.ts';
import { champion } from './support/log.ts';
import { payRequest } from './support/pay-request.ts';
import { build, planRun } from './support/run.ts';
import { sheet } from './support/tabs.ts';

const NAMES = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'prototype', '__defineGetter__'];
const ODD = [null, true, -1, 0.5, 1e300, '', ' ', [], {}, [null], 'NaN'];
const hostile = fc.oneof(fc.constantFrom<unknown>(...NAMES), fc.constantFrom<unknown>(...ODD));

/** Where a part of a request stands: keys and positions from the outside in. */
type Path = readonly string[];

function pathsOf(value: unknown): Path[] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [[], ...Object.entries(value).flatMap(([key, part]) => pathsOf(part).map((path) => [key, ...path]))];
}

/** `as`: the last key of the path bears this name instead. An own field, as JSON makes it, also where it is `__proto__`. */
function replaced(value: unknown, path: Path, part: unknown, as: string | null): unknown {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== 'object' || value === null) return part;
  const entries = Object.entries(value).map(([name, old]) => {
    if (name !== key) return [name, old] as const;
    if (rest.length > 0) return [name, replaced(old, rest, part, as)] as const;
    return [as ?? name, as === null ? part : old] as const;
  });
  return Array.isArray(value) ? entries.map(([, each]) => each) : Object.fromEntries(entries);
}

async function requestsFor(app: PayApp): Promise<Partial<Record<Method, unknown>>> {
  const { id } = app.log;
  const { run } = await planRun(app);
  const month = '2026-10';
  const answers = {
    titlesRow: 0,
    columns: { customer: ['Customer'], date: ['Date'], amount: ['Amount'] },
    counts: ['paid'],
    dates: 'dmy',
    decimal: '.',
    currency: 'USD',
    rates: { EUR: 1.1 },
    standIns: ['Guest'],
    oncePerOrder: false,
    asOf: 20_000,
    takeProposed: true,
  };
  const groupRule = { abc: { a: 0.8, b: 0.95 }, xyz: { x: 0.1, y: 0.25, classic: false }, period: 'month' };
  const settings = {
    version: 2,
    sheetId: id,
    reading: { version: 1, titles: ['Customer'], answers, statuses: ['paid'] },
    scores: 3,
    cuts: app.settings.cuts,
    abcXyz: true,
    groupRule,
    compareWith: 'month',
    lists: ['champions'],
    groupLists: ['AX'],
  };
  const log = { sheetId: id, layout: { customer: 0, date: 1, amount: 2, manager: 3 }, currency: null };
  return {
    checkLog: { sheetId: id, answers, groupRule },
    readLog: { sheetId: id, answers },
    planRun: settings,
    runStep: { run, step: 0 },
    finishRun: { run },
    forget: { what: 'run' },
    previewConversion: { sheetId: id, answers },
    convert: { sheetId: id, answers, known: 5, seen: 'x' },
    suggestTeam: log,
    changeLog: log,
    setUpPay: payRequest(app, { month, members: [{ name: 'Anna', isHead: false, targetIncome: 5, plan: 1 }] }),
    addTerm: { term: 'change' },
    planMonth: { month },
    buildBoard: { month },
    buildPayout: { month },
    buildStatements: { month, members: ['Anna'] },
    buildPastRules: { rule: 'For the strong', terms: DRAFT, planFactor: 1 },
    askAgreement: { month },
    statementTexts: { month, language: 'ru' },
    takeRules: { month, draft: { rule: 'For the strong', terms: DRAFT, planFactor: 1 } },
    previewClosing: { month },
    closeMonth: { month, seen: 'x' },
    addCorrections: { month, ids: ['x'] },
    startWeek: { goal: 5, prizes: [1], rollOver: true },
  };
}

const DRAFT = { method: 'whole', bands: [{ from: 0, rate: 1 }], floor: 0, cap: null };
const RAW = /native code|\[object|is not a function|undefined|Cannot |not iterable|Invalid|\bNaN\b/;
const UNEXPECTED = textsIn('en').errors.unexpected('').slice(0, 22);

function expectPlain(answered: object, what: string): void {
  const said = 'error' in answered ? String(answered.error) : JSON.stringify(answered);
  expect(said, what).not.toContain(UNEXPECTED);
  expect(said.replace(/\\?"(NaN|undefined)\\?"/g, ''), what).not.toMatch(RAW);
  if ('error' in answered) expect(said, what).toMatch(/[.!]$/);
}

test('whatever stands in one place of a request', async () => {
  const app = await openPay();
  const requests = await requestsFor(app);
  const cases = Object.entries(requests).flatMap(([method, request]) =>
    pathsOf(request).map((path) => ({ method, request, path })),
  );
  expect(new Set(cases.map(({ method }) => method)).size).toBe(24);
  const wanted = fc.record({
    chosen: fc.nat({ max: cases.length - 1 }),
    part: hostile,
    as: fc.option(fc.constantFrom(...NAMES)),
  });
  await fc.assert(
    fc.asyncProperty(wanted, async ({ chosen, part, as }) => {
      const found = cases[chosen];
      if (found === undefined) throw new Error('there is no such case');
      const { method, request, path } = found;
      const sent = replaced(request, path, part, path.length === 0 ? null : as);
      expectPlain(await ask(app, method, sent), `${method} ${JSON.stringify(sent)}`);
    }),
    { numRuns: 150 },
  );
  // Nothing of it has changed what objects know of themselves.
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test.each(NAMES)('a step, a thing, a sheet that is called %s', async (name) => {
  const app = openApp({ rows: champion('Ann'), userLocale: name });
  const { run } = await planRun(app);
  const before = await app.host.rpc('stored', ['salesbook.run']);
  expectPlain({ error: await refusal(app, 'runStep', { run, step: name }) }, name);
  expectPlain({ error: await refusal(app, 'runStep', { run: name, step: 0 }) }, name);
  expectPlain({ error: await refusal(app, 'forget', { what: name }) }, name);
  expectPlain({ error: await refusal(app, name, { run }) }, name);
  expect(await app.host.rpc('stored', ['salesbook.run'])).toBe(before);
});

test.each<[unknown, string]>([
  [{ toString: 1 }, '{"toString":1}'],
  [['start'], '["start"]'],
])('a method that is no text: %j', async (method, said) => {
  const answered = await openApp({ rows: champion('Ann') }).host.rpc('call', [method, null]);
  expect(answered).toEqual({ error: `Salesbook does not know "${said}": close the sidebar and open it again.` });
});

test('where the language can’t be asked for, what failed is said all the same', async () => {
  const app = openApp({ rows: champion('Ann') });
  app.host.levers.failAt({ nth: 1, call: 'Session.getActiveUserLocale' }, 'Service error');
  expect(await ask(app, 'no such method')).toEqual({ error: expect.stringContaining('does not know') });
});

test.each(['en', 'ru'] as const)('a tab of ours is no log, in %s', async (language) => {
  const app = await openPay({ language });
  await build(app);
  await get(app, 'closeMonth', { month: '2026-10' });
  const { tabs } = (await get(app, 'payStart')) as {
    readonly tabs: Readonly<Record<string, { id: number; name: string }>>;
  };
  const { errors, tabs: titles } = textsIn(language);
  const own = [...Object.values(tabs), sheet(app, titles.customers.title), sheet(app, titles.dataProblems.title)];
  expect(own.length).toBeGreaterThan(6);
  for (const { id, name } of own) {
    const sentence = errors.sentences['log.own-tab']({ tab: name });
    const log = { sheetId: id, layout: { customer: 0, date: 1, amount: 2, manager: 3 }, currency: null };
    const answers = {};
    const { settings } = (await get(app, 'start')) as { readonly settings: object };
    for (const [method, request] of [
      ['checkLog', { sheetId: id, answers }],
      ['readLog', { sheetId: id, answers }],
      ['previewConversion', { sheetId: id, answers }],
      ['planRun', { ...settings, sheetId: id }],
      ['suggestTeam', log],
      ['changeLog', log],
      [
        'setUpPay',
        {
          ...payRequest(app, { month: '2026-10', members: [{ name: 'A', isHead: false, targetIncome: 1, plan: 1 }] }),
          log,
        },
      ],
    ] as const) {
      expect(await refusal(app, method, request), method).toBe(sentence);
    }
  }
});

test('a tab of ours that is open is no log that is found', async () => {
  const app: App = openApp({ rows: champion('Ann') });
  await build(app);
  expect(await get(app, 'readLog', { sheetId: null, answers: {} })).toMatchObject({ sheetId: app.log.id });
});
