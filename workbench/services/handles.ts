/** What the proxies handed to the add-on stand for. */
import type { Area } from '../engine/engine.ts';
import { createRegistry } from './registry.ts';

export interface SheetHandle {
  readonly sheetId: number;
}

export interface RangeHandle {
  readonly sheetId: number;
  readonly area: Area;
}

export const sheetHandles = createRegistry<SheetHandle>('Sheet');
export const rangeHandles = createRegistry<RangeHandle>('Range');
