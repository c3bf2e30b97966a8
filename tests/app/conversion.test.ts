/** Texts that surely are dates and numbers become real ones: shown first, only if asked, and nothing else. */
import { expect, test } from 'vitest';
import { type App, get, openApp, refusal } from './support/app.ts';
import { snapshot, type, values } from './support/tabs.ts';

/** Which columns stand where, and no currency chosen. */
function request(app: App) {
  return { sheetId: app.log.id, layout: app.settings.layout, currency: null };
}

function opened(locale = 'en_US', userLocale = 'en'): App {
  const app = openApp({
    rows: [
      ['Ann', '2026-03-31', '1 234,56 ₽'],
      ['Bob', '31.12.2025', '(150.00)'],
      ['Cid', '31 декабря 2025', '1,234'],
      ['Dan', '03/04/2025', '12'],
      ['Eve', 46_000, 50],
      ['Fay', '31.02.2025', 'soon'],
      ['Gil', '2026-01-15 10:30', '-7'],
      ['Hal', 46_001, null],
    ],
    locale,
    userLocale,
  });
  type(app.log, 9, 0, 'Ida');
  type(app.log, 9, 1, '="2026-01-01"');
  type(app.log, 9, 2, '="5"');
  return app;
}

const SURE = 7;

test('the preview shows each cell, says what is not sure, and writes nothing', async () => {
  const app = opened();
  await app.host.engine.settled();
  const before = snapshot(app.log);
  expect(await get(app, 'previewConversion', request(app))).toMatchObject({
    cells: [
      { cell: 'B2', text: '2026-03-31', becomes: 'Mar\u00a031,\u00a02026' },
      { cell: 'B3', text: '31.12.2025', becomes: 'Dec\u00a031,\u00a02025' },
      { cell: 'B4', text: '31 декабря 2025', becomes: 'Dec\u00a031,\u00a02025' },
      { cell: 'C2', text: '1 234,56 ₽', becomes: '1,234.56' },
      { cell: 'C3', text: '(150.00)', becomes: '−150' },
      { cell: 'C5', text: '12', becomes: '12' },
      { cell: 'C8', text: '-7', becomes: '−7' },
    ],
    total: SURE,
    unsure: 2,
  });
  expect(snapshot(app.log)).toBe(before);
});

test.each([
  ['en_US', 'm/d/yyyy', '12/31/2025'],
  ['ru_RU', 'dd.mm.yyyy', '31.12.2025'],
])('only the shown cells change, to real days and numbers (%s)', async (locale, format, day) => {
  const app = opened(locale);
  const before = values(app.log);
  expect(await get(app, 'convert', { ...request(app), known: SURE })).toMatchObject({ converted: SURE, left: 0 });
  const after = values(app.log);
  expect(after.map((row) => row.slice(1))).toEqual([
    ['Date', 'Amount'],
    [46_112, 1234.56],
    [46_022, -150],
    [46_022, '1,234'],
    ['03/04/2025', 12],
    [46_000, 50],
    ['31.02.2025', 'soon'],
    ['2026-01-15 10:30', -7],
    [46_001, null],
    ['2026-01-01', '5'],
  ]);
  expect(after.map(([name]) => name)).toEqual(before.map(([name]) => name));
  const place = { row: 3, column: 1, rows: 1, columns: 1 };
  expect(app.log.styles(place)[0]?.[0]?.numberFormat).toBe(format);
  expect(app.log.display(place)).toEqual([[day]]);
  expect(app.log.formulas({ row: 9, column: 1, rows: 1, columns: 2 })).toEqual([['="2026-01-01"', '="5"']]);
});

test('a second time there is nothing left to convert', async () => {
  const app = opened();
  await get(app, 'convert', { ...request(app), known: SURE });
  const before = snapshot(app.log);
  expect(await get(app, 'previewConversion', request(app))).toMatchObject({ cells: [], total: 0, unsure: 2 });
  expect(await get(app, 'convert', { ...request(app), known: 0 })).toMatchObject({ converted: 0, left: 0 });
  expect(snapshot(app.log)).toBe(before);
});

test.each([
  ['en', 'The log changed since these cells were shown: look at them again before converting.'],
  ['ru', 'изменил'],
])('cells that were not shown are not converted (%s)', async (userLocale, sentence) => {
  const app = opened('en_US', userLocale);
  type(app.log, 5, 2, '51');
  await app.host.engine.settled();
  const before = snapshot(app.log);
  expect(await refusal(app, 'convert', { ...request(app), known: SURE })).toContain(sentence);
  expect(snapshot(app.log)).toBe(before);
});

test('as many other cells than those that were shown are not converted', async () => {
  const app = opened();
  const preview = await get(app, 'previewConversion', request(app));
  const seen = typeof preview === 'object' && preview !== null && 'seen' in preview ? preview.seen : null;
  // One of the shown texts is corrected by hand, another text appears elsewhere.
  type(app.log, 1, 2, '1234.56');
  type(app.log, 5, 2, "'51");
  await app.host.engine.settled();
  const before = snapshot(app.log);
  const sentence = 'The log changed since these cells were shown';
  expect(await refusal(app, 'convert', { ...request(app), known: SURE, seen })).toContain(sentence);
  expect(snapshot(app.log)).toBe(before);
});

test('numbers in cells that are formatted as text become numbers', async () => {
  const app = openApp({ rows: [['Ann', '2026-03-31', '12']] });
  app.log.setStyle({ row: 1, column: 1, rows: 1, columns: 2 }, { numberFormat: '@' });
  expect(await get(app, 'convert', { ...request(app), known: 2 })).toMatchObject({ converted: 2, left: 0 });
  expect(values(app.log)[1]).toEqual(['Ann', 46_112, 12]);
});

test('amounts in several currencies keep their signs', async () => {
  const app = openApp({
    rows: [
      ['Ann', 46_000, '5 ₽'],
      ['Bob', 46_000, '$6'],
      ['Cid', 46_000, '7'],
    ],
  });
  expect(await get(app, 'previewConversion', request(app))).toMatchObject({ total: 1, unsure: 2 });
  await get(app, 'convert', { ...request(app), known: 1 });
  expect(values(app.log).map(([, , amount]) => amount)).toEqual(['Amount', '5 ₽', '$6', 7]);
});

test('cells that lie apart are converted a part at a time', async () => {
  const app = openApp({
    rows: Array.from({ length: 450 }, (_, index) => ['Ann', 46_000, index % 2 === 0 ? String(index) : index]),
  });
  let left = 225;
  const answers: unknown[] = [];
  while (left > 0 && answers.length < 5) {
    const answer = await get(app, 'convert', { ...request(app), known: left });
    answers.push(answer);
    left = typeof answer === 'object' && answer !== null && 'left' in answer ? Number(answer.left) : 0;
  }
  expect(answers).toMatchObject([
    { converted: 100, left: 125 },
    { converted: 100, left: 25 },
    { converted: 25, left: 0 },
  ]);
  expect(
    values(app.log)
      .slice(1)
      .every(([, , amount]) => typeof amount === 'number'),
  ).toBe(true);
});
