/** What a person with a calculator makes of a step. */
import type { PayStep, Term } from '../../../../src/core/pay/pay-step.ts';

/** A calculator: × and ÷ before + and −; what is only compared is not computed. */
function calculate(terms: readonly Term[]): number {
  let sum = 0;
  let product = 0;
  let sign: Term = '+';
  for (const term of terms) {
    if (typeof term === 'string') {
      if (term === '+' || term === '−') {
        sum += product;
        product = 0;
      }
      sign = term;
    } else if (sign === '×') product *= term.value;
    else if (sign === '÷') product /= term.value;
    else product = sign === '−' ? -term.value : term.value;
  }
  return sum + product;
}

const COMPARED = new Set(['floor', 'cap', 'gate', 'milestone', 'milestoneMissed', 'milestonePaid']);

export function recompute({ kind, how, result }: PayStep): number {
  if (how.length === 0 || COMPARED.has(kind)) return result;
  const value = calculate(how);
  return kind === 'attainmentLower' ? Math.min(2, value) : value;
}

/** How far a step may be off: shares are shown with nine decimals, a hundredth of a cent at a bonus of a hundred thousand. */
export function toleranceOf({ unit, result }: PayStep, bonus: number): number {
  const tolerance = unit === 'money' ? 0.005 + bonus * 2e-11 : unit === 'number' ? 0.0051 : 3e-9;
  return tolerance + 1e-9 + Math.abs(result) * 1e-13;
}
