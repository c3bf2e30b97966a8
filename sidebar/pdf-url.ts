/** Where Sheets gives one tab as a PDF: landscape, as wide as the page, titles repeated, on the paper of the country. */

/** Where people print on Letter; everybody else has A4. */
const LETTER = /_(US|CA|MX|CL|CO|VE|PH|GT|CR|PA)$/;

/** `tabUrl` is where a click on the tab's name leads: the address of the file with the tab behind a hash. */
export function pdfUrl(tabUrl: string, sheetId: number, localeName: string): string {
  const file = tabUrl.replace(/\/edit\b.*$|#.*$/, '');
  const size = LETTER.test(localeName) ? 'letter' : 'a4';
  return `${file}/export?format=pdf&gid=${sheetId}&size=${size}&portrait=false&fitw=true&gridlines=false&fzr=true`;
}
