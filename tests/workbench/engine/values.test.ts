/** Values stay what they were written as, and are counted and shown as Sheets does. */
import { afterAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../workbench/engine/engine.ts';
import { createNodeEngine } from '../support/workbench.ts';
import { area, boolean, empty, formula, number, text } from './cells.ts';

const engines: Engine[] = [];
const open = (locale = 'en_US'): Engine => {
  const engine = createNodeEngine({ locale });
  engines.push(engine);
  return engine;
};
afterAll(() => {
  for (const engine of engines) engine.dispose();
});

describe('values', () => {
  it('starts as a new file does', () => {
    const { active } = open();
    expect(active).toMatchObject({ id: 0, name: 'Sheet1', rowCount: 1000, columnCount: 26, frozenRows: 0 });
    expect(active.used()).toEqual({ rows: 0, columns: 0 });
  });

  it('keeps text that looks like something else', () => {
    const { active } = open();
    const texts = ['007', '=1', 'TRUE', '1/2', '#N/A', '+7 900', "'", ' ', 'line\nline'];
    active.write(area(0, 0, 1, texts.length), [texts.map(text)]);
    expect(active.read(area(0, 0, 1, texts.length))[0]).toEqual(texts.map((value) => ({ kind: 'text', value })));
  });

  it('keeps text when it gets a format afterwards', () => {
    const { active } = open();
    active.write(area(0, 0), [[text('007')]]);
    active.setStyle(area(0, 0), { numberFormat: '0.00', bold: true });
    expect(active.read(area(0, 0))).toEqual([[{ kind: 'text', value: '007' }]]);
  });

  it('keeps numbers and truth values, and forgets what is cleared', () => {
    const { active } = open();
    active.write(area(1, 1, 1, 4), [[number(-0.5), boolean(true), boolean(false), number(1e12)]]);
    active.write(area(1, 4), [[empty]]);
    expect(active.read(area(1, 1, 1, 4))[0]).toEqual([
      { kind: 'number', value: -0.5 },
      { kind: 'boolean', value: true },
      { kind: 'boolean', value: false },
      { kind: 'empty', value: null },
    ]);
    expect(active.used()).toEqual({ rows: 2, columns: 4 });
  });

  it('refuses a shape that differs and an area beyond the sheet', () => {
    const { active } = open();
    expect(() => active.write(area(0, 0, 2, 1), [[number(1)]])).toThrow('another shape');
    expect(() => active.write(area(1000, 0), [[number(1)]])).toThrow('beyond the sheet');
  });

  it.each([
    ['en_US', 45000.5, 'yyyy-mm-dd hh:mm', '2023-03-15 12:00'],
    ['en_US', 1234.5, '#,##0.00', '1,234.50'],
    ['en_US', 1 / 3, '', '0.3333333333'],
    ['en_US', 0.1 + 0.2, '', '0.3'],
    ['ru_RU', 1 / 3, '', '0,3333333333'],
    ['ru_RU', 0.256, '0.0%', '25,6%'],
    ['ru_RU', 45000, 'dd.mm.yyyy', '15.03.2023'],
    ['ru_RU', 45000, 'd mmmm yyyy', '15 марта 2023'],
  ])('shows in %s %d by "%s" as %s', (locale, value, numberFormat, shown) => {
    const { active } = open(locale);
    active.write(area(0, 0), [[number(value)]]);
    active.setStyle(area(0, 0), { numberFormat });
    expect(active.display(area(0, 0))).toEqual([[shown]]);
  });

  it('holds a log of 100,000 rows', async () => {
    const engine = open();
    const sheet = engine.insertSheet('Orders', 1, 100_000, 6);
    const rows = Array.from({ length: 100_000 }, (_row, index) => [
      text(`Customer ${index % 500}`),
      number(45_000 + (index % 700)),
      number(index),
      text('007'),
      empty,
      boolean(true),
    ]);
    sheet.write(area(0, 0, 100_000, 6), rows);
    engine.active.write(area(0, 0), [[formula('=SUM(Orders!C2:C)')]]);
    await engine.settled();
    expect(sheet.used()).toEqual({ rows: 100_000, columns: 6 });
    expect(sheet.read(area(99_999, 0, 1, 6))[0]).toEqual([
      { kind: 'text', value: 'Customer 499' },
      { kind: 'number', value: 45_000 + (99_999 % 700) },
      { kind: 'number', value: 99_999 },
      { kind: 'text', value: '007' },
      { kind: 'empty', value: null },
      { kind: 'boolean', value: true },
    ]);
    expect(engine.active.read(area(0, 0))).toEqual([[{ kind: 'number', value: (99_999 * 100_000) / 2 }]]);
  });
});
