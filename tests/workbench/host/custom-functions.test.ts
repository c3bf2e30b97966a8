import { describe, expect, test } from 'vitest';
import type { WorkbenchHost } from '../../../workbench/host/create-host.ts';
import { areaOf, openHost, shown, type } from '../support/host.ts';

const custom = (declaration: string) => `/**\n * Tries.\n * @customfunction\n */\n${declaration}`;
const SHOW = custom(
  'function SHOW(value, more) { return typeof value + " " + JSON.stringify(value) + arguments.length; }',
);

async function evaluate(code: string, formula: string, prepare: (host: WorkbenchHost) => void = () => undefined) {
  const host = await openHost(code);
  prepare(host);
  type(host, 0, 25, [[formula]]);
  await host.engine.settled();
  const { id } = host.engine.active;
  return host.engine.errorMessage(id, 0, 25) ?? shown(host, 0, 25)[0]?.[0];
}

describe('an argument', () => {
  test.each([
    ['a number', '=SHOW(1.5)', 'number 1.51'],
    ['a text', '=SHOW("a")', 'string "a"1'],
    ['a truth value', '=SHOW(TRUE)', 'boolean true1'],
    ['a single cell', '=SHOW(A1)', 'number 71'],
    ['an empty cell', '=SHOW(B1)', 'string ""1'],
    ['a percentage', '=SHOW(C1)', 'number 0.251'],
    ['a range', '=SHOW(A1:B2)', 'object [[7,""],["x",""]]1'],
    ['an error cell', '=SHOW(D1)', 'string "#N/A"1'],
    ['a date cell, midnight in the zone of the spreadsheet', '=SHOW(E1)', 'object "2026-01-15T05:00:00.000Z"1'],
  ])('of %s', async (_name, formula, expected) => {
    const result = await evaluate(SHOW, formula, (host) => {
      type(host, 0, 0, [
        [7, null, 0.25, '=NA()', 46_037],
        ['x', null, null, null, null],
      ]);
      host.engine.active.setStyle(areaOf(0, 2), { numberFormat: '0%' });
      host.engine.active.setStyle(areaOf(0, 4), { numberFormat: 'yyyy-mm-dd' });
    });
    expect(result).toBe(expected);
  });

  test('that is an open range has a row for every row of the sheet', async () => {
    const count = custom(
      "function COUNTED(rows) { return rows.length + ' ' + rows.filter(function (r) { return r[0] === ''; }).length; }",
    );
    expect(await evaluate(count, '=COUNTED(A2:A)', (host) => type(host, 1, 0, [['x'], ['y']]))).toBe('999 997');
  });

  test('that was left out is undefined', async () => {
    const gap = custom('function GAP(a, b, c) { return typeof b + c; }');
    expect(await evaluate(gap, '=GAP(1,,3)')).toBe('undefined3');
  });
});

