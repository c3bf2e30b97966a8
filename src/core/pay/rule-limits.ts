/** What a rule can hold, where it is typed and where it is kept. */

/** As many as the tab has columns for. */
export const MOST_BANDS = 6;

/** Of starts, rates and caps: 1000 % and more is a slip of the pen. */
export const MOST_RATIO = 10;
