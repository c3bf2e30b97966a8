/** A formula as a person writes it in Sheets, made into one that Univer calculates. */
import { univerPrefix } from '../univer-name.ts';
import { closeRange, type SheetSize } from './open-range.ts';
import { formatReference, isOpen, parseReference, sheetNameOf } from './reference.ts';
import { isBalanced, joinTokens, type Token, tokenize } from './tokens.ts';

export interface FormulaSetting {
  readonly decimalComma: boolean;
  /** The sheet of that name in any case, or the formula's own for null; null for a sheet that is not there. */
  sheet(name: string | null): (SheetSize & { readonly name: string }) | null;
}

export const PARSE_ERROR = 'Formula parse error.';

/** What the locale does not parse: the cell shows `#ERROR!`, as in Sheets. */
export class FormulaParseError extends Error {}

function separator(token: Token, decimalComma: boolean): string {
  if (!token.inArray) {
    if (token.text === ',' && decimalComma) throw new FormulaParseError(PARSE_ERROR);
    return ',';
  }
  if (!decimalComma) return token.text;
  if (token.text === ',') throw new FormulaParseError(PARSE_ERROR);
  return token.text === '\\' ? ',' : ';';
}

function reference(text: string, setting: FormulaSetting): string {
  const parsed = parseReference(text);
  const prefix = univerPrefix(parsed.prefix);
  if (!isOpen(parsed)) return prefix === parsed.prefix ? text : formatReference({ ...parsed, prefix });
  const size = setting.sheet(sheetNameOf(parsed.prefix));
  return formatReference({ ...(size === null ? parsed : closeRange(parsed, size)), prefix });
}

/** Token by token, so that the two forms can be laid side by side again. */
export function convertTokens(tokens: readonly Token[], setting: FormulaSetting): readonly Token[] {
  return tokens.map((token) => {
    switch (token.kind) {
      case 'separator':
        return { ...token, text: separator(token, setting.decimalComma) };
      case 'number':
        return setting.decimalComma ? { ...token, text: token.text.replace(',', '.') } : token;
      case 'reference':
        return { ...token, text: reference(token.text, setting) };
      default:
        return token;
    }
  });
}

/** Sheets finds a sheet by its name in any case, and then writes the name as the sheet bears it. */
export function nameSheets(formula: string, setting: FormulaSetting): string {
  const tokens = tokenize(formula, setting.decimalComma).map((token) => {
    const prefix = token.kind === 'reference' ? parseReference(token.text).prefix : '';
    const name = sheetNameOf(prefix);
    const sheet = name === null ? null : setting.sheet(name);
    if (!sheet || sheet.name === name) return token;
    const quoted = prefix.startsWith("'") ? `'${sheet.name.replaceAll("'", "''")}'!` : `${sheet.name}!`;
    return { ...token, text: quoted + token.text.slice(prefix.length) };
  });
  return joinTokens(tokens);
}

export function toEngine(formula: string, setting: FormulaSetting): string {
  const tokens = tokenize(formula, setting.decimalComma);
  if (!isBalanced(tokens)) throw new FormulaParseError(PARSE_ERROR);
  return joinTokens(convertTokens(tokens, setting));
}

export function hasOpenRange(formula: string, decimalComma: boolean): boolean {
  return tokenize(formula, decimalComma).some(
    (token) => token.kind === 'reference' && isOpen(parseReference(token.text)),
  );
}

/** Names of the functions that a formula calls, in upper case. */
export function functionsIn(formula: string, decimalComma: boolean): readonly string[] {
  const names = tokenize(formula, decimalComma).filter((token) => token.kind === 'function');
  return [...new Set(names.map((token) => token.text.toUpperCase()))];
}
