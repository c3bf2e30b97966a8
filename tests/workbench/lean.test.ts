/** What the product does not call is not emulated. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runScript } from './support/host.ts';

function textsIn(folder: string): string {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('\n');
}

const product = `${textsIn('src/sheets')}\n${readFileSync('src/main.ts', 'utf8')}`.replace(
  /\/\*[\s\S]*?\*\/|\/\/.*/g,
  '',
);

/** One object of each class, a line each: its name, and the names of its members. */
const OBJECTS = `
var book = SpreadsheetApp.getActive(), sheet = book.getActiveSheet(), row = sheet.getRange('1:1');
row.addDeveloperMetadata('key');
var finder = sheet.createDeveloperMetadataFinder(), item = finder.find()[0];
var newRule = SpreadsheetApp.newConditionalFormatRule().setRanges([row]).whenFormulaSatisfied('=1').setBold(true);
var newList = SpreadsheetApp.newDataValidation().requireValueInList(['a']);
var newChart = sheet.newChart().setChartType(Charts.ChartType.BAR);
var ui = SpreadsheetApp.getUi();
return [
  SpreadsheetApp, HtmlService, PropertiesService, LockService, Utilities, Session, ScriptApp, Charts,
  book, sheet, row, sheet.getRangeList(['A1']), row.createFilter(), finder, item, item.getLocation(),
  newRule, newRule.build(), newRule.build().getBooleanCondition(), newList, newList.build(),
  newChart, newChart.build(), ui, ui.createAddonMenu(), PropertiesService.getDocumentProperties(),
  LockService.getDocumentLock(), HtmlService.createHtmlOutputFromFile('page'),
].map(function (object) { return [object.toString()].concat(Object.keys(object)).join(' '); }).join('\\n');`;

test('each member of each service is called by the product', async () => {
  const found = String(await runScript(OBJECTS, { files: { page: '' } }));
  const objects = found.split('\n').map((line) => line.split(' '));
  const classes = [...textsIn('workbench/services').matchAll(/serviceObject<\w+>\(\s*context,\s*'(\w+)'/g)];
  expect(objects.map(([name]) => name).sort()).toEqual(classes.map(([, name]) => name).sort());

  const isCalled = (member: string) => new RegExp(`\\.${member}\\b`).test(product);
  const idle = objects.flatMap(([name, ...members]) =>
    members.filter((member) => !isCalled(member)).map((member) => `${name}.${member}`),
  );
  expect(idle).toEqual([]);
});
