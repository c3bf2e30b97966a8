/** The tools for the head of sales as the page builds, opens and removes them. */
import { describe, expect, it } from 'vitest';
import { get, refusal } from '../support/app.ts';
import { serial } from '../support/board.ts';
import type { LogRow } from '../support/log.ts';
import { sheet, sheetNames, snapshot, type, values } from '../support/tabs.ts';
import { build, openHead, toolState } from './support/head-app.ts';

const ROWS: readonly LogRow[] = [
  ['Acme', serial('2026-02-03'), 100, 'Boris'],
  ['Beta', serial('2026-03-03'), 300, 'Anna'],
  ['Acme', serial('2026-04-03'), 200, 'Boris'],
];

/** The row of titles of a tab, and the first column below one of them down to its first empty cell. */
function column(app: ReturnType<typeof openHead>, tab: string, title: string): unknown[] {
  const cells = values(sheet(app, tab));
  const header = cells.findIndex((row) => row.includes(title));
  const place = cells[header]?.indexOf(title) ?? -1;
  const below = cells.slice(header + 1).map((row) => row[place]);
  return below.slice(0, below.indexOf(null));
}

describe.each(['en', 'ru'] as const)('in %s', (language) => {
  const [settings, activity, manager, stage, leads] =
    language === 'en'
      ? (['Sales settings', 'Activity', 'Manager', 'Stage', 'Leads'] as const)
      : (['Настройки РОПа', 'Активность', 'Менеджер', 'Этап', 'Лиды'] as const);

  it('is built with the managers of the log, what it stands on first', async () => {
    const app = openHead({ rows: ROWS, language });
    expect((await toolState(app, 'activity')).also).toEqual(['settings']);
    await build(app, 'activity');
    expect(sheetNames(app)).toEqual(['Orders', settings, activity]);
    expect(column(app, settings, manager)).toEqual(['Anna', 'Boris']);
    expect(column(app, settings, stage)[0]).toBe(leads);
    const { tabs, also, missing } = await toolState(app, 'activity');
    expect([tabs.map(({ name }) => name), also, missing.length]).toEqual([[activity], [], 1]);
  });
});

it('is left as it is once somebody has typed into it', async () => {
  const app = openHead({ rows: ROWS });
  await build(app, 'activity');
  const tab = sheet(app, 'Activity');
  const first = values(tab).findIndex((row) => row.includes('Count')) + 1;
  for (const [place, value] of [serial('2026-04-02'), 'Anna', 'Leads', 7].entries()) type(tab, first, place, value);
  type(tab, first + 1, 3, -2);
  const before = app.host.engine.sheets().map(snapshot);
  await build(app, 'activity');
  expect(app.host.engine.sheets().map(snapshot)).toEqual(before);
  const { lines, missing } = await toolState(app, 'activity');
  expect(lines).toBe(2);
  expect(missing.join('\n')).toContain(`'Activity'!D${first + 2} – Count: "-2" is not a whole number from 0 on.`);
});

it('is removed with its own tab alone, and not before what stands on it', async () => {
  const app = openHead({ rows: ROWS });
  await build(app, 'activity');
  expect((await toolState(app, 'settings')).neededBy).toEqual(['activity']);
  expect(await refusal(app, 'removeTool', { tool: 'settings' })).toContain('"Activity"');
  const others = () => ['Orders', 'Sales settings'].map((name) => snapshot(sheet(app, name)));
  const before = others();
  await get(app, 'removeTool', { tool: 'activity' });
  expect(sheetNames(app)).toEqual(['Orders', 'Sales settings']);
  expect(others()).toEqual(before);
  expect(await refusal(app, 'openTool', { tool: 'activity' })).toContain('"Activity"');
  // A second click finds nothing to remove.
  await get(app, 'removeTool', { tool: 'activity' });
  await get(app, 'removeTool', { tool: 'settings' });
  expect(sheetNames(app)).toEqual(['Orders']);
});

it('says where to type the managers that no log names', async () => {
  const app = openHead({ rows: [] });
  expect(await refusal(app, 'buildTool', { tool: 'activity' })).toContain('type the managers');
  const { missing } = await toolState(app, 'settings');
  expect(missing).toEqual(['Type the managers whose work is counted below Manager.']);
});
