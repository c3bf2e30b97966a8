/** ExcelJS names the sheet of repeated titles without doubling its apostrophes: Excel would call such a file damaged. */
import JSZip from 'jszip';

const WORKBOOK = 'xl/workbook.xml';
const QUOTE = '&apos;';

function inXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", QUOTE);
}

export async function quoteNames(bytes: Uint8Array, sheetNames: readonly string[]): Promise<Uint8Array> {
  const names = sheetNames.filter((name) => name.includes("'")).map(inXml);
  if (names.length === 0) return bytes;
  const zip = await JSZip.loadAsync(bytes);
  const workbook = (await zip.file(WORKBOOK)?.async('string')) ?? '';
  const quoted = (name: string) => `${QUOTE}${name}${QUOTE}!`;
  const mended = names.reduce(
    (xml, name) => xml.replaceAll(quoted(name), quoted(name.replaceAll(QUOTE, QUOTE + QUOTE))),
    workbook,
  );
  zip.file(WORKBOOK, mended);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
