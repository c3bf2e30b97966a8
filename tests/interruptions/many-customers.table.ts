/**
 * *Customers* with a note beside each of very many, broken off between its blocks as they are, and edited by hand at its calls
 * (`npm run faults -- --customers 25000 --every 10`).
 */
import { expect, test } from 'vitest';
import { type App, get, openApp } from '../app/support/app.ts';
import { allPoints, arm, breaksOff } from '../app/support/faults.ts';
import { LAST_DAY, type LogRow, writeLog } from '../app/support/log.ts';
import { planRun } from '../app/support/run.ts';
import { columnOf, headerRow, inputOf, sheet, type, values } from '../app/support/tabs.ts';

const CUSTOMERS = Number(process.env['FAULTS_CUSTOMERS'] ?? '0');
const EVERY = Number(process.env['FAULTS_EVERY'] ?? '10');

/** By money from the top or from the bottom: all rows change places. */
function rows(turn: number): LogRow[] {
  return Array.from({ length: CUSTOMERS }, (_, index) => [
    `Customer ${index}`,
    LAST_DAY - (index % 300),
    turn % 2 === 0 ? 100 + index : 100 + CUSTOMERS - index,
  ]);
}

function notes(app: App): string[] {
  const tab = sheet(app, 'Customers');
  const [customer, column] = [columnOf(tab, 'Customer'), columnOf(tab, 'Note')];
  return values(tab)
    .slice(headerRow(tab) + 1)
    .flatMap((row) => (row[column] ? [`${row[customer]}: ${row[column]}`] : []))
    .sort();
}

/** The step that writes *Customers*, of a run of its own. */
async function customersStep(app: App): Promise<{ readonly run: string; readonly step: number }> {
  // With the groups' columns so many customers need several blocks.
  const { run } = await planRun(app, { ...app.settings, abcXyz: true });
  return { run, step: 0 };
}

async function withNotes(): Promise<App> {
  const app = openApp({ rows: rows(0) });
  await get(app, 'runStep', await customersStep(app));
  const tab = sheet(app, 'Customers');
  const [first, column] = [headerRow(tab) + 1, values(tab)[headerRow(tab)]?.length ?? 0];
  type(tab, headerRow(tab), column, 'Note');
  const names = values(tab).slice(first);
  tab.write(
    { row: first, column, rows: names.length, columns: 1 },
    names.map(([name]) => [inputOf(`of ${name}`)]),
  );
  return app;
}

test.runIf(CUSTOMERS > 0)(`${CUSTOMERS} customers`, async () => {
  const started = Date.now();
  const app = await withNotes();
  const expected = notes(app);
  expect(expected).toHaveLength(CUSTOMERS);
  writeLog(app.log, rows(1));
  await get(app, 'runStep', await customersStep(app));
  expect(notes(app)).toEqual(expected);
  const writes = app.host.levers.last?.calls.get('Range.setValues') ?? 0;
  // The copy that is put aside first is written in as many.
  const blocks = writes / 2;
  expect(blocks).toBeGreaterThan(1);
  let survived = 0;
  for (let block = 0; block < blocks; block++) {
    writeLog(app.log, rows(block));
    arm(app, { mode: 'end', point: { call: 'Range.setValues', nth: blocks + block + 1 } });
    await breaksOff(app, 'runStep', await customersStep(app));
    await get(app, 'runStep', await customersStep(app));
    expect(notes(app)).toEqual(expected);
    survived++;
  }
  const seconds = Math.round((Date.now() - started) / 1000);
  process.stdout.write(
    `\n${CUSTOMERS} customers, ${blocks} blocks: ${survived} of ${blocks} ends survived (${seconds} s)\n`,
  );
});

/** The row of a customer as they stand just now, in the middle of a build. */
function rowNow(app: App, name: string): number {
  const tab = sheet(app, 'Customers');
  return values(tab).findIndex(([customer]) => customer === name);
}

const EDITS: readonly { readonly name: string; readonly make: (app: App, turn: number) => string | null }[] = [
  {
    name: 'a note typed',
    make: (app, turn) => {
      const customer = `Customer ${(turn * 997) % CUSTOMERS}`;
      const [tab, row] = [sheet(app, 'Customers'), rowNow(app, customer)];
      if (row < 0) return null;
      const column = columnOf(tab, 'Note');
      type(tab, row, column, `of ${customer}, ${turn}`);
      return `${customer}: of ${customer}, ${turn}`;
    },
  },
  {
    name: 'a row put in',
    make: (app) => {
      sheet(app, 'Customers').insertRows(headerRow(sheet(app, 'Customers')) + 5, 1);
      return null;
    },
  },
];

/** Between the last look and the write lies no other call: what is typed at that very write is seen by nobody. */
const isWrite = (call: string | undefined) => call === 'Range.setValues';

test.runIf(CUSTOMERS > 0)(`${CUSTOMERS} customers, edited by hand`, async () => {
  const started = Date.now();
  const app = await withNotes();
  writeLog(app.log, rows(1));
  await get(app, 'runStep', await customersStep(app));
  const points = allPoints(app).filter(({ call }) => !/Builder\.|\.new|^Utilities/.test(call ?? ''));
  let turn = 1;
  for (const { name, make } of EDITS) {
    const [seen, unseen] = [
      { tried: 0, survived: 0 },
      { tried: 0, survived: 0 },
    ];
    for (const point of points.filter((_, index) => index % EVERY === turn % EVERY)) {
      turn++;
      writeLog(app.log, rows(turn));
      const before = notes(app);
      let typed: string | null = null;
      app.host.levers.at(point, () => {
        typed = make(app, turn);
      });
      await breaksOff(app, 'runStep', await customersStep(app));
      await get(app, 'runStep', await customersStep(app));
      const customer = String(typed).split(':')[0];
      const wanted =
        typed === null ? before : [...before.filter((line) => !line.startsWith(`${customer}: `)), typed].sort();
      const count = isWrite(point.call) ? unseen : seen;
      count.tried++;
      if (JSON.stringify(notes(app)) === JSON.stringify(wanted)) count.survived++;
      else process.stdout.write(`  not survived: ${name} at ${JSON.stringify(point)}\n`);
    }
    const seconds = Math.round((Date.now() - started) / 1000);
    process.stdout.write(
      `\n${CUSTOMERS} customers, ${name}: ${seen.survived} of ${seen.tried} before a call, ${unseen.survived} of ${unseen.tried} at the very write (${points.length} calls, ${seconds} s)\n`,
    );
    expect(seen.tried).toBeGreaterThan(0);
  }
});
