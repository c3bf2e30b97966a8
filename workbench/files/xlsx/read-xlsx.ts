/** Reads the sheets of an .xlsx file into cells: values only, dates as the numbers that a sheet holds. */
import type ExcelJS from 'exceljs';
import type { CellInput } from '../../engine/engine.ts';
import { FileProblem } from '../file-problem.ts';

export interface XlsxSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellInput[])[];
  /** Number formats of the cells that hold dates, by row and column; `""` elsewhere. */
  readonly formats: readonly (readonly string[])[];
}

const MILLISECONDS_PER_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;
const WIDEST = 18_278;

interface Read {
  readonly input: CellInput;
  readonly format: string;
}

const EMPTY: Read = { input: { kind: 'empty' }, format: '' };

function text(value: string): Read {
  return value === '' ? EMPTY : { input: { kind: 'text', value }, format: '' };
}

/** A formula counts by what it came to; a link or a text in several fonts by its words. */
function readValue(value: ExcelJS.CellValue): Read {
  if (value === null || value === undefined) return EMPTY;
  if (typeof value === 'number') return { input: { kind: 'number', value }, format: '' };
  if (typeof value === 'boolean') return { input: { kind: 'boolean', value }, format: '' };
  if (typeof value === 'string') return text(value);
  if (value instanceof Date) {
    const serial = value.getTime() / MILLISECONDS_PER_DAY + SERIAL_OF_1970;
    const format = Number.isInteger(serial) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss';
    return { input: { kind: 'number', value: serial }, format };
  }
  if ('error' in value) return text(value.error);
  if ('richText' in value) return text(value.richText.map((part) => part.text).join(''));
  if ('result' in value) return readValue(value.result ?? null);
  return 'text' in value ? readValue(value.text) : EMPTY;
}

/** @throws FileProblem `broken-workbook` where the bytes are no such file, `empty` where no sheet holds anything. */
export async function readXlsx(bytes: Uint8Array): Promise<readonly XlsxSheet[]> {
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  try {
    await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  } catch {
    // The library's only way to say that it is no such file.
    throw new FileProblem('broken-workbook');
  }
  const sheets = workbook.worksheets.map((sheet): XlsxSheet => {
    const width = Math.min(sheet.columnCount, WIDEST);
    const cells = Array.from({ length: sheet.rowCount }, (_, row) =>
      Array.from({ length: width }, (__, column) => readValue(sheet.getRow(row + 1).getCell(column + 1).value)),
    );
    return {
      name: sheet.name,
      rows: cells.map((row) => row.map(({ input }) => input)),
      formats: cells.map((row) => row.map(({ format }) => format)),
    };
  });
  const filled = sheets.filter(({ rows }) => rows.some((row) => row.some(({ kind }) => kind !== 'empty')));
  if (filled.length === 0) throw new FileProblem('empty');
  return filled;
}
