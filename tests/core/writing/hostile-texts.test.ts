/** Whatever a cell holds, it is a finite amount and a day of the calendar, or none: nothing is thrown, nothing hangs. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isDayInRange } from '../../../src/core/time/day.ts';
import { UTC } from '../../../src/core/time/zone.ts';
import { amountColumn } from '../../../src/core/writing/amount-column.ts';
import { dayColumn } from '../../../src/core/writing/day-column.ts';
import { EN, RU } from '../support/days.ts';

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
const hostile = fc.oneof(
  fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

it('no text is read as something that is no number or no day', () => {
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 5 }), fc.constantFrom(EN, RU), (cells, locale) => {
      const amounts = amountColumn(cells, locale);
      const days = dayColumn(cells, locale, UTC);
      for (const cell of cells) {
        const amount = amounts.read(cell);
        if (amount !== null) {
          expect(Number.isFinite(amount.value)).toBe(true);
          expect(Object.is(amount.value, -0)).toBe(false);
          expect(amount.currency === null || /^[A-Z]{3}$/.test(amount.currency)).toBe(true);
        }
        const day = days.read(cell);
        if (day !== null) expect(Number.isInteger(day) && isDayInRange(day)).toBe(true);
      }
    }),
    { numRuns: 10_000 },
  );
});

it.each(['1', ' ', "1'", '1,', '(', '-', 'a', '1.1', '1 a ', '年', '10:', 'jan '])(
  'long texts of %j take no time',
  (part) => {
    const text = part.repeat(100_000);
    expect(amountColumn([text], EN).read(text)).toBeNull();
    expect(dayColumn([text], EN, UTC).read(text)).toBeNull();
  },
);
