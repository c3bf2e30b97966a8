/** How a text is handed to a cell so that it stays a text. Sheets reads what a script writes as if it were typed. */

/** Words and names without digits can't become a number, a date or a formula. */
const SAFE = /^\p{L}[^\d]*$/u;
const BOOLEAN = /^(true|false|истина|ложь)$/i;

/**
 * Text with an apostrophe before it, which Sheets takes off again, unless it can't be read as anything but text.
 * What a customer is called in a CRM is hostile input: `=IMPORTDATA(…)`, `1/2`, `007`.
 */
export function asTyped(text: string): string {
  if (text === '') return '';
  return SAFE.test(text) && !BOOLEAN.test(text.trim()) ? text : `'${text}`;
}
