/** `DeveloperMetadata` and its finder. */
import type { Engine, EngineSheet } from '../engine/engine.ts';
import type { Context } from './context.ts';
import { memberName } from './enumeration.ts';
import type { Range } from './file-objects.ts';
import { rangeHandles } from './handles.ts';
import { wholeLine } from './metadata-line.ts';
import { type MetadataItem, type MetadataSpot, metadataOf, nextMetadataId, setMetadata } from './metadata-store.ts';
import { serviceObject } from './service-object.ts';
import { SPREADSHEET_ENUMERATIONS } from './spreadsheet-enumerations.ts';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
export type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

/** Adds an item; `rest` are the arguments after the key: a value, a visibility, or both. */
export function addMetadata(
  context: Context,
  spot: MetadataSpot,
  key: string,
  rest: readonly (string | Visibility)[],
): void {
  const { engine } = context.state;
  const holder = holderOf(engine, spot.sheetId);
  const value = rest.find((argument) => typeof argument === 'string') ?? null;
  const visibility = rest.find((argument) => typeof argument !== 'string');
  const item: MetadataItem = {
    id: nextMetadataId(engine),
    key: String(key),
    value: typeof value === 'string' ? value : null,
    visibility: visibility === undefined ? 'DOCUMENT' : checkedVisibility(visibility),
    place: spot.place,
    index: spot.index,
  };
  setMetadata(holder, [...metadataOf(holder), item]);
}

/** The items exactly at the spot. */
export function metadataAt(context: Context, spot: MetadataSpot): Metadata[] {
  return metadataOf(holderOf(context.state.engine, spot.sheetId))
    .filter((item) => item.place === spot.place && item.index === spot.index)
    .map((item) => createMetadata(context, spot.sheetId, item.id));
}

/** A finder over the whole spreadsheet (null), or over one sheet with its rows and columns. */
export function createMetadataFinder(context: Context, sheetId: number | null): Finder {
  const wanted: ((item: MetadataItem) => boolean)[] = [];
  const only = (test: (item: MetadataItem) => boolean) => {
    wanted.push(test);
    return finder;
  };
  const finder: Finder = serviceObject<Finder>(context, 'DeveloperMetadataFinder', {
    withKey: (key: string) => only((item) => item.key === key),
    withValue: (value: string) => only((item) => item.value === value),
    withId: (id: number) => only((item) => item.id === id),
    withVisibility: (visibility: Visibility) => {
      const name = checkedVisibility(visibility);
      return only((item) => item.visibility === name);
    },
    withLocationType: (type: GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType) => {
      const name = memberName(SPREADSHEET_ENUMERATIONS.DeveloperMetadataLocationType, type);
      return only((item) => item.place === name);
    },
    find: () => {
      const { engine } = context.state;
      const sheetIds = sheetId === null ? [null, ...engine.sheets().map((sheet) => sheet.id)] : [sheetId];
      return sheetIds.flatMap((id) =>
        metadataOf(holderOf(engine, id))
          .filter((item) => wanted.every((test) => test(item)))
          .map((item) => createMetadata(context, id, item.id)),
      );
    },
  });
  return finder;
}

function createMetadata(context: Context, foundOn: number | null, id: number): Metadata {
  let sheetId = foundOn;
  const holder = () => holderOf(context.state.engine, sheetId);
  const item = () => {
    const found = metadataOf(holder()).find((candidate) => candidate.id === id);
    if (found === undefined) {
      throw new Error('The developer metadata no longer exists.');
    }
    return found;
  };
  const change = (patch: Partial<MetadataItem>) => {
    const changed = { ...item(), ...patch };
    setMetadata(
      holder(),
      metadataOf(holder()).map((candidate) => (candidate.id === id ? changed : candidate)),
    );
    return metadata;
  };
  const leave = () => {
    setMetadata(
      holder(),
      metadataOf(holder()).filter((candidate) => candidate.id !== id),
    );
  };
  const moveTo = (range: Range, place: 'ROW' | 'COLUMN') => {
    const moved = item();
    const spot = wholeLine(context, rangeHandles.of(range));
    if (spot.place !== place) {
      throw new Error(`The range is not a single ${place.toLowerCase()}.`);
    }
    leave();
    sheetId = spot.sheetId;
    setMetadata(holder(), [...metadataOf(holder()), { ...moved, place, index: spot.index }]);
    return metadata;
  };
  const metadata: Metadata = serviceObject<Metadata>(context, 'DeveloperMetadata', {
    getId: () => item().id,
    getKey: () => item().key,
    getValue: () => item().value,
    getVisibility: () => SPREADSHEET_ENUMERATIONS.DeveloperMetadataVisibility[item().visibility],
    getLocation: () => createLocation(context, sheetId, item()),
    setKey: (key: string) => change({ key: String(key) }),
    setValue: (value: string) => change({ value: String(value) }),
    setVisibility: (visibility: Visibility) => change({ visibility: checkedVisibility(visibility) }),
    moveToRow: (row: Range) => moveTo(row, 'ROW'),
    moveToColumn: (column: Range) => moveTo(column, 'COLUMN'),
    remove: () => {
      item();
      leave();
    },
  });
  return metadata;
}

function createLocation(context: Context, sheetId: number | null, item: MetadataItem): Location {
  return serviceObject<Location>(context, 'DeveloperMetadataLocation', {
    getLocationType: () => SPREADSHEET_ENUMERATIONS.DeveloperMetadataLocationType[item.place],
    getSpreadsheet: () => (sheetId === null ? context.file.spreadsheet() : null),
    getSheet: () => (sheetId !== null && item.place === 'SHEET' ? context.file.sheet(sheetId) : null),
    getRow: () => {
      const sheet = sheetId === null || item.place !== 'ROW' ? null : context.state.engine.sheet(sheetId);
      return sheet && context.file.range(sheet.id, { row: item.index, column: 0, rows: 1, columns: sheet.columnCount });
    },
    getColumn: () => {
      const sheet = sheetId === null || item.place !== 'COLUMN' ? null : context.state.engine.sheet(sheetId);
      return sheet && context.file.range(sheet.id, { row: 0, column: item.index, rows: sheet.rowCount, columns: 1 });
    },
  });
}

function holderOf(engine: Engine, sheetId: number | null): Engine | EngineSheet {
  const holder = sheetId === null ? engine : engine.sheet(sheetId);
  if (holder === null) {
    throw new Error(`Sheet ${sheetId} not found`);
  }
  return holder;
}

function checkedVisibility(visibility: unknown): 'DOCUMENT' | 'PROJECT' {
  const name = memberName(SPREADSHEET_ENUMERATIONS.DeveloperMetadataVisibility, visibility);
  if (name === null) {
    throw new Error('Invalid argument: visibility');
  }
  return name;
}
