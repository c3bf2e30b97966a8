/** Next steps of touch points stand beside the reds in *To do this week* from the week on that they are due in. */
import { expect, it } from 'vitest';
import { textsIn } from '../../../src/text/language.ts';
import type { App } from '../support/app.ts';
import { serial, setToday } from '../support/board.ts';
import { sheet, type, type Value, values } from '../support/tabs.ts';
import { press } from './support/head-app.ts';
import { openSalesFile, placeOf } from './support/sales-file.ts';

it.each(['en', 'ru'] as const)('in %s, each with its owner and day, once', async (language) => {
  const { touchPoints: words, headTabs, forms } = textsIn(language);
  const app = await openSalesFile(language);
  await press(app, 'build', 'touch-points');
  await press(app, 'build', 'todo');
  const map = sheet(app, words.title);
  const { header, column } = placeOf(map, words.columns.point);
  const name = (line: number) => values(map)[header + line]?.[column] ?? null;
  const put = (line: number, title: 'owner' | 'step' | 'due', value: Value) =>
    type(map, header + line, placeOf(map, words.columns[title]).column, value);
  put(1, 'owner', 'Olga');
  put(1, 'step', 'Show prices');
  put(1, 'due', serial('2026-04-10'));
  put(2, 'step', 'Answer sooner');
  put(2, 'due', serial('2026-04-19'));
  put(3, 'step', 'Call again');
  put(3, 'due', serial('2026-04-20'));
  put(4, 'step', 'Whenever');
  put(5, 'due', serial('2026-04-15'));
  await app.host.engine.settled();

  const steps = (opened: App) => {
    const tab = sheet(opened, headTabs.todo.title);
    const points = [1, 2, 3, 4, 5].map(name);
    return values(tab)
      .map((cells, row) => ({ row, cells }))
      .filter(({ cells }) => points.includes(cells[2] ?? null));
  };
  const shown = () =>
    steps(app).map(({ cells }) => [cells[0], cells[1], cells[2], cells[4], cells[5] || null, cells[6]]);
  const week = serial('2026-04-13');
  await press(app, 'build', 'todo');
  const first = [
    [week, 'Olga', name(1), 'Show prices', 'Olga', serial('2026-04-10')],
    [week, headTabs.board.all, name(2), 'Answer sooner', null, serial('2026-04-19')],
  ];
  expect(shown()).toEqual(first);
  // A second press, and a day that was moved by hand, add nothing.
  const tab = sheet(app, headTabs.todo.title);
  type(tab, steps(app)[1]?.row ?? 0, placeOf(tab, headTabs.columns.due).column, serial('2026-04-18'));
  expect(await press(app, 'build', 'todo')).toBe(textsIn(language).headTabs.todo.gathered(0));
  // Done, and planned again for a later day: due once more when that week comes.
  type(tab, steps(app)[0]?.row ?? 0, placeOf(tab, headTabs.columns.done).column, forms.flags.yes.split('|')[0] ?? '');
  put(1, 'due', serial('2026-04-24'));
  setToday('2026-04-20');
  await press(app, 'build', 'todo');
  expect(shown().slice(2)).toEqual([
    [serial('2026-04-20'), 'Olga', name(1), 'Show prices', 'Olga', serial('2026-04-24')],
    [serial('2026-04-20'), headTabs.board.all, name(3), 'Call again', null, serial('2026-04-20')],
  ]);
});
