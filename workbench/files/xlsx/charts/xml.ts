/** Text inside XML. */

/** What XML has no way to write, whatever stands around it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones.
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function escaped(text: string): string {
  return text
    .replaceAll(IMPOSSIBLE, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
