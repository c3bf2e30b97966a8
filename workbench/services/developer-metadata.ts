/** `DeveloperMetadata` and its finder. */
import type { EngineSheet } from '../engine/engine.ts';
import type { Context } from './context.ts';
import type { Range } from './file-objects.ts';
import { rangeHandles } from './handles.ts';
import { wholeLine } from './metadata-line.ts';
import { type MetadataItem, type MetadataSpot, metadataOf, nextMetadataId, setMetadata } from './metadata-store.ts';
import { serviceObject } from './service-object.ts';
import { liveSheet } from './sheet-access.ts';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;

export function addMetadata(
  context: Context,
  { sheetId, place, index }: MetadataSpot,
  key: string,
  value: unknown,
): void {
  if (value !== null && typeof value !== 'string') {
    throw new Error('Developer metadata with a visibility is not in the workbench');
  }
  const sheet = liveSheet(context, sheetId);
  const item = { id: nextMetadataId(context.state.engine), key: String(key), value, place, index };
  setMetadata(sheet, [...metadataOf(sheet), item]);
}

/** A finder over the sheets, their rows and columns. */
export function createMetadataFinder(context: Context, sheets: () => readonly EngineSheet[]): Finder {
  let wanted: string | null = null;
  const finder: Finder = serviceObject<Finder>(context, 'DeveloperMetadataFinder', {
    withKey: (key: string) => {
      wanted = key;
      return finder;
    },
    find: () =>
      sheets().flatMap((sheet) =>
        metadataOf(sheet)
          .filter(({ key }) => wanted === null || key === wanted)
          .map(({ id }) => createMetadata(context, sheet.id, id)),
      ),
  });
  return finder;
}

function createMetadata(context: Context, foundOn: number, id: number): Metadata {
  let sheetId = foundOn;
  const holder = () => liveSheet(context, sheetId);
  const item = () => {
    const found = metadataOf(holder()).find((candidate) => candidate.id === id);
    if (found === undefined) throw new Error('The developer metadata no longer exists.');
    return found;
  };
  const others = () => metadataOf(holder()).filter((candidate) => candidate.id !== id);
  const moveTo = (range: Range, place: 'ROW' | 'COLUMN') => {
    const moved = item();
    const spot = wholeLine(context, rangeHandles.of(range));
    if (spot.place !== place) {
      throw new Error(`The range is not a single ${place.toLowerCase()}.`);
    }
    setMetadata(holder(), others());
    sheetId = spot.sheetId;
    setMetadata(holder(), [...metadataOf(holder()), { ...moved, place, index: spot.index }]);
    return metadata;
  };
  const metadata: Metadata = serviceObject<Metadata>(context, 'DeveloperMetadata', {
    getKey: () => item().key,
    getValue: () => item().value,
    getLocation: () => createLocation(context, sheetId, item()),
    setValue: (value: string) => {
      const changed = { ...item(), value: String(value) };
      setMetadata(
        holder(),
        metadataOf(holder()).map((candidate) => (candidate.id === id ? changed : candidate)),
      );
      return metadata;
    },
    moveToRow: (row: Range) => moveTo(row, 'ROW'),
    moveToColumn: (column: Range) => moveTo(column, 'COLUMN'),
    remove: () => {
      item();
      setMetadata(holder(), others());
    },
  });
  return metadata;
}

function createLocation(context: Context, sheetId: number, { place, index }: MetadataItem): Location {
  const { rowCount, columnCount } = liveSheet(context, sheetId);
  return serviceObject<Location>(context, 'DeveloperMetadataLocation', {
    getSheet: () => (place === 'SHEET' ? context.file.sheet(sheetId) : null),
    getRow: () =>
      place === 'ROW'
        ? context.file.range(sheetId, { row: index, column: 0, rows: 1, columns: columnCount }, 'rows')
        : null,
    getColumn: () =>
      place === 'COLUMN'
        ? context.file.range(sheetId, { row: 0, column: index, rows: rowCount, columns: 1 }, 'columns')
        : null,
  });
}
