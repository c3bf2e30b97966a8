import { describe, expect, test } from 'vitest';
import { FILE_SCOPE, openHost, runScript, shown, type, UI_SCOPE } from '../support/host.ts';

const MENU = "SpreadsheetApp.getUi().createAddonMenu().addItem('A', 'a').addToUi();";

describe('onOpen before the add-on is enabled in the file (NONE)', () => {
  test('may build menus', async () => {
    const host = await openHost(`function onOpen(e) { if (e.authMode === ScriptApp.AuthMode.NONE) { ${MENU} } }`);
    host.levers.openMode = 'NONE';
    await host.open();
    expect(host.menu).toHaveLength(1);
  });

  test.each([
    ['SpreadsheetApp.getActive()', 'SpreadsheetApp.getActive'],
    ['PropertiesService.getDocumentProperties()', 'PropertiesService.getDocumentProperties'],
    ['Session.getActiveUserLocale()', 'Session.getActiveUserLocale'],
    ["HtmlService.createHtmlOutputFromFile('page')", 'HtmlService.createHtmlOutputFromFile'],
    ['e.source.getSheets()', 'Spreadsheet.getSheets'],
  ])('may not call %s', async (expression, call) => {
    const host = await openHost(`function onOpen(e) { ${expression}; ${MENU} }`);
    host.levers.openMode = 'NONE';
    await expect(host.open()).rejects.toThrow(`You do not have permission to call ${call}`);
    expect(host.menu).toEqual([]);
  });

  test('loses its menu to a forbidden call at the top level of the script', async () => {
    const host = await openHost(`var sheet = SpreadsheetApp.getActive();\nfunction onOpen(e) { ${MENU} }`);
    host.levers.openMode = 'NONE';
    await expect(host.open()).rejects.toThrow('You do not have permission to call SpreadsheetApp.getActive');
    expect(host.menu).toEqual([]);
    host.levers.openMode = 'LIMITED';
    await host.open();
    expect(host.menu).toHaveLength(1);
  });

  test('leaves no menu of an earlier opening behind', async () => {
    const host = await openHost(`function onOpen(e) { if (String(e.authMode) !== 'NONE') { ${MENU} } }`);
    await host.open();
    expect(host.menu).toHaveLength(1);
    host.levers.openMode = 'NONE';
    await host.open();
    expect(host.menu).toEqual([]);
  });
});

describe('a trigger', () => {
  test('may read the file and its properties when the add-on is enabled (LIMITED)', async () => {
    const host = await openHost(`function onOpen(e) {
  PropertiesService.getDocumentProperties().setProperty('sheet', e.source.getSheets()[0].getName());
  ${MENU}
}
function read() { return PropertiesService.getDocumentProperties().getProperty('sheet'); }`);
    await host.open();
    expect(await host.rpc('read', [])).toBe(host.engine.active.name);
  });

  test.each(['onOpen', 'onInstall'] as const)('%s never opens a sidebar by itself', async (name) => {
    const host = await openHost(
      `function ${name}(e) { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('page')); }`,
      { files: { page: 'x' } },
    );
    await expect(name === 'onOpen' ? host.open() : host.install()).rejects.toThrow(
      'You do not have permission to call Ui.showSidebar',
    );
  });

  test('onInstall runs with full rights and builds the menu through onOpen', async () => {
    const host = await openHost(`function onOpen(e) { if (e.authMode === ScriptApp.AuthMode.FULL) { ${MENU} } }
function onInstall(e) { onOpen(e); }`);
    await host.install();
    expect(host.menu).toHaveLength(1);
  });
});

