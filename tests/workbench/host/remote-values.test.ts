import { describe, expect, test } from 'vitest';
import { openHost, runScript } from '../support/host.ts';

describe('what google.script.run sends', () => {
  test.each([
    ['a Date', new Date(0)],
    ['a Date inside', { rows: [[new Date(0)]] }],
    ['a function', () => 1],
    ['a map', new Map()],
    ['a bigint', 1n],
    ['an object of a class', new (class Point {})()],
  ])('is refused when it is %s', async (_name, argument) => {
    const host = await openHost('function take(x) { return 1; }');
    await expect(host.rpc('take', [argument])).rejects.toThrow('Failed due to illegal value in property: 0');
  });

  test('arrives as a copy, without undefined', async () => {
    const host = await openHost('function take(x) { return JSON.stringify(x); }');
    expect(await host.rpc('take', [{ a: [1, undefined, 'x', null, true], b: undefined }])).toBe(
      '{"a":[1,null,"x",null,true]}',
    );
  });
});

describe('what google.script.run brings back', () => {
  test.each([
    ['a Date', 'new Date(0)'],
    ['a Date anywhere inside', "{ name: 'x', rows: [[1, new Date(0)]] }"],
    ['a function inside', '{ call: function () {} }'],
    ['a map', 'new Map()'],
    ['an Apps Script object', 'SpreadsheetApp.getActive().getActiveSheet()'],
  ])('is null as a whole when it holds %s', async (_name, expression) => {
    expect(await runScript(`return ${expression};`)).toBeNull();
  });

  test('is null for undefined, and in arrays', async () => {
    expect(await runScript('')).toBeNull();
    expect(await runScript('return [1, undefined, { a: undefined }];')).toEqual([1, null, {}]);
  });
});
