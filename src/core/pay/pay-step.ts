/** A step of how pay came about: numbers and signs that a calculator turns into the result. */
import { asMoney, type Money, moneyNumber } from './money.ts';
import type { Month, Period } from './month.ts';
import type { KpiScope } from './motivation.ts';
import type { PayTerms } from './pay-kpi.ts';
import type { TermName } from './term-name.ts';

export type Unit = 'money' | 'percent' | 'number';

/** A number as it is shown, or a sign between two. `<`, `>`, `≥` compare and compute nothing. */
export type Term =
  | { readonly value: number; readonly unit: Unit; readonly name?: TermName }
  | '+'
  | '−'
  | '×'
  | '÷'
  | '('
  | ')'
  | '<'
  | '>'
  | '≥';

export type StepKind =
  | 'salary'
  | 'salaryPart'
  | 'bonus'
  | 'bonusPart'
  | 'bonusOfPeriod'
  | 'plan'
  | 'planOfPeriod'
  | 'planOfMonth'
  | 'planSoFar'
  | 'actual'
  | 'textRows'
  | 'attainment'
  | 'attainmentLower'
  | 'noPlan'
  | 'noActual'
  | 'floor'
  | PayTerms['method']
  | 'weighted'
  | 'cap'
  | 'gate'
  | 'soFar'
  | 'earlier'
  | 'earnedPart'
  | 'earned'
  | 'milestone'
  | 'milestoneMissed'
  | 'milestonePaid'
  | 'earnedInAll'
  | 'drawAdded'
  | 'drawReturned'
  | 'owed'
  | 'correction'
  | 'carried'
  | 'balance'
  | 'carriedOn'
  | 'paid'
  | 'income';

export interface PayStep {
  readonly kind: StepKind;
  /** The KPI where there are several, or the reason of a correction. */
  readonly name: string | null;
  /** Empty where the result was typed or counted. */
  readonly how: readonly Term[];
  readonly result: number;
  readonly unit: Unit;
  /** How many orders a revenue is from. */
  readonly orders?: number | null;
  /** Which orders count, and whose, where they are not all of the member's own. */
  readonly scope?: KpiScope;
  readonly people?: readonly string[];
  /** Of the days of one set of terms, where a month has several. */
  readonly days?: Period;
  /** Rows of the log, from 1: the first of them. */
  readonly rows?: readonly number[];
  /** Of one month of a longer period. */
  readonly month?: Month;
}

function term(value: number, unit: Unit, name: TermName | undefined): Term {
  return name === undefined ? { value, unit } : { value, unit, name };
}

/** Terms by their unit: a share, a plain number, an amount. */
export const percent = (value: number, name?: TermName): Term => term(value, 'percent', name);
export const number = (value: number, name?: TermName): Term => term(value, 'number', name);
export const money = (value: Money, name?: TermName): Term => term(moneyNumber(value), 'money', name);

/** The parts one after the other, with the sign between any two. */
export function joined(parts: readonly (readonly Term[])[], sign: Term): Term[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [sign, ...part]));
}

/** A sum's next part with the sign before it. */
export function signed(amount: Money, name?: TermName): Term[] {
  return amount < 0 ? ['−', money(asMoney(-amount), name)] : ['+', money(amount, name)];
}

/** A step whose result is in any unit; amounts go through `moneyStep`. */
export function step(
  kind: StepKind,
  how: readonly Term[],
  result: number,
  unit: Unit,
  name: string | null = null,
): PayStep {
  return { kind, name, how, result, unit };
}

/** A step whose result is an amount. */
export function moneyStep(kind: StepKind, how: readonly Term[], result: Money, name: string | null = null): PayStep {
  return step(kind, how, moneyNumber(result), 'money', name);
}
