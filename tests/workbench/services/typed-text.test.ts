import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTypedText } from '../../../workbench/services/typed-text.ts';

const read = (text: string, locale: string) => {
  const { input, format } = readTypedText(text, locale, 2026);
  const content = input.kind === 'formula' ? input.formula : input.kind === 'empty' ? null : input.value;
  return [input.kind, content, format];
};

describe('typed in en_US', () => {
  test.each([
    ['', 'empty', null, null],
    ['abc', 'text', 'abc', null],
    ["'007", 'text', '007', null],
    ["'=1+1", 'text', '=1+1', null],
    ["''quoted", 'text', "'quoted", null],
    ['=1+1', 'formula', '=1+1', null],
    ['=', 'text', '=', null],
    ['+SUM(A1)', 'formula', '=+SUM(A1)', null],
    ['-cmd', 'formula', '=-cmd', null],
    ['+', 'text', '+', null],
    ['@SUM(A1)', 'text', '@SUM(A1)', null],
    ['007', 'number', 7, null],
    ['-1.5', 'number', -1.5, null],
    ['+79161234567', 'number', 79_161_234_567, null],
    ['.5', 'number', 0.5, null],
    ['1e3', 'number', 1000, '0.00E+00'],
    ['1,234.5', 'number', 1234.5, '#,##0.00'],
    ['1,234', 'number', 1234, '#,##0'],
    ['12,34', 'text', '12,34', null],
    ['1 234', 'text', '1 234', null],
    ['(150)', 'number', -150, null],
    ['10%', 'number', 0.1, '0%'],
    ['12.5%', 'number', 0.125, '0.00%'],
    ['$1,234.50', 'number', 1234.5, '"$"#,##0.00'],
    ['-$5', 'number', -5, '"$"#,##0'],
    ['TRUE', 'boolean', true, null],
    ['false', 'boolean', false, null],
    ['истина', 'text', 'истина', null],
    ['1/2', 'number', 46_024, 'M/d/yyyy'],
    ['1/15/2026', 'number', 46_037, 'M/d/yyyy'],
    ['1/15/26', 'number', 46_037, 'M/d/yyyy'],
    ['15/1/2026', 'text', '15/1/2026', null],
    ['1-2', 'number', 46_024, 'M/d/yyyy'],
    ['2026-01-15', 'number', 46_037, 'M/d/yyyy'],
    ['Jan 15, 2026', 'number', 46_037, 'M/d/yyyy'],
    ['15-Jan-26', 'number', 46_037, 'M/d/yyyy'],
    ['15 January 2026', 'number', 46_037, 'M/d/yyyy'],
    ['2026-01-15 06:00', 'number', 46_037.25, 'M/d/yyyy h:mm:ss'],
    ['12:00', 'number', 0.5, 'h:mm:ss'],
    ['6:00 PM', 'number', 0.75, 'h:mm:ss'],
    ['25:00', 'text', '25:00', null],
    ['1/15/6', 'number', 38_732, 'M/d/yyyy'],
    ['12/2025', 'number', 45_992, 'M/d/yyyy'],
    ['2025-12', 'number', 45_992, 'M/d/yyyy'],
    ['May 2020', 'number', 43_952, 'M/d/yyyy'],
    ['May', 'text', 'May', null],
    ['31.12.2025', 'text', '31.12.2025', null],
    ['2/30/2026', 'text', '2/30/2026', null],
    ['1/15/1930', 'number', 10_973, 'M/d/yyyy'],
    ['Order 15', 'text', 'Order 15', null],
    ['1.2.3', 'text', '1.2.3', null],
  ])('%j becomes a %s', (text, kind, value, format) => {
    expect(read(text, 'en_US')).toEqual([kind, value, format]);
  });
});

describe('typed in ru_RU', () => {
  test.each([
    ['1,5', 'number', 1.5, null],
    ['1.5', 'number', 46_143, 'dd.MM.yyyy'],
    ['1.25', 'text', '1.25', null],
    ['1 234,56', 'number', 1234.56, '#,##0.00'],
    ['1\u00a0234', 'number', 1234, '#,##0'],
    ['1,234.5', 'text', '1,234.5', null],
    ['15.01.2026', 'number', 46_037, 'dd.MM.yyyy'],
    ['15.01.26', 'number', 46_037, 'dd.MM.yyyy'],
    ['15/01/2026', 'number', 46_037, 'dd.MM.yyyy'],
    ['31.02.2025', 'text', '31.02.2025', null],
    ['15 января 2026', 'number', 46_037, 'dd.MM.yyyy'],
    ['15 января 2026 г.', 'number', 46_037, 'dd.MM.yyyy'],
    ['1 234,50 ₽', 'number', 1234.5, '#,##0.00 "₽"'],
    ['10%', 'number', 0.1, '0%'],
    ['12,5%', 'number', 0.125, '0.00%'],
    ['ИСТИНА', 'boolean', true, null],
    ['true', 'boolean', true, null],
  ])('%j becomes a %s', (text, kind, value, format) => {
    expect(read(text, 'ru_RU')).toEqual([kind, value, format]);
  });
});

describe('in every locale', () => {
  const locale = fc.constantFrom('en_US', 'en_GB', 'ru_RU', 'de_DE', 'fr_FR', 'ja_JP', 'pt_BR');
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[-+=@'(]?[\d.,/: %$€₽-]{0,12}$/));

  test('an apostrophe keeps any text as it is', () => {
    fc.assert(
      fc.property(text, locale, (value, where) => {
        expect(readTypedText(`'${value}`, where, 2026)).toEqual({ input: { kind: 'text', value }, format: null });
      }),
    );
  });

  test('whole numbers are read back', () => {
    fc.assert(
      fc.property(fc.integer(), locale, (value, where) => {
        expect(readTypedText(String(value), where, 2026)).toEqual({ input: { kind: 'number', value }, format: null });
      }),
    );
  });

  test('whatever is typed is either read whole or kept whole', () => {
    fc.assert(
      fc.property(text, locale, (value, where) => {
        const { input } = readTypedText(value, where, 2026);
        if (input.kind === 'text' && !value.startsWith("'")) expect(input.value).toBe(value);
        if (input.kind === 'number') expect(Number.isFinite(input.value)).toBe(true);
        if (input.kind === 'formula') expect(input.formula.endsWith(value)).toBe(true);
      }),
    );
  });
});