describe('a result', () => {
  test('that is a table fills the neighbours, dates with a format', async () => {
    const host = await openHost(
      custom("function TABLE() { return [['a', new Date(Date.UTC(2026, 0, 15, 5))], [1, true]]; }"),
    );
    type(host, 0, 0, [['=TABLE()']]);
    await host.engine.settled();
    expect(shown(host, 0, 0, 2, 2)).toEqual([
      ['a', 46_037],
      [1, true],
    ]);
    expect(host.engine.active.display(areaOf(0, 1))).toEqual([['1/15/2026']]);
  });

  test('that would overwrite a cell is an error with its sentence', async () => {
    const host = await openHost(custom('function TABLE() { return [[1], [2]]; }'));
    type(host, 1, 0, [['mine']]);
    type(host, 0, 0, [['=TABLE()']]);
    await host.engine.settled();
    expect(shown(host, 0, 0, 2, 1)).toEqual([['#REF!'], ['mine']]);
    expect(host.engine.errorMessage(host.engine.active.id, 0, 0)).toBe(
      'Array result was not expanded because it would overwrite data in A2.',
    );
  });

  test.each([
    'null',
    'undefined',
    'NaN',
    '1 / 0',
    '({})',
    '[1, 2]',
    '[[1], [2, 3]]',
    '[]',
    '[[]]',
    'new Date(NaN)',
    '[[null]]',
  ])('of %s is refused', async (expression) => {
    expect(String(await evaluate(custom(`function TRY() { return ${expression}; }`), '=TRY()'))).toMatch(
      /^A custom function returned/,
    );
  });

  test('of more than 50,000 characters is refused', async () => {
    const long = (length: number) => custom(`function TRY() { return 'x'.repeat(${length}).slice(0); }`);
    expect(await evaluate(long(50_000), '=LEN(TRY())')).toBe(50_000);
    expect(await evaluate(long(50_001), '=TRY()')).toBe(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });

  test('of more than 50,000 rows, or 500,000 cells, is refused', async () => {
    const rows = (count: number, width: number) =>
      custom(`function TRY() { var row = Array(${width}).fill(1); return Array(${count}).fill(row); }`);
    const sum = '=SUM(TRY())';
    expect(await evaluate(rows(50_000, 1), sum)).toBe(50_000);
    expect(await evaluate(rows(50_001, 1), sum)).toBe('Result too large');
    expect(await evaluate(rows(25_000, 20), sum)).toBe(500_000);
    expect(await evaluate(rows(25_000, 21), sum)).toBe('Result too large');
  });

  test('of 50,000 rows spills, and again where it changes', async () => {
    const host = await openHost(
      custom("function TRY(n) { return Array(50000).fill(0).map(function (x, i) { return ['n' + i, i * n]; }); }"),
    );
    type(host, 0, 0, [[2, '=TRY(A1)', null]]);
    await host.engine.settled();
    expect(shown(host, 49_999, 1, 1, 2)).toEqual([['n49999', 99_998]]);
    type(host, 0, 0, [[3]]);
    await host.engine.settled();
    expect(shown(host, 49_999, 1, 1, 2)).toEqual([['n49999', 149_997]]);
  });

  test('that was thrown is an error with its sentence', async () => {
    expect(await evaluate(custom("function TRY() { throw new Error('row 3 is no date'); }"), '=TRY()')).toBe(
      'row 3 is no date',
    );
  });
});

describe('inputs that change by themselves', () => {
  const REFUSED = 'This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN().';

  test.each(['=SHOW(NOW())', '=SHOW(RAND())', '=SHOW(TODAY())', '=SHOW(RANDBETWEEN(1,2))', '=SHOW(1+int(now()))'])(
    '%s is refused',
    async (formula) => {
      expect(await evaluate(SHOW, formula)).toBe(REFUSED);
    },
  );

  test('are refused through helper cells, also of another sheet', async () => {
    const result = await evaluate(SHOW, "=SHOW('Other sheet'!A1:A3)", (host) => {
      const { id } = host.engine.active;
      const other = host.engine.insertSheet('Other sheet', 1, 10, 10);
      host.engine.activate(id);
      other.write(areaOf(1, 0), [[{ kind: 'formula', formula: '=B2*2' }]]);
      other.write(areaOf(1, 1), [[{ kind: 'formula', formula: '=TODAY()' }]]);
    });
    expect(result).toBe(REFUSED);
  });

  test('are refused through a named range', async () => {
    const result = await evaluate(SHOW, '=SHOW(Rates)', (host) => {
      type(host, 0, 0, [['=NOW()']]);
      host.engine.setNamedArea({ name: 'Rates', sheetId: host.engine.active.id, area: areaOf(0, 0) });
    });
    expect(result).toBe(REFUSED);
  });

  test('elsewhere in the sheet do no harm', async () => {
    const result = await evaluate(SHOW, '=SHOW(A1)', (host) => type(host, 0, 0, [[1, '=NOW()', '="RAND()"']]));
    expect(result).toBe('number 11');
  });
});

describe('names of custom functions', () => {
  test.each([
    ['SUM', 'has the name of a built-in function'],
    ['Rank', 'has the name of a built-in function'],
    ['RFM_', 'is private'],
    ['RFM1', 'has the name of a cell'],
  ])('%s is refused', async (name, reason) => {
    await expect(openHost(custom(`function ${name}() { return 1; }`))).rejects.toThrow(reason);
  });

  test('that differ only in case clash', async () => {
    const code = `${custom('function Share() { return 1; }')}\n${custom('function SHARE() { return 1; }')}`;
    await expect(openHost(code)).rejects.toThrow('Two custom functions are called SHARE');
  });
});

describe('help', () => {
  test('comes from the JSDoc above the declaration', async () => {
    const host = await openHost(`
/**
 * Segments customers
 * by three scores.
 *
 * @param {A2:A} customers Names or ids;
 *   without the header.
 * @param {number=} [k=3] how many scores
 * @return {string[][]} a table
 * @customfunction
 */
function RFM_TRY(customers, k) { return 1; }
/** Not a custom function. */
function other() {}
`);
    expect(host.customFunctions).toEqual([
      {
        name: 'RFM_TRY',
        description: 'Segments customers by three scores.',
        parameters: [
          { name: 'customers', type: 'A2:A', description: 'Names or ids; without the header.' },
          { name: 'k', type: 'number', description: 'how many scores' },
        ],
      },
    ]);
  });

  test('is missing where a function only looks like one', async () => {
    const host = await openHost('/** @customfunction */\nvar TRY = function () { return 1; };');
    expect(host.customFunctions).toEqual([]);
    type(host, 0, 0, [['=TRY()']]);
    await host.engine.settled();
    expect(shown(host, 0, 0)).toEqual([['#NAME?']]);
  });

  test('shows no parameters of a stub that declares none', async () => {
    const host = await openHost(
      '/**\n * @param {number} x one\n * @customfunction\n */\nfunction TRY() { return arguments[0]; }',
    );
    expect(host.customFunctions).toEqual([{ name: 'TRY', description: '', parameters: [] }]);
  });
});

describe('recalculation', () => {
  test('happens when a cell of an argument changes, and only then', async () => {
    const host = await openHost(
      custom(
        "function LOOK(x) { return x + ':' + SpreadsheetApp.getActive().getActiveSheet().getRange('B1').getValues()[0][0]; }",
      ),
    );
    type(host, 0, 0, [['a', 'old', '=LOOK(A1)']]);
    await host.engine.settled();
    type(host, 0, 1, [['new']]);
    await host.engine.settled();
    expect(shown(host, 0, 2)).toEqual([['a:old']]);
    type(host, 0, 0, [['b']]);
    await host.engine.settled();
    expect(shown(host, 0, 2)).toEqual([['b:new']]);
  });
});
