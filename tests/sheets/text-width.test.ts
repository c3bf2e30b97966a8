/** What words are measured by, against the advances of the font itself. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textWidth, wordWidth } from '../../src/sheets/text-width.ts';

const { unitsPerEm, advances } = JSON.parse(readFileSync('tests/golden/arimo/bold.json', 'utf8')) as {
  readonly unitsPerEm: number;
  readonly advances: Readonly<Record<string, number>>;
};

const inPixels = (units: number, points: number) => ((units / unitsPerEm) * points * 96) / 72;

test.each(Object.entries(advances))('%s is not narrower than it is', (sign, units) => {
  expect(textWidth(sign, 10)).toBeGreaterThanOrEqual(inPixels(units, 10) - 1e-9);
});

test('letters and digits are a twelfth too wide at most', () => {
  const wide = Object.entries(advances).filter(
    ([sign, units]) => /[A-Za-zА-яё0-9]/.test(sign) && textWidth(sign, 10) > inPixels(units, 10) * 1.13,
  );
  expect(wide).toEqual([]);
});

test('a cell breaks at spaces and line ends, never at a space that holds words together', () => {
  expect(wordWidth('Plan met, all KPIs', 10)).toBe(Math.max(textWidth('Plan', 10), textWidth('KPIs', 10)));
  expect(wordWidth('Первые 10\u00a0%', 10)).toBe(textWidth('Первые', 10));
  expect(wordWidth('10\u00a0000\u00a0000', 10)).toBe(textWidth('10\u00a0000\u00a0000', 10));
  expect(wordWidth('', 10)).toBe(0);
});
