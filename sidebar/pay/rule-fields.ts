/** A payout rule as it is typed, and read back: percentages in fields. */
import { AppError } from '../../src/core/app-error.ts';
import { roundRatio } from '../../src/core/numbers/rounding.ts';
import type { Band } from '../../src/core/pay/bands.ts';
import { type PayoutRule, payoutRule } from '../../src/core/pay/payout.ts';
import type { PayoutMethod } from '../../src/core/pay/payout-methods.ts';
import { SLIP_RATIO } from '../../src/core/pay/rule-limits.ts';
import { type RuleTemplate, ruleOf } from '../../src/core/pay/rule-templates.ts';
import type { Locale } from '../../src/core/writing/locale.ts';
import { type Typed, typedShare } from '../typed.ts';

export interface BandFields {
  readonly from: string;
  readonly rate: string;
}

export interface TermsFields {
  readonly method: PayoutMethod;
  readonly bands: readonly BandFields[];
  readonly floor: string;
  readonly cap: string;
}

export interface RuleFields extends TermsFields {
  readonly template: RuleTemplate;
}

export interface Terms {
  readonly method: PayoutMethod;
  readonly bands: readonly Band[];
  readonly floor: number;
  readonly cap: number | null;
}

export type RuleProblem =
  | { readonly what: 'number' | 'order'; readonly row: number }
  | { readonly what: 'floor' | 'cap' };

export type ReadRule = { readonly terms: Terms; readonly rule: PayoutRule } | { readonly problem: RuleProblem };

function percentText(share: number): string {
  return String(roundRatio(share * 100));
}

export function fieldsOf(template: RuleTemplate): RuleFields {
  return { template, ...termsFields(ruleOf(template)) };
}

/** Terms as they are written for people to type on. */
export function termsFields({ method, bands, floor, cap }: Terms): TermsFields {
  return {
    method,
    bands: bands.map(({ from, rate }) => ({ from: percentText(from), rate: percentText(rate) })),
    floor: percentText(floor),
    cap: cap === null ? '' : percentText(cap),
  };
}

/** As the tab takes it. */
function isRatio(typed: Typed): typed is number {
  return typeof typed === 'number' && typed < SLIP_RATIO;
}

export function readRule({ method, bands, floor, cap }: TermsFields, locale: Locale): ReadRule {
  const read: Band[] = [];
  for (const [index, fields] of bands.entries()) {
    const from = typedShare(fields.from, locale);
    const rate = typedShare(fields.rate, locale);
    if (!isRatio(from) || !isRatio(rate)) return { problem: { what: 'number', row: index + 1 } };
    read.push({ from, rate });
  }
  const lowest = typedShare(floor, locale);
  const highest = typedShare(cap, locale);
  if (lowest !== 'empty' && !(isRatio(lowest) && lowest <= 1)) return { problem: { what: 'floor' } };
  // Nobody means a bonus of nothing by it.
  if (highest !== 'empty' && !(isRatio(highest) && highest > 0)) return { problem: { what: 'cap' } };
  const terms: Terms = {
    method,
    bands: read,
    floor: lowest === 'empty' ? 0 : lowest,
    cap: highest === 'empty' ? null : highest,
  };
  try {
    return { terms, rule: payoutRule(terms) };
  } catch (error) {
    if (error instanceof AppError && error.code === 'bands.order') {
      return { problem: { what: 'order', row: (error as AppError<'bands.order'>).params.row } };
    }
    throw error;
  }
}
