/** Google parses a formula by the spreadsheet's locale: what it cannot read there is refused before it is written. */
import { usesDecimalComma } from '../engine/formula/locale.ts';
import { tokenize } from '../engine/formula/tokens.ts';

/** Fails where a decimal point or a comma between arguments stands in a formula of a decimal-comma locale. */
export function requireReadableFormula(formula: string, locale: string): void {
  if (!usesDecimalComma(locale)) return;
  for (const { kind, text } of tokenize(formula, true)) {
    if ((kind === 'number' && text.includes('.')) || (kind === 'separator' && text === ',')) {
      throw new Error(`Formula parse error: "${text}" can't be read in the locale ${locale}: ${formula}`);
    }
  }
}
