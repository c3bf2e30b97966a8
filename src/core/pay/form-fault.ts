/** What can be wrong with a cell of a tab that people fill in; the sentences lie in `text/`. */

interface Shown {
  /** The cell's content as text, for showing. */
  readonly value: string;
}

export interface FormFaults {
  readonly empty: object;
  /** The cell holds an error such as `#N/A`. */
  readonly error: object;
  readonly number: Shown;
  readonly negative: Shown;
  /** Not between 0 and `most`, of which 1 is 100 %. */
  readonly share: Shown & { readonly most: number };
  /** A share so large that the number itself, `percent`, was meant to be per cent. */
  readonly percent: Shown & { readonly percent: number };
  /** Not a whole number from zero on. */
  readonly count: Shown;
  readonly day: Shown;
  readonly month: Shown;
  readonly unknown: Shown & { readonly choices: readonly string[] };
  /** Names somebody who is not on the tab *Team* (any more). */
  readonly stranger: Shown & { readonly choices: readonly string[] };
  /** Names a KPI that no rule counts (any more). */
  readonly uncounted: Shown & { readonly choices: readonly string[] };
  /** Not a whole number between the two. */
  readonly whole: Shown & { readonly low: number; readonly high: number };
  /** The row, from 1, that says the same already. */
  readonly twice: { readonly row: number };
  /** In A1 notation, the cell that says the same already. */
  readonly same: { readonly cell: string };
  /** Written with other spaces than where it is listed: formulas do not take it for the same. */
  readonly spelled: Shown & { readonly listed: string };
  /** A band that does not begin above the one before it. */
  readonly order: object;
  /** Left before being hired. */
  readonly left: object;
  readonly weights: { readonly rule: string; readonly sum: number; readonly cells: readonly string[] };
  readonly kpis: { readonly rule: string; readonly most: number };
  /** An actual that is counted from the log was typed. */
  readonly counted: object;
  readonly titles: { readonly titles: readonly string[] };
  /** The table has no line. */
  readonly nothing: object;
  readonly tab: { readonly tab: string };
}

export type FormFaultCode = keyof FormFaults;

export type FormFault<Code extends FormFaultCode = FormFaultCode> = {
  readonly [Each in Code]: { readonly code: Each } & FormFaults[Each];
}[Code];
