/** Formulas as people write them in Sheets, calculated by Univer and given back as written. */
import { afterAll, describe, expect, it } from 'vitest';
import type { Cell, Engine, EngineSheet } from '../../../workbench/engine/engine.ts';
import { createNodeEngine } from '../support/workbench.ts';
import { area, empty, formula, number, text } from './cells.ts';

const engines: Engine[] = [];
const open = (locale = 'en_US'): Engine => {
  const engine = createNodeEngine({ locale });
  engines.push(engine);
  return engine;
};
afterAll(() => {
  for (const engine of engines) engine.dispose();
});

const values = (cells: readonly (readonly Cell[])[]) => cells.map((row) => row.map((cell) => cell.value));

/** A sheet that is inserted becomes the active one: the first stays the one that is looked at. */
function firstSheet(engine: Engine): EngineSheet {
  const [first] = engine.sheets();
  if (!first) throw new Error('The workbook has no sheet.');
  return first;
}

async function resultOf(engine: Engine, written: string, rows = 1, columns = 1) {
  const at = area(20, 10, rows, columns);
  const first = firstSheet(engine);
  first.write(area(20, 10), [[formula(written)]]);
  await engine.settled();
  expect(first.formulas(area(20, 10))).toEqual([[written]]);
  return values(first.read(at));
}

function fill(sheet: EngineSheet): void {
  sheet.write(area(0, 0, 4, 2), [
    [text('a'), number(1)],
    [text('b'), number(2)],
    [text('a'), number(3)],
    [text('c'), number(4)],
  ]);
}

