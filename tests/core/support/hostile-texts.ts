/** Texts that no parser was made for. */
import fc from 'fast-check';

/** What amounts and dates are made of, thrown together. */
const piece = fc.constantFrom(
  ...[
    '1',
    '12',
    '123',
    '2021',
    '00',
    '999',
    '.',
    ',',
    ' ',
    '\u00a0',
    "'",
    '’',
    '-',
    '−',
    '—',
    '+',
    '(',
    ')',
    '/',
    ':',
    '/-',
    ',-',
  ],
  ...[
    '$',
    '€',
    '¥',
    '円',
    'kr',
    'Rs.',
    'R$',
    'soʻm',
    'USD',
    'cr',
    'DR',
    'e',
    'E+05',
    '%',
    '#',
    '１２',
    '，',
    '￥',
    '٣',
    '½',
    '²',
  ],
  ...[
    'jan',
    'März',
    'мая',
    'mar',
    'lun.',
    '年',
    '月',
    '日',
    '令和',
    '元',
    'R',
    'T',
    'Z',
    'am',
    'PM',
    '午後',
    'PST',
    'GMT',
    '+01:00',
    '10:30',
  ],
  ...[
    'de',
    'г.',
    'um',
    'h',
    '時',
    '分',
    '\u202e',
    '\u0000',
    '\ud800',
    '\n',
    '\t',
    'constructor',
    '__proto__',
    'NaN',
    'Infinity',
    '0x',
  ],
);
export const hostileText = fc.oneof(
  fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

/** So many of them for each parser. */
export const MANY = 10_000;

/** Checks the property on so many cases, and says for which parser. */
export function againstMany<Case>(parser: string, cases: fc.Arbitrary<Case>, holds: (one: Case) => void): void {
  let tried = 0;
  fc.assert(
    fc.property(cases, (one) => {
      tried++;
      holds(one);
    }),
    { numRuns: MANY },
  );
  process.stdout.write(`${tried} hostile cases: ${parser}\n`);
}
