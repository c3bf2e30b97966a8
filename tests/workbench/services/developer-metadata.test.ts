import { describe, expect, test } from 'vitest';
import { openHost, runScript } from '../support/host.ts';

const SHEET = 'var book = SpreadsheetApp.getActive(); var sheet = book.getActiveSheet();';

describe('developer metadata', () => {
  test('sits on a sheet, a whole row, a whole column', async () => {
    expect(
      await runScript(`${SHEET}
sheet.addDeveloperMetadata('k', 'sheet');
sheet.getRange('3:3').addDeveloperMetadata('k', 'row');
sheet.getRange('B:B').addDeveloperMetadata('k');
return book.createDeveloperMetadataFinder().withKey('k').find().map(function (m) {
  var place = m.getLocation();
  return [m.getValue(), place.getSheet() && 'sheet', place.getRow() && 'row', place.getColumn() && 'column'];
});`),
    ).toEqual([
      ['sheet', 'sheet', null, null],
      ['row', null, 'row', null],
      [null, null, null, 'column'],
    ]);
  });

  test.each(["'A1'", "'A1:B1000'", "'A5:Z5'", "'2:3'", "'B:C'", "'A2:Z3'", "'B2:B1000'"])(
    'is refused on %s',
    async (notation) => {
      await expect(runScript(`${SHEET} sheet.getRange(${notation}).addDeveloperMetadata('k');`)).rejects.toThrow(
        'Adding developer metadata to arbitrary ranges is not currently supported.',
      );
    },
  );

  test('is found by its key, in one sheet or in all', async () => {
    expect(
      await runScript(`${SHEET}
var other = book.insertSheet('other');
sheet.addDeveloperMetadata('a', '1'); sheet.addDeveloperMetadata('b', '1'); other.addDeveloperMetadata('a', '2');
return [book, sheet].map(function (where) {
  return [where.createDeveloperMetadataFinder().find().length, where.createDeveloperMetadataFinder().withKey('a').find().length];
});`),
    ).toEqual([
      [3, 2],
      [2, 1],
    ]);
  });

  test('is changed and removed', async () => {
    expect(
      await runScript(`${SHEET}
sheet.addDeveloperMetadata('a', '1');
var items = function () { return sheet.createDeveloperMetadataFinder().find(); };
items()[0].setValue('2');
var changed = [items()[0].getKey(), items()[0].getValue()];
items()[0].remove();
return changed.concat([items().length]);`),
    ).toEqual(['a', '2', 0]);
    await expect(
      runScript(`${SHEET} sheet.addDeveloperMetadata('a');
var item = sheet.createDeveloperMetadataFinder().find()[0]; item.remove(); item.getKey();`),
    ).rejects.toThrow('no longer exists');
    await expect(runScript(`${SHEET} sheet.addDeveloperMetadata('a', {});`)).rejects.toThrow('not in the workbench');
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
return rows.concat([item.getLocation().getColumn().getA1Notation(), item.getLocation().getRow(), item.getValue(),
  sheet.createDeveloperMetadataFinder().find().length, other.createDeveloperMetadataFinder().find().length]);`),
    ).toEqual(['7:7', 'B:B', null, 'v', 0, 1]);
    await expect(runScript(`${PLACES} item.moveToRow(sheet.getRange('B:B'));`)).rejects.toThrow('not a single row');
    await expect(runScript(`${PLACES} item.moveToRow(sheet.getRange('A1'));`)).rejects.toThrow('arbitrary ranges');
  });

  describe('by hand', () => {
    async function marked() {
      const host = await openHost(`function mark() { var sheet = SpreadsheetApp.getActive().getActiveSheet();
  sheet.getRange('3:3').addDeveloperMetadata('row'); sheet.getRange('C:C').addDeveloperMetadata('column'); }
function places() { return SpreadsheetApp.getActive().getActiveSheet().createDeveloperMetadataFinder().find().map(function (item) {
  var place = item.getLocation(); return (place.getRow() || place.getColumn()).getA1Notation(); }); }`);
      await host.rpc('mark', []);
      return { host, sheet: host.engine.active, places: () => host.rpc('places', []) };
    }

    test('goes with a sheet that is copied', async () => {
      const { host, sheet, places } = await marked();
      host.engine.activate(host.engine.duplicateSheet(sheet.id, 'copy').id);
      expect(await places()).toEqual(['3:3', 'C:C']);
    });

    test('goes with rows and columns that are pushed away', async () => {
      const { sheet, places } = await marked();
      sheet.insertRows(3, 5);
      sheet.insertColumns(3, 1);
      expect(await places()).toEqual(['3:3', 'C:C']);
      sheet.insertRows(2, 2);
      sheet.insertColumns(0, 1);
      expect(await places()).toEqual(['5:5', 'D:D']);
      sheet.deleteRows(0, 4);
      sheet.deleteColumns(4, 2);
      expect(await places()).toEqual(['1:1', 'D:D']);
    });

    test('is gone with its row and its column, for good', async () => {
      const { sheet, places } = await marked();
      sheet.deleteRows(1, 3);
      expect(await places()).toEqual(['C:C']);
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