describe('formulas', () => {
  it.each([
    ['=SUM(B1;B2)', 3],
    ['=SUM(B1,B2)', 3],
    ['=SUM( B1 ; B2 )', 3],
    ['=SUM(B2:B)', 9],
    ['=SUM(B:B)', 10],
    ['=SUM($B$2:$B)', 9],
    ['=SUMIFS(B:B;A:A;"a")', 4],
    ['=IFERROR(1/0;"a;b, ""c""")', 'a;b, "c"'],
    ['=INDEX(B1:B4;MATCH("c";A1:A4;0))', 4],
    ['=LET(x;2;x*3)', 6],
    ['=SUM({1;2;3})', 6],
    ['=SUM({1,2;3,4})', 10],
  ])('calculates %s in en_US', async (written, value) => {
    const engine = open();
    fill(engine.active);
    expect(await resultOf(engine, written)).toEqual([[value]]);
  });

  it.each([
    ['=SUM(1,5;2)', 3.5],
    ['=SUM(B2:B)*0,5', 4.5],
    ['=SUM({1\\2;3\\4,5})', 10.5],
    ['=IF(B1>0,5;"a,b;c";0)', 'a,b;c'],
  ])('calculates %s in ru_RU', async (written, value) => {
    const engine = open('ru_RU');
    fill(engine.active);
    expect(await resultOf(engine, written)).toEqual([[value]]);
  });

  it.each([
    ['ru_RU', '=SUM(B1,B2)'],
    ['en_US', '=SUM(B1;B2'],
    ['en_US', '="open'],
  ])('refuses in %s what is not parsed: %s', async (locale, written) => {
    const engine = open(locale);
    expect(await resultOf(engine, written)).toEqual([['#ERROR!']]);
    expect(engine.errorMessage(0, 20, 10)).toBe('Formula parse error.');
  });

  it.each([
    'QUERY',
    'SPARKLINE',
    'ARRAYFORMULA',
    'COUNTUNIQUE',
    'SPLIT',
    'JOIN',
    'SORTN',
    'GOOGLEFINANCE',
    'IMPORTRANGE',
  ])('says that it has no %s', async (name) => {
    const engine = open();
    expect(await resultOf(engine, `=${name}(A1:A3;1)`)).toEqual([['#NAME?']]);
    expect(engine.errorMessage(0, 20, 10)).toBe(`The workbench has no function ${name}.`);
  });

  it('says so in the language of the file', async () => {
    const engine = open('ru_RU');
    expect(await resultOf(engine, '=RFMM(A1:A3)')).toEqual([['#NAME?']]);
    expect(engine.errorMessage(0, 20, 10)).toBe('Функции RFMM на стенде нет: проверьте, так ли она называется.');
    firstSheet(engine).write(area(22, 10), [[text('занято')]]);
    expect(await resultOf(engine, '=SEQUENCE(3)')).toEqual([['#REF!']]);
    expect(engine.errorMessage(0, 20, 10)).toBe('Результат не развёрнут: он перезаписал бы данные в ячейке K23.');
  });

  it('follows sheets with difficult names, and their renaming', async () => {
    const engine = open();
    const other = engine.insertSheet('O\'Brien\'s "x"; y', 1, 100, 5);
    fill(other);
    expect(await resultOf(engine, "=SUM('O''Brien''s \"x\"; y'!B2:B)")).toEqual([[9]]);
    other.rename('Заказы 2026');
    expect(firstSheet(engine).formulas(area(20, 10))).toEqual([["=SUM('Заказы 2026'!B2:B)"]]);
    await engine.settled();
    expect(values(firstSheet(engine).read(area(20, 10)))).toEqual([[9]]);
  });

  it('lets open ranges reach rows added later, and moves them with their cells', async () => {
    const engine = open();
    const log = engine.insertSheet('Log', 1, 10, 3);
    log.write(area(1, 0), [[number(1)]]);
    await resultOf(engine, '=SUM(Log!A2:A)');
    log.insertRows(10, 5);
    log.write(area(14, 0), [[number(10)]]);
    await engine.settled();
    expect(values(firstSheet(engine).read(area(20, 10)))).toEqual([[11]]);
    expect(firstSheet(engine).formulas(area(20, 10))).toEqual([['=SUM(Log!A2:A)']]);
    log.insertRows(0, 2);
    await engine.settled();
    expect(firstSheet(engine).formulas(area(20, 10))).toEqual([['=SUM(Log!A4:A)']]);
    expect(values(firstSheet(engine).read(area(20, 10)))).toEqual([[11]]);
    log.deleteRows(3, 1);
    await engine.settled();
    expect(values(firstSheet(engine).read(area(20, 10)))).toEqual([[10]]);
  });

  it('spills arrays, counts them as used, and stops at what is in the way', async () => {
    const engine = open();
    const { active } = engine;
    active.write(area(2, 1), [[formula('={1,2;3,4}')]]);
    await engine.settled();
    expect(values(active.read(area(2, 1, 2, 2)))).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(active.formulas(area(2, 1, 2, 2))).toEqual([
      ['={1,2;3,4}', ''],
      ['', ''],
    ]);
    expect(active.used()).toEqual({ rows: 4, columns: 3 });

    active.write(area(3, 2), [[text('mine')]]);
    await engine.settled();
    expect(active.read(area(2, 1, 2, 2))).toEqual([
      [
        { kind: 'error', value: '#REF!' },
        { kind: 'empty', value: null },
      ],
      [
        { kind: 'empty', value: null },
        { kind: 'text', value: 'mine' },
      ],
    ]);
    expect(engine.errorMessage(0, 2, 1)).toBe('Array result was not expanded because it would overwrite data in C4.');

    active.write(area(3, 2), [[empty]]);
    await engine.settled();
    expect(values(active.read(area(2, 1, 2, 2)))).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(engine.errorMessage(0, 2, 1)).toBeNull();
  });

  it('makes the sheet larger for an array that needs more room, once for each change', async () => {
    const engine = open();
    const small = engine.insertSheet('Small', 1, 3, 2);
    small.write(area(1, 1), [[formula('={1,2,3;4,5,6;7,8,9}')]]);
    await engine.settled();
    expect(small).toMatchObject({ rowCount: 4, columnCount: 4 });
    expect(values(small.read(area(1, 1, 3, 3)))).toEqual([
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ]);
    small.write(area(1, 0), [[formula('=Sheet1!A2:A')]]);
    await engine.settled();
    expect(small.rowCount).toBe(1000);
    small.write(area(0, 0), [[formula('=SEQUENCE(50)')]]);
    await engine.settled();
    expect(engine.errorMessage(small.id, 0, 0)).toMatch('would overwrite data in A2');
    expect(small.rowCount).toBe(1000);
  });

  it('takes the spill away with its formula', async () => {
    const engine = open();
    engine.active.write(area(0, 0), [[formula('={1;2;3}')]]);
    await engine.settled();
    engine.active.write(area(0, 0), [[empty]]);
    await engine.settled();
    expect(values(engine.active.read(area(0, 0, 3, 1)))).toEqual([[null], [null], [null]]);
    expect(engine.active.used()).toEqual({ rows: 0, columns: 0 });
  });

  it('gives a link made by a formula as its text', async () => {
    const engine = open();
    expect(await resultOf(engine, '=HYPERLINK("https://example.com";"Open")')).toEqual([['Open']]);
  });
});
