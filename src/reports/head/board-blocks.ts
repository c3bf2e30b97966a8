/** The blocks beside the people of the sales board: rules of the log, what Salesbook has counted, what differs, statuses. */
import { type CountedLog, ruleColumns } from '../pay/counted-log.ts';
import { cell } from '../pay/formula.ts';
import type { SalesBoardInput } from './board-input.ts';
import { FIRST_PERSON, type Places } from './board-places.ts';
import { sharedWidth } from './shared-columns.ts';

export function countedLog({ log }: SalesBoardInput, { rules }: Places): CountedLog {
  return { ...log, at: { row: FIRST_PERSON, column: rules } };
}

/** The first column of what Salesbook has counted: month, name, purchases, first purchases. */
export function countedAt(input: SalesBoardInput, { rules }: Places): number {
  return rules + ruleColumns(input.log.rules);
}

/** The first column of what the reading counts and formulas do not: month, name, amount. */
export function differencesAt(input: SalesBoardInput, places: Places): number {
  return countedAt(input, places) + 4;
}

/** The first column of the rows that several share. */
export function sharedAt(input: SalesBoardInput, places: Places): number {
  return differencesAt(input, places) + (input.differences.length === 0 ? 0 : 3);
}

/** The first column of the statuses of deals. */
export function wordsAt(input: SalesBoardInput, places: Places): number {
  return sharedAt(input, places) + sharedWidth(input);
}

export function boardWidth(input: SalesBoardInput, places: Places): number {
  return wordsAt(input, places) + (input.counts.of === 'deals' ? 2 : 0);
}

/** A column of a block below the first person's row; at least one cell. */
export function blockColumn(column: number, height: number): string {
  return `${cell(FIRST_PERSON, column)}:${cell(FIRST_PERSON + Math.max(1, height) - 1, column)}`;
}

/** The cells of all people in one column. */
export function peopleIn({ people }: SalesBoardInput, column: number): string {
  return blockColumn(column, people.length);
}
