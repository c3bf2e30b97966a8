/** The tab *Ledger*: what was paid, line by line, never to be changed. */

import type { PayLine } from '../../core/pay/pay-line.ts';
import type { Unit } from '../../core/pay/pay-step.ts';
import type { Day } from '../../core/time/day.ts';
import type { LedgerEnd } from '../../tables/pay/ledger.ts';
import {
  type Cell,
  checksumOf,
  LEDGER_COLUMNS,
  type LedgerColumn,
  ledgerNumbers,
  recordOf,
} from '../../tables/pay/ledger-line.ts';
import { ALL_TEXTS, type Texts } from '../../text/language.ts';
import type { CellStyle, TabRow, TabSpec } from '../tab-spec.ts';

/** How the column of checksums is called, in every language. */
export const CHECKSUM_TITLES: ReadonlySet<string> = new Set(
  ALL_TEXTS.flatMap(({ payClosing }) => payClosing.ledger.columns.slice(-1)),
);

const TEXTS: readonly LedgerColumn[] = ['month', 'member', 'kpis', 'terms'];
const WIDTHS: Readonly<Partial<Record<LedgerColumn, number>>> = {
  line: 70,
  member: 170,
  kpis: 330,
  terms: 330,
  record: 120,
  checksum: 150,
};

function styleOf(column: LedgerColumn): CellStyle {
  if (TEXTS.includes(column)) return 'text';
  if (column === 'line') return 'integer';
  if (column === 'closedOn') return 'date';
  return column === 'record' || column === 'checksum' ? 'muted' : 'money';
}

const STYLES = LEDGER_COLUMNS.map(styleOf);

/** `Revenue (60%): 410,000 ÷ 500,000 = 82%`. */
function kpisInWords({ kpis }: PayLine, { paySteps }: Texts): string {
  const write = (value: number | null, unit: Unit) => (value === null ? '–' : paySteps.term({ value, unit }));
  return kpis
    .map(({ name, weight, target, actual, attainment }) => {
      const ratio = `${write(actual, 'number')} ÷ ${write(target, 'number')} = ${write(attainment, 'percent')}`;
      return `${name} (${write(weight, 'percent')}): ${ratio}`;
    })
    .join('; ');
}

/** The lines of a month below those that end at `end`, and where the ledger ends then. */
export function ledgerRows(
  lines: readonly PayLine[],
  closedOn: Day,
  end: LedgerEnd,
  texts: Texts,
): { readonly rows: readonly TabRow[]; readonly end: LedgerEnd } {
  let { checksum } = end;
  const rows = lines.map((pay, index): TabRow => {
    const line = { line: end.lines + index + 1, closedOn, pay };
    const cells: Readonly<Partial<Record<LedgerColumn, Cell>>> = {
      ...ledgerNumbers(line),
      line: line.line,
      closedOn,
      month: texts.format.month(pay.month),
      kpis: kpisInWords(pay, texts),
      terms: texts.payClosing.ledger.terms(pay.terms),
      record: recordOf(line),
    };
    const row = LEDGER_COLUMNS.slice(0, -1).map((column) => cells[column] ?? '');
    checksum = checksumOf(checksum, row);
    const values = row.map((cell, column) => (LEDGER_COLUMNS[column] === 'closedOn' ? { day: closedOn } : cell));
    return { values: [...values, checksum], styles: STYLES };
  });
  return { rows, end: { lines: end.lines + lines.length, checksum } };
}

/** The tab as it is made with the first month that is closed. */
export function ledgerTab(rows: readonly TabRow[], texts: Texts): TabSpec {
  const { title, note, columns } = texts.payClosing.ledger;
  return {
    key: 'ledger',
    title,
    widths: LEDGER_COLUMNS.map((column) => WIDTHS[column] ?? 110),
    frozenRows: 3,
    // Lines are added to it, never written anew.
    keepsColumns: true,
    rows: [
      { values: [title], styles: ['title'] },
      { values: [note], styles: ['note'] },
      {
        values: columns,
        styles: STYLES.map((style) => (style === 'money' || style === 'date' ? 'headingNumber' : 'heading')),
      },
      ...rows,
    ],
  };
}
