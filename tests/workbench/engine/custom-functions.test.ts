/** Custom functions get what the formula gave, and give tables, single values or errors. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { EngineArgument, EngineResult } from '../../../workbench/engine/engine.ts';
import { createNodeEngine } from '../support/workbench.ts';
import { area, boolean, formula, number, text } from './cells.ts';

const TABLE: EngineResult = {
  cells: [
    [
      { kind: 'text', value: 'Customer' },
      { kind: 'text', value: 'Last' },
    ],
    [
      { kind: 'text', value: '007' },
      { kind: 'number', value: 45_000 },
    ],
    [
      { kind: 'boolean', value: true },
      { kind: 'empty', value: null },
    ],
  ],
  formats: [
    ['', ''],
    ['', 'yyyy-mm-dd'],
    ['', ''],
  ],
};

describe('custom functions', () => {
  const engine = createNodeEngine();
  let seen: (readonly EngineArgument[])[] = [];
  beforeEach(() => {
    seen = [];
  });
  afterAll(() => engine.dispose());

  engine.registerFunction('SPY', (args) => {
    seen.push(args);
    return { cells: [[{ kind: 'number', value: args.length }]], formats: [['']] };
  });
  engine.registerFunction('TABLE', () => TABLE);
  engine.registerFunction('REFUSE', () => ({ error: '#ERROR!', message: '2 rows can’t be read' }));
  engine.registerFunction('BREAK', () => {
    throw new Error('Out of luck');
  });

  const write = async (written: string) => {
    engine.active.write(area(20, 5), [[formula(written)]]);
    await engine.settled();
    return engine.active.read(area(20, 5))[0]?.[0];
  };

  it('get single values, omitted ones, ranges with empties and formats', async () => {
    const { active } = engine;
    active.write(area(0, 0, 2, 2), [
      [text('007'), number(45_000)],
      [boolean(true), number(7)],
    ]);
    active.setStyle(area(0, 1), { numberFormat: 'dd.mm.yyyy' });
    expect(await write('=SPY(A1:B3; B1; "x"; ; 2.5; TRUE)')).toEqual({ kind: 'number', value: 6 });
    expect(seen.at(-1)).toEqual([
      {
        kind: 'range',
        cells: [
          [
            { kind: 'text', value: '007' },
            { kind: 'number', value: 45_000 },
          ],
          [
            { kind: 'boolean', value: true },
            { kind: 'number', value: 7 },
          ],
          [
            { kind: 'empty', value: null },
            { kind: 'empty', value: null },
          ],
        ],
        formats: [
          ['', 'dd.mm.yyyy'],
          ['', ''],
          ['', ''],
        ],
      },
      { kind: 'range', cells: [[{ kind: 'number', value: 45_000 }]], formats: [['dd.mm.yyyy']] },
      { kind: 'value', cell: { kind: 'text', value: 'x' } },
      { kind: 'omitted' },
      { kind: 'value', cell: { kind: 'number', value: 2.5 } },
      { kind: 'value', cell: { kind: 'boolean', value: true } },
    ]);
  });

  it('get open ranges to the last row, errors as such, and arrays of other functions', async () => {
    engine.active.write(area(0, 3), [[formula('=1/0')]]);
    await write('=SPY(A1:A; D1; {1,2})');
    const [column, error, array] = seen.at(-1) ?? [];
    expect(column?.kind === 'range' && column.cells.length).toBe(1000);
    expect(error).toMatchObject({ kind: 'range', cells: [[{ kind: 'error', value: '#DIV/0!' }]] });
    expect(array).toMatchObject({
      kind: 'range',
      cells: [
        [
          { kind: 'number', value: 1 },
          { kind: 'number', value: 2 },
        ],
      ],
    });
  });

  it('spill a table with its formats', async () => {
    const { active } = engine;
    active.write(area(30, 0), [[formula('=table()')]]);
    await engine.settled();
    expect(active.read(area(30, 0, 3, 2))).toEqual('cells' in TABLE && TABLE.cells);
    expect(active.display(area(30, 0, 3, 2))).toEqual([
      ['Customer', 'Last'],
      ['007', '2023-03-15'],
      ['TRUE', ''],
    ]);
    expect(active.styles(area(31, 1))[0]?.[0]?.numberFormat).toBe('yyyy-mm-dd');
    expect(active.formulas(area(30, 0))).toEqual([['=table()']]);
  });

  it.each([
    ['=REFUSE(A1)', '2 rows can’t be read'],
    ['=BREAK()', 'Out of luck'],
    ['=1+BREAK()', 'Out of luck'],
  ])('show %s as an error and keep its sentence', async (written, message) => {
    expect(await write(written)).toEqual({ kind: 'error', value: '#ERROR!' });
    expect(engine.errorMessage(0, 20, 5)).toBe(message);
    engine.active.insertRows(10, 1);
    await engine.settled();
    expect(engine.errorMessage(0, 21, 5)).toBe(message);
    engine.active.deleteRows(10, 1);
    await engine.settled();
    expect(await write('=1')).toEqual({ kind: 'number', value: 1 });
    expect(engine.errorMessage(0, 20, 5)).toBeNull();
  });

  it('run anew when what they read changes', async () => {
    await write('=SPY(B2)');
    engine.active.write(area(1, 1), [[number(8)]]);
    await engine.settled();
    expect(seen.at(-1)?.[0]).toMatchObject({ cells: [[{ kind: 'number', value: 8 }]] });
  });
});
