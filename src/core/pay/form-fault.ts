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
  /** Stands right of what the formulas of the tab count. */
  readonly beyond: object;
  /** A band that does not begin above the one before it. */
  readonly order: object;
  /** Left before being hired. */
  readonly left: object;
  /** The first line of a person, a rule or a plan holds from the beginning: a day is for those that follow. */
  readonly first: object;
  /** Belongs to the first line of the person, and says something else there. */
  readonly firstOnly: object;
  /** A day that is none of the month, or of the longer period, that the line is for. */
  readonly outside: object;
  /** Shares of so many months, which sum to 1. */
  readonly shares: Shown & { readonly count: number };
  /** The plan is for one month alone. */
  readonly oneMonth: object;
  /** Only what is counted from the log can be a milestone, or a part of the log, or somebody else's. */
  readonly countedOnly: object;
  /** What a milestone has no use for. */
  readonly milestone: object;
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
