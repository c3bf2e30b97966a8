/** What a cell, a property or a calendar can't hold is refused with its place, before anything is changed. */
import { describe, expect, test } from 'vitest';
import { textsIn } from '../../src/text/language.ts';
import { opened, wanted } from './pay/support/set-up.ts';
import { type App, get, openApp, refusal } from './support/app.ts';
import { champion, lost } from './support/log.ts';
import { build, planRun, stepOf } from './support/run.ts';
import { cellAt, sheet, sheetNames, snapshot, type, values } from './support/tabs.ts';

/** Types a number and formats it as a date. */
function typeDate(app: App, tab: string, row: number, column: number, number: number): void {
  const target = sheet(app, tab);
  type(target, row, column, number);
  target.setStyle(cellAt(row, column), { numberFormat: 'yyyy-mm-dd' });
}

describe('a number beyond the calendar that is formatted as a date', () => {
  test.each([1e15, 1e8, 3e6, -1e9])(
    '%d in the log is a row that can’t be read, and both pages open',
    async (number) => {
      const app = openApp({ rows: [...champion('Ann'), ...lost('Bob')] });
      typeDate(app, 'Orders', 1, 1, number);
      expect(await get(app, 'start')).toMatchObject({ suggested: app.log.id });
      await get(app, 'payStart');
      const check = await get(app, 'checkLog', { sheetId: app.log.id, answers: {} });
      expect(check).toMatchObject({ numbers: { problems: [{ row: 2, field: 'date', cause: 'not-a-date' }] } });
      await build(app);
      expect(values(sheet(app, 'Data problems'))[3]?.slice(0, 2)).toEqual([2, 'B2']);
    },
  );

  test('in a column of the user’s is refused with its cell', async () => {
    const app = openApp({ rows: champion('Ann') });
    await build(app);
    const column = sheet(app, 'Customers').used().columns;
    type(sheet(app, 'Customers'), 0, column, 'Met');
    typeDate(app, 'Customers', 1, column, 1e15);
    const plan = await planRun(app);
    const before = snapshot(sheet(app, 'Customers'));
    const sentence = await refusal(app, 'runStep', { run: plan.run, step: stepOf(plan, 'customers') });
    expect(sentence).toMatch(/^Cell 'Customers'![A-Z]+2 is formatted as a date/);
    expect(snapshot(sheet(app, 'Customers'))).toEqual(before);
  });
});

/** Beside the first customer, in a column of the user's: a text, whatever it begins with. */
function addNote(app: App, text: string): void {
  const tab = sheet(app, 'Customers');
  const column = tab.used().columns;
  type(tab, 0, column, 'Note');
  tab.write(cellAt(1, column), [[{ kind: 'text', value: text }]]);
}

describe('a note of as many characters as a cell takes', () => {
  test.each(['en', 'ru'] as const)('is refused with its cell, in %s', async (userLocale) => {
    const app = openApp({ rows: champion('Ann'), userLocale });
    await build(app);
    addNote(app, `=${'5'.repeat(49_999)}`);
    const before = snapshot(sheet(app, 'Customers'));
    const plan = await planRun(app);
    const sentence = await refusal(app, 'runStep', { run: plan.run, step: stepOf(plan, 'customers') });
    const cell = /'Customers'![A-Z]+2/.exec(sentence)?.[0] ?? 'no cell';
    expect(sentence).toBe(textsIn(userLocale).errors.sentences['tab.cell']({ cell, fault: 'long' }));
    expect(snapshot(sheet(app, 'Customers'))).toEqual(before);
  });

  test('one character less is kept', async () => {
    const app = openApp({ rows: champion('Ann') });
    await build(app);
    const text = `=${'5'.repeat(49_998)}`;
    addNote(app, text);
    await build(app);
    expect(values(sheet(app, 'Customers'))[1]).toContain(text);
  });
});

describe('titles that are longer than the file can remember', () => {
  test.each(['x', 'я'])('%s: motivation is not set up, and no tab is written', async (letter) => {
    const app = opened();
    type(app.log, 0, 3, `Manager ${letter.repeat(9000)}`);
    expect(await refusal(app, 'setUpPay', wanted(app))).toBe(textsIn('en').errors.sentences['kept.too-long']({}));
    expect(sheetNames(app)).toEqual(['Orders']);
    expect(await app.host.rpc('stored', ['salesbook.pay'])).toBeNull();
  });

  test('customers are not segmented', async () => {
    const app = openApp({ rows: champion('Ann') });
    const title = 'x'.repeat(9000);
    type(app.log, 0, 0, title);
    const sentence = textsIn('en').errors.sentences['kept.too-long']({});
    expect(await refusal(app, 'planRun', app.settings)).toBe(sentence);
    expect(sheetNames(app)).toEqual(['Orders']);
  });
});

test.each(['Range.setValues', 'Range.setNumberFormats', 'Sheet.setColumnWidths', 'Sheet.setName'])(
  'a sample that was cut off at %s leaves no half of it behind the next one',
  async (call) => {
    const app = openApp({ rows: champion('Ann') });
    app.host.levers.endAt({ nth: 1, call });
    await expect(app.host.rpc('call', ['writeSample', null])).rejects.toThrow('Exceeded maximum execution time');
    expect(await get(app, 'start')).toMatchObject({ sheets: [{ name: 'Orders' }] });
    expect(sheetNames(app)).toHaveLength(2);
    const { name } = (await get(app, 'writeSample')) as { readonly name: string };
    expect(sheetNames(app)).toEqual(['Orders', name]);
    expect(values(sheet(app, name))[0]?.[0]).toBe('Customer');
  },
);
