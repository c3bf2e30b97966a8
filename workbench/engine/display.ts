/** Values as people see them: by number format and the spreadsheet's locale. */
import { numfmt } from '@univerjs/core';
import type { Cell } from './engine.ts';
import { usesDecimalComma } from './formula/locale.ts';

/** Sheets shows up to ten significant digits of a number without a format. */
export function generalText(value: number, decimalComma: boolean): string {
  const text = String(Number(value.toPrecision(10)));
  const shown = /e/.test(text)
    ? value
        .toExponential(5)
        .replace('e', 'E')
        .replace(/(E[+-])(\d)$/, '$10$2')
    : text;
  return decimalComma ? shown.replace('.', ',') : shown;
}

export function displayText(cell: Cell, format: string, locale: string): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'boolean':
      return cell.value === true ? 'TRUE' : 'FALSE';
    case 'error':
      return String(cell.value);
    case 'text':
      return String(cell.value);
    case 'number': {
      const value = Number(cell.value);
      if (format === '' || format === '@' || format.toLowerCase() === 'general') {
        return generalText(value, usesDecimalComma(locale));
      }
      return numfmt.format(format, value, { locale: locale.replace('_', '-'), throws: false, nbsp: false });
    }
  }
}
