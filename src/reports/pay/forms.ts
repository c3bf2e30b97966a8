/** The tabs that people fill in by hand: *Team*, *Motivation*, *Plan*, *Corrections*. */
import type { CorrectionLine, Member, PlanLine, Rule } from '../../core/pay/motivation.ts';
import type { Texts } from '../../text/language.ts';
import type { TabRow, TabSpec } from '../tab-spec.ts';

/** A line of the Plan tab; `member` is the name, as the cell shows it. */
export type PlanFormLine = PlanLine;
/** A line of the Corrections tab; `member` is the name, as the cell shows it. */
export type CorrectionFormLine = CorrectionLine;

const missing = (): never => {
  throw new Error('Not there yet');
};

/** `rules`: the names to choose from. */
export function teamForm(_members: readonly Member[], _rules: readonly string[], _texts: Texts): TabSpec {
  return missing();
}

export function motivationForm(_rules: readonly Rule[], _texts: Texts): TabSpec {
  return missing();
}

/** `names`: the managers to choose from. The KPIs to choose from are those of the lines. */
export function planForm(_lines: readonly PlanFormLine[], _names: readonly string[], _texts: Texts): TabSpec {
  return missing();
}

export function correctionsForm(_names: readonly string[], _texts: Texts): TabSpec {
  return missing();
}

/** Lines to be written below those that stand in the Plan tab. */
export function planRows(_lines: readonly PlanFormLine[], _texts: Texts): TabRow[] {
  return missing();
}

/** Lines to be written below those that stand in the Corrections tab. */
export function correctionRows(_lines: readonly CorrectionFormLine[], _texts: Texts): TabRow[] {
  return missing();
}
