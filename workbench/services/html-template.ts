/** Turns a page with scriptlets into the source of a script that writes the page with `output(text)`. */

const SCRIPTLET = /<\?(!?=)?([\s\S]*?)\?>/g;

/** `<? code ?>` runs, `<?= value ?>` is written escaped for the place in the page, `<?!= value ?>` as it is. */
export function templateSource(html: string): string {
  const lines: string[] = [ESCAPE];
  let done = 0;
  for (const match of html.matchAll(SCRIPTLET)) {
    const [whole, mark, code = ''] = match;
    lines.push(literal(html.slice(done, match.index)));
    lines.push(mark === undefined ? code : mark === '=' ? `output(escapeForPage(${code}));` : `output(${code});`);
    done = match.index + whole.length;
  }
  lines.push(literal(html.slice(done)));
  return lines.join('\n');
}

/** Google escapes by context; escaping every special character everywhere is safe in text and in attributes. */
const ESCAPE = `function escapeForPage(value) {
  return String(value).replace(/[&<>"']/g, function (sign) { return '&#' + sign.charCodeAt(0) + ';'; });
}`;

function literal(text: string): string {
  return text === ''
    ? ''
    : `output(${JSON.stringify(text).replace(/\u2028|\u2029/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`)});`;
}
