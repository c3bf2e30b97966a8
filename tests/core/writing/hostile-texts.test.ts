/** Whatever a cell holds, it is a finite amount and a day of the calendar, or none: nothing is thrown, nothing hangs. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isDayInRange } from '../../../src/core/time/day.ts';
import { UTC } from '../../../src/core/time/zone.ts';
import { columnLetters, columnOfLetters } from '../../../src/core/writing/a1.ts';
import { amountColumn } from '../../../src/core/writing/amount-column.ts';
import { dayColumn } from '../../../src/core/writing/day-column.ts';
import { shareIn } from '../../../src/core/writing/parse-share.ts';
import { sheetPrefix } from '../../../src/core/writing/sheet-name.ts';
import { EN, RU } from '../support/days.ts';
import { againstMany, hostileText } from '../support/hostile-texts.ts';

const cellsAndLocale = fc.tuple(fc.array(hostileText, { maxLength: 5 }), fc.constantFrom(EN, RU));

it('no text is read as something that is no number', () => {
  againstMany('amounts', cellsAndLocale, ([cells, locale]) => {
    const amounts = amountColumn(cells, locale);
    for (const cell of cells) {
      const amount = amounts.read(cell);
      if (amount === null) continue;
      expect(Number.isFinite(amount.value)).toBe(true);
      expect(Object.is(amount.value, -0)).toBe(false);
      expect(amount.currency === null || /^[A-Z]{3}$/.test(amount.currency)).toBe(true);
    }
  });
});

it('no text is read as something that is no day', () => {
  againstMany('dates', cellsAndLocale, ([cells, locale]) => {
    const days = dayColumn(cells, locale, UTC);
    for (const cell of cells) {
      const day = days.read(cell);
      if (day !== null) expect(Number.isInteger(day) && isDayInRange(day)).toBe(true);
    }
  });
});

it('no text is read as a share that is no number', () => {
  againstMany('shares', fc.tuple(hostileText, fc.constantFrom(EN, RU)), ([text, locale]) => {
    const share = shareIn(text, locale);
    expect(share === undefined || Number.isFinite(share)).toBe(true);
  });
});

it('columns come back from their letters', () => {
  againstMany('A1', fc.integer({ min: 0, max: 18_277 }), (column) => {
    expect(columnOfLetters(columnLetters(column))).toBe(column);
    expect(columnLetters(column)).toMatch(/^[A-Z]{1,3}$/);
  });
});

it('a sheet’s name stands whole between its quotes', () => {
  againstMany('names of sheets', hostileText, (name) => {
    const prefix = sheetPrefix(name);
    expect(/^'(?:[^']|'')*'!$/.test(prefix)).toBe(true);
    expect(prefix.slice(1, -2).replaceAll("''", "'")).toBe(name);
  });
});

it.each(['1', ' ', "1'", '1,', '(', '-', 'a', '1.1', '1 a ', '年', '10:', 'jan '])(
  'long texts of %j take no time',
  (part) => {
    const text = part.repeat(100_000);
    expect(amountColumn([text], EN).read(text)).toBeNull();
    expect(dayColumn([text], EN, UTC).read(text)).toBeNull();
  },
);
