import { describe, expect, test } from 'vitest';
import { openHost, shown, type } from '../support/host.ts';

const TIME = 'Exceeded maximum execution time';
const SLEEP_AND_CALL = (milliseconds: number) =>
  `for (var left = ${milliseconds}; left > 0; left -= 300000) { Utilities.sleep(Math.min(left, 300000)); }
SpreadsheetApp.getActiveSheet().getRange('A1').setValue('late');`;

describe('the clock of an execution', () => {
  test('ends a call after six minutes, before the next service call', async () => {
    const host = await openHost(`function work(ms) { ${SLEEP_AND_CALL(0).replace('left = 0', 'left = ms')} }`, {
      now: () => 0,
    });
    await host.rpc('work', [360_000]);
    expect(shown(host, 0, 0)).toEqual([['late']]);
    type(host, 0, 0, [['']]);
    await expect(host.rpc('work', [360_001])).rejects.toThrow(TIME);
    expect(shown(host, 0, 0)).toEqual([['']]);
  });

  test('ends a simple trigger after thirty seconds', async () => {
    const host = await openHost(`function onOpen() { ${SLEEP_AND_CALL(30_001)} }`);
    await expect(host.open()).rejects.toThrow(TIME);
    expect(shown(host, 0, 0)).toEqual([[null]]);
  });

  test('ends a custom function after thirty seconds, even one that calls nothing any more', async () => {
    const host = await openHost('/**\n * @customfunction\n */\nfunction WAIT(ms) { Utilities.sleep(ms); return 1; }', {
      now: () => 0,
    });
    type(host, 0, 0, [['=WAIT(30000)'], ['=WAIT(30001)']]);
    await host.engine.settled();
    const { id } = host.engine.active;
    expect(host.engine.errorMessage(id, 0, 0)).toBeNull();
    expect(host.engine.errorMessage(id, 1, 0)).toBe(TIME);
  });

  test('starts anew with each execution', async () => {
    const host = await openHost('function work() { Utilities.sleep(300000); return 1; }', { now: () => 0 });
    expect([await host.rpc('work', []), await host.rpc('work', [])]).toEqual([1, 1]);
  });

  test('is one that no script can outwit by catching its end', async () => {
    const host = await openHost(`function work() {
  try { Utilities.sleep(300000); Utilities.sleep(300000); SpreadsheetApp.flush(); } catch (error) { }
  try { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('still alive'); } catch (error) { }
  return 'done';
}`);
    await expect(host.rpc('work', [])).rejects.toThrow(TIME);
    expect(shown(host, 0, 0)).toEqual([[null]]);
  });

  test('is what the caller hears of, though the script throws something else after it', async () => {
    const host = await openHost(`function work() {
  try { Utilities.sleep(300000); Utilities.sleep(300000); SpreadsheetApp.flush(); } catch (error) { throw new Error('my own'); }
}`);
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
