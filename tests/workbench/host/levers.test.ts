import { describe, expect, test } from 'vitest';
import { areaOf, openHost, shown } from '../support/host.ts';

const CODE = `
function fill() {
  var sheet = SpreadsheetApp.getActive().getActiveSheet();
  for (var row = 1; row <= 3; row += 1) {
    sheet.getRange(row, 1).setValues([[row]]);
  }
  return sheet.getRange('A1:B3').getValues();
}
function careful() {
  var caught = [];
  var sheet = SpreadsheetApp.getActive().getActiveSheet();
  for (var row = 1; row <= 3; row += 1) {
    try { sheet.getRange(row, 1).setValues([[row]]); } catch (error) { caught.push(error.message); }
  }
  return caught;
}
function locked() {
  var lock = LockService.getDocumentLock();
  if (!lock.tryLock(1000)) { return 'busy'; }
  SpreadsheetApp.getActive().getActiveSheet().getRange('A1').setValues([['mine']]);
  SpreadsheetApp.flush();
  lock.releaseLock();
  return 'worked';
}
function forgetful() {
  LockService.getDocumentLock().tryLock(1000);
  return 'kept';
}
`;

describe('counters', () => {
  test('count calls by name and cells moved', async () => {
    const host = await openHost(CODE);
    await host.rpc('fill', []);
    const last = host.levers.last;
    expect(Object.fromEntries(last?.calls ?? [])).toEqual({
      'SpreadsheetApp.getActive': 1,
      'Spreadsheet.getActiveSheet': 1,
      'Sheet.getRange': 4,
      'Range.setValues': 3,
      'Range.getValues': 1,
    });
    expect(last).toMatchObject({ kind: 'rpc', functionName: 'fill', totalCalls: 10, cells: 9, outcome: 'done' });
  });
});

describe('a fault', () => {
  test('hits one call by name', async () => {
    const host = await openHost(CODE);
    host.levers.failAt({ call: 'Range.setValues', nth: 2 }, 'Service Spreadsheets failed');
    await expect(host.rpc('fill', [])).rejects.toThrow('Service Spreadsheets failed');
    expect(shown(host, 0, 0, 3, 1)).toEqual([[1], [null], [null]]);
    expect(host.levers.last?.outcome).toBe('failed');
  });

  test('passes when it hits once, and can be caught', async () => {
    const host = await openHost(CODE);
    host.levers.failAt({ call: 'Range.setValues', nth: 2 }, 'once');
    expect(await host.rpc('careful', [])).toEqual(['once']);
    expect(shown(host, 0, 0, 3, 1)).toEqual([[1], [null], [3]]);
  });

  test('lasts for the rest of the execution, no longer', async () => {
    const host = await openHost(CODE);
    host.levers.failAt({ nth: 6 }, 'down', true);
    await expect(host.rpc('careful', [])).resolves.toEqual(['down', 'down']);
    expect(shown(host, 0, 0, 3, 1)).toEqual([[1], [null], [null]]);
    expect(await host.rpc('careful', [])).toEqual([]);
  });
});

describe('an end', () => {
  test('can be caught by nothing', async () => {
    const host = await openHost(CODE);
    host.levers.endAt({ call: 'Range.setValues', nth: 2 });
    await expect(host.rpc('careful', [])).rejects.toThrow('Exceeded maximum execution time');
    expect(shown(host, 0, 0, 3, 1)).toEqual([[1], [null], [null]]);
  });

  test('at every call of a run leaves that run unfinished', async () => {
    const host = await openHost(CODE);
    await host.rpc('fill', []);
    const total = host.levers.last?.totalCalls ?? 0;
    for (let nth = 1; nth <= total; nth += 1) {
      host.levers.endAt({ nth });
      await expect(host.rpc('fill', [])).rejects.toThrow('Exceeded maximum execution time');
      expect(host.levers.last?.totalCalls).toBe(nth);
    }
    await expect(host.rpc('fill', [])).resolves.toBeDefined();
  });
});

describe('something between two calls', () => {
  test('is an edit by hand', async () => {
    const host = await openHost(CODE);
    host.levers.at({ call: 'Range.getValues', nth: 1 }, () => {
      host.engine.active.write(areaOf(0, 1), [[{ kind: 'text', value: 'by hand' }]]);
    });
    expect(await host.rpc('fill', [])).toEqual([
      [1, 'by hand'],
      [2, ''],
      [3, ''],
    ]);
  });

  test('is a second execution, kept out by a lock', async () => {
    const host = await openHost(CODE);
    const second = host.levers.runAt({ call: 'Range.setValues', nth: 1 }, 'locked', []);
    expect(second.outcome).toBe('not reached');
    expect(await host.rpc('locked', [])).toBe('worked');
    expect(second).toMatchObject({ outcome: 'done', result: 'busy' });
    expect(await host.rpc('locked', [])).toBe('worked');
  });

  test('is a second execution that fails without harming the first', async () => {
    const host = await openHost(CODE);
    const second = host.levers.runAt({ call: 'Range.setValues', nth: 1 }, 'missing', []);
    expect(await host.rpc('locked', [])).toBe('worked');
    expect(second.outcome).toBe('failed');
    expect(String(second.error)).toContain('Script function not found: missing');
  });
});

describe('state outside executions', () => {
  test('a lock ends with its execution', async () => {
    const host = await openHost(CODE);
    expect(await host.rpc('forgetful', [])).toBe('kept');
    expect(await host.rpc('locked', [])).toBe('worked');
    host.levers.endAt({ call: 'Range.setValues', nth: 1 });
    await expect(host.rpc('locked', [])).rejects.toThrow('Exceeded');
    expect(await host.rpc('locked', [])).toBe('worked');
  });

  test('is shared by the users of the file', async () => {
    const host = await openHost(`
function write() { PropertiesService.getDocumentProperties().setProperty('text', 'for all'); }
function read() { return PropertiesService.getDocumentProperties().getProperty('text'); }`);
    await host.rpc('write', []);
    host.levers.user = 'second';
    expect(await host.rpc('read', [])).toBe('for all');
  });

  test('a second user is kept out of the document lock', async () => {
    const host = await openHost(CODE);
    const point = { call: 'SpreadsheetApp.flush', nth: 1 };
    const locked = host.levers.runAt(point, 'locked', [], 'second');
    expect(await host.rpc('locked', [])).toBe('worked');
    expect(locked.result).toBe('busy');
  });
});

describe('calls at once', () => {
  const code = `
function write(text) { SpreadsheetApp.getActive().getActiveSheet().getRange('A1').setValues([[text]]); }
function read() { return SpreadsheetApp.getActive().getActiveSheet().getRange('A1').getValues()[0][0]; }`;

  test.each([
    ['asked', 'late'],
    ['reversed', 'early'],
  ] as const)('run in the order %s', async (order, last) => {
    const host = await openHost(code);
    host.levers.order = order;
    await Promise.all([host.rpc('write', ['early']), host.rpc('write', ['late'])]);
    expect(await host.rpc('read', [])).toBe(last);
  });

  test('of another account fail before the script runs', async () => {
    const host = await openHost(code);
    host.levers.otherAccount = true;
    await expect(host.rpc('write', ['x'])).rejects.toThrow('PERMISSION_DENIED');
    expect(host.levers.executions).toEqual([]);
    await host.run('read');
    host.levers.otherAccount = false;
    expect(await host.rpc('read', [])).toBe('');
  });
});
