/** Whatever comes over the wire is answered with a sentence that says what can't be used, and nothing is done. */
import { expect, test } from 'vitest';
import type { Method } from '../../src/app/handlers.ts';
import { errors } from '../../src/text/en/errors.ts';
import { type App, get, openApp, refusal } from './support/app.ts';
import { champion } from './support/log.ts';
import { PAY_COLUMNS, PAY_TITLES, payRequest } from './support/pay-request.ts';
import { sheetNames, snapshot } from './support/tabs.ts';

/** No request at all, or not one with fields. */
const SHAPELESS: readonly unknown[] = [null, undefined, 0, 'constructor', '', true, [], [null], ['month'], [[]]];
const MONTHS = [{}, { month: null }, { month: '2026-13' }, { month: 5 }, { month: ['2026-01'] }, { month: {} }];
const LOGS = [
  {},
  { sheetId: '1' },
  { sheetId: null, answers: {} },
  { sheetId: 0.5, answers: {} },
  { sheetId: 1, answers: 'constructor' },
  { sheetId: 1, answers: { columns: { customer: 'constructor' } } },
  { sheetId: 1, answers: { currency: 5 } },
];

const READINGS: readonly object[] = [
  {},
  { sheetId: '1' },
  { sheetId: null, answers: {} },
  { sheetId: 1, answers: 'constructor' },
  { sheetId: 1, answers: { columns: { customer: 'constructor' } } },
  { sheetId: 1, answers: { columns: { constructor: ['A'] } } },
  { sheetId: 1, answers: { currency: 5 } },
  { sheetId: 1, answers: { rates: { USD: -1 } } },
];
const READING = { version: 1, titles: [], answers: {} };

const DRAFT = { method: 'whole', bands: [{ from: 0, rate: 1 }], floor: 0, cap: null };

const pay = (app: App, change: object) => ({
  ...payRequest(app, { month: '2026-03', members: [{ name: 'Ann', isHead: false, targetIncome: 5, plan: null }] }),
  ...change,
});

const TOOLS = [{}, { tool: 'constructor' }, { tool: ['activity'] }, { tool: null }];

