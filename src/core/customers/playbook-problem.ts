/** What is wrong with a cell of the tab Settings and has to be put right before anything is built. */

/** `value` and `other` say what stands there, and the cell that it clashes with. */
export interface PlaybookProblem {
  readonly cause: 'gone' | 'twice' | 'codes-missing' | 'code-unknown' | 'name' | 'cut' | 'choice' | 'not-a-date';
  /** In A1 notation; the tab's first where a whole part of it is gone. */
  readonly cell: string;
  readonly value: string;
  readonly other: string;
}

declare module '../app-error.ts' {
  interface ErrorParams {
    /** The tab *Settings* has to be put right before anything is built. */
    readonly 'playbook.problems': { readonly problems: readonly PlaybookProblem[] };
  }
}
