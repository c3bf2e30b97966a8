/** One answer of a survey: how important a value is to somebody, or how well we or a rival do by it. */

/** The lowest and the highest rating that could be given. */
export interface Scale {
  readonly low: number;
  readonly high: number;
}

export const ONE_TO_FIVE: Scale = { low: 1, high: 5 };

/** Of checkboxes: 1 is chosen. */
export const CHOSEN: Scale = { low: 0, high: 1 };

export const ASPECTS = ['importance', 'us', 'rival'] as const;
export type Aspect = (typeof ASPECTS)[number];

export interface Answer {
  /** Position of the respondent: the row, where each has one. */
  readonly respondent: number;
  /** `""` where it is about all products. */
  readonly product: string;
  readonly value: string;
  readonly aspect: Aspect;
  /** Which rival, where several are asked about; else `""`. */
  readonly rival: string;
  readonly rating: number;
  readonly scale: Scale;
}
