/** The tab *Ledger*: what was paid, line by line, never to be changed. */

import type { Agreement } from '../../core/pay/agreement.ts';
import type { PayLine } from '../../core/pay/pay-line.ts';
import type { Day } from '../../core/time/day.ts';
import { placeOf, valuesOf } from '../../tables/column.ts';
import type { LedgerEnd } from '../../tables/pay/ledger.ts';
import { checkedCells, checksumOf, LEDGER_COLUMNS } from '../../tables/pay/ledger-line.ts';
import type { Texts } from '../../text/language.ts';
import { headingRow, line, widthsOf } from '../rows.ts';
import type { TabRow, TabSpec } from '../tab-spec.ts';

/** The lines of a month below those that end at `end`, and where the ledger ends then. */
export function ledgerRows(
  lines: readonly PayLine[],
  closedOn: Day,
  end: LedgerEnd,
  texts: Texts,
  agreements: ReadonlyMap<string, Agreement> | null = null,
): { readonly rows: readonly TabRow[]; readonly end: LedgerEnd } {
  const styles = LEDGER_COLUMNS.map(({ kind }) => kind);
  let { checksum } = end;
  const rows = lines.map((pay, index): TabRow => {
    const agreement = agreements?.get(pay.key);
    const written = { line: end.lines + index + 1, closedOn, pay, ...(agreement && { agreement }) };
    checksum = checksumOf(checksum, checkedCells(written, texts));
    return { values: [...valuesOf(LEDGER_COLUMNS, written, texts).slice(0, -1), checksum], styles };
  });
  return { rows, end: { lines: end.lines + lines.length, checksum } };
}

/** The tab as it is made with the first month that is closed. */
export function ledgerTab(rows: readonly TabRow[], texts: Texts): TabSpec {
  const { title, note } = texts.payClosing.ledger;
  return {
    key: 'ledger',
    title,
    widths: widthsOf(LEDGER_COLUMNS),
    frozenRows: 3,
    hiddenFrom: placeOf(LEDGER_COLUMNS, 'record'),
    // Lines are added to it, never written anew.
    keepsColumns: true,
    rows: [
      line(title, 'title'),
      line(note),
      headingRow(LEDGER_COLUMNS, texts.payClosing.columns, texts.notes.pay),
      ...rows,
    ],
  };
}
