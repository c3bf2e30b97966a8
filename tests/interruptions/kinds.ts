/** The kinds of work that are broken off. */

import { buildStatements, openPay, type PayApp, table, typeInto } from '../app/pay/support/pay-app.ts';
import { type App, ask, get, openApp, type Settings } from '../app/support/app.ts';
import { buildBoard, openTeam, serial } from '../app/support/board.ts';
import { atRisk, cantLose, champion, LAST_DAY, type LogRow, lost, orders, writeLog } from '../app/support/log.ts';
import { PAY_TITLES, payRequest } from '../app/support/pay-request.ts';
import { build, planRun } from '../app/support/run.ts';
import { columnOf, headerRow, note, sheet, type, values } from '../app/support/tabs.ts';
import { BY_HAND, type Kind, type Request } from './kind.ts';

const FIRST: LogRow[] = [
  ...[champion('Ann'), cantLose('Bob'), atRisk('Cid'), champion('Eve'), lost('Dan'), champion('Fay')].flat(),
];
/** To a list before, to a list behind, off all lists, out of the log. */
const SECOND: LogRow[] = [atRisk('Ann'), champion('Bob'), cantLose('Cid'), lost('Eve'), champion('Dan')].flat();

const allTabs = ({ settings }: App): Settings => ({
  ...settings,
  abcXyz: true,
  compareWith: 'month',
  groupLists: ['AZ', 'BZ', 'CZ'],
});

/** Calls of a run from a step on; those before it are done. */
async function stepsOf(app: App, settings: Settings, from?: string): Promise<Request[]> {
  const { run, steps } = await planRun(app, settings);
  const first = from === undefined ? 0 : steps.indexOf(from);
  for (let step = 0; step < first; step++) await get(app, 'runStep', { run, step });
  const rest = steps.slice(first).map((_, index): Request => ['runStep', { run, step: first + index }]);
  return [...rest, ['finishRun', { run }]];
}

const firstBuild: Kind = {
  name: 'first build',
  open: async () => openApp({ rows: FIRST }),
  requests: (app) => stepsOf(app, allTabs(app)),
  goOn: (app) => build(app, allTabs(app)),
};

/** As the page asks for it: one execution does all steps. */
const firstAtOnce: Kind = {
  ...firstBuild,
  name: 'first build at once',
  requests: async (app) => {
    const { run } = await planRun(app, allTabs(app));
    return [
      ['runStep', { run, step: 0, within: 60_000 }],
      ['finishRun', { run }],
    ];
  },
};

async function withNotes(): Promise<App> {
  const app = openApp({ rows: FIRST });
  await build(app, allTabs(app));
  const champions = sheet(app, 'Call list – Champions');
  note(champions, 'Ann', 'Comment', 'called');
  note(champions, 'Eve', 'Comment', 'moved to Omsk');
  note(champions, 'Fay', 'Next step', 'Call');
  note(sheet(app, "Call list – Can't lose"), 'Bob', 'Status', 'Done');
  note(sheet(app, 'Call list – AZ'), 'Ann', 'Owner', 'Olga');
  const summary = sheet(app, 'RFM summary');
  type(summary, summary.used().rows, 0, 'my line below');
  writeLog(app.log, SECOND);
  return app;
}

const refresh: Kind = {
  name: 'refresh, notes on the move',
  open: withNotes,
  requests: (app) => stepsOf(app, allTabs(app)),
  goOn: (app) => build(app, allTabs(app)),
};

/** As the page asks for it where no list holds a formula: what the notes leave behind is put in order by another execution. */
const refreshAtOnce: Kind = {
  ...refresh,
  name: 'refresh at once',
  requests: async (app) => {
    const { run, steps } = await planRun(app, allTabs(app));
    return [
      ['runStep', { run, step: 0, within: 60_000 }],
      ['runStep', { run, step: steps.length - 1, within: 60_000 }],
      ['finishRun', { run }],
    ];
  },
};

