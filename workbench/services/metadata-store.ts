/** Keeps developer metadata inside the workbook and its sheets, so that it is saved and copied with them. */
import type { Engine, EngineSheet } from '../engine/engine.ts';

export type MetadataPlace = 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN';

export interface MetadataItem {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  readonly place: MetadataPlace;
  /** Zero-based row or column; 0 where the place has none. */
  readonly index: number;
}

/** Where an item lies: on the whole spreadsheet, or on a sheet, its rows and columns. */
export type MetadataHolder = Engine | EngineSheet;

const FIELD = 'developerMetadata';
const COUNTER = 'developerMetadataIds';
/** Google's quota for the keys and values of one spreadsheet or one sheet. */
const QUOTA = 30_000;

export function metadataOf(holder: MetadataHolder): readonly MetadataItem[] {
  const items = holder.custom()[FIELD];
  return Array.isArray(items) ? items.filter(isItem) : [];
}

export function setMetadata(holder: MetadataHolder, items: readonly MetadataItem[]): void {
  const characters = items.reduce((sum, item) => sum + item.key.length + (item.value ?? '').length, 0);
  if (characters > QUOTA) {
    throw new Error('The developer metadata of this location would exceed the limit of 30000 characters.');
  }
  holder.setCustom({ ...holder.custom(), [FIELD]: items });
}

/** The next unused id within the workbook. */
export function nextMetadataId(engine: Engine): number {
  const last = engine.custom()[COUNTER];
  const id = (typeof last === 'number' ? last : 0) + 1;
  engine.setCustom({ ...engine.custom(), [COUNTER]: id });
  return id;
}

/** Moves the items of rows or columns when some were inserted (`count` > 0) or deleted (`count` < 0) at `at`. */
export function shiftMetadata(sheet: EngineSheet, place: 'ROW' | 'COLUMN', at: number, count: number): void {
  const items = metadataOf(sheet);
  if (!items.some((item) => item.place === place && item.index >= at)) {
    return;
  }
  const kept = items.filter((item) => item.place !== place || item.index < at || item.index >= at - count);
  setMetadata(
    sheet,
    kept.map((item) => (item.place === place && item.index >= at ? { ...item, index: item.index + count } : item)),
  );
}

function isItem(value: unknown): value is MetadataItem {
  return typeof value === 'object' && value !== null && 'id' in value && 'key' in value && 'place' in value;
}
