/** The arguments of ABC and XYZ: two cuts as shares or percents, the length of periods, the textbook rule. */

import { AppError } from '../core/app-error.ts';
import type { ClassCutsArgument } from '../core/argument.ts';
import { type AbcCuts, DEFAULT_ABC_CUTS } from '../core/groups/abc.ts';
import { CLASSIC_XYZ_RULE, DEFAULT_XYZ_RULE, type XyzRule } from '../core/groups/xyz.ts';
import { PERIODS, type Period } from '../core/log/periods.ts';
import { roundRatio } from '../core/numbers/rounding.ts';
import { isBlank, showCell } from '../core/writing/cell.ts';
import { parseAmount } from '../core/writing/parse-amount.ts';
import { spellingKey, tidy } from '../core/writing/spelling.ts';
import { ALL_TEXTS } from '../text/language.ts';
import { isOmitted, single } from './arguments.ts';
import type { Environment } from './environment.ts';

type Kind = 'abc' | 'xyz';

/** How a number without a percent sign reads. A variation of ten is so wild that no one means it: ten percent it is. */
const READS_AS_PERCENT: Readonly<Record<Kind, (number: number) => boolean>> = {
  abc: (number) => number > 1,
  xyz: (number) => number >= 10,
};

const LARGEST: Readonly<Record<Kind, number>> = { abc: 1, xyz: Number.MAX_VALUE };

interface WrittenCut {
  readonly number: number;
  /** True where a percent sign says so. */
  readonly signed: boolean;
}

function cutIn(cell: unknown, environment: Environment): WrittenCut | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? { number: cell, signed: false } : undefined;
  if (typeof cell !== 'string') return undefined;
  const percent = /^(.*\d)\s*%\s*$/.exec(cell);
  const amount = parseAmount(percent?.[1] ?? cell, environment.locale);
  return amount === null || amount.currency !== null ? undefined : { number: amount.value, signed: percent !== null };
}

function cellsIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.flatMap(cellsIn) : isBlank(value) ? [] : [value];
}

/**
 * Two ascending cuts. A number is a share where it can be one; where it can't, it is a percent. One of each is refused:
 * nobody can say whether the smaller one is a share too.
 */
function cutsFrom(value: unknown, kind: Kind, argument: ClassCutsArgument, environment: Environment) {
  const cells = cellsIn(value);
  const written = cells.map((cell, index): WrittenCut => {
    const cut = cutIn(cell, environment);
    if (cut !== undefined) return cut;
    const shown = showCell(cell, environment.zone);
    throw new AppError('class-cuts.number', { argument, kind, position: index + 1, value: shown });
  });
  if (written.length !== 2) throw new AppError('class-cuts.count', { argument, kind, count: written.length });
  const asPercent = written.map(({ number, signed }) => signed || READS_AS_PERCENT[kind](number));
  const unsigned = asPercent.filter((_percent, index) => written[index]?.signed === false);
  if (new Set(unsigned).size > 1) throw new AppError('class-cuts.mixed', { argument, kind });
  const [first = 0, second = 0] = written.map(({ number }, index): number => {
    const ratio = roundRatio(asPercent[index] === true ? number / 100 : number);
    if (ratio > 0 && ratio <= LARGEST[kind]) return ratio;
    const shown = showCell(cells[index], environment.zone);
    throw new AppError('class-cuts.range', { argument, kind, position: index + 1, value: shown });
  });
  if (first >= second) throw new AppError('class-cuts.order', { argument, kind });
  return [first, second] as const;
}

export function abcCuts(value: unknown, argument: ClassCutsArgument, environment: Environment): AbcCuts {
  if (isOmitted(value)) return DEFAULT_ABC_CUTS;
  const [a, b] = cutsFrom(value, 'abc', argument, environment);
  return { a, b };
}

const wordIn = (value: unknown): string | null => (typeof value === 'string' ? spellingKey(tidy(value)) : null);

/** Two cuts, or the word for the textbook rule, in either language. */
export function xyzRule(value: unknown, argument: ClassCutsArgument, environment: Environment): XyzRule {
  if (isOmitted(value)) return DEFAULT_XYZ_RULE;
  const word = wordIn(single(value));
  if (ALL_TEXTS.some(({ groups }) => groups.classic === word)) return CLASSIC_XYZ_RULE;
  const [x, y] = cutsFrom(value, 'xyz', argument, environment);
  return { x, y, classic: false };
}

/** The length of periods by its word, in either language. */
export function periodFrom(value: unknown, environment: Environment): Period | 'auto' {
  if (isOmitted(value)) return 'auto';
  const cell = single(value);
  const word = wordIn(cell);
  const lengths = ['auto', ...PERIODS] as const;
  const period = lengths.find((length) => ALL_TEXTS.some(({ groups }) => groups.periods[length] === word));
  if (period === undefined) throw new AppError('period.unknown', { value: showCell(cell, environment.zone) });
  return period;
}
