/** Two cuts as shares or percents, the length of periods, the textbook rule. */

import { AppError } from '../../core/app-error.ts';
import { type AbcCuts, DEFAULT_ABC_CUTS } from '../../core/groups/abc.ts';
import { CLASSIC_XYZ_RULE, DEFAULT_XYZ_RULE, type XyzRule } from '../../core/groups/xyz.ts';
import { PERIODS, type Period } from '../../core/log/periods.ts';
import { roundRatio } from '../../core/numbers/rounding.ts';
import { isBlank, showCell } from '../../core/writing/cell.ts';
import { parseAmount } from '../../core/writing/parse-amount.ts';
import { spellingKey, tidy } from '../../core/writing/spelling.ts';
import { ALL_TEXTS } from '../../text/language.ts';
import type { Environment } from '../environment.ts';
import type { Given, Kind } from '../parameter.ts';
import { isOmitted, single } from './omitted.ts';

type Classes = 'abc' | 'xyz';

/** How a number without a percent sign reads. A variation of ten is so wild that no one means it: ten percent it is. */
const READS_AS_PERCENT: Readonly<Record<Classes, (number: number) => boolean>> = {
  abc: (number) => number > 1,
  xyz: (number) => number >= 10,
};

const LARGEST: Readonly<Record<Classes, number>> = { abc: 1, xyz: Number.MAX_VALUE };

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
function cutsFrom({ value, argument, environment }: Given, kind: Classes): readonly [number, number] {
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
  return [first, second];
}

/** @throws AppError `class-cuts.…`. */
export const abcCuts: Kind<AbcCuts> = {
  optional: true,
  read(given) {
    if (isOmitted(given.value)) return DEFAULT_ABC_CUTS;
    const [a, b] = cutsFrom(given, 'abc');
    return { a, b };
  },
};

const wordIn = (value: unknown): string | null => (typeof value === 'string' ? spellingKey(tidy(value)) : null);

/** Two cuts, or the word for the textbook rule, in any language. @throws AppError `class-cuts.…`. */
export const xyzRule: Kind<XyzRule> = {
  optional: true,
  read(given) {
    if (isOmitted(given.value)) return DEFAULT_XYZ_RULE;
    const word = wordIn(single(given.value));
    if (ALL_TEXTS.some(({ groups }) => groups.classic === word)) return CLASSIC_XYZ_RULE;
    const [x, y] = cutsFrom(given, 'xyz');
    return { x, y, classic: false };
  },
};

/** `half year` and `half-year` are one word. */
const joined = (word: string | null) => word?.replace(/[\s-]+/g, '') ?? null;

/** The length of periods by its word, in any language. @throws AppError `period.unknown`. */
export const period: Kind<Period | 'auto'> = {
  optional: true,
  read({ value, environment }) {
    if (isOmitted(value)) return 'auto';
    const cell = single(value);
    const word = wordIn(cell);
    const lengths = ['auto', ...PERIODS] as const;
    const found = lengths.find((length) =>
      ALL_TEXTS.some(({ groups }) => joined(groups.periods[length]) === joined(word)),
    );
    if (found === undefined) throw new AppError('period.unknown', { value: showCell(cell, environment.zone) });
    return found;
  },
};
