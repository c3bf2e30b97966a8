/** Lays the results of both engines side by side. */

import { cellName } from '../../../workbench/engine/cell-name.ts';
import type { Cell, Engine } from '../../../workbench/engine/engine.ts';
import { bookContent } from './book-content.ts';
import { isSame } from './same.ts';
import { calculateAgain, unknownFunctions } from './second-engine.ts';

export interface Vote {
  /** `Board!B3`. */
  readonly cell: string;
  readonly formula: string;
  readonly first: Cell;
  readonly second: Cell;
}

export interface Votes {
  /** The cells' formulas that both engines calculated, and how many. */
  readonly formulas: readonly string[];
  readonly count: number;
  /** The sheets that hold them. */
  readonly tabs: readonly string[];
  readonly disagreements: readonly Vote[];
  /** Values that did not arrive in the second engine as they stand in the first: nothing can be compared then. */
  readonly notLoaded: readonly Vote[];
  /** Functions that the second engine lacks, which are not the product's own. */
  readonly unknown: readonly string[];
}

/** The engine must have settled. `own`: the functions of the product, which no other engine knows. */
export function voteOn(engine: Engine, own: ReadonlySet<string> = new Set()): Votes {
  const book = bookContent(engine);
  const again = calculateAgain(book);
  const unknown = new Set<string>();
  const disagreements: Vote[] = [];
  const notLoaded: Vote[] = [];
  const tabs = new Set<string>();
  const voted: string[] = [];
  for (const { name, cells, formulas } of book) {
    cells.forEach((row, rowIndex) => {
      row.forEach((first, column) => {
        const formula = formulas[rowIndex]?.[column] ?? '';
        const missing = formula === '' ? [] : unknownFunctions(formula);
        for (const called of missing) if (!own.has(called)) unknown.add(called);
        const isVoted = formula !== '' && missing.length === 0;
        if (isVoted) {
          voted.push(formula);
          tabs.add(name);
        }
        const second = again.read(name, rowIndex, column);
        if (isSame(first, second)) return;
        (isVoted ? disagreements : notLoaded).push({
          cell: `${name}!${cellName(rowIndex, column)}`,
          formula,
          first,
          second,
        });
      });
    });
  }
  return { formulas: voted, count: voted.length, tabs: [...tabs], disagreements, notLoaded, unknown: [...unknown] };
}
