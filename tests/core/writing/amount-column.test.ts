/** A column of amounts is read in one way: what its cells tell, what the locale decides, and what contradicts itself. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AmountColumn, amountColumn } from '../../../src/core/writing/amount-column.ts';
import { localeOf } from '../../../src/core/writing/locale.ts';

const EN = localeOf('en_US');
const DE = localeOf('de_DE');
const RU = localeOf('ru_RU');

const values = (column: AmountColumn, cells: readonly unknown[]) =>
  cells.map((cell) => column.read(cell)?.value ?? null);

describe('evidence beats the locale', () => {
  it.each<[string, readonly string[], readonly number[], '.' | ',']>([
    [
      'a German export in English',
      ['1.234,56 €', '2.500 €', '949,90 €', '12.000 €'],
      [1234.56, 2500, 949.9, 12000],
      ',',
    ],
    [
      'an American export in Russian',
      ['$1,234.56', '$2,500', '$949.90', '$12,000'],
      [1234.56, 2500, 949.9, 12000],
      '.',
    ],
    ['two digits behind', ['12.50', '2,500'], [12.5, 2500], '.'],
    ['no thousands before', ['0,125', '2.500'], [0.125, 2500], ','],
    ['four digits before', ['1234.567', '1,234'], [1234.567, 1234], '.'],
    ['thousands twice', ['1.234.567', '1.234'], [1234567, 1234], ','],
    ['lakhs', ['1,23,456', '1,234'], [123456, 1234], '.'],
    ['a dash for hundredths', ['50,-', '1.234'], [50, 1234], ','],
    ['an exponent', ['1.5E+05', '1,234'], [150000, 1234], '.'],
    ['thousands by spaces', ['1 234,567', '1.234'], [1234.567, 1234], ','],
    ['yen', ['¥12,800', '12,800'], [12800, 12800], '.'],
  ])('%s', (_name, cells, expected, sign) => {
    for (const locale of [EN, DE, RU]) {
      for (const order of [cells, [...cells].reverse()]) {
        const column = amountColumn(order, locale);
        expect(values(column, cells)).toEqual(expected);
        expect(column).toMatchObject({ decimalSign: sign, decidedBy: 'evidence', conflict: null });
      }
    }
  });

  it('says which cell told, and how many could be read both ways', () => {
    const column = amountColumn(['Amount', 12, '2.500 €', '', '1.234,56 €', '949,90 €'], EN);
    expect(column.evidence).toEqual({ row: 4, text: '1.234,56 €' });
    expect(column.ambiguous).toBe(1);
  });
});

describe('without evidence', () => {
  it('the locale decides where a cell can be read both ways', () => {
    const cells = ['1,234', '5', '1,234'];
    expect(values(amountColumn(cells, EN), cells)).toEqual([1234, 5, 1234]);
    expect(values(amountColumn(cells, DE), cells)).toEqual([1.234, 5, 1.234]);
    expect(amountColumn(cells, DE)).toMatchObject({
      decimalSign: ',',
      decidedBy: 'locale',
      evidence: null,
      ambiguous: 2,
    });
  });

  it('nothing decides where no cell can', () => {
    const column = amountColumn([12.5, '5', '1 234', 'x', null, undefined, new Date(0), true], DE);
    expect(column).toMatchObject({
      decimalSign: ',',
      decidedBy: 'nothing',
      evidence: null,
      conflict: null,
      ambiguous: 0,
    });
  });

  it('yen are grouped whatever the locale', () => {
    const cells = ['¥12,800', '¥980'];
    expect(values(amountColumn(cells, DE), cells)).toEqual([12800, 980]);
  });
});

describe('cells that contradict each other', () => {
  const cells = ['1,234.56', '7', '1.234,56', '2.500'];

  it('are named, the first of each kind', () => {
    const column = amountColumn(cells, EN);
    expect(column.conflict).toEqual({ point: { row: 0, text: '1,234.56' }, comma: { row: 2, text: '1.234,56' } });
    expect(column.evidence).toBeNull();
  });

  it('leave nothing readable for which the decimal sign matters', () => {
    expect(values(amountColumn(cells, EN), cells)).toEqual([null, 7, null, null]);
  });

  it('are settled by what is given: the others are no amounts then', () => {
    const column = amountColumn(cells, EN, ',');
    expect(column).toMatchObject({ decimalSign: ',', decidedBy: 'given', conflict: null, evidence: null });
    expect(values(column, cells)).toEqual([null, 7, 1234.56, 2500]);
  });

  it('hints of whole amounts give way to cells that are sure', () => {
    const mixed = ['¥12,800', '1.234,56 €', '2.500 €'];
    const column = amountColumn(mixed, EN);
    expect(column.conflict).toBeNull();
    expect(values(column, mixed)).toEqual([12800, 1234.56, 2500]);
  });

  it('hints that contradict each other matter only to a cell that could be read both ways', () => {
    expect(amountColumn(['¥12,800', '¥12.800'], EN)).toMatchObject({ conflict: null, decidedBy: 'nothing' });
    expect(amountColumn(['¥12,800', '¥12.800', '1,234'], EN).conflict).not.toBeNull();
  });
});

it('what is given beats the locale and the evidence', () => {
  expect(values(amountColumn(['1,234'], EN, ','), ['1,234'])).toEqual([1.234]);
  expect(values(amountColumn(['1,234.5'], EN, ','), ['1,234.5'])).toEqual([null]);
});

it('reads numbers as they are, and no other cell', () => {
  const { read } = amountColumn([], EN);
  expect(read(1.5)).toEqual({ value: 1.5, currency: null });
  expect(read('$5')).toEqual({ value: 5, currency: 'USD' });
  for (const cell of [Number.NaN, Number.POSITIVE_INFINITY, true, null, undefined, new Date(0), [], {}]) {
    expect(read(cell)).toBeNull();
  }
});

it('reads many thousand distinct texts as it reads few', () => {
  const cells = Array.from({ length: 50_000 }, (_, index) =>
    `1.${String(index).padStart(6, '0')},5`.replace(/(\d{3}),/, '.$1,'),
  );
  const column = amountColumn(cells, EN);
  expect(column.decimalSign).toBe(',');
  expect(column.read(cells[49_999])?.value).toBe(1_049_999.5);
});

it('the order of the rows changes nothing that is read', () => {
  const text = fc.constantFrom(
    '1.234,56',
    '1,234.56',
    '2.500',
    '2,500',
    '12.5',
    '12,5',
    '¥12,800',
    '¥12.800',
    '7',
    '1,2,3',
    'x',
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), fc.constantFrom(EN, DE), (cells, locale) => {
      const there = amountColumn(cells, locale);
      const back = amountColumn([...cells].reverse(), locale);
      expect(values(back, cells)).toEqual(values(there, cells));
      expect([back.decimalSign, back.decidedBy, back.ambiguous, back.conflict === null]).toEqual([
        there.decimalSign,
        there.decidedBy,
        there.ambiguous,
        there.conflict === null,
      ]);
    }),
  );
});
