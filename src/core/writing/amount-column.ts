/** A column of amounts, read in one way: its cells that have one reading only say what its decimal sign is. */
import { type AmountReadings, amountReadings } from './amount-readings.ts';
import type { DecimalSign } from './digit-readings.ts';
import type { DecidedBy, Evidence } from './evidence.ts';
import type { Locale } from './locale.ts';
import type { Amount } from './parse-amount.ts';
import { remembered } from './remembered.ts';

export interface AmountColumn {
  readonly decimalSign: DecimalSign;
  readonly decidedBy: DecidedBy;
  /** The first cell that told. */
  readonly evidence: Evidence | null;
  /** The first cells with a decimal point and with a decimal comma, where there are both: such a column can't be read. */
  readonly conflict: { readonly point: Evidence; readonly comma: Evidence } | null;
  /** Cells that could be read both ways. */
  readonly ambiguous: number;
  /**
   * Null where the cell is no amount in a column that is written so. In a conflict that is every cell for which the decimal
   * sign matters.
   */
  readonly read: (cell: unknown) => Amount | null;
}

interface Clues {
  readonly sure: Readonly<Record<DecimalSign, Evidence | null>>;
  readonly hints: Readonly<Record<DecimalSign, Evidence | null>>;
  readonly ambiguous: number;
}

type Lookup = (text: string) => AmountReadings | null;

const isAmbiguous = ({ point, comma }: AmountReadings) => point !== null && comma !== null && point !== comma;

function cluesIn(cells: readonly unknown[], lookup: Lookup): Clues {
  const sure: Record<DecimalSign, Evidence | null> = { '.': null, ',': null };
  const hints: Record<DecimalSign, Evidence | null> = { '.': null, ',': null };
  let ambiguous = 0;
  for (let row = 0; row < cells.length; row++) {
    const text = cells[row];
    if (typeof text !== 'string') continue;
    const readings = lookup(text);
    if (readings === null) continue;
    const { point, comma, hint } = readings;
    if (isAmbiguous(readings)) ambiguous++;
    else if (hint !== null) hints[hint] = hints[hint] ?? { row, text };
    else if (comma === null) sure['.'] = sure['.'] ?? { row, text };
    else if (point === null) sure[','] = sure[','] ?? { row, text };
  }
  return { sure, hints, ambiguous };
}

type Told =
  | { readonly sign: DecimalSign; readonly evidence: Evidence }
  | { readonly conflict: NonNullable<AmountColumn['conflict']> };

function toldBy({ '.': point, ',': comma }: Clues['sure']): Told | null {
  if (point !== null && comma !== null) return { conflict: { point, comma } };
  if (point !== null) return { sign: '.', evidence: point };
  return comma === null ? null : { sign: ',', evidence: comma };
}

/** Hints count only where nothing is sure; where they contradict each other, only if another cell hangs on them. */
function whatCellsTell({ sure, hints, ambiguous }: Clues): Told | null {
  const told = toldBy(sure) ?? toldBy(hints);
  const contradictsInVain = told !== null && 'conflict' in told && toldBy(sure) === null && ambiguous === 0;
  return contradictsInVain ? null : told;
}

/**
 * Looks at the whole column first. Evidence beats the locale; what is given beats both, and what contradicts it is no amount.
 *
 * @param given The decimal sign, where somebody said what it is.
 */
export function amountColumn(cells: readonly unknown[], locale: Locale, given?: DecimalSign): AmountColumn {
  const lookup: Lookup = remembered((text) => amountReadings(text, locale));
  const clues = cluesIn(cells, lookup);
  const { ambiguous } = clues;
  const told = given === undefined ? whatCellsTell(clues) : null;
  const conflict = told !== null && 'conflict' in told ? told.conflict : null;
  const evidence = told !== null && 'evidence' in told ? told.evidence : null;
  const decimalSign = given ?? (told !== null && 'sign' in told ? told.sign : locale.decimalSign);
  const undecided = ambiguous > 0 ? 'locale' : 'nothing';

  const readText = (text: string): Amount | null => {
    const readings = lookup(text);
    if (readings === null) return null;
    const { point, comma, currency } = readings;
    const value = conflict !== null && point !== comma ? null : decimalSign === '.' ? point : comma;
    return value === null ? null : { value, currency };
  };
  return {
    decimalSign,
    decidedBy: given !== undefined ? 'given' : evidence !== null ? 'evidence' : undecided,
    evidence,
    conflict,
    ambiguous,
    read(cell) {
      if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell, currency: null } : null;
      return typeof cell === 'string' ? readText(cell) : null;
    },
  };
}
