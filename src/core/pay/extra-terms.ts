/** Terms of pay that not everybody needs: each opens from a line of its own, and brings its columns then. */
export const EXTRA_TERMS = ['split', 'people', 'part', 'period', 'change', 'milestone'] as const;

/** `split`: several managers in the log's own cell, which takes no column of a tab. */
export type ExtraTerm = (typeof EXTRA_TERMS)[number];
