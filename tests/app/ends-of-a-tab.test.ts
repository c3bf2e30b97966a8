/** A tab in which nothing has moved is not asked where it ends: what people do to its ends is noticed all the same. */
import { expect, test } from 'vitest';
import { openApp } from './support/app.ts';
import { champion, lost } from './support/log.ts';
import { build } from './support/run.ts';
import { sheet, type, values } from './support/tabs.ts';

const TAB = 'RFM summary';

async function opened() {
  const app = openApp({ rows: [...champion('Ann'), ...lost('Bob')] });
  await build(app);
  const tab = sheet(app, TAB);
  const { rows, columns } = tab.used();
  return { app, tab, rows, columns, written: values(tab) };
}

const filled = (tab: ReturnType<typeof sheet>) =>
  values(tab).filter((row) => row.some((cell) => cell !== null && cell !== ''));

test('a tab whose end was deleted is whole after a row was put in, however often it was built in between', async () => {
  const { app, tab, rows, columns, written } = await opened();
  tab.deleteRows(rows, tab.rowCount - rows);
  tab.deleteColumns(columns, tab.columnCount - columns);
  await build(app);
  expect(values(tab)).toEqual(written);
  tab.insertRows(4, 1);
  tab.insertColumns(1, 1);
  await build(app);
  const titles = written.map(([first]) => first).filter((first) => first !== null && first !== '');
  expect(
    filled(tab)
      .map(([first]) => first)
      .filter((first) => first !== null && first !== ''),
  ).toEqual(titles);
});

test('a tab whose sheet was cut shorter is whole again', async () => {
  const { app, tab, rows, written } = await opened();
  tab.deleteRows(rows - 2, tab.rowCount - rows + 2);
  await build(app);
  expect(values(tab)).toEqual(written);
});

test('what is typed right below a tab in which nothing has moved stays where it is', async () => {
  const { app, tab, rows, written } = await opened();
  for (let time = 0; time < 3; time++) {
    type(tab, rows + time, 0, `mine ${time}`);
    await build(app);
  }
  expect(values(tab).slice(0, rows)).toEqual(written);
  expect(
    values(tab)
      .slice(rows)
      .map(([first]) => first),
  ).toEqual(['mine 0', 'mine 1', 'mine 2']);
});
