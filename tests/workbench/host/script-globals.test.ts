import { describe, expect, test } from 'vitest';
import { openHost, runScript } from '../support/host.ts';

const MISSING = [
  'setTimeout',
  'setInterval',
  'fetch',
  'URL',
  'TextEncoder',
  'crypto',
  'performance',
  'Intl',
  'process',
  'window',
  'document',
  'require',
  'globalThis',
  'self',
  'global',
  'Buffer',
  'Function',
  'eval',
  'structuredClone',
  'queueMicrotask',
  'WebAssembly',
  'AbortController',
  'EventTarget',
  'WeakRef',
];

describe('the globals of a script', () => {
  test.each(MISSING)('lack %s', async (name) => {
    expect(await runScript(`return typeof ${name};`)).toBe('undefined');
  });

  test('are not reached through this', async () => {
    expect(await runScript('return typeof this + (function () { return typeof this; })();')).toBe('undefinedundefined');
  });

  test('are those of the language', async () => {
    expect(
      await runScript("return [typeof Map, typeof Promise, typeof JSON, typeof Symbol, Math.max(1, 2), parseInt('7')]"),
    ).toEqual(['function', 'function', 'object', 'function', 2, 7]);
  });
});

describe('the syntax of a script', () => {
  test.each([
    ['class A { #secret = 1; }', 'private class members'],
    ['class A { static count = 1; }', 'static class fields'],
    ['class A { static { } }', 'static class blocks'],
    ["function load() { return import('x'); }", 'modules'],
    ["import x from 'y';", 'modules'],
    ['export function x() {}', 'modules'],
  ])('%s is refused', async (code, name) => {
    await expect(openHost(code)).rejects.toThrow(`Apps Script does not know ${name}`);
  });

  test.each([
    "var a = '#N/A'; // #REF!",
    `var b = \`#\${1}#ref\`; /* static x = 1 */`,
    'var c = "export".replace(/#x/g, "") / 2;',
    'class A { static make() { return 1; } }',
    `var d = \`\${\`#in \${"x"}\`}\`;`,
    'function e(text) { if (text) { } /#e/.test(text) }',
    'function f(text) { return /* #f */ /"#f/.test(text) ? 4 / 2 : "" / 1; }',
  ])('%s is not', async (code) => {
    await expect(openHost(code)).resolves.toBeDefined();
  });
});

describe('the Date of a script', () => {
  test('follows the clock of the workbench', async () => {
    const now = () => Date.UTC(2026, 0, 15, 12);
    expect(await runScript('return [Date.now(), new Date().getTime(), new Date() instanceof Date]', { now })).toEqual([
      now(),
      now(),
      true,
    ]);
  });

  test('reads parts in the zone of the manifest, not of the machine', async () => {
    const options = { scriptTimeZone: 'Asia/Tokyo' };
    expect(await runScript('return new Date(2026, 0, 15, 9).toISOString()', options)).toBe('2026-01-15T00:00:00.000Z');
  });

  test('is the Date that cells give', async () => {
    expect(
      await runScript(`
var range = SpreadsheetApp.getActive().getActiveSheet().getRange('A1');
range.setValues([[new Date(Date.UTC(2026, 0, 15, 5))]]);
return range.getValues()[0][0] instanceof Date;`),
    ).toBe(true);
  });

  test('tells local time in the zone of the manifest: the day before, for a spreadsheet further east', async () => {
    const body = `
var range = SpreadsheetApp.getActive().getActiveSheet().getRange('A1');
range.setValues([['1/15/2026']]);
var date = range.getValues()[0][0];
return [date.getFullYear(), date.getMonth(), date.getDate(), date.getDay(), date.getHours(), date.getTimezoneOffset(), String(date), date.toISOString()];`;
    expect(await runScript(body, { timeZone: 'Europe/London', scriptTimeZone: 'America/New_York' })).toEqual([
      2026,
      0,
      14,
      3,
      19,
      300,
      'Wed Jan 14 2026 19:00:00 GMT-0500',
      '2026-01-15T00:00:00.000Z',
    ]);
  });

  test.each([
    ["new Date('2026-01-15')", '2026-01-15T00:00:00.000Z'],
    ["new Date('2026-01-15T09:00:00')", '2026-01-15T14:00:00.000Z'],
    ["new Date('2026-01-15T09:00:00Z')", '2026-01-15T09:00:00.000Z'],
    ["new Date('Jan 15, 2026')", '2026-01-15T05:00:00.000Z'],
    ['new Date(2026, 6, 15)', '2026-07-15T04:00:00.000Z'],
    ['new Date(new Date(5))', '1970-01-01T00:00:00.005Z'],
    ['new Date(Date.UTC(2026, 0, 15))', '2026-01-15T00:00:00.000Z'],
  ])('%s is read in that zone', async (expression, expected) => {
    expect(await runScript(`return ${expression}.toISOString();`, { scriptTimeZone: 'America/New_York' })).toBe(
      expected,
    );
  });

  test.each(['setHours(0)', 'toDateString()', 'toLocaleString()'])('has no %s', async (call) => {
    const name = call.replace(/\(.*/, '');
    await expect(runScript(`new Date().${call};`)).rejects.toThrow(`Date.${name} is not in the workbench`);
  });
});
