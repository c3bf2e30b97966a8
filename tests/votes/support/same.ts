/** When two results are one. */
import type { Cell } from '../../../workbench/engine/engine.ts';

const RELATIVE = 1e-9;

/** An empty cell and an empty text are one to whoever looks. */
function isBlank({ kind, value }: Cell): boolean {
  return kind === 'empty' || value === '';
}

export function isSame(one: Cell, other: Cell): boolean {
  if (isBlank(one) || isBlank(other)) return isBlank(one) && isBlank(other);
  if (one.kind !== other.kind) return false;
  if (typeof one.value !== 'number' || typeof other.value !== 'number') return one.value === other.value;
  return Math.abs(one.value - other.value) <= RELATIVE * Math.max(Math.abs(one.value), Math.abs(other.value));
}
