/** A line of the ledger: how it stands in its row, with a checksum over its cells and the line before. */
import { AppError } from '../../core/app-error.ts';
import { fingerprintOfTexts } from '../../core/log/fingerprint.ts';
import { moneyNumber, subtractMoney } from '../../core/pay/money.ts';
import { monthFrom } from '../../core/pay/month.ts';
import type { PayLine } from '../../core/pay/pay-line.ts';
import { sumOfMoney } from '../../core/pay/pay-month.ts';
import type { Day } from '../../core/time/day.ts';

/** Since version 2 what a KPI came to is called *actual*. */
const VERSION = 2;

/** From left to right. */
export const LEDGER_COLUMNS = [
  'line',
  'closedOn',
  'month',
  'member',
  'salary',
  'bonus',
  'kpis',
  'terms',
  'earned',
  'draw',
  'owed',
  'corrections',
  'carried',
  'paid',
  'income',
  'record',
  'checksum',
] as const;
export type LedgerColumn = (typeof LEDGER_COLUMNS)[number];

export type Cell = string | number;

export interface LedgerLine {
  readonly line: number;
  readonly closedOn: Day;
  readonly pay: PayLine;
}

/** What a line's cells hold beside words; the words follow the language of the tabs. */
export function ledgerNumbers({ pay }: LedgerLine): Readonly<Partial<Record<LedgerColumn, Cell>>> {
  return {
    member: pay.name,
    salary: moneyNumber(pay.salary),
    bonus: moneyNumber(pay.bonus),
    earned: moneyNumber(pay.earned),
    draw: moneyNumber(subtractMoney(pay.drawn, pay.earned)),
    owed: moneyNumber(pay.after.owed),
    corrections: moneyNumber(sumOfMoney(pay.corrections.map(({ amount }) => amount))),
    carried: moneyNumber(pay.after.carried),
    paid: moneyNumber(pay.paid),
    income: moneyNumber(pay.income),
  };
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
