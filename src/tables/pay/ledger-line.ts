/** A line of the ledger: the columns it stands in, with a checksum over its cells and the line before. */
import { AppError } from '../../core/app-error.ts';
import { fingerprintOfTexts } from '../../core/log/fingerprint.ts';
import { type Money, moneyNumber, subtractMoney } from '../../core/pay/money.ts';
import { monthFrom } from '../../core/pay/month.ts';
import type { PayLine } from '../../core/pay/pay-line.ts';
import { sumOfMoney } from '../../core/pay/pay-month.ts';
import type { Unit } from '../../core/pay/pay-step.ts';
import type { Day } from '../../core/time/day.ts';
import type { Texts } from '../../text/language.ts';
import { type Column, valuesOf, type Wide } from '../column.ts';

/** Since version 2 what a KPI came to is called *actual*. */
const VERSION = 2;

export type LedgerColumn = keyof Texts['payClosing']['ledger']['columns'];

export type Cell = string | number;

export interface LedgerLine {
  readonly line: number;
  readonly closedOn: Day;
  readonly pay: PayLine;
}

/** `Revenue (60%): 410,000 ÷ 500,000 = 82%`. */
function kpisInWords({ pay: { kpis } }: LedgerLine, { paySteps }: Texts): string {
  const write = (value: number | null, unit: Unit) => (value === null ? '–' : paySteps.term({ value, unit }));
  return kpis
    .map(({ name, weight, target, actual, attainment }) => {
      const ratio = `${write(actual, 'number')} ÷ ${write(target, 'number')} = ${write(attainment, 'percent')}`;
      return `${name} (${write(weight, 'percent')}): ${ratio}`;
    })
    .join('; ');
}

type LedgerShape = Wide<Column<LedgerColumn, LedgerLine, Cell | { readonly day: Day }>>;

const text = (id: LedgerColumn, width: number, value: LedgerShape['value']): LedgerShape => ({
  id,
  kind: 'text',
  width,
  value,
});
const money = (id: LedgerColumn, amount: (pay: PayLine) => Money): LedgerShape => ({
  id,
  kind: 'money',
  width: 110,
  value: ({ pay }) => moneyNumber(amount(pay)),
});

export const LEDGER_COLUMNS: readonly LedgerShape[] = [
  { id: 'line', kind: 'integer', width: 70, titleLeft: true, value: ({ line }) => line },
  { id: 'closedOn', kind: 'date', width: 110, value: ({ closedOn }) => ({ day: closedOn }) },
  text('month', 110, ({ pay }, { format }) => format.month(pay.month)),
  text('member', 170, ({ pay }) => pay.name),
  money('salary', ({ salary }) => salary),
  money('bonus', ({ bonus }) => bonus),
  text('kpis', 330, kpisInWords),
  text('terms', 330, ({ pay }, { payClosing }) => payClosing.ledger.terms(pay.terms)),
  money('earned', ({ earned }) => earned),
  money('draw', ({ drawn, earned }) => subtractMoney(drawn, earned)),
  money('owed', ({ after }) => after.owed),
  money('corrections', ({ corrections }) => sumOfMoney(corrections.map(({ amount }) => amount))),
  money('carried', ({ after }) => after.carried),
  money('paid', ({ paid }) => paid),
  money('income', ({ income }) => income),
  { id: 'record', kind: 'muted', width: 120, value: recordOf },
  // Of the cells before it: known once these stand.
  { id: 'checksum', kind: 'muted', width: 150, value: () => '' },
];

/** The cells that the checksum is of. */
export function checkedCells(line: LedgerLine, texts: Texts): Cell[] {
  const values = valuesOf(LEDGER_COLUMNS, line, texts).slice(0, -1);
  return values.map((value) => (typeof value === 'object' ? value.day : value));
}

/** All that the line was computed of and came to. */
export function recordOf({ closedOn, pay }: LedgerLine): string {
  return JSON.stringify({ version: VERSION, closedOn, pay });
}

/** Of a row's cells up to the record, chained to the row before. A number and the text of it differ. */
export function checksumOf(before: string, cells: readonly Cell[]): string {
  return fingerprintOfTexts([before, ...cells.map((cell) => `${typeof cell} ${cell}`)]);
}

function inTodaysWords(kpi: unknown): unknown {
  if (typeof kpi !== 'object' || kpi === null || !('fact' in kpi)) return kpi;
  const { fact, ...rest } = kpi;
  return { ...rest, actual: fact };
}

/** @throws AppError `settings.newer` where a newer version wrote the line. */
export function parseRecord(text: Cell): Omit<LedgerLine, 'line'> | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(String(text));
  } catch {
    return null;
  }
  if (typeof parsed !== 'object' || parsed === null) return null;
  const { version, closedOn, pay } = parsed as { version?: unknown; closedOn?: Day; pay?: Partial<PayLine> | null };
  if (Number(version) > VERSION) throw new AppError('settings.newer', {});
  if (version !== VERSION && version !== 1) return null;
  if (closedOn === undefined || monthFrom(pay?.month) === null) return null;
  const { key, before, after, kpis, corrections } = pay ?? {};
  if (!key || !before || !after || !Array.isArray(kpis) || !Array.isArray(corrections)) return null;
  return {
    closedOn,
    pay: { ...(pay as PayLine), kpis: version === 1 ? (kpis.map(inTodaysWords) as PayLine['kpis']) : kpis },
  };
}
