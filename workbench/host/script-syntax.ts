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
const REGEX = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y;
const PLAIN = /[^'"`/{}]+/y;
const QUOTED = /'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"/y;
const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?\*\//y;
const TEMPLATE = /(?:[^`\\$]|\\[\s\S]|\$(?!\{))*/y;

/** The code with comments, strings, templates' texts and regular expressions emptied. */
export function withoutTexts(code: string): string {
  let bare = '';
  let at = 0;
  /** For each open brace, whether closing it goes on with a template's text. */
  const braces: boolean[] = [];
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(code)?.[0] ?? null;
    at += found?.length ?? 0;
    return found;
  };
  const templateText = () => {
    take(TEMPLATE);
    if (code.startsWith('${', at)) {
      at += 2;
      braces.push(true);
      bare += '(';
    } else {
      at += 1;
      bare += '``';
    }
  };
  while (at < code.length) {
    const plain = take(PLAIN);
    if (plain !== null) {
      bare += plain;
    } else if (take(COMMENT) !== null) {
      bare += ' ';
    } else if (take(QUOTED) !== null) {
      bare += "''";
    } else if (code[at] === '/' && BEFORE_REGEX.test(bare.slice(-12)) && take(REGEX) !== null) {
      bare += '0';
    } else {
      const sign = code.charAt(at);
      at += 1;
      if (sign === '`') {
        templateText();
      } else if (sign === '}' && braces.pop() === true) {
        bare += ')';
        templateText();
      } else {
        if (sign === '{') braces.push(false);
        bare += sign;
      }
    }
  }
  return bare;
}
