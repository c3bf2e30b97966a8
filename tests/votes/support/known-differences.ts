/** Where an engine answers otherwise than live Sheets did, and why that decides nothing here. */

interface Known {
  /** Names of recorded cases. */
  readonly cases: readonly string[];
  /** What a formula would hold that this concerns: no formula of the product's does. Null: `why` says that it may. */
  readonly written: RegExp | null;
  readonly why: string;
}

/** The workbench's engine; each formula stands in docs/differences.md. */
export const KNOWN_OF_FIRST: readonly Known[] = [
  { cases: ['empty-string-plus-number'], written: /""[+\-*/^]/, why: 'no formula calculates with an empty text' },
  {
    cases: ['unary-minus-on-true', 'unary-minus-on-numeric-string', 'double-unary-on-true', 'double-unary-on-false'],
    written: /-(?:-|TRUE|FALSE|")/i,
    why: 'no formula turns the sign of a text or of a truth value',
  },
  { cases: ['networkdays-with-holiday'], written: /NETWORKDAYS\([^)]*"/, why: 'holidays are cells, not texts' },
];

/** The second engine. */
export const KNOWN_OF_SECOND: readonly Known[] = [
  {
    cases: [
      'error-concat-string-type-coercion',
      'sum-with-one-n-a',
      'max-with-error',
      'min-with-error',
      'iferror-catches-n-a',
      '(SUM of) iferror-over-array-with-errors',
      'error-plus-number',
      'error-times-number',
      'error-concat-string-error-handling',
      'error-in-if-condition',
      'error-in-if-true-branch-not-taken',
      'error-in-if-true-branch-taken',
      'n-a-plus-div-0-left-wins',
      'div-0-plus-n-a-left-wins',
      'nested-error-priority',
    ],
    written: /#[A-Z]/,
    why: 'it reads no errors that stand in a formula, and no formula of ours holds one',
  },
  {
    cases: ['large-k-too-big', 'large-k-zero', 'small-k-too-big', 'small-k-zero'],
    written: null,
    why: 'an error all the same, under another name; the formulas catch it with IFERROR',
  },
  {
    cases: ['round-floating-point-edge'],
    written: null,
    why: 'rounds what binary numbers make of a half (0.00625) down, where Sheets rounds it up: a cell that falls on such a half would be told here',
  },
  { cases: ['networkdays-with-holiday'], written: /NETWORKDAYS\([^)]*"/, why: 'as above' },
];
