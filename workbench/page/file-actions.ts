/** Opens a table from the user's disk and saves the workbook to it. */
import type { Engine } from '../engine/engine.ts';
import { readCsv } from '../files/csv.ts';
import { FileProblem } from '../files/file-problem.ts';
import { openSheets } from '../files/open-sheets.ts';
import { openTable } from '../files/open-table.ts';
import { element } from './element.ts';
import type { PageLanguage, PageText } from './text.ts';

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface OpenedFile {
  readonly name: string;
  readonly sheets: number;
  readonly rows: number;
}

/** An .xlsx file is a zip file. */
function isWorkbook([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}

/** The reader of workbooks is fetched only for one: it is large. */
async function openBytes(engine: Engine, bytes: Uint8Array, name: string): Promise<OpenedFile> {
  if (!isWorkbook(bytes)) {
    const table = await readCsv(bytes);
    openTable(engine, table, name);
    return { name, sheets: 1, rows: table.rows.length };
  }
  const { readXlsx } = await import('../files/xlsx/read-xlsx.ts');
  const sheets = await readXlsx(bytes);
  openSheets(engine, sheets);
  return { name, sheets: sheets.length, rows: sheets.reduce((sum, { rows }) => sum + rows.length, 0) };
}

/** Throws the sentence for a file that can't be read. */
export async function openFile(engine: Engine, file: File, text: PageText): Promise<OpenedFile> {
  try {
    return await openBytes(engine, new Uint8Array(await file.arrayBuffer()), file.name);
  } catch (problem) {
    if (problem instanceof FileProblem) throw new Error(text.fileProblems[problem.code]);
    throw problem;
  }
}

/** Gives the sentences about what the file could not hold. The writer is fetched only now: it is large. */
export async function downloadXlsx(
  engine: Engine,
  fileName: string,
  language: PageLanguage,
): Promise<readonly string[]> {
  await engine.settled();
  const [{ writeXlsx }, { leftOutSentence }] = await Promise.all([
    import('../files/xlsx/write-xlsx.ts'),
    import('../files/xlsx/left-out.ts'),
  ]);
  const { bytes, leftOut } = await writeXlsx(engine);
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: XLSX_TYPE }));
  element('a', { attributes: { href: address, download: fileName } }).click();
  // The browser reads the address when it starts the download, which is after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return leftOut.map((item) => leftOutSentence(item, language));
}

/** Null when the user chose nothing. */
export function chooseFile(): Promise<File | null> {
  const input = element('input', { attributes: { type: 'file', accept: '.csv,.tsv,.txt,.xlsx,text/csv', hidden: '' } });
  document.body.append(input);
  return new Promise((resolve) => {
    const finish = (): void => {
      input.remove();
      resolve(input.files?.[0] ?? null);
    };
    input.addEventListener('change', finish);
    input.addEventListener('cancel', finish);
    input.click();
  });
}
