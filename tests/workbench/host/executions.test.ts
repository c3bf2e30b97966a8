import { describe, expect, test } from 'vitest';
import type { HostEvent } from '../../../workbench/host/host.ts';
import { openHost, runScript, shown } from '../support/host.ts';

describe('an execution', () => {
  test('starts with fresh globals', async () => {
    const host = await openHost('var count = 0;\nfunction next() { count += 1; return count; }');
    expect(await host.rpc('next', [])).toBe(1);
    expect(await host.rpc('next', [])).toBe(1);
  });

  test('knows nothing of another file that the same script is opened in', async () => {
    const code =
      'var kept = [];\nfunction add() { kept.push(1); add.calls = (add.calls || 0) + 1; return [kept.length, add.calls]; }';
    const [one, other] = [await openHost(code), await openHost(code)];
    expect(await one.rpc('add', [])).toEqual([1, 1]);
    expect(await other.rpc('add', [])).toEqual([1, 1]);
    expect(await one.rpc('add', [])).toEqual([1, 1]);
  });

  test('runs what a menu item names', async () => {
    const host = await openHost(`
function onOpen(e) {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Write', 'write').addItem('Again', 'write').addToUi();
}
function write() { SpreadsheetApp.getActive().getActiveSheet().getRange('A1').setValues([['written']]); }
`);
    await host.open();
    expect(host.menu).toEqual([
      { caption: 'Write', functionName: 'write' },
      { caption: 'Again', functionName: 'write' },
    ]);
    await host.run('write');
    expect(shown(host, 0, 0)).toEqual([['written']]);
  });

  test('rejects with what the add-on threw', async () => {
    const host = await openHost("function fail() { throw new Error('The log is empty'); }");
    await expect(host.rpc('fail', [])).rejects.toThrow(/^The log is empty$/);
    await expect(host.run('fail')).rejects.toThrow(/^The log is empty$/);
  });

  test('does not reach names that end with an underscore, nor unknown ones', async () => {
    const host = await openHost('function hidden_() { return 1; }\nfunction open() { return hidden_(); }');
    expect(await host.rpc('open', [])).toBe(1);
    await expect(host.rpc('hidden_', [])).rejects.toThrow('Script function not found: hidden_');
    await expect(host.run('hidden_')).rejects.toThrow('Script function not found: hidden_');
    await expect(host.rpc('toString', [])).rejects.toThrow('Script function not found: toString');
  });

  test('waits for the calculation before it and after it', async () => {
    const host = await openHost(`
function write() { SpreadsheetApp.getActive().getActiveSheet().getRange('A1').setValues([['=6*7']]); }
function read() { return SpreadsheetApp.getActive().getActiveSheet().getRange('A1').getValues()[0][0]; }
`);
    const [, value] = await Promise.all([host.rpc('write', []), host.rpc('read', [])]);
    expect(value).toBe(42);
  });

  test('goes on after another one failed', async () => {
    const host = await openHost("function fail() { throw new Error('no'); }\nfunction work() { return 1; }");
    const failed = host.rpc('fail', []);
    const worked = host.rpc('work', []);
    await expect(failed).rejects.toThrow('no');
    expect(await worked).toBe(1);
  });

  test('opens a sidebar from a file, with its title, until nobody listens', async () => {
    const events: HostEvent[] = [];
    const host = await openHost(
      `function show() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Sales'));
}`,
      { files: { sidebar: '<p>hello</p>' } },
    );
    const stop = host.on((event) => events.push(event));
    await host.run('show');
    stop();
    await host.run('show');
    expect(events).toEqual([{ type: 'sidebar', sidebar: { title: 'Sales', html: '<p>hello</p>' } }]);
  });
});

describe('what the workbench does not have', () => {
  test('fails by name when it is touched', async () => {
    await expect(runScript('SpreadsheetApp.getActive().getActiveSheet().sort(1)')).rejects.toThrow(
      'Sheet.sort is not in the workbench',
    );
    await expect(runScript('return SpreadsheetApp.newCellImage')).rejects.toThrow(
      'SpreadsheetApp.newCellImage is not in the workbench',
    );
    await expect(runScript("SpreadsheetApp.getActive().getActiveSheet().getRange('A1').randomize()")).rejects.toThrow(
      'Range.randomize is not in the workbench',
    );
  });

  test('is not hidden by setting it', async () => {
    await expect(runScript('SpreadsheetApp.getActive().getActiveSheet().sort = function () {};')).rejects.toThrow(
      "Sheet.sort can't be set",
    );
  });

  test('arguments that are undefined fit no signature', async () => {
    await expect(
      runScript("SpreadsheetApp.getActive().getActiveSheet().getRange('A1').setNumberFormat(undefined)"),
    ).rejects.toThrow("The parameters (null) don't match the method signature for Range.setNumberFormat.");
  });
});

describe('a manifest', () => {
  test('must list its scopes', async () => {
    const manifest = JSON.stringify({ timeZone: 'Etc/UTC' });
    await expect(openHost('', { manifest })).rejects.toThrow('appsscript.json lists no oauthScopes');
  });
});
