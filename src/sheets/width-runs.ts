/** Columns side by side that get one width together: each width that differs from its neighbour's is a service call. */

/** Of the columns in a new sheet. */
export const NEW_WIDTH = 100;
/** Pixels by which a column may become wider than it has to be: about two digits at each side. */
const SLACK = 30;

export interface WidthRun {
  readonly columns: number;
  /** None of its columns needs more. */
  readonly width: number;
}

function runOf(widths: readonly number[]): WidthRun {
  const widest = Math.max(...widths);
  const isAlmostNew = widest <= NEW_WIDTH && Math.min(...widths) >= NEW_WIDTH - SLACK;
  return { columns: widths.length, width: isAlmostNew ? NEW_WIDTH : widest };
}

/** As few as can be, from the left: no column is narrower than asked for, and none wider by more than the slack. */
export function widthRuns(widths: readonly number[]): WidthRun[] {
  const runs: WidthRun[] = [];
  let first = 0;
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  widths.forEach((width, column) => {
    least = Math.min(least, width);
    most = Math.max(most, width);
    if (most - least <= SLACK) return;
    runs.push(runOf(widths.slice(first, column)));
    first = column;
    [least, most] = [width, width];
  });
  return first < widths.length ? [...runs, runOf(widths.slice(first))] : runs;
}
