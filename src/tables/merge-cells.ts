/** Notes on one customer from several places, put together without losing one. */
import { tidy } from '../core/writing/spelling.ts';
import type { KeptCell, KeptRow, KeptValue } from './kept-cell.ts';
import { moveFormula } from './move-formula.ts';

function textOf(value: KeptValue): string | null {
  return typeof value === 'object' ? null : String(value);
}

/** The title itself, or the first of `title (2)`, `title (3)` … that is not taken. */
export function freeTitle(title: string, taken: { has(title: string): boolean }): string {
  let candidate = title;
  for (let number = 2; taken.has(candidate); number++) candidate = tidy(`${title} (${number})`);
  return candidate;
}

/** Formulas that differ only by their own place are one. */
function isSame(first: KeptCell, second: KeptCell): boolean {
  const { value } = second;
  if (typeof value !== 'object' || !('formula' in value)) return JSON.stringify(first.value) === JSON.stringify(value);
  const moved = moveFormula(value.formula, second, first);
  return typeof first.value === 'object' && 'formula' in first.value && first.value.formula === moved;
}

/** What a cell holds at most. */
const CELL_CHARACTERS = 50_000;

/** Two texts as one; null where one of them is no text, or a cell can't hold both. */
function joinTexts(first: KeptValue, second: KeptValue): string | null {
  const left = textOf(first);
  const right = textOf(second);
  if (left === null || right === null) return null;
  const holds = (text: string, part: string) => `; ${text}; `.includes(`; ${part}; `);
  if (holds(left, right)) return left;
  if (holds(right, left)) return right;
  const joined = `${left}; ${right}`;
  return joined.length > CELL_CHARACTERS ? null : joined;
}

/** Cells of two rows for one customer. What differs is put side by side, so that neither is lost. */
export function mergeCells(
  first: ReadonlyMap<string, KeptCell>,
  second: ReadonlyMap<string, KeptCell>,
): ReadonlyMap<string, KeptCell> {
  const merged = new Map(first);
  for (const [title, cell] of second) {
    const known = merged.get(title);
    if (known === undefined) {
      merged.set(title, cell);
      continue;
    }
    if (isSame(known, cell)) continue;
    const joined = joinTexts(known.value, cell.value);
    if (joined !== null) merged.set(title, { ...known, value: joined });
    else if (![...merged.values()].some((other) => isSame(other, cell))) merged.set(freeTitle(title, merged), cell);
  }
  return merged;
}

/** Whether all that the row holds stands in the other one too. */
export function holdsAll(whole: KeptRow | undefined, part: KeptRow): boolean {
  if (whole === undefined) return false;
  const merged = mergeCells(whole.cells, part.cells);
  return (
    merged.size === whole.cells.size &&
    [...whole.cells].every(([title, cell]) => merged.get(title)?.value === cell.value)
  );
}
