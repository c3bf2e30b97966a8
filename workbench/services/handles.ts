/** What the proxies handed to the add-on stand for. */
import type { Area } from '../engine/engine.ts';
import { createRegistry } from './registry.ts';

export interface RangeHandle {
  readonly sheetId: number;
  readonly area: Area;
}

export const rangeHandles = createRegistry<RangeHandle>('Range');
