/** A formula of the user's that changes its row. */

/**
 * Moves a formula from one row to another: references to its own row follow, all others stay. Text in quotes and
 * references to other sheets are left alone.
 */
export function moveFormula(formula: string, from: number, to: number): string {
  if (from === to) return formula;
  return formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'![$A-Z\d:]+|[\p{L}\d_.]+![$A-Z\d:]+|(?<![\p{L}\d_.$])(\$?[A-Z]{1,3})(\d+)(?![\p{L}\d_(.])/gu,
    (found, column: string | undefined, row: string | undefined) =>
      column !== undefined && Number(row) === from ? `${column}${to}` : found,
  );
}
