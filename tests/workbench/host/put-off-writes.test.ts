import { describe, expect, test } from 'vitest';
import type { ValidationRule } from '../../../workbench/engine/engine.ts';
import { areaOf, openHost, shown } from '../support/host.ts';

const CODE = `
var reached = [];
function sheet() { return SpreadsheetApp.getActive().getActiveSheet(); }
function put(cell, value) { sheet().getRange(cell).setValues([[value]]); reached.push(cell); }
function report() { return PropertiesService.getDocumentProperties().getProperty('reached'); }
function attempt(then) {
  try {
    put('A1', 1); put('A2', 2); put('A3', 3);
    then();
    reached.push('then');
  } catch (error) {
    reached.push(error.message);
  }
  PropertiesService.getDocumentProperties().setProperty('reached', reached.join(' '));
}
function readAfter() { attempt(function () { sheet().getRange('B1').getValues(); }); }
function flushAfter() { attempt(function () { SpreadsheetApp.flush(); }); }
function growAfter() { attempt(function () { sheet().insertRowsAfter(1, 1); }); }
function nothingAfter() { attempt(function () { sheet().getRange('B1').getRow(); sheet().getSheetId(); }); }
function endAfter() { put('A1', 1); SpreadsheetApp.flush(); put('A2', 2); Utilities.formatDate(new Date(0), 'GMT', 'd'); }
function failAfter() { put('A1', 1); throw new Error('by itself'); }
function readBack() { put('A1', 1); return sheet().getRange('A1').setNumberFormat('0').getValues()[0][0]; }
function rename() { try { sheet().setName('x'.repeat(101)); } catch (error) { return 'caught'; } return 'not caught'; }
`;

async function putOff() {
  const host = await openHost(CODE);
  host.levers.writes = 'put off';
  return host;
}

describe('writes that are put off', () => {
  test.each([
    ['readAfter', 'A1 A2 A3 late'],
    ['flushAfter', 'A1 A2 A3 late'],
    ['growAfter', 'A1 A2 A3 late'],
    ['nothingAfter', 'A1 A2 A3 then'],
  ])('fail where something needs them, and take with them what comes after: %s', async (name, reached) => {
    const host = await putOff();
    host.levers.failAt({ call: 'Range.setValues', nth: 2 }, 'late');
    const run = host.rpc(name, []);
    await (name === 'nothingAfter' ? expect(run).rejects.toThrow('late') : run);
    expect(await host.rpc('report', [])).toBe(reached);
    expect(shown(host, 0, 0, 3, 1)).toEqual([[1], [null], [null]]);
  });

  test('fail late for whatever reason, such as a rule that rejects', async () => {
    const host = await putOff();
    const rule: ValidationRule = {
      type: 'checkbox',
      values: [],
      operator: null,
      source: null,
      allowInvalid: false,
      help: null,
    };
    host.engine.active.setValidation(areaOf(1, 0), rule);
    await host.rpc('flushAfter', []);
    expect(await host.rpc('report', [])).toMatch(/^A1 A2 A3 The data you entered in cell A2 /);
    expect(shown(host, 0, 0, 3, 1)).toEqual([[1], [null], [null]]);
    expect(await host.rpc('rename', []).catch(String)).toMatch('greater than 100 characters');
  });

  test('are read back as written, and are made at the end', async () => {
    const host = await putOff();
    expect(await host.rpc('readBack', [])).toBe(1);
    await expect(host.rpc('failAfter', [])).rejects.toThrow('by itself');
    expect(shown(host, 0, 0)).toEqual([[1]]);
  });

  test('are lost where the execution is ended before they were needed', async () => {
    const host = await putOff();
    host.levers.endAt({ call: 'Utilities.formatDate', nth: 1 });
    await expect(host.rpc('endAfter', [])).rejects.toThrow('Exceeded maximum execution time');
    expect(shown(host, 0, 0, 2, 1)).toEqual([[1], [null]]);
  });

  test('are not in the file before that', async () => {
    const host = await putOff();
    const before: unknown[] = [];
    host.levers.at({ call: 'Range.getRow', nth: 1 }, () => before.push(...shown(host, 0, 0, 3, 1)));
    await host.rpc('nothingAfter', []);
    expect(before).toEqual([[null], [null], [null]]);
    expect(shown(host, 0, 0, 3, 1)).toEqual([[1], [2], [3]]);
  });
});

describe('a call that fails after its work', () => {
  test.each(['at once', 'put off'] as const)('has done it, with writes %s', async (writes) => {
    const host = await openHost(CODE);
    host.levers.writes = writes;
    host.levers.failAfter({ call: 'Range.setValues', nth: 2 }, 'after');
    await host.rpc('flushAfter', []);
    expect(await host.rpc('report', [])).toBe(writes === 'at once' ? 'A1 after' : 'A1 A2 A3 after');
    expect(shown(host, 0, 0, 3, 1)).toEqual([[1], [2], [null]]);
  });

  test('is any call, once', async () => {
    const host = await openHost(CODE);
    host.levers.failAfter({ call: 'Sheet.insertRowsAfter', nth: 1 }, 'after');
    await host.rpc('growAfter', []);
    expect(await host.rpc('report', [])).toBe('A1 A2 A3 after');
    expect(host.engine.active.rowCount).toBe(1001);
    await host.rpc('growAfter', []);
    expect(host.engine.active.rowCount).toBe(1002);
  });
});
