/** The ledger of what was paid, as it is read back: its lines, and what was changed by hand. */

import type { LedgerFinding } from '../../core/pay/ledger-finding.ts';
import type { Zone } from '../../core/time/zone.ts';
import { isBlank, isDate } from '../../core/writing/cell.ts';
import { ALL_TEXTS, type Texts } from '../../text/language.ts';
import { placeOf } from '../column.ts';
import { type Cell, checkedCells, checksumOf, LEDGER_COLUMNS, type LedgerLine, parseRecord } from './ledger-line.ts';

const SEARCHED_ROWS = 20;

/** How far a ledger reaches: kept beside the file's settings, since lines cut off its end leave no trace in it. */
export interface LedgerEnd {
  readonly lines: number;
  readonly checksum: string;
}

export const NO_LINES: LedgerEnd = { lines: 0, checksum: '' };

export interface Ledger {
  readonly lines: readonly LedgerLine[];
  readonly findings: readonly LedgerFinding[];
  readonly end: LedgerEnd;
}

function cellOf(value: unknown, zone: Zone): Cell {
  if (isDate(value)) return zone.dayAt(value.getTime()) ?? '';
  return typeof value === 'number' ? value : String(value ?? '');
}

/** The first column whose cell is not what the record says. Words follow the language that the tabs had then. */
function editedColumn(cells: readonly Cell[], line: LedgerLine, texts: Texts): string | null {
  const expected = checkedCells(line, texts);
  const edited = LEDGER_COLUMNS.find(
    ({ id, kind }, index) => (kind === 'money' || id === 'member') && expected[index] !== cells[index],
  );
  return edited === undefined ? null : texts.payClosing.columns[edited.id];
}

const RECORD = placeOf(LEDGER_COLUMNS, 'record');
const CHECKSUM_TITLES = ALL_TEXTS.map(({ payClosing }) => payClosing.columns.checksum);

/** `texts`: a finding names a column by them. What stands right of the last column, and above the titles, is the user's. */
export function readLedger(
  values: readonly (readonly unknown[])[],
  { zone, kept, texts }: { readonly zone: Zone; readonly kept: LedgerEnd; readonly texts: Texts },
): Ledger {
  const heading = values.slice(0, SEARCHED_ROWS).findIndex((row) => CHECKSUM_TITLES.includes(String(row[RECORD + 1])));
  if (heading < 0) return { lines: [], findings: [{ kind: 'gone' }], end: kept };
  const lines: LedgerLine[] = [];
  const findings: LedgerFinding[] = [];
  let end = NO_LINES;
  /** Where a checksum was changed, the next line hangs on what it was. */
  let computed = '';
  values.forEach((row, index) => {
    const raw = row.slice(0, RECORD + 2);
    if (index <= heading || raw.every(isBlank)) return;
    const cells = raw.slice(0, -1).map((value) => cellOf(value, zone));
    const record = parseRecord(cells[RECORD] ?? '');
    if (record === null) {
      findings.push({ kind: 'foreign', row: index + 1 });
      // A line of ours whose record was changed: the next one still hangs on it.
      if (typeof cells[0] === 'number') end = { lines: cells[0], checksum: String(raw[RECORD + 1]) };
      return;
    }
    const number = Number(cells[0]);
    const line: LedgerLine = { ...record, line: number };
    const checksum = String(raw[RECORD + 1]);
    const wanted = [checksumOf(end.checksum, cells), checksumOf(computed, cells)];
    if (!wanted.includes(checksum)) {
      if (number !== end.lines + 1) findings.push({ kind: 'order', line: number });
      else {
        const { month, name } = record.pay;
        findings.push({ kind: 'edited', line: number, column: editedColumn(cells, line, texts), month, member: name });
      }
    }
    if (number === kept.lines && checksum !== kept.checksum && findings.length === 0) {
      const { month, name } = record.pay;
      findings.push({ kind: 'edited', line: number, column: null, month, member: name });
    }
    lines.push(line);
    end = { lines: number, checksum };
    computed = wanted[0] ?? '';
  });
  if (end.lines < kept.lines) findings.push({ kind: 'cut', lines: kept.lines - end.lines });
  return { lines, findings, end };
}
