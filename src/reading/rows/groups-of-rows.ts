/** Whether blank cells of customers and days are those of groups, of which the first row alone bears them. */
import { type BlanksBelow, startsOf } from './blanks-below.ts';

/** A slip of the pen among many rows proves nothing. */
const SLIPS = 0.1;
const LEAST_SHARE = 1 / 3;
const BY_CHANCE = 0.02;

/** By the rows of one column the day of each; null where there is none. */
export type DayOf = (row: number) => number | null;

const DIRECTIONS = [1, -1] as const;

/** Each group has a name of its own, and the days begin anew with it: a log by days in which names are missing has neither. */
export function beginAnew(names: BlanksBelow, dayOf: DayOf, nameOf: (row: number) => number): boolean {
  const starts = startsOf(names);
  const named = names.from.filter((_row, at) => starts[at] === true).map(nameOf);
  if (new Set(named).size < named.length) return false;
  return DIRECTIONS.some((direction) => {
    const steps = { first: 0, firstBack: 0, further: 0, furtherBack: 0 };
    names.rows.forEach((row, at) => {
      const [day, before] = [dayOf(row), dayOf(names.rows[at - 1] ?? -1)];
      if (day === null || before === null) return;
      const isBack = (day - before) * direction < 0;
      steps[starts[at] === true ? 'first' : 'further']++;
      if (isBack) steps[starts[at] === true ? 'firstBack' : 'furtherBack']++;
    });
    const { first, firstBack, further, furtherBack } = steps;
    return firstBack > 0 && firstBack >= first * LEAST_SHARE && furtherBack <= further * SLIPS;
  });
}

/** Each row without a name bears the day of the row above: of so many days one would begin with a nameless row by chance. */
export function stayWithinDays({ rows, blank }: BlanksBelow, dayOf: DayOf): boolean {
  const known = new Set(blank);
  let changes = 0;
  for (const [at, row] of rows.entries()) {
    if (at === 0 || dayOf(row) === dayOf(rows[at - 1] ?? -1)) continue;
    if (known.has(row)) return false;
    changes++;
  }
  return (1 - blank.length / rows.length) ** changes <= BY_CHANCE;
}

/** Each day stands once, one after the other; where a name begins a group, they may begin anew. */
export function followOneAnother(days: BlanksBelow, dayOf: DayOf, isNamed: (row: number) => boolean): boolean {
  const first = days.from.filter((row, at) => row !== days.from[at - 1]);
  return DIRECTIONS.some((direction) => {
    const steps = first.slice(1).map((row, at) => ({ row, by: (dayOf(row) ?? 0) - (dayOf(first[at] ?? -1) ?? 0) }));
    const back = steps.filter(({ row, by }) => by * direction <= 0 && !isNamed(row));
    return steps.length > 0 && back.length <= steps.length * SLIPS;
  });
}
