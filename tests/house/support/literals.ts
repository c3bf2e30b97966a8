/** The texts between quotes and backticks of a source; what is inserted into them shows as `…`. */

/** Single-quoted texts and templates, also those inside of a template's insertions. Expects no comments. */
export function literalsIn(code: string): string[] {
  const found: string[] = [];
  let at = 0;

  const readQuoted = (): void => {
    const start = ++at;
    while (at < code.length && code[at] !== "'") at += code[at] === '\\' ? 2 : 1;
    found.push(code.slice(start, at));
    at++;
  };

  const readTemplate = (): void => {
    let text = '';
    at++;
    while (at < code.length && code[at] !== '`') {
      if (code[at] === '$' && code[at + 1] === '{') {
        at += 2;
        readCode();
        text += '…';
      } else {
        text += code[at];
        at++;
      }
    }
    at++;
    found.push(text);
  };

  /** Reads up to the brace that closes an insertion, or to the end. */
  const readCode = (): void => {
    for (let depth = 0; at < code.length; ) {
      const character = code[at];
      if (character === "'") readQuoted();
      else if (character === '`') readTemplate();
      else {
        at++;
        if (character === '{') depth++;
        else if (character === '}' && --depth < 0) return;
      }
    }
  };

  readCode();
  return found;
}
