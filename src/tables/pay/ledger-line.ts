/** A line of the ledger: the columns it stands in, with a checksum over its cells and the line before. */
import { AppError } from '../../core/app-error.ts';
import { fingerprintOfTexts } from '../../core/log/fingerprint.ts';
import type { Agreement } from '../../core/pay/agreement.ts';
import { type Money, moneyNumber } from '../../core/pay/money.ts';
import { monthFrom } from '../../core/pay/month.ts';
import { drawOf, type PayLine } from '../../core/pay/pay-line.ts';
import { sumOfMoney } from '../../core/pay/pay-month.ts';
import type { Unit } from '../../core/pay/pay-step.ts';
import type { Day } from '../../core/time/day.ts';
import type { Texts } from '../../text/language.ts';
import { type Column, column, type PayTitle, valuesOf, type Wide } from '../column.ts';

/** Since version 2 what a KPI came to is called *actual*. */
const VERSION = 2;
/** Of lines that were counted by more than the terms of a month: an older version would count them anew without. */
const VERSION_OF_TERMS = 3;

export type Cell = string | number;

export interface LedgerLine {
  readonly line: number;
  readonly closedOn: Day;
  readonly pay: PayLine;
  /** What the person had said of it, where everybody was asked before the month was closed. */
  readonly agreement?: Agreement;
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

/** Of each stretch of the month, what its plan is for where not for the month, and the milestones that were paid. */
function termsInWords({ pay }: LedgerLine, { payClosing, forms, format, paySteps }: Texts): string {
  const { terms } = payClosing.ledger;
  const { stretches, milestones = [] } = pay;
  const whole = [{ terms: pay.terms, period: undefined, from: 0, to: 0 }];
  const said = (stretches ?? whole).map(({ terms: own, period, from, to }, _, all) => {
    const days = all.length === 1 ? '' : `${format.day(from)} – ${format.day(to)}: `;
    return `${days}${terms(own)}${period === undefined ? '' : `; ${forms.planPeriods[period]}`}`;
  });
  const reached = milestones
    .filter(({ amount }) => amount !== 0)
    .map(({ name, amount }) => `${name}: ${paySteps.term({ value: moneyNumber(amount), unit: 'money' })}`);
  return [said.join(' | '), ...reached].join('; ');
}

type LedgerShape = Wide<Column<PayTitle, LedgerLine, Cell | { readonly day: Day }>>;

const money = (id: PayTitle, amount: (pay: PayLine) => Money): LedgerShape =>
  column(id, 'money', 110, ({ pay }) => moneyNumber(amount(pay)));

export const LEDGER_COLUMNS: readonly LedgerShape[] = [
  { ...column('line', 'integer', 70, ({ line }) => line), titleLeft: true },
  column('closedOn', 'date', 110, ({ closedOn }) => ({ day: closedOn })),
  column('month', 'text', 110, ({ pay }, { format }) => format.month(pay.month)),
  column('member', 'text', 170, ({ pay }) => pay.name),
  money('salary', ({ salary }) => salary),
  money('bonus', ({ bonus }) => bonus),
  column('kpis', 'longText', 390, kpisInWords),
  column('terms', 'longText', 390, termsInWords),
  money('earned', ({ earned }) => earned),
  money('draw', drawOf),
  money('owed', ({ after }) => after.owed),
  money('corrections', ({ corrections }) => sumOfMoney(corrections.map(({ amount }) => amount))),
  money('carriedOn', ({ after }) => after.carried),
  money('bonusPaid', ({ paid }) => paid),
  money('income', ({ income }) => income),
  column('record', 'muted', 120, recordOf),
  // Of the cells before it: known once these stand.
  column('checksum', 'muted', 150, () => ''),
];

/** The cells that the checksum is of. */
export function checkedCells(line: LedgerLine, texts: Texts): Cell[] {
  const values = valuesOf(LEDGER_COLUMNS, line, texts).slice(0, -1);
  return values.map((value) => (typeof value === 'object' ? value.day : value));
}

/** All that the line was computed of and came to. */
export function recordOf({ closedOn, pay, agreement }: LedgerLine): string {
  const { stretches, milestones, kpis } = pay;
  const needsTerms =
    stretches !== undefined || milestones !== undefined || kpis.some(({ scope }) => scope !== undefined);
  const version = needsTerms ? VERSION_OF_TERMS : VERSION;
  return JSON.stringify({ version, closedOn, pay, ...(agreement && { agreement }) });
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
  const { version, closedOn, pay, agreement } = parsed as {
    version?: unknown;
    closedOn?: Day;
    pay?: Partial<PayLine> | null;
    agreement?: Agreement;
  };
  if (Number(version) > VERSION_OF_TERMS) throw new AppError('settings.newer', {});
  if (version !== VERSION_OF_TERMS && version !== VERSION && version !== 1) return null;
  if (closedOn === undefined || monthFrom(pay?.month) === null) return null;
  const { key, before, after, kpis, corrections } = pay ?? {};
  if (!key || !before || !after || !Array.isArray(kpis) || !Array.isArray(corrections)) return null;
  return {
    ...(agreement && { agreement }),
    closedOn,
    pay: { ...(pay as PayLine), kpis: version === 1 ? (kpis.map(inTodaysWords) as PayLine['kpis']) : kpis },
  };
}
