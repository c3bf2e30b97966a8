/** Where an area lies after rows or columns were inserted or deleted. */
import type { Area } from './engine.ts';

export interface Resize {
  readonly along: 'rows' | 'columns';
  readonly at: number;
  /** Negative when taken away. */
  readonly count: number;
}

interface Span {
  readonly start: number;
  readonly length: number;
}

function inserted({ start, length }: Span, at: number, count: number): Span {
  if (at <= start) {
    return { start: start + count, length };
  }
  return { start, length: at < start + length ? length + count : length };
}

function deleted({ start, length }: Span, at: number, count: number): Span {
  const end = start + length;
  const before = Math.max(0, Math.min(start, at + count) - Math.min(start, at));
  const inside = Math.max(0, Math.min(end, at + count) - Math.max(start, at));
  return { start: start - before, length: length - inside };
}

/** Null when nothing of the area is left. */
export function movedArea(area: Area, resize: Resize): Area | null {
  const rows = resize.along === 'rows';
  const span = rows ? { start: area.row, length: area.rows } : { start: area.column, length: area.columns };
  const { at, count } = resize;
  const { start, length } = count < 0 ? deleted(span, at, -count) : inserted(span, at, count);
  if (length <= 0) return null;
  return rows ? { ...area, row: start, rows: length } : { ...area, column: start, columns: length };
}
