/** Holidays of the tab Settings on the live board: counted as they are typed, and refused where they are no dates. */
import { describe, expect, test } from 'vitest';
import type { PayStart } from '../../../src/rpc.ts';
import { type App, get, refusal } from '../support/app.ts';
import { boardRows, buildBoard, openTeam, serial } from '../support/board.ts';
import { cellAt, sheet, type } from '../support/tabs.ts';

const TODAY = '2026-11-16';
/** A Wednesday that has passed, and a Friday to come. */
const HOLIDAYS = ['2026-11-04', '2026-11-27'];

async function opened(): Promise<App> {
  const app = await openTeam({
    rows: [
      ['Acme', serial('2026-11-02'), 300, 'Olga'],
      ['Brno', serial('2026-11-10'), 630, 'Olga'],
    ],
    members: [{ name: 'Olga', plan: 2000 }],
    today: TODAY,
  });
  await get(app, 'createSettings');
  return app;
}

async function typeHoliday(app: App, row: number, value: string | number): Promise<void> {
  const tab = sheet(app, 'Settings');
  type(tab, row, 6, value);
  await app.host.engine.settled();
  expect(tab.styles(cellAt(row, 6))[0]?.[0]?.numberFormat).toBe('m/d/yyyy');
}

function shown(app: App): unknown[] {
  const olga = boardRows(app).find(({ name }) => name === 'Olga');
  return [olga?.forecast, olga?.needed];
}

describe('holidays', () => {
  test('move the forecast as they are typed, without the add-on', async () => {
    const app = await opened();
    await buildBoard(app, '2026-11');
    // 930 in 10 of 21 workdays; 1070 are missing, 11 are left.
    expect(shown(app)).toEqual([expect.closeTo(1953, 2), expect.closeTo(97.27, 1)]);
    for (const [index, day] of HOLIDAYS.entries()) await typeHoliday(app, 5 + index, serial(day));
    // In 9 of 19; 10 are left.
    expect(shown(app)).toEqual([expect.closeTo(1963.33, 2), expect.closeTo(107, 2)]);
  });

  test('that are no dates stop the board, and are listed on the page of pay', async () => {
    const app = await opened();
    await typeHoliday(app, 5, 'New Year');
    const { problems } = (await get(app, 'payStart')) as PayStart;
    expect(problems.map(({ cell }) => cell)).toEqual(["'Settings'!G6"]);
    expect(await refusal(app, 'buildBoard', { month: '2026-11' })).toContain("'Settings'!G6");
  });
});
