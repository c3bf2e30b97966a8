/** States that do not stand in the row that they are said of: in a heading above it, or in the first row of its group. */
import { bucketNumber } from '../buckets.ts';
import type { TextColumn } from '../text-columns.ts';
import { isOpen } from './draft.ts';
import type { Headings } from './headings.ts';
import { note, titleOf, type Work } from './work.ts';

const TOTALS = bucketNumber('totals');

/** What headings say, as a column of texts. */
function textsOfHeadings({ states }: Headings, size: number): TextColumn {
  const texts = ['', ...new Set(states.flatMap(({ heading }) => (heading === '' ? [] : [heading])))];
  const ids = new Int32Array(size);
  for (const { heading, rows } of states) for (const row of rows) ids[row] = texts.indexOf(heading);
  return { ids, texts, hasLetters: true };
}

/**
 * The rows that take their state from above: groups end in rows of totals, and each names its state in the first row alone. Empty where
 * any other row names one.
 */
function leftBlank({ draft }: Work, { ids }: TextColumn): ReadonlyMap<number, number> {
  const from = new Map<number, number>();
  let groups = 0;
  let first = -1;
  let above = TOTALS;
  for (let row = 0; row < draft.size; row++) {
    const isOrder = isOpen(draft, row);
    if (isOrder && ids[row] !== 0) {
      if (above !== TOTALS) return new Map();
      first = row;
      groups++;
    } else if (isOrder) {
      if (first === -1) return new Map();
      from.set(row, first);
    }
    if (isOrder || draft.bucket[row] === TOTALS) above = draft.bucket[row] as number;
  }
  return groups > 1 ? from : new Map();
}

export interface StatesOfRows {
  /** The work in which each row has the state that was found for it. */
  readonly work: Work;
  /** Where the words that are asked about stand: a column without a title where they are headings. */
  readonly column: number | null;
  readonly isDoubted: boolean;
}

/** Says where states were taken from. */
export function statesOfRows(work: Work, headings: Headings): StatesOfRows {
  const { draft, columns, textsOf, titles } = work;
  const { status } = columns;
  const withTexts = (column: number, texts: TextColumn): Work => ({
    ...work,
    columns: { ...columns, status: column },
    textsOf: (wanted) => (wanted === column ? texts : textsOf(wanted)),
  });
  if (headings.states.length > 0) {
    const column = titles.length;
    const headed = headings.states.filter(({ heading }) => heading !== '');
    const values = [...new Set(headed.map(({ heading }) => heading))];
    const rows = headed.reduce((sum, part) => sum + part.rows.filter((row) => isOpen(draft, row)).length, 0);
    note(work, 'headed-states', { values }, rows);
    const found = withTexts(column, textsOfHeadings(headings, draft.size));
    // The column in which they stand may have been found by these words alone.
    const told = { ...found, columns: { ...found.columns, statusByWords: false } };
    return { work: told, column, isDoubted: !headings.areSure };
  }
  if (status === null) return { work, column: status, isDoubted: false };
  const blank = leftBlank(work, textsOf(status));
  if (blank.size === 0) return { work, column: status, isDoubted: false };
  const { ids, ...texts } = textsOf(status);
  const filled = ids.map((id, row) => ids[blank.get(row) ?? row] ?? id);
  note(work, 'fill-down', { titles: [titleOf(work, status)] }, blank.size);
  return { work: withTexts(status, { ...texts, ids: filled }), column: status, isDoubted: false };
}
