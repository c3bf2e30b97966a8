import { describe, expect, test } from 'vitest';
import type { WorkbenchHost } from '../../../workbench/host/create-host.ts';
import { openHost, shown, type } from '../support/host.ts';

const TIME = 'Exceeded maximum execution time';
const WRITE = "SpreadsheetApp.getActive().getActiveSheet().getRange('A1').setValues([['late']]);";
const WORK = `function work() { SpreadsheetApp.flush(); ${WRITE} }`;

/** So long takes the first `flush` of the next execution. */
function slowFlush(host: WorkbenchHost, milliseconds: number): void {
  host.levers.at({ call: 'SpreadsheetApp.flush', nth: 1 }, () => host.levers.advance(milliseconds));
}

describe('the clock of an execution', () => {
  test('ends a call after six minutes, before the next service call', async () => {
    const host = await openHost(WORK, { now: () => 0 });
    slowFlush(host, 360_000);
    await host.rpc('work', []);
    expect(shown(host, 0, 0)).toEqual([['late']]);
    type(host, 0, 0, [['']]);
    slowFlush(host, 360_001);
    await expect(host.rpc('work', [])).rejects.toThrow(TIME);
    expect(shown(host, 0, 0)).toEqual([['']]);
  });

  test('ends a simple trigger after thirty seconds', async () => {
    const host = await openHost(`function onOpen() { SpreadsheetApp.flush(); ${WRITE} }`, { now: () => 0 });
    slowFlush(host, 30_001);
    await expect(host.open()).rejects.toThrow(TIME);
    expect(shown(host, 0, 0)).toEqual([[null]]);
  });

  test('ends a custom function after thirty seconds, even one that calls nothing any more', async () => {
    // The clock is looked at when an execution begins, and when its function has returned.
    const errorAfter = async (milliseconds: number) => {
      let now = 0;
      const code = '/**\n * @customfunction\n */\nfunction WAIT() { return 1; }';
      const host = await openHost(code, { now: () => (now += milliseconds) });
      type(host, 0, 0, [['=WAIT()']]);
      await host.engine.settled();
      return host.engine.errorMessage(host.engine.active.id, 0, 0);
    };
    expect(await errorAfter(30_000)).toBeNull();
    expect(await errorAfter(30_001)).toBe(TIME);
  });

  test('starts anew with each execution', async () => {
    const host = await openHost('function work() { SpreadsheetApp.flush(); return 1; }', { now: () => 0 });
    for (const _ of ['first', 'second']) {
      slowFlush(host, 300_000);
      expect(await host.rpc('work', [])).toBe(1);
    }
  });

  test('is one that no script can outwit by catching its end', async () => {
    const host = await openHost(`function work() {
  try { SpreadsheetApp.flush(); SpreadsheetApp.flush(); } catch (error) { }
  try { ${WRITE} } catch (error) { }
  return 'done';
}`);
    slowFlush(host, 360_001);
    await expect(host.rpc('work', [])).rejects.toThrow(TIME);
    expect(shown(host, 0, 0)).toEqual([[null]]);
  });

  test('is what the caller hears of, though the script throws something else after it', async () => {
    const host = await openHost(`function work() {
  try { SpreadsheetApp.flush(); SpreadsheetApp.flush(); } catch (error) { throw new Error('my own'); }
}`);
    slowFlush(host, 360_001);
    await expect(host.rpc('work', [])).rejects.toThrow(TIME);
  });

  test('counts what a script computes without calling a service', async () => {
    let now = 0;
    const host = await openHost('function work() { return 1; }', { now: () => (now += 200_000) });
    await expect(host.rpc('work', [])).resolves.toBe(1);
    const slow = await openHost('function work() { return 1; }', { now: () => (now += 400_000) });
    await expect(slow.rpc('work', [])).rejects.toThrow(TIME);
  });
});