/** Null for a method that needs to know nothing. */
const WRONG: Readonly<Record<Method, ((app: App) => readonly object[]) | null>> = {
  start: null,
  defaultChoices: null,
  runProgress: null,
  dropRun: null,
  settingsState: null,
  createSettings: null,
  restoreSettings: null,
  writeSample: null,
  payStart: null,
  buildSimulator: null,
  suggestCorrections: null,
  pastPay: null,
  dealsToWin: null,
  buildAgainstPaid: null,
  finishWeek: null,
  buildThanks: null,
  headStart: null,
  buildTool: () => TOOLS,
  openTool: () => TOOLS,
  removeTool: () => TOOLS,
  forget: () => [{}, { what: 'constructor' }, { what: '__proto__' }, { what: ['run'] }, { what: 'salesbook.run' }],
  checkLog: ({ log }) => [
    ...READINGS,
    { sheetId: log.id, groupRule: 'constructor' },
    { sheetId: log.id, groupRule: { abc: null } },
  ],
  readLog: () => [
    {},
    { sheetId: '1', answers: {} },
    { sheetId: null, answers: { columns: 5 } },
    { sheetId: null, answers: { columns: { constructor: ['A'] } } },
    { sheetId: null, answers: { dates: 'xyz' } },
  ],
  previewConversion: () => READINGS,
  convert: ({ log }) => [
    { sheetId: log.id, answers: {} },
    ...[-1, 0.5, '1', null].map((known) => ({ sheetId: log.id, answers: {}, known })),
    { sheetId: log.id, answers: {}, known: 0, seen: 5 },
  ],
  makeQuery: ({ settings }) => [{}, { settings }, { settings, table: 5 }, { settings: 5, table: 'shop.orders' }],
  planRun: ({ settings }) => [
    ...LOGS,
    { ...settings, version: '1' },
    { ...settings, lists: 'lost' },
    { ...settings, cuts: [] },
    { ...settings, compareWith: 'constructor' },
    { ...settings, abcXyz: 1 },
    { ...settings, currency: undefined },
    ...READINGS.map((request) => ({ ...settings, version: 2, ...request, reading: { ...READING, ...request } })).slice(
      2,
    ),
    { ...settings, version: 2 },
    { ...settings, version: 2, reading: { ...READING, titles: 'A' } },
  ],
  runStep: () => [{}, { run: 5, step: 0 }, { run: 'x' }, { run: 'x', step: '0' }, { run: 'x', step: [0] }],
  finishRun: () => [{}, { run: null }, { run: 5 }],
  suggestTeam: () => LOGS,
  changeLog: () => LOGS,
  setUpPay: (app) => [
    {},
    ...[
      { log: null },
      { month: 5 },
      { members: [null] },
      { members: ['Ann'] },
      { members: [{ name: { toString: 'x' }, targetIncome: 5 }] },
      { bands: [null] },
      { bands: { length: 1 } },
      { template: 'constructor' },
      { method: '__proto__' },
      { floor: '1' },
      { cap: [] },
    ].map((change) => pay(app, change)),
  ],
  addTerm: () => [{}, { term: 'constructor' }, { term: ['split'] }, { term: 0 }],
  planMonth: () => MONTHS,
  buildBoard: () => MONTHS,
  buildPayout: () => MONTHS,
  buildPastRules: () => [
    {},
    { rule: 5, terms: DRAFT, planFactor: 1 },
    { rule: 'x', terms: 'constructor', planFactor: 1 },
    { rule: 'x', terms: { ...DRAFT, method: 'constructor' }, planFactor: 1 },
    ...[0, -1, 10, '1', null].map((planFactor) => ({ rule: 'x', terms: DRAFT, planFactor })),
  ],
  askAgreement: () => MONTHS,
  statementTexts: () => [...MONTHS, { month: '2026-01', language: 'constructor' }],
  takeRules: () => [{}, { month: '2026-01' }, { month: '2026-13', draft: { rule: 'x', terms: DRAFT, planFactor: 1 } }],
  previewClosing: () => MONTHS,
  closeMonth: () => [...MONTHS, { month: '2026-01', seen: 5 }],
  buildStatements: () => [
    ...MONTHS,
    { month: '2026-01' },
    ...[{}, 'Anna', [], [5], [['Anna']]].map((members) => ({ month: '2026-01', members })),
  ],
  addCorrections: () => [...MONTHS, { month: '2026-01', ids: 'a' }, { month: '2026-01', ids: [5] }],
  startWeek: () => [{}, { goal: '5', prizes: [1] }, { goal: null, prizes: 5 }, { goal: null, prizes: [null] }],
};

const CANNOT_BE_USED =
  /^The (setting "[^"]+" can't be used: open the sidebar again and choose it anew|cuts of ABC can't be used: .*|answer "[^"]+" can't be used: give it again)\.$/;

function openPayApp(): App {
  return openApp({ rows: champion('Ann').map((row) => [...row, 'Olga']), titles: PAY_TITLES.en });
}

test.each(Object.entries(WRONG))('%s', async (method, wrong) => {
  const app = openPayApp();
  const before = app.host.engine.sheets().map(snapshot);
  if (wrong === null) return;
  for (const request of [...SHAPELESS, ...wrong(app)]) {
    const sentence = await refusal(app, method, request);
    expect(sentence, JSON.stringify(request)).not.toContain(errors.unexpected('').slice(0, 10));
    expect(sentence, JSON.stringify(request)).toMatch(CANNOT_BE_USED);
  }
  expect(app.host.engine.sheets().map(snapshot)).toEqual(before);
  expect(sheetNames(app)).toEqual(['Orders']);
});

test('right requests of the same app are answered', async () => {
  const app = openPayApp();
  await get(app, 'checkLog', { sheetId: app.log.id, answers: { columns: PAY_COLUMNS } });
  await get(app, 'setUpPay', pay(app, {}));
});

test.each([null, 5, '', 'constructor', '__proto__', 'toString', 'hasOwnProperty', {}, ['start'], true])(
  'there is no method %j',
  async (method) => {
    const answered = await openPayApp().host.rpc('call', [method, null]);
    expect(answered).toEqual({
      error: `Salesbook does not know "${typeof method === 'string' ? method : JSON.stringify(method)}": close the sidebar and open it again.`,
    });
  },
);
