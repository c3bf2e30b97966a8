/** Whatever is typed into a cell or asked for as a range, the workbench makes something of it that a sheet can hold. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { a1OfArea, parseA1 } from '../../../workbench/services/a1.ts';
import { readTypedText } from '../../../workbench/services/typed-text.ts';
import { againstMany, hostileText } from '../../core/support/hostile-texts.ts';

const SIZE = { rows: 1000, columns: 26 };

it('text typed into a cell', () => {
  const typed = fc.tuple(hostileText, fc.constantFrom('en_US', 'ru_RU', 'de_DE', 'en_GB'));
  againstMany('text typed into a cell of the workbench', typed, ([text, locale]) => {
    const { input } = readTypedText(text, locale, 2026);
    if (input.kind === 'number') expect(Number.isFinite(input.value)).toBe(true);
    else if (input.kind === 'text') expect(text.includes(input.value)).toBe(true);
  });
});

it('A1 notation', () => {
  const pieces = fc.array(
    fc.constantFrom('A', 'z', 'AA', 'ZZZZ', '1', '0', '999', ':', '$', '!', "'", ' ', '-', 'R1C1'),
    {
      maxLength: 8,
    },
  );
  againstMany(
    'A1 notation in the workbench',
    fc.oneof(
      pieces.map((all) => all.join('')),
      hostileText,
    ),
    (text) => {
      const area = parseA1(text, SIZE);
      if (area === null) return;
      for (const number of [area.row, area.column]) expect(Number.isInteger(number) && number >= 0).toBe(true);
      for (const number of [area.rows, area.columns]) expect(Number.isInteger(number) && number >= 1).toBe(true);
      expect(parseA1(a1OfArea(area), SIZE)).toEqual(area);
    },
  );
});
