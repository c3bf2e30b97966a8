import { describe, expect, test } from 'vitest';
import { openHost, runScript } from '../support/host.ts';

const STORE = 'var store = PropertiesService.getDocumentProperties();';

describe('properties', () => {
  test('outlive executions, and are deleted singly', async () => {
    const host = await openHost(`
function write() { ${STORE} store.setProperty('a', '1').setProperty('b', '2').deleteProperty('a'); }
function read() { ${STORE} return [store.getProperty('a'), store.getProperty('b')]; }`);
    await host.rpc('write', []);
    expect(await host.rpc('read', [])).toEqual([null, '2']);
  });

  test('hold text only', async () => {
    await expect(runScript(`${STORE} store.setProperty('a', 1);`)).rejects.toThrow('must be text, not number');
    await expect(runScript(`${STORE} store.setProperty('a', null);`)).rejects.toThrow('must be text, not null');
    await expect(runScript(`${STORE} store.setProperty('a', {});`)).rejects.toThrow('must be text, not object');
  });

  test('hold 9 KB a value, in bytes', async () => {
    const write = (text: string, count: number) => `${STORE} store.setProperty('a', '${text}'.repeat(${count}));`;
    await expect(runScript(write('x', 9216))).resolves.toBeNull();
    await expect(runScript(write('x', 9217))).rejects.toThrow('Argument too large: value');
    await expect(runScript(write('я', 4608))).resolves.toBeNull();
    await expect(runScript(write('я', 4609))).rejects.toThrow('Argument too large: value');
  });

  test('hold 500 KB a store, and keep what they had when that is exceeded', async () => {
    const host = await openHost(`
function fill(count) { ${STORE} for (var i = 0; i < count; i += 1) { store.setProperty('key' + (100 + i), 'x'.repeat(9210)); } }
function last() { ${STORE} return [store.getProperty('key154') !== null, store.getProperty('key155')]; }`);
    await host.rpc('fill', [55]);
    await expect(host.rpc('fill', [56])).rejects.toThrow('You have exceeded the property storage quota.');
    expect(await host.rpc('last', [])).toEqual([true, null]);
  });
});

describe('a lock', () => {
  test('is had once more by who has it, and released', async () => {
    const host = await openHost(`function run() {
  var lock = LockService.getDocumentLock();
  var had = [lock.tryLock(1), lock.tryLock(1)];
  lock.releaseLock();
  SpreadsheetApp.flush();
  return had;
}
function take() { return LockService.getDocumentLock().tryLock(1); }`);
    const between = host.levers.runAt({ call: 'SpreadsheetApp.flush', nth: 1 }, 'take', []);
    expect(await host.rpc('run', [])).toEqual([true, true]);
    expect(between.result).toBe(true);
  });

  test('is not had by who waits for it in vain, and the time passes', async () => {
    const host = await openHost(
      `
function hold() { LockService.getDocumentLock().tryLock(1); SpreadsheetApp.flush(); }
function wait() { return LockService.getDocumentLock().tryLock(30000); }
function time() { return Date.now(); }`,
      { now: () => 0 },
    );
    const waiting = host.levers.runAt({ call: 'SpreadsheetApp.flush', nth: 1 }, 'wait', []);
    await host.rpc('hold', []);
    expect(waiting).toMatchObject({ outcome: 'done', result: false });
    expect(await host.rpc('time', [])).toBe(30_000);
  });

  test('is released after a flush of what was written', async () => {
    const write =
      "LockService.getDocumentLock().tryLock(1); SpreadsheetApp.getActive().getActiveSheet().getRange('A1').setValues([[1]]);";
    const release = 'LockService.getDocumentLock().releaseLock();';
    await expect(runScript(`${write} ${release}`)).rejects.toThrow('SpreadsheetApp.flush() must come between');
    await expect(runScript(`${write} SpreadsheetApp.flush(); ${release}`)).resolves.toBeNull();
    await expect(
      runScript(`SpreadsheetApp.getActive().getActiveSheet().getRange('A1').getValues()[0][0]; ${release}`),
    ).resolves.toBeNull();
  });
});
