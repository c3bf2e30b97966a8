/** Finds syntax that the host's engine understands and Apps Script's does not. */

const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/(?:^|[^\p{L}\d_$])#[\p{L}_$]/u, 'private class members (#name)'],
  [/\bstatic\s+[\p{L}_$][\p{L}\d_$]*\s*[=;}]/u, 'static class fields'],
  [/\bstatic\s*\{/, 'static class blocks'],
  [/\bimport\s*[({*'"]/, 'modules'],
  [/^\s*(?:import|export)\s/m, 'modules'],
];

/** Throws when the code uses syntax that Apps Script refuses to save. */
export function requireKnownSyntax(code: string): void {
  const bare = withoutTexts(code);
  for (const [pattern, name] of FORBIDDEN) {
    if (pattern.test(bare)) {
      throw new SyntaxError(`Apps Script does not know ${name}.`);
    }
  }
}

/** After these a slash begins a regular expression; after a value it divides. */
const BEFORE_REGEX = /(?:^|[(,=:[!&|?{};+\-*%<>~^]|\b(?:return|typeof|case|in|of|do|else|void|delete|throw|new))\s*$/;
/** More than the longest word of those, with room for blanks. */
const LOOKED_BACK = 12;
const REGEX = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y;
const PLAIN = /[^'"`/{}]+/y;
const QUOTED = /'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"/y;
const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?\*\//y;
const TEMPLATE = /(?:[^`\\$]|\\[\s\S]|\$(?!\{))*/y;

/** What was put together so far, in its parts: to look back at one text of a megabyte would copy all of it each time. */
function lastOf(parts: readonly string[]): string {
  let last = '';
  for (let at = parts.length - 1; at >= 0 && last.length < LOOKED_BACK; at -= 1) last = `${parts[at]}${last}`;
  return last.slice(-LOOKED_BACK);
}

/** The code with comments, strings, templates' texts and regular expressions emptied. */
export function withoutTexts(code: string): string {
  const bare: string[] = [];
  let at = 0;
  /** For each open brace, whether closing it goes on with a template's text. */
  const braces: boolean[] = [];
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.test(code);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const templateText = () => {
    skip(TEMPLATE);
    if (code.startsWith('${', at)) {
      at += 2;
      braces.push(true);
      bare.push('(');
    } else {
      at += 1;
      bare.push('``');
    }
  };
  while (at < code.length) {
    const begin = at;
    const sign = code.charAt(at);
    if (skip(PLAIN)) {
      bare.push(code.slice(begin, at));
    } else if (sign === '/' && skip(COMMENT)) {
      bare.push(' ');
    } else if ((sign === "'" || sign === '"') && skip(QUOTED)) {
      bare.push("''");
    } else if (sign === '/' && BEFORE_REGEX.test(lastOf(bare)) && skip(REGEX)) {
      bare.push('0');
    } else {
      at += 1;
      if (sign === '`') {
        templateText();
      } else if (sign === '}' && braces.pop() === true) {
        bare.push(')');
        templateText();
      } else {
        if (sign === '{') braces.push(false);
        bare.push(sign);
      }
    }
  }
  return bare.join('');
}
