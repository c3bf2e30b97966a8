/**
 * The five ways from attainment to a share of the bonus: plans in the field differ, and their words are ambiguous. Each is
 * defined once, as the terms that a statement shows: what they come to is what is paid.
 */
import { type Fraction, isBelow, minus, NOTHING, over, plus, times, WHOLE } from '../numbers/fraction.ts';
import { forComparison } from './attainment.ts';
import { type Band, type Bands, bandAt, rateAt } from './bands.ts';
import type { TermName } from './term-name.ts';

export const PAYOUT_METHODS = ['marginal', 'whole', 'overage', 'step', 'curve'] as const;

export type PayoutMethod = (typeof PAYOUT_METHODS)[number];

const RATES_OF_PARTS: readonly Band[] = [
  { from: 0, rate: 1 },
  { from: 1, rate: 1.5 },
];
const SHARES_OF_THE_BONUS: readonly Band[] = [
  { from: 0, rate: 0 },
  { from: 0.7, rate: 0.7 },
  { from: 1, rate: 1 },
  { from: 1.2, rate: 1.5 },
];

/** A number as it is shown, or a sign between two. */
export type ExactTerm =
  | { readonly value: Fraction; readonly unit: 'percent' | 'number'; readonly name: TermName }
  | '+'
  | '×'
  | '÷';

interface Definition {
  readonly defaultBands: readonly Band[];
  /** Whether an attainment below the first band is paid as the band says; else it pays nothing. */
  readonly paysBelowBands: boolean;
  /** They come to the share of the bonus at plan, before floor and cap; × and ÷ go before +. */
  readonly terms: (attainment: Fraction, bands: Bands) => readonly ExactTerm[];
}

const percent = (value: Fraction, name: TermName): ExactTerm => ({ value, unit: 'percent', name });
const rateTerm = (value: Fraction): ExactTerm => ({ value, unit: 'number', name: 'rate' });

function rateReached(attainment: Fraction, bands: Bands): Fraction {
  return rateAt(bands, forComparison(attainment));
}

/** The part inside each band at the band's rate. */
function marginalTerms(attainment: Fraction, bands: Bands): ExactTerm[] {
  const reached = bands.slice(0, bandAt(bands, attainment) + 1);
  return reached.flatMap(({ from, rate }, index): ExactTerm[] => {
    const end = reached[index + 1]?.from ?? attainment;
    return [...(index === 0 ? [] : (['+'] as const)), percent(minus(end, from), 'partOfPlan'), '×', rateTerm(rate)];
  });
}

/** Up to the plan everything counts once, above it at the rate reached. */
function overageTerms(attainment: Fraction, bands: Bands): ExactTerm[] {
  if (!isBelow(WHOLE, attainment)) return [percent(attainment, 'attainment')];
  return [
    percent(WHOLE, 'upToPlan'),
    '+',
    percent(minus(attainment, WHOLE), 'abovePlan'),
    '×',
    rateTerm(rateReached(attainment, bands)),
  ];
}

/** On the straight lines between the starts of the bands, flat beyond both ends. */
function curveTerms(attainment: Fraction, bands: Bands): ExactTerm[] {
  const index = bandAt(bands, attainment);
  const [before, after] = [bands[index], bands[index + 1]];
  if (before === undefined || after === undefined) return [percent((before ?? after)?.rate ?? NOTHING, 'level')];
  const along: ExactTerm[] = [
    percent(minus(attainment, before.from), 'beyondPoint'),
    '÷',
    percent(minus(after.from, before.from), 'toNextPoint'),
  ];
  return [
    percent(before.rate, 'pointBefore'),
    '+',
    ...along,
    '×',
    percent(minus(after.rate, before.rate), 'riseToNext'),
  ];
}

export const METHODS: Readonly<Record<PayoutMethod, Definition>> = {
  marginal: { defaultBands: RATES_OF_PARTS, paysBelowBands: false, terms: marginalTerms },
  whole: {
    defaultBands: RATES_OF_PARTS,
    paysBelowBands: false,
    terms: (attainment, bands) => [percent(attainment, 'attainment'), '×', rateTerm(rateReached(attainment, bands))],
  },
  overage: { defaultBands: RATES_OF_PARTS, paysBelowBands: false, terms: overageTerms },
  step: {
    defaultBands: SHARES_OF_THE_BONUS,
    paysBelowBands: false,
    terms: (attainment, bands) => [percent(rateReached(attainment, bands), 'level')],
  },
  curve: { defaultBands: SHARES_OF_THE_BONUS, paysBelowBands: true, terms: curveTerms },
};

/** What terms come to. */
export function comesTo(terms: readonly ExactTerm[]): Fraction {
  let sum = NOTHING;
  let product = NOTHING;
  let sign: ExactTerm = '+';
  for (const term of terms) {
    if (typeof term === 'string') sign = term;
    else if (sign === '×') product = times(product, term.value);
    else if (sign === '÷') product = over(product, term.value);
    else [sum, product] = [plus(sum, product), term.value];
  }
  return plus(sum, product);
}
