/** Turns a page with scriptlets into the source of a script that writes the page with `output(text)`. */

const SCRIPTLET = /<\?([\s\S]*?)\?>/g;

/** `<? code ?>` runs; a page that prints values, with `<?= ?>` or `<?!= ?>`, is refused. */
export function templateSource(html: string): string {
  const lines: string[] = [];
  let done = 0;
  for (const { 0: whole, 1: code = '', index } of html.matchAll(SCRIPTLET)) {
    if (/^!?=/.test(code)) {
      throw new Error('A scriptlet that prints is not in the workbench');
    }
    lines.push(literal(html.slice(done, index)), code);
    done = index + whole.length;
  }
  lines.push(literal(html.slice(done)));
  return lines.join('\n');
}

function literal(text: string): string {
  return text === ''
    ? ''
    : `output(${JSON.stringify(text).replace(/\u2028|\u2029/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`)});`;
}
