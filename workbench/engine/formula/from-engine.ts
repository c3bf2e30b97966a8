/** The way back: what the user wrote, with whatever Univer has since changed in its own form of the formula. */
import { prefixFromUniver } from '../univer-name.ts';
import { reopenRange } from './open-range.ts';
import { formatReference, parseReference, type Reference } from './reference.ts';
import { joinTokens, type Token, tokenize } from './tokens.ts';

/** With the sheet's name as people see it. */
function shown(text: string): Reference {
  const reference = parseReference(text);
  return { ...reference, prefix: prefixFromUniver(reference.prefix) };
}

const solid = (tokens: readonly Token[]): readonly Token[] => tokens.filter((token) => token.kind !== 'space');
const refers = (token: Token): boolean => token.kind === 'reference' || token.kind === 'error';

function sameShape(before: readonly Token[], after: readonly Token[]): boolean {
  return (
    before.length === after.length &&
    before.every((token, index) => {
      const other = after[index];
      return other !== undefined && (refers(token) ? refers(other) : token.text === other.text);
    })
  );
}

/**
 * `written` became `engine` when it was written; Univer now has `current` (rows were inserted, a sheet was renamed).
 * References that changed are taken from there, opened again where they were open; all else stays as written.
 */
export function rewrite(written: string, engine: string, current: string, decimalComma: boolean): string {
  if (engine === current) return written;
  const writtenTokens = tokenize(written, decimalComma);
  const before = solid(tokenize(engine, false));
  const after = solid(tokenize(current, false));
  if (solid(writtenTokens).length !== before.length || !sameShape(before, after)) {
    return fromEngine(current, decimalComma);
  }
  let index = 0;
  const merged = writtenTokens.map((token) => {
    if (token.kind === 'space') return token.text;
    const old = before[index];
    const now = after[index];
    index += 1;
    if (old === undefined || now === undefined || old.text === now.text) return token.text;
    return token.kind === 'reference' && now.kind === 'reference'
      ? formatReference(reopenRange(shown(now.text), parseReference(token.text)))
      : now.text;
  });
  return merged.join('');
}

/** A formula that only Univer knows (filled down, pasted), in the marks of the locale. */
export function fromEngine(formula: string, decimalComma: boolean): string {
  const tokens = tokenize(formula, false).map((token) =>
    token.kind === 'reference' ? { ...token, text: formatReference(shown(token.text)) } : token,
  );
  if (!decimalComma) return joinTokens(tokens);
  return tokens
    .map((token) => {
      if (token.kind === 'number') return token.text.replace('.', ',');
      if (token.kind !== 'separator') return token.text;
      return token.inArray && token.text === ',' ? '\\' : ';';
    })
    .join('');
}