const groupLists: Kind = {
  ...refresh,
  name: 'group lists',
  requests: (app) => stepsOf(app, allTabs(app), 'groupLists'),
};

const setUp: Kind = {
  name: 'set-up of pay',
  open: async () => openApp({ rows: [['Acme', LAST_DAY, 500, 'Olga']], titles: PAY_TITLES.en }),
  requests: async (app) => {
    const members = [{ name: 'Olga', isHead: false, targetIncome: 2000, plan: 20_000 }];
    return [['setUpPay', payRequest(app, { month: '2026-03', members })]];
  },
  goOn: async (app, [setUpPay]) => {
    await get(app, 'setUpPay', setUpPay?.[1]);
  },
};

const NOVEMBER = { month: '2026-11' };

async function beforeClosing(): Promise<PayApp> {
  const app = await openPay();
  await get(app, 'planMonth', NOVEMBER);
  await get(app, 'buildStatements', { month: '2026-10', members: ['Anna'] });
  app.goTo(2026, 12, 1);
  await get(app, 'closeMonth', { month: '2026-10' });
  return app;
}

const closing: Kind = {
  name: 'closing of a later month',
  open: beforeClosing,
  requests: async () => [['closeMonth', NOVEMBER]],
  goOn: async (app) => {
    const again = await ask(app, 'closeMonth', NOVEMBER);
    if ('error' in again && !again.error.includes('is closed already')) throw new Error(again.error);
    await get(app, 'buildPayout', NOVEMBER);
    await buildStatements(app, { ...NOVEMBER, members: ['Anna'] });
  },
  byHand: {
    edits: [
      { name: 'a cell typed beside the ledger', make: (app) => type(sheet(app, 'Ledger'), 4, 40, BY_HAND) },
      { name: 'a row put in above the ledger', make: (app) => sheet(app, 'Ledger').insertRows(0, 1) },
      { name: 'as many rows put in as it has', make: (app) => sheet(app, 'Ledger').insertRows(0, 5) },
    ],
    facts: (app) =>
      table(app, 'Ledger', 'Checksum').map(({ Line, Month, Manager, Income }) => [Line, Month, Manager, Income]),
  },
};

/** One that is there and holds a line of the person's, and one that is new, in one execution. */
const BOTH = { ...NOVEMBER, members: ['Anna', 'Boris'] };

const statement: Kind = {
  name: 'statements of a later month',
  open: async () => {
    const app = await beforeClosing();
    await get(app, 'closeMonth', NOVEMBER);
    type(sheet(app, 'Statement — Anna'), sheet(app, 'Statement — Anna').used().rows, 0, 'my line below');
    return app;
  },
  requests: async () => [['buildStatements', BOTH]],
  goOn: (app) => buildStatements(app, BOTH),
};

const TEXTS = Array.from({ length: 12 }, (_, index) => [
  `Customer ${index}`,
  `2026-01-${10 + index}`,
  index % 2 === 0 ? `${100 + index},50` : 100 + index,
]);

/** What a cell stands for, text or not: `2026-01-10` is day 46,032, and `100,50` is 100.5. */
function meaning(value: unknown): unknown {
  const date = /^2026-01-(\d\d)$/.exec(String(value));
  if (date !== null) return 46_022 + Number(date[1]);
  return /^\d+,\d+$/.test(String(value)) ? Number(String(value).replace(',', '.')) : value;
}

