import { describe, expect, test } from 'vitest';
import { runScript } from '../support/host.ts';

const SHEET = 'var book = SpreadsheetApp.getActive(); var sheet = book.getActiveSheet();';

describe('developer metadata', () => {
  test('sits on the spreadsheet, a sheet, a whole row, a whole column', async () => {
    expect(
      await runScript(`${SHEET}
book.addDeveloperMetadata('k', 'book');
sheet.addDeveloperMetadata('k', 'sheet', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
sheet.getRange('3:3').addDeveloperMetadata('k', 'row');
sheet.getRange('B:B').addDeveloperMetadata('k');
return book.createDeveloperMetadataFinder().withKey('k').find().map(function (m) {
  return [m.getValue(), String(m.getVisibility()), String(m.getLocation().getLocationType())];
});`),
    ).toEqual([
      ['book', 'DOCUMENT', 'SPREADSHEET'],
      ['sheet', 'PROJECT', 'SHEET'],
      ['row', 'DOCUMENT', 'ROW'],
      [null, 'DOCUMENT', 'COLUMN'],
    ]);
  });

  test.each(["'A1'", "'A1:B1000'", "'A2:Z3'", "'B2:B1000'"])('is refused on %s', async (notation) => {
    await expect(runScript(`${SHEET} sheet.getRange(${notation}).addDeveloperMetadata('k');`)).rejects.toThrow(
      'Adding developer metadata to arbitrary ranges is not currently supported.',
    );
  });

  test('is found by key, value, id and place', async () => {
    expect(
      await runScript(`${SHEET}
sheet.addDeveloperMetadata('a', '1'); sheet.addDeveloperMetadata('b', '1'); book.addDeveloperMetadata('a', '2');
var find = function () { return book.createDeveloperMetadataFinder(); };
var type = SpreadsheetApp.DeveloperMetadataLocationType.SPREADSHEET;
return [find().withKey('a').find().length, find().withKey('a').withValue('2').find().length, find().withLocationType(type).find().length,
  sheet.createDeveloperMetadataFinder().find().length, sheet.getDeveloperMetadata().length, book.getDeveloperMetadata()[0].getKey(),
  find().withId(sheet.getDeveloperMetadata()[1].getId()).find()[0].getKey()];`),
    ).toEqual([2, 1, 1, 2, 2, 'a', 'b']);
  });

  test('is changed and removed', async () => {
    expect(
      await runScript(`${SHEET}
sheet.addDeveloperMetadata('a', '1');
var item = sheet.getDeveloperMetadata()[0];
item.setValue('2').setKey('b');
var changed = [sheet.getDeveloperMetadata()[0].getKey(), sheet.getDeveloperMetadata()[0].getValue()];
item.remove();
return changed.concat([sheet.getDeveloperMetadata().length]);`),
    ).toEqual(['b', '2', 0]);
    await expect(
      runScript(`${SHEET} sheet.addDeveloperMetadata('a');
var item = sheet.getDeveloperMetadata()[0]; item.remove(); item.getKey();`),
    ).rejects.toThrow('no longer exists');
  });

  test('goes with its row and column, and with a copied sheet', async () => {
    expect(
      await runScript(`${SHEET}
sheet.getRange('3:3').addDeveloperMetadata('row'); sheet.getRange('B:B').addDeveloperMetadata('column');
sheet.insertRowsBefore(1, 2); sheet.insertColumnsBefore(1, 1);
var place = function (key) { return book.createDeveloperMetadataFinder().withKey(key).find()[0].getLocation(); };
var moved = [place('row').getRow().getA1Notation(), place('column').getColumn().getA1Notation()];
var copy = book.insertSheet('copy', { template: sheet });
moved.push(copy.createDeveloperMetadataFinder().find().length);
sheet.deleteRows(5, 1);
return moved.concat([sheet.createDeveloperMetadataFinder().find().length]);`),
    ).toEqual(['A5:AA5', 'C1:C1002', 2, 1]);
  });

  test('has a quota a sheet', async () => {
    const write = (length: number) => `${SHEET} sheet.addDeveloperMetadata('k', 'x'.repeat(${length}));`;
    await expect(runScript(write(29_999))).resolves.toBeNull();
    await expect(runScript(write(30_000))).rejects.toThrow('30000 characters');
  });
});
