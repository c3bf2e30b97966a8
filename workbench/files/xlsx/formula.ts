/** A formula as it was written in the sheet, made into one that Excel reads from a file: commas, points, closed ranges. */

import { usesDecimalComma } from '../../engine/formula/locale.ts';
import { closeRange } from '../../engine/formula/open-range.ts';
import { formatReference, parseReference, sheetNameOf } from '../../engine/formula/reference.ts';
import { FormulaParseError, toEngine } from '../../engine/formula/to-engine.ts';
import { joinTokens, type Token, tokenize } from '../../engine/formula/tokens.ts';
import { prefixFromUniver } from '../../engine/univer-name.ts';
import { quotedSheetName } from './address.ts';
import { excelFunctionName } from './functions.ts';

export type ExcelFormula =
  | { readonly kind: 'formula'; readonly text: string }
  /** What Excel would not calculate: names of functions, or the whole formula where it can't be read. */
  | { readonly kind: 'unknown'; readonly functions: readonly string[] };

export interface ExcelFormulaSetting {
  readonly locale: string;
  /** From the sheet's name to the one it has in the file. */
  readonly sheetNames: ReadonlyMap<string, string>;
  /** The address of a link as Excel follows it. */
  readonly address: (written: string) => string;
}

const EXCEL_SIZE = { rows: 1_048_576, columns: 16_384 } as const;

export function excelFormula(written: string, setting: ExcelFormulaSetting): ExcelFormula {
  const decimalComma = usesDecimalComma(setting.locale);
  let plain: string;
  try {
    plain = toEngine(written, { decimalComma, sheet: () => ({ name: '', ...EXCEL_SIZE }) });
  } catch (problem) {
    if (problem instanceof FormulaParseError) return { kind: 'unknown', functions: [written] };
    throw problem;
  }
  const tokens = tokenize(plain, false);
  const calls = tokens.filter((token) => token.kind === 'function').map((token) => token.text);
  const unknown = calls.filter((name) => excelFunctionName(name) === null).map((name) => name.toUpperCase());
  if (unknown.length > 0) return { kind: 'unknown', functions: [...new Set(unknown)] };
  const text = joinTokens(tokens.map((token) => ({ text: excelToken(token, setting) })));
  return { kind: 'formula', text: text.replace(/^=/, '') };
}

/** A text in a formula that is a link within the file, such as HYPERLINK takes; any other as it is. */
function linkText(quoted: string, setting: ExcelFormulaSetting): string {
  const text = quoted.slice(1, -1);
  const address = setting.address(text);
  return address === text ? quoted : `"${address.replaceAll('"', '""')}"`;
}

function excelToken(token: Token, setting: ExcelFormulaSetting): string {
  if (token.kind === 'function') return excelFunctionName(token.text) ?? token.text;
  if (token.kind === 'string') return linkText(token.text, setting);
  if (token.kind !== 'reference') return token.text;
  const reference = closeRange(parseReference(token.text), EXCEL_SIZE);
  const prefix = prefixFromUniver(reference.prefix);
  const name = sheetNameOf(prefix);
  if (name === null) return formatReference(reference);
  return formatReference({ ...reference, prefix: `${quotedSheetName(setting.sheetNames.get(name) ?? name)}!` });
}
