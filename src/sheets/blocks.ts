/** Large tabs are written in blocks of rows. */
import type { Extent } from './extent.ts';

/** About so many cells: one call with millions of cells is refused. */
const CELLS_PER_BLOCK = 200_000;

export interface Block {
  /** From 0. */
  readonly first: number;
  readonly height: number;
}

export function blocksIn({ rows, columns }: Extent): readonly Block[] {
  const count = Math.max(1, Math.round((rows * columns) / CELLS_PER_BLOCK));
  const height = Math.ceil(rows / count);
  const blocks: Block[] = [];
  for (let first = 0; first < rows; first += height) blocks.push({ first, height: Math.min(height, rows - first) });
  return blocks;
}
