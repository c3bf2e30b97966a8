/** Columns as the person corrects them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseColumn, columnName, FIELDS, isComplete, missingFields } from '../../sidebar/log/columns.ts';

describe('choosing a column', () => {
  it('takes it from the field that had it', () => {
    expect(chooseColumn({ customer: 0, date: 1, amount: 2 }, 'date', 2)).toEqual({ customer: 0, date: 2 });
  });

  it('can be taken back', () => {
    expect(chooseColumn({ customer: 0, manager: 3 }, 'manager', null)).toEqual({ customer: 0 });
  });

  it('never gives one column to two fields', () => {
    const choice = fc.tuple(fc.constantFrom(...FIELDS), fc.option(fc.nat(4)));
    fc.assert(
      fc.property(fc.array(choice), (choices) => {
        const columns = choices.reduce((before, [field, column]) => chooseColumn(before, field, column), {});
        const used = Object.values(columns);
        expect(new Set(used).size).toBe(used.length);
      }),
    );
  });
});

describe('the needed columns', () => {
  it('are customer, date and amount', () => {
    expect(missingFields({ date: 0, orderId: 1 })).toEqual(['customer', 'amount']);
    expect(isComplete({ customer: 0, date: 1, amount: 2 })).toBe(true);
    expect(isComplete({ customer: 0, date: 1, manager: 2 })).toBe(false);
  });
});

describe('a column’s name', () => {
  it('holds the title where there is one', () => {
    expect(columnName(1, ['Client', ' When '])).toBe('B: When');
    expect(columnName(1, ['Client', '  '])).toBe('B');
  });
});
