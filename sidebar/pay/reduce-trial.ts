/** The rule that is tried on the past, after something was chosen or typed. Pure. */
import type { PastPay } from '../../src/rpc.ts';
import type { PayAction } from './actions.ts';
import { isTermsEdit, reduceTerms } from './reduce-terms.ts';
import { termsFields } from './rule-fields.ts';
import type { TrialState } from './state.ts';

/** A draft begins as the rule in force: what is changed is what makes the difference. */
function draftOf(past: PastPay, wanted: string | null): TrialState | null {
  const inForce = past.rules.find(({ name }) => name === wanted) ?? past.rules[0];
  return inForce === undefined ? null : { past, inForce, terms: termsFields(inForce.terms), planFactor: '100' };
}

export function reduceTrial(trial: TrialState | null, action: PayAction): TrialState | null {
  if (action.type === 'trial-opened') return draftOf(action.past, null);
  if (trial === null || action.type === 'trial-left') return null;
  if (isTermsEdit(action)) return { ...trial, terms: reduceTerms(trial.terms, action) };
  if (action.type === 'trial-rule-chosen') return draftOf(trial.past, action.rule);
  return action.type === 'plan-factor-typed' ? { ...trial, planFactor: action.text } : trial;
}
