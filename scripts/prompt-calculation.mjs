/** Univer's formulas are calculated as soon as a script's turn is over. */
export const calculationMends = [
  {
    what: 'the wait before it calculates',
    folder: 'sheets-formula',
    // A tenth of a second after each change, should somebody type on; each call of the add-on would wait with it.
    found: /(this\._setTimeoutKey = setTimeout\(\(\) => \{(?:(?!setTimeout)[\s\S])*?\}, )100(\);)/g,
    instead: '$10$2',
  },
];
