/** What is red becomes a line to do, once a week; what people write there stays. */
import { describe, expect, it } from 'vitest';
import type { App } from '../support/app.ts';
import { serial, setToday } from '../support/board.ts';
import { sheet, sheetNames, type, type Value, values } from '../support/tabs.ts';
import { type Language, press } from './support/head-app.ts';
import { openSalesFile, placeOf, WORDS } from './support/sales-file.ts';

const TODO = {
  en: {
    tab: 'To do this week',
    what: 'What is red',
    done: 'Done',
    yes: 'yes',
    lights: 'Lights',
    added: /^(\d+) lines? added/,
  },
  ru: {
    tab: 'Задачи недели',
    what: 'Что красное',
    done: 'Сделано',
    yes: 'да',
    lights: 'Светофор',
    added: /^Добавлено строк: (\d+)/,
  },
};

interface Line {
  readonly row: number;
  readonly cells: readonly Value[];
}

function lines(app: App, language: Language): Line[] {
  const tab = sheet(app, TODO[language].tab);
  const { header } = placeOf(tab, TODO[language].what);
  return values(tab)
    .map((cells, row) => ({ row, cells }))
    .filter(({ row, cells }) => row > header && cells[0] !== null);
}

/** How many reds the board shows. */
function redsOnBoard(app: App, language: Language): number {
  const cells = values(sheet(app, WORDS[language].board));
  const lights = cells.findIndex((row) => row[0] === TODO[language].lights);
  const rows = cells.slice(lights + 1, lights + 5);
  return rows.reduce((sum, row) => sum + Number(row[1]), 0);
}

describe.each(['en', 'ru'] as const)('in %s', (language) => {
  it('each red of the board gets a line with an action, an owner and a day', async () => {
    const app = await openSalesFile(language);
    await press(app, 'build', 'todo');
    const reds = redsOnBoard(app, language);
    expect(reds).toBeGreaterThan(2);
    expect(TODO[language].added.exec((await press(app, 'build', 'todo')) ?? '')?.[1]).toBe(String(reds));
    const found = lines(app, language);
    expect(found).toHaveLength(reds);
    for (const { cells } of found) {
      const [week, who, what, was, action, owner, due] = cells;
      expect([week, due]).toEqual([serial('2026-04-13'), serial('2026-04-17')]);
      expect([who, what, was, action].every((cell) => typeof cell === 'string' && cell !== '')).toBe(true);
      expect(owner).toBe(who === 'Boris' || who === 'Anna' || who === 'Vera' ? who : 'Igor');
    }
    // A second press finds nothing new.
    expect(await press(app, 'build', 'todo')).not.toMatch(TODO[language].added);
    expect(lines(app, language)).toEqual(found);
  });
});

it('what was written stays, and a red that stays gets the next action a week later', async () => {
  const app = await openSalesFile('en');
  await press(app, 'build', 'todo');
  await press(app, 'build', 'todo');
  const [first] = lines(app, 'en');
  if (first === undefined) throw new Error('nothing is red');
  const tab = sheet(app, TODO.en.tab);
  type(tab, first.row, placeOf(tab, TODO.en.done).column, TODO.en.yes);
  type(tab, first.row, placeOf(tab, 'What came of it').column, 'agreed');
  const before = lines(app, 'en');
  setToday('2026-04-20');
  await press(app, 'build', 'todo');
  const after = lines(app, 'en');
  expect(after.slice(0, before.length)).toEqual(before);
  const again = after
    .slice(before.length)
    .find(({ cells }) => cells[1] === first.cells[1] && cells[2] === first.cells[2]);
  expect(again?.cells[0]).toBe(serial('2026-04-20'));
  expect(again?.cells[4]).not.toBe(first.cells[4]);
});

it('the board counts what is open, done and late, for as long as the tab is there', async () => {
  const app = await openSalesFile('en');
  await press(app, 'build', 'todo');
  await press(app, 'build', 'todo');
  const [first] = lines(app, 'en');
  const tab = sheet(app, TODO.en.tab);
  const all = lines(app, 'en').length;
  type(tab, first?.row ?? 0, placeOf(tab, TODO.en.done).column, 'yes');
  type(tab, (first?.row ?? 0) + 1, placeOf(tab, 'Due').column, serial('2026-04-14'));
  await app.host.engine.settled();
  const board = () => values(sheet(app, WORDS.en.board));
  const below = board().findIndex((row) => row[0] === TODO.en.tab) + 1;
  expect(board()[below]?.slice(1, 4)).toEqual([all - 1, 1, 1]);
  await press(app, 'remove', 'todo');
  expect(sheetNames(app)).not.toContain(TODO.en.tab);
  expect(
    board()
      .flat()
      .filter((cell) => typeof cell === 'string' && cell.startsWith('#')),
  ).toEqual([]);
  expect(board().some((row) => row[0] === TODO.en.tab)).toBe(false);
});
