/** The draft that is tried, out of what is typed; or what is wrong with it. Pure. */
import type { Draft } from '../../src/core/pay/try-rule.ts';
import type { Locale } from '../../src/core/writing/locale.ts';
import { typedShare } from '../typed.ts';
import { type RuleProblem, readRule } from './rule-fields.ts';
import type { TrialState } from './state.ts';

/** Ten times a plan is no plan. */
const MOST_FACTOR = 10;

export type ReadDraft = { readonly draft: Draft } | { readonly problem: RuleProblem | { readonly what: 'factor' } };

export function readDraft({ inForce, terms, planFactor }: TrialState, locale: Locale): ReadDraft {
  const read = readRule(terms, locale);
  if ('problem' in read) return read;
  const factor = typedShare(planFactor, locale);
  if (typeof factor !== 'number' || factor <= 0 || factor >= MOST_FACTOR) return { problem: { what: 'factor' } };
  return { draft: { rule: inForce.name, terms: read.terms, planFactor: factor } };
}
