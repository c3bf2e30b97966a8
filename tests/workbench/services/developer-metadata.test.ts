import { describe, expect, test } from 'vitest';
import { openHost, runScript } from '../support/host.ts';

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

  test('is moved to another row or column, of another sheet too', async () => {
    const PLACES = `${SHEET}
sheet.getRange('3:3').addDeveloperMetadata('k', 'v');
var item = sheet.createDeveloperMetadataFinder().withKey('k').find()[0];`;
    expect(
      await runScript(`${PLACES}
var other = book.insertSheet('other');
var rows = [item.moveToRow(sheet.getRange('7:7')).getLocation().getRow().getA1Notation()];
item.moveToColumn(other.getRange('B:B'));
return rows.concat([item.getLocation().getColumn().getSheet().getName(), item.getLocation().getRow(), item.getValue(),
  sheet.createDeveloperMetadataFinder().find().length, other.createDeveloperMetadataFinder().find().length]);`),
    ).toEqual(['A7:Z7', 'other', null, 'v', 0, 1]);
    await expect(runScript(`${PLACES} item.moveToRow(sheet.getRange('B:B'));`)).rejects.toThrow('not a single row');
    await expect(runScript(`${PLACES} item.moveToRow(sheet.getRange('A1'));`)).rejects.toThrow('arbitrary ranges');
  });

  describe('by hand', () => {
    async function marked() {
      const host = await openHost(`function mark() { var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('3:3').addDeveloperMetadata('row'); sheet.getRange('C:C').addDeveloperMetadata('column'); }
function places() { return SpreadsheetApp.getActiveSheet().createDeveloperMetadataFinder().find().map(function (item) {
  var place = item.getLocation(); return (place.getRow() || place.getColumn()).getA1Notation(); }); }`);
      await host.rpc('mark', []);
      return { sheet: host.engine.active, places: () => host.rpc('places', []) };
    }

    test('goes with rows and columns that are pushed away', async () => {
      const { sheet, places } = await marked();
      sheet.insertRows(3, 5);
      sheet.insertColumns(3, 1);
      expect(await places()).toEqual(['A3:AA3', 'C1:C1005']);
      sheet.insertRows(2, 2);
      sheet.insertColumns(0, 1);
      expect(await places()).toEqual(['A5:AB5', 'D1:D1007']);
      sheet.deleteRows(0, 4);
      sheet.deleteColumns(4, 2);
      expect(await places()).toEqual(['A1:Z1', 'D1:D1003']);
    });

    test('is gone with its row and its column, for good', async () => {
      const { sheet, places } = await marked();
      sheet.deleteRows(1, 3);
      expect(await places()).toEqual(['C1:C997']);
      sheet.deleteColumns(2, 1);
      sheet.insertColumns(2, 1);
      expect(await places()).toEqual([]);
    });
  });

  test('has a quota a sheet', async () => {
    const write = (length: number) => `${SHEET} sheet.addDeveloperMetadata('k', 'x'.repeat(${length}));`;
    await expect(runScript(write(29_999))).resolves.toBeNull();
    await expect(runScript(write(30_000))).rejects.toThrow('30000 characters');
  });
});
