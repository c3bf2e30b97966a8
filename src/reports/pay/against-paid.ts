/** The tab *Now against paid*: every closed month of everybody, as it was paid and as today's orders would have it. */
import type { LateChange } from '../../core/pay/late-changes.ts';
import { moneyNumber, subtractMoney } from '../../core/pay/money.ts';
import { compareMonths } from '../../core/pay/month.ts';
import { placeOf } from '../../tables/column.ts';
import {
  type AgainstPaidPerson,
  againstPaid,
  LINE_COLUMNS,
  PERSON_COLUMNS,
} from '../../tables/pay/against-paid-columns.ts';
import type { Texts } from '../../text/language.ts';
import { BLANK_ROW, line, tableRows, widthsOf } from '../rows.ts';
import type { TabRow, TabSpec } from '../tab-spec.ts';

function people(lines: readonly LateChange[]): AgainstPaidPerson[] {
  const byKey = new Map<string, LateChange[]>();
  for (const each of lines) byKey.set(each.closed.key, [...(byKey.get(each.closed.key) ?? []), each]);
  return [...byKey.values()].map((own) => ({ name: own[own.length - 1]?.closed.name ?? '', lines: own }));
}

/** What is open is seen at once. */
function marked(rows: readonly TabRow[], column: number): TabRow[] {
  return rows.map((row) => {
    const { values, styles } = row;
    const value = values[column];
    const isOpen = typeof value === 'number' && value !== 0;
    return { ...row, styles: styles.map((style, at) => (at === column && isOpen ? 'alertMoney' : style)) };
  });
}

/** `lines`: in the order of the ledger. `whyOf`: which numbers are others now, in words. */
export function againstPaidTab(
  lines: readonly LateChange[],
  whyOf: (change: LateChange) => string,
  texts: Texts,
): TabSpec {
  const words = texts.againstPaid;
  const all = againstPaid(lines);
  const total: TabRow = {
    values: [
      words.total,
      ...[all.paid, all.now, subtractMoney(all.now, all.paid), all.corrected, all.open].map(moneyNumber),
    ],
    styles: ['heading', 'total', 'total', 'total', 'total', 'total'],
  };
  const latestFirst = lines
    .map((each) => ({ line: each, why: whyOf(each) }))
    .sort((one, other) => compareMonths(other.line.closed.month, one.line.closed.month));
  const open = lines.filter(({ amount }) => amount !== 0).length;
  return {
    key: 'against-paid',
    title: words.title,
    widths: widthsOf(LINE_COLUMNS),
    rows: [
      line(words.heading, 'title'),
      line(open === 0 ? words.nothingOpen : words.open(open, moneyNumber(all.open)), 'answer'),
      line(words.note),
      BLANK_ROW,
      ...marked(
        tableRows(PERSON_COLUMNS, people(lines), words.columns, texts, texts.notes.againstPaid),
        placeOf(PERSON_COLUMNS, 'open'),
      ),
      total,
      BLANK_ROW,
      line(words.byMonth, 'title'),
      ...marked(
        tableRows(LINE_COLUMNS, latestFirst, words.columns, texts, texts.notes.againstPaid),
        placeOf(LINE_COLUMNS, 'open'),
      ),
      total,
    ],
  };
}
