/** Where rows or columns stand after some came, went or moved. */
import type { LinePlace } from './engine.ts';

export function inserted(at: number, count: number): LinePlace {
  return (line) => (line < at ? line : line + count);
}

export function removed(at: number, count: number): LinePlace {
  return (line) => {
    if (line < at) return line;
    return line < at + count ? null : line - count;
  };
}

/** `to` is a place among the lines as they were. */
export function moved(at: number, count: number, to: number): LinePlace {
  const place = to > at ? to - count : to;
  return (line) => {
    if (line >= at && line < at + count) return line - at + place;
    const left = line < at ? line : line - count;
    return left < place ? left : left + count;
  };
}
