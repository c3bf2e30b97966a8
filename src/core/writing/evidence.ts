/** A cell that tells how its column is written. */
export interface Evidence {
  /** Position in the cells that were given, from 0. */
  readonly row: number;
  readonly text: string;
}

/** What decided how a column is read; `nothing` where no cell is ambiguous, and none tells. */
export type DecidedBy = 'given' | 'evidence' | 'locale' | 'nothing';