describe('a custom function runs as nobody', () => {
  const run = async (body: string) => {
    const host = await openHost(`/**\n * @customfunction\n */\nfunction TRY() {${body}}`);
    type(host, 0, 0, [['=TRY()']]);
    await host.engine.settled();
    const { active } = host.engine;
    return host.engine.errorMessage(active.id, 0, 0) ?? shown(host, 0, 0)[0]?.[0];
  };

  test.each([
    ['Session.getActiveUserLocale()', 'Session.getActiveUserLocale'],
    ['SpreadsheetApp.getUi()', 'SpreadsheetApp.getUi'],
    ["SpreadsheetApp.getActive().getActiveSheet().getRange('B1').setValues([[1]])", 'Range.setValues'],
    ['SpreadsheetApp.getActive().getActiveSheet().clear()', 'Sheet.clear'],
    ["SpreadsheetApp.getActive().insertSheet('x')", 'Spreadsheet.insertSheet'],
    ["SpreadsheetApp.getActive().getActiveSheet().addDeveloperMetadata('x')", 'Sheet.addDeveloperMetadata'],
    ["GmailApp.sendEmail('a', 'b', 'c')", 'GmailApp.sendEmail'],
    ['DriveApp.getRootFolder()', 'DriveApp.getRootFolder'],
  ])('and may not call %s', async (expression, call) => {
    expect(await run(`return ${expression};`)).toBe(`You do not have permission to call ${call}`);
  });

  test('but reads the spreadsheet and properties, and uses locks and Utilities', async () => {
    expect(
      await run(`
PropertiesService.getDocumentProperties().getProperty('x');
LockService.getDocumentLock().tryLock(1);
return SpreadsheetApp.getActive().getSpreadsheetLocale() + Utilities.formatDate(new Date(0), 'Asia/Tokyo', 'Z');`),
    ).toBe('en_US+0900');
  });
});

describe('scopes that a person has not granted', () => {
  const code = `function file() { return SpreadsheetApp.getActive().getActiveSheet().getName(); }
function asking() { try { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); } catch (error) {} return file(); }`;

  test('are refused by name', async () => {
    const host = await openHost(code);
    host.levers.refusedScopes = [FILE_SCOPE];
    await expect(host.rpc('file', [])).rejects.toThrow(`Required permissions: ${FILE_SCOPE}`);
  });

  test('are asked for again by requireAllScopes, which nothing outlives', async () => {
    const host = await openHost(code);
    await expect(host.rpc('asking', [])).resolves.toBeTypeOf('string');
    host.levers.refusedScopes = [FILE_SCOPE];
    await expect(host.rpc('asking', [])).rejects.toThrow('Authorization is required');
    expect(host.levers.last?.calls.get('Sheet.getName')).toBeUndefined();
  });
});

describe('scopes', () => {
  test.each([
    ["UrlFetchApp.fetch('https://example.com')", 'UrlFetchApp.fetch'],
    ["DriveApp.getFileById('x')", 'DriveApp.getFileById'],
  ])('do not cover %s', async (expression, call) => {
    await expect(runScript(`return ${expression};`)).rejects.toThrow(
      `Specified permissions are not sufficient to call ${call}. Required permissions: https://`,
    );
  });

  test.each([
    'SpreadsheetApp.openById',
    'SpreadsheetApp.create',
    'Session.getActiveUser',
    'ScriptApp.newTrigger',
    'Sheet.protect',
  ])('are not asked for by %s, which is not there', async (member) => {
    const [owner = '', name = ''] = member.split('.');
    const object = owner === 'Sheet' ? 'SpreadsheetApp.getActive().getActiveSheet()' : owner;
    await expect(runScript(`${object}.${name}('x');`)).rejects.toThrow(`${member} is not in the workbench`);
  });

  test('are needed for the file and for the sidebar', async () => {
    const sheet = 'return SpreadsheetApp.getActive().getActiveSheet().getName();';
    const sidebar = "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('page'));";
    const files = { page: 'x' };
    await expect(runScript(sheet, { scopes: [UI_SCOPE] })).rejects.toThrow(FILE_SCOPE);
    await expect(runScript(sidebar, { files, scopes: [FILE_SCOPE] })).rejects.toThrow(UI_SCOPE);
    await expect(runScript(sheet, { scopes: [FILE_SCOPE] })).resolves.toBeTypeOf('string');
    await expect(runScript(sidebar, { files, scopes: [UI_SCOPE] })).resolves.toBeNull();
  });
});
