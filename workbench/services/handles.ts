/** What the proxies handed to the add-on stand for. */
import type { Area } from '../engine/engine.ts';
import type { Lines } from './a1.ts';
import { createRegistry } from './registry.ts';

export interface RangeHandle {
  readonly sheetId: number;
  readonly area: Area;
  /** Set where the range was named as whole rows or columns: it has no ends there. */
  readonly lines: Lines | null;
}

export const rangeHandles = createRegistry<RangeHandle>('Range');

export const sheetHandles = createRegistry<{ readonly sheetId: number }>('Sheet');
