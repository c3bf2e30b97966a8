import { describe, expect, test } from 'vitest';
import { openHost, runScript } from '../support/host.ts';

const STORE = 'var store = PropertiesService.getDocumentProperties();';
const CACHE = 'var cache = CacheService.getDocumentCache();';

describe('properties', () => {
  test('outlive executions, each store for itself', async () => {
    const host = await openHost(`
function write() {
  PropertiesService.getDocumentProperties().setProperty('a', 'document');
  PropertiesService.getScriptProperties().setProperties({ a: 'script', b: '2' });
}
function read() {
  var script = PropertiesService.getScriptProperties();
  return [PropertiesService.getDocumentProperties().getProperties(), script.getKeys(), PropertiesService.getUserProperties().getProperty('a')];
}`);
    await host.rpc('write', []);
    expect(await host.rpc('read', [])).toEqual([{ a: 'document' }, ['a', 'b'], null]);
  });

  test('are deleted singly and as a whole', async () => {
    expect(
      await runScript(`${STORE}
store.setProperties({ a: '1', b: '2', c: '3' }).deleteProperty('a');
var left = store.getKeys();
store.setProperties({ d: '4' }, true);
var replaced = store.getKeys();
store.deleteAllProperties();
return [left, replaced, store.getKeys()];`),
    ).toEqual([['b', 'c'], ['d'], []]);
  });

  test('hold text only', async () => {
    await expect(runScript(`${STORE} store.setProperty('a', 1);`)).rejects.toThrow('must be text, not number');
    await expect(runScript(`${STORE} store.setProperty('a', null);`)).rejects.toThrow('must be text, not null');
    await expect(runScript(`${STORE} store.setProperties({ a: {} });`)).rejects.toThrow('must be text, not object');
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
function count() { ${STORE} return store.getKeys().length; }`);
    await host.rpc('fill', [55]);
    await expect(host.rpc('fill', [56])).rejects.toThrow('You have exceeded the property storage quota.');
    expect(await host.rpc('count', [])).toBe(55);
  });
});

describe('the cache', () => {
  test('forgets', async () => {
    expect(
      await runScript(
        `${CACHE}
cache.put('a', '1', 10); cache.put('b', '2'); cache.putAll({ c: '3' }, 21600);
Utilities.sleep(9999); var before = cache.get('a');
Utilities.sleep(1); var after = cache.get('a');
return [before, after, cache.getAll(['a', 'b', 'c'])];`,
        { now: () => 0 },
      ),
    ).toEqual(['1', null, { b: '2', c: '3' }]);
  });

  test('forgets after ten minutes when nothing was said', async () => {
    const host = await openHost(
      `function put() { ${CACHE} cache.put('a', '1'); }\nfunction get() { ${CACHE} return cache.get('a'); }`,
      {
        now: () => 0,
      },
    );
    await host.rpc('put', []);
    host.levers.advance(599_999);
    expect(await host.rpc('get', [])).toBe('1');
    host.levers.advance(1);
    expect(await host.rpc('get', [])).toBeNull();
  });

  test.each([
    ["cache.put('k'.repeat(250), '1')", null],
    ["cache.put('k'.repeat(251), '1')", 'Argument too large: key'],
    ["cache.put('a', 'x'.repeat(102400))", null],
    ["cache.put('a', 'x'.repeat(102401))", 'Argument too large: value'],
    ["cache.put('a', 'я'.repeat(51201))", 'Argument too large: value'],
    ["cache.put('a', '1', 21600)", null],
    ["cache.put('a', '1', 21601)", 'Invalid argument'],
    ["cache.put('a', 1)", 'must be text'],
  ])('%s', async (expression, message) => {
    const run = runScript(`${CACHE} ${expression};`);
    await (message === null ? expect(run).resolves.toBeNull() : expect(run).rejects.toThrow(message));
  });
});

describe('a lock', () => {
  test('is had once more by who has it, and released', async () => {
    expect(
      await runScript(`var lock = LockService.getScriptLock();
var before = lock.hasLock(); lock.waitLock(1); var during = [lock.hasLock(), lock.tryLock(1)]; lock.releaseLock();
return [before].concat(during, [lock.hasLock()]);`),
    ).toEqual([false, true, true, false]);
  });

  test('lets waitLock fail after its time, which passes', async () => {
    const host = await openHost(
      `
function hold() { LockService.getDocumentLock().waitLock(1); SpreadsheetApp.flush(); }
function wait() { LockService.getDocumentLock().waitLock(30000); }
function time() { return Date.now(); }`,
      { now: () => 0 },
    );
    const waiting = host.levers.runAt({ call: 'SpreadsheetApp.flush', nth: 1 }, 'wait', []);
    await host.rpc('hold', []);
    expect(String(waiting.error)).toContain('Lock timeout: another process was holding the lock for too long.');
    expect(await host.rpc('time', [])).toBe(30_000);
  });

  test('is released after a flush of what was written', async () => {
    const write =
      "LockService.getDocumentLock().waitLock(1); SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1);";
    const release = 'LockService.getDocumentLock().releaseLock();';
    await expect(runScript(`${write} ${release}`)).rejects.toThrow('SpreadsheetApp.flush() must come between');
    await expect(runScript(`${write} SpreadsheetApp.flush(); ${release}`)).resolves.toBeNull();
    await expect(
      runScript(`SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); ${release}`),
    ).resolves.toBeNull();
  });
});
