/** Keeps developer metadata inside the sheets, so that it is saved and copied with them. */
import type { Engine, EngineSheet } from '../engine/engine.ts';

export type MetadataPlace = 'SHEET' | 'ROW' | 'COLUMN';

export interface MetadataItem {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly place: MetadataPlace;
  /** Zero-based row or column; 0 where the place has none. */
  readonly index: number;
}

export interface MetadataSpot {
  readonly sheetId: number;
  readonly place: MetadataPlace;
  readonly index: number;
}

const FIELD = 'developerMetadata';
const COUNTER = 'developerMetadataIds';
/** Google's quota for the keys and values of one sheet. */
const QUOTA = 30_000;

export function metadataOf(sheet: EngineSheet): readonly MetadataItem[] {
  const items = sheet.custom()[FIELD];
  return Array.isArray(items) ? items.filter(isItem) : [];
}

export function setMetadata(sheet: EngineSheet, items: readonly MetadataItem[]): void {
  const characters = items.reduce((sum, item) => sum + item.key.length + (item.value ?? '').length, 0);
  if (characters > QUOTA) {
    throw new Error('The developer metadata of this location would exceed the limit of 30000 characters.');
  }
  sheet.setCustom({ ...sheet.custom(), [FIELD]: items });
}

/** The next unused id within the workbook. */
export function nextMetadataId(engine: Engine): number {
  const last = engine.custom()[COUNTER];
  const id = (typeof last === 'number' ? last : 0) + 1;
  engine.setCustom({ ...engine.custom(), [COUNTER]: id });
  return id;
}

const followed = new WeakSet<Engine>();

/** From now on the items of rows and columns go where these go, and are gone for good where these are deleted. */
export function followLines(engine: Engine): void {
  if (followed.has(engine)) return;
  followed.add(engine);
  engine.onLines((sheetId, along, placeOf) => {
    const sheet = engine.sheet(sheetId);
    const place = along === 'rows' ? 'ROW' : 'COLUMN';
    const items = sheet === null ? [] : metadataOf(sheet);
    if (sheet === null || !items.some((item) => item.place === place)) return;
    const moved = items.flatMap((item) => {
      const index = item.place === place ? placeOf(item.index) : item.index;
      return index === null ? [] : [{ ...item, index }];
    });
    setMetadata(sheet, moved);
  });
}

function isItem(value: unknown): value is MetadataItem {
  return typeof value === 'object' && value !== null && 'id' in value && 'key' in value && 'place' in value;
}