const conversion: Kind = {
  name: 'conversion of texts',
  open: async () => openApp({ rows: TEXTS }),
  requests: async (app) => [
    ['convert', { sheetId: app.log.id, layout: app.settings.layout, currency: null, known: 18 }],
  ],
  goOn: async (app) => {
    const request = { sheetId: app.log.id, layout: app.settings.layout, currency: null };
    const preview = await get(app, 'previewConversion', request);
    const known = typeof preview === 'object' && preview !== null && 'total' in preview ? preview.total : null;
    await get(app, 'convert', { ...request, known });
  },
  byHand: {
    edits: [
      { name: 'a cell typed', make: (app) => type(app.log, 11, 3, BY_HAND) },
      { name: 'a row put in', make: (app) => app.log.insertRows(3, 1) },
      { name: 'a row deleted', make: (app) => app.log.deleteRows(2, 1) },
      { name: 'a column put in', make: (app) => app.log.insertColumns(1, 1) },
    ],
    facts: (app, edit) => {
      const rows = values(app.log).map((row) =>
        row.filter((value) => value !== null && value !== '' && value !== BY_HAND),
      );
      const meant = rows.map((row) => JSON.stringify(row.map(meaning))).filter((row) => row !== '[]');
      return edit?.name === 'a row deleted' ? meant.filter((row) => !row.includes('Customer 1"')) : meant;
    },
  },
};

const NAMES = Array.from({ length: 24 }, (_, index) => `Customer ${index}`);

async function inBlocks(): Promise<App> {
  const app = openApp({ rows: NAMES.flatMap((name, index) => orders(name, index, 1, 100 + index)), cellsPerBlock: 90 });
  await build(app);
  const tab = sheet(app, 'Customers');
  type(tab, headerRow(tab), values(tab)[headerRow(tab)]?.length ?? 0, 'Note');
  for (const name of NAMES) note(tab, name, 'Note', `of ${name}`);
  writeLog(
    app.log,
    NAMES.slice(1).flatMap((name, index) => orders(name, index, 1, 500 - index)),
  );
  return app;
}

function notesBeside(app: App): string[] {
  const tab = sheet(app, 'Customers');
  const [customer, column] = [columnOf(tab, 'Customer'), columnOf(tab, 'Note')];
  return values(tab)
    .slice(headerRow(tab) + 1)
    .map((row) => `${row[customer]}: ${row[column] ?? ''}`)
    .filter((line) => line.includes('of Customer'))
    .map((line) => line.replace(`; ${BY_HAND}`, ''))
    .sort();
}

const keptTab: Kind = {
  name: '*Customers* with notes, in blocks',
  open: inBlocks,
  requests: async (app) => (await stepsOf(app, app.settings)).slice(0, 1),
  goOn: (app) => build(app),
  byHand: {
    edits: [
      {
        name: 'a note typed',
        make: (app) => {
          const tab = sheet(app, 'Customers');
          const row = values(tab).reduce((last, cells, at) => (cells.includes('Customer 7') ? at : last), 1);
          type(tab, row, values(tab)[headerRow(tab)]?.length ?? 0, BY_HAND);
        },
      },
      { name: 'a row put in', make: (app) => sheet(app, 'Customers').insertRows(4, 1) },
    ],
    facts: notesBeside,
  },
};

const MANAGERS = ['Ann', 'Bob', 'Cid', 'Dan'];
const MONTH = '2026-03';

function leave(app: App, day: string | null): void {
  for (const name of MANAGERS.slice(2)) {
    typeInto(app, 'Team', 'Left', ([first]) => first === name, day === null ? null : serial(day));
  }
}

const board: Kind = {
  name: '*Board* with more managers',
  open: async () => {
    const app = await openTeam({
      rows: MANAGERS.map((name, index) => ['Shop', LAST_DAY - index, 100, name]),
      members: MANAGERS.map((name) => ({ name, plan: 1000 })),
      today: '2026-03-31',
    });
    leave(app, '2026-01-31');
    await buildBoard(app, MONTH);
    const tab = sheet(app, 'Board');
    const { rows, columns } = tab.used();
    type(tab, rows, 0, 'note below');
    type(tab, 4, columns, 'note beside');
    leave(app, null);
    return app;
  },
  requests: async () => [['buildBoard', { month: MONTH }]],
  goOn: (app) => buildBoard(app, MONTH),
};

export const KINDS: readonly Kind[] = [
  firstBuild,
  firstAtOnce,
  refresh,
  refreshAtOnce,
  groupLists,
  keptTab,
  setUp,
  closing,
  statement,
  board,
  conversion,
];
