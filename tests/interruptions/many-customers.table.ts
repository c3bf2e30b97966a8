/** *Customers* with a note beside each of very many, broken off between its blocks as they are (`npm run faults -- --customers 25000`). */
import { expect, test } from 'vitest';
import { type App, get, openApp } from '../app/support/app.ts';
import { arm, breaksOff } from '../app/support/faults.ts';
import { LAST_DAY, type LogRow, writeLog } from '../app/support/log.ts';
import { planRun } from '../app/support/run.ts';
import { columnOf, headerRow, inputOf, sheet, type, values } from '../app/support/tabs.ts';

const CUSTOMERS = Number(process.env['FAULTS_CUSTOMERS'] ?? '0');

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

test.runIf(CUSTOMERS > 0)(`${CUSTOMERS} customers`, async () => {
  const started = Date.now();
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
