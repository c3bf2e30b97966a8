/** What a rule can hold, where it is typed and where it is kept. */

/** As many as the tab has columns for. */
export const MOST_BANDS = 6;

/** Of starts, floors, caps and what else is a share of a whole: 1000 % and more is per cent typed without its sign. */
export const SLIP_RATIO = 10;

/** Nobody pays more than the deal: a larger rate is per cent typed without its sign. */
export const MOST_RATE_OF_COMMISSION = 1;
