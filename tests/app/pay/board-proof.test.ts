/** The tick on the board is a proof: the formulas see the rows that the log was read with, and count each once. */
import { describe, expect, test } from 'vitest';
import { addOrder, boardRows, buildBoard, notCounted, openTeam, serial } from '../support/board.ts';
import type { LogRow } from '../support/log.ts';
import { cellAt, type } from '../support/tabs.ts';

const TODAY = '2026-11-18';
const ROWS: readonly LogRow[] = [
  ['Acme', serial('2026-11-02'), 10, 'Anna'],
  ['Beta', serial('2026-11-03'), 20, 'Boris'],
  ['Acme', serial('2026-10-03'), 40, 'Boris'],
];
const MEMBERS = [
  { name: 'Anna', plan: 100 },
  { name: 'Boris', plan: 100 },
];

async function opened(language: 'en' | 'ru' = 'en', sheet = 'Orders', rows = ROWS) {
  const app = await openTeam({ rows, members: MEMBERS, language, today: TODAY });
  app.log.rename(sheet);
  await buildBoard(app, '2026-11');
  return app;
}

describe('the log’s sheet is called', () => {
  const names = ['[x]', 'a/b!', "O'Brien", '1', 'A1', 'R1C1', 'TRUE', 'лист 1', 'x:y', '😀', ' lead and trail '];
  test.each(names)('%j, and all rows are counted', async (name) => {
    const app = await opened('ru', name);
    expect(boardRows(app, 'ru').map(({ actual }) => actual)).toEqual([30, 20, 10]);
    expect(notCounted(app, 'ru').status).toBe('✓ Учтены все строки журнала, которые считаются.');
  });
});

test.each(['en', 'ru'] as const)('rows that are gone since take the tick away (%s)', async (language) => {
  const app = await opened(language);
  expect(String(notCounted(app, language).status)).toMatch(/^✓/);
  for (const column of [0, 1, 2, 3]) type(app.log, 3, column, null);
  await app.host.engine.settled();
  expect(String(notCounted(app, language).status)).toMatch(/^⚠ (The log lost|В журнале стало)/);
  await buildBoard(app, '2026-11');
  expect(String(notCounted(app, language).status)).toMatch(/^✓/);
});

test('a row that counts twice takes the tick away', async () => {
  const app = await openTeam({
    rows: [['Acme', serial('2026-11-02'), 10, 'a~b']],
    members: ['a~b', 'a-b'].map((name) => ({ name, plan: 1 })),
    today: TODAY,
  });
  await buildBoard(app, '2026-11');
  expect(String(notCounted(app).status)).toMatch(/^✓/);
  await addOrder(app, ['Acme', serial('2026-11-03'), 10, 'a-b']);
  expect(notCounted(app).causes.at(-1)?.[0]).toBe(-1);
  expect(String(notCounted(app).status)).toMatch(/^⚠ The log lost/);
});

test('an error in the log is no tick', async () => {
  const app = await opened();
  type(app.log, 1, 2, '=1/0');
  await app.host.engine.settled();
  expect(app.log.read(cellAt(1, 2))[0]?.[0]?.kind).toBe('error');
  expect(String(notCounted(app).status)).toMatch(/^⚠/);
});
