/** Odd logs give a right result or one clear sentence, in both languages, and nothing of the person's is changed. */
import { expect, test } from 'vitest';
import { type App, get, openApp, refusal, type Settings } from './support/app.ts';
import { champion, LAST_DAY, type LogRow, lost } from './support/log.ts';
import { build } from './support/run.ts';
import { sheet, sheetNames, snapshot, values } from './support/tabs.ts';

interface Refused {
  readonly rows: readonly LogRow[];
  readonly titles?: readonly string[];
  readonly settings?: Partial<Settings>;
  readonly en: string;
  readonly ru: string;
}

const REFUSED: Readonly<Record<string, Refused>> = {
  'an empty sheet': { rows: [], titles: [], en: 'No row with titles was found', ru: 'заголовк' },
  'titles only': { rows: [], en: "has no purchases to segment (0 rows can't be read)", ru: 'нет покупок' },
  'a column that is not there': {
    rows: champion('Ann'),
    settings: { layout: { customer: 0, date: 7, amount: 2 } },
    en: 'There is no column "H" any more',
    ru: '«H»',
  },
  'refunds only': { rows: champion('Ann', -5), en: 'has no purchases to segment', ru: 'нет покупок' },
  'dates in the future only': {
    rows: [['Ann', LAST_DAY + 400, 5]],
    en: "(0 rows can't be read, 1 dated in the future)",
    ru: '(не прочитано: 0\u00a0строк, с датой в будущем: 1)',
  },
  'two currencies': {
    rows: [
      ['Ann', LAST_DAY, '5 ₽'],
      ['Bob', LAST_DAY, '$5'],
    ],
    en: 'The amounts are in different currencies',
    ru: 'валют',
  },
  'no column of dates chosen': {
    rows: champion('Ann'),
    settings: { layout: { customer: 0, amount: 2 } },
    en: 'The setting "columns" can\'t be used',
    ru: 'columns',
  },
  'one column chosen twice': {
    rows: champion('Ann'),
    settings: { layout: { customer: 0, date: 1, amount: 1 } },
    en: 'The setting "columns" can\'t be used',
    ru: 'columns',
  },
  'eleven scores': { rows: champion('Ann'), settings: { scores: 11, cuts: null }, en: '2 to 10', ru: '10' },
  'a sheet that is gone': { rows: champion('Ann'), settings: { sheetId: 999 }, en: 'is gone', ru: 'нет' },
};

test.each(Object.entries(REFUSED))('%s', async (_, { rows, titles, settings, en, ru }) => {
  for (const [userLocale, sentence] of [
    ['en', en],
    ['ru', ru],
  ] as const) {
    const app = openApp({ rows, userLocale, ...(titles === undefined ? {} : { titles }) });
    const before = snapshot(app.log);
    const said = await refusal(app, 'planRun', { ...app.settings, ...settings });
    expect(said).toContain(sentence);
    expect(said).not.toMatch(/could not do|не смог|undefined|null|Error/);
    expect(snapshot(app.log)).toBe(before);
    expect(sheetNames(app)).toEqual(['Orders']);
  }
});

/** Rows of the tab of customers without its titles. */
function customers(app: App): unknown[][] {
  return values(sheet(app, 'Customers')).slice(1);
}

test('a sheet without a column of dates: the sidebar is told what is there, and that numbers are missing', async () => {
  const app = openApp({ rows: [['Ann', 1, 2]], titles: ['Customer', 'Colour', 'Amount'] });
  expect(await get(app, 'checkLog', { sheetId: app.log.id, answers: {} })).toMatchObject({
    titles: ['Customer', 'Colour', 'Amount'],
    layout: { customer: 0, amount: 2 },
    currencies: [],
    open: [
      {
        code: 'date-column',
        sentence:
          'Customer: A "Customer". Amount: C "Amount". No column of dates was found: say which column holds the day of the order.',
      },
    ],
    numbers: null,
  });
});

test('one customer has the middle score in all', async () => {
  const app = openApp({ rows: champion('Ann') });
  await build(app, { ...app.settings, cuts: null });
  expect(customers(app)).toEqual([['Ann', 'Need attention', LAST_DAY, 0, 5, 500, 2, 2, 2, '222']]);
});

test('a customer with refunds only is listed, not scored', async () => {
  const app = openApp({ rows: [...champion('Ann'), ['Bob', LAST_DAY, -30]] });
  await build(app);
  expect(customers(app).map(([name]) => name)).toEqual(['Ann']);
  expect(values(sheet(app, 'Data problems')).map((row) => row.slice(3, 5))).toContainEqual(['Bob', -30]);
});

test('one row in ten is broken: the rest counts, each broken one is listed with a link', async () => {
  const rows = Array.from({ length: 100 }, (_, index): LogRow => {
    if (index % 10 !== 0) return [`C${index % 7}`, LAST_DAY - index, 10];
    return (
      [
        [`C1`, 'soon', 10],
        ['C1', LAST_DAY, 'free'],
        ['', LAST_DAY, 10],
      ][(index / 10) % 3] ?? []
    );
  });
  const app = openApp({ rows });
  const before = snapshot(app.log);
  await build(app);
  expect(snapshot(app.log)).toBe(before);
  const tab = sheet(app, 'Data problems');
  const listed = values(tab).slice(3);
  // A row that names nobody is no bad one: it is counted apart, with its money.
  expect(listed).toHaveLength(7);
  expect(listed.slice(0, 2).map(([row, , column, value, cause]) => [row, column, value, cause])).toEqual([
    [2, 'Date', 'soon', 'Not a date'],
    [12, 'Amount', 'free', 'Not a number'],
  ]);
  expect(tab.formulas({ row: 3, column: 1, rows: 2, columns: 1 }).flat()).toEqual([
    `=HYPERLINK("#gid=${app.log.id}&range=B2";"B2")`,
    `=HYPERLINK("#gid=${app.log.id}&range=C12";"C12")`,
  ]);
  expect(values(sheet(app, 'RFM summary')).flat()).toContain(
    'Rows 101 = used 90 (900) + titles 1 + no customer 3 (30) + unreadable 7 (40).',
  );
});

test('rows in the future move nothing and are listed; columns of unequal length leave blanks', async () => {
  const rows: LogRow[] = [...champion('Ann'), ['Bob', LAST_DAY + 9000, 5], ['Cid', LAST_DAY - 1, null], ...lost('Dan')];
  const app = openApp({ rows: [...rows, [null, null, null], [null, null, 7]] });
  await build(app);
  expect(values(sheet(app, 'RFM summary'))[0]?.[0]).toBe('Customer segments as of Mar\u00a031,\u00a02026');
  expect(customers(app).map(([name]) => name)).toEqual(['Ann', 'Dan']);
  const causes = values(sheet(app, 'Data problems'))
    .slice(3)
    .map(([row, , , , cause]) => [row, cause]);
  expect(causes).toEqual([[8, 'The cell is empty']]);
  const [reconciled] = values(sheet(app, 'RFM summary')).filter(([cell]) => String(cell).startsWith('Rows '));
  expect(reconciled?.[0]).toBe(
    'Rows 11 = used 6 (550) + titles 1 + blank 1 + totals and remarks 1 (7) + later 1 (5) + unreadable 1.',
  );
});
