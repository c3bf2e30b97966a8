/** The tab *Payouts* of a month: what everybody is paid, in one table that adds up. */

import { sumOf } from '../../core/numbers/summation.ts';
import { type Money, moneyNumber, subtractMoney } from '../../core/pay/money.ts';
import type { Month } from '../../core/pay/month.ts';
import type { PayKpi, PayLine } from '../../core/pay/pay-line.ts';
import { sumOfMoney } from '../../core/pay/pay-month.ts';
import type { PayStep, StepKind } from '../../core/pay/pay-step.ts';
import { stepsOf } from '../../core/pay/pay-steps.ts';
import type { Day } from '../../core/time/day.ts';
import type { Texts } from '../../text/language.ts';
import type { CellStyle, TabKey, TabRow, TabSpec, TabValue } from '../tab-spec.ts';
import { stepTitle } from './statement.ts';

const STYLES: readonly CellStyle[] = [
  'text',
  'class',
  'money',
  'money',
  'percent',
  ...Array.from({ length: 7 }, (): CellStyle => 'money'),
  'text',
];
const WIDTHS = [170, 80, 120, 120, 110, 110, 110, 110, 110, 110, 120, 120, 520];
const EMPTY_ROW: TabRow = { values: [], styles: [] };
/** The steps that say in one line how a bonus came about. */
const IN_SHORT: readonly StepKind[] = ['attainment', 'attainmentLower', 'earned'];
const WHAT_ELSE: readonly StepKind[] = ['noPlan', 'noActual', 'floor', 'cap', 'gate'];
/** What they make of the bonus is said with them; titles of the others say that they pay nothing. */
const LIMITS: readonly StepKind[] = ['cap', 'gate'];

export interface Payouts {
  readonly month: Month;
  readonly lines: readonly PayLine[];
  /** Null while the month is open. */
  readonly closedOn: Day | null;
  /** Sentences that people must know before they pay. */
  readonly warnings: readonly string[];
}

export function payoutKey(month: Month): TabKey {
  return `payout:${month}`;
}

function inShort(step: PayStep, texts: Texts): string[] {
  const { calculation, term } = texts.paySteps;
  const { kind, name, how, result, unit } = step;
  const isCalculated = IN_SHORT.includes(kind) && how.length > 0;
  if (isCalculated) {
    return [`${name === null ? '' : `${name}: `}${calculation(how)} = ${term({ value: result, unit })}`];
  }
  if (!WHAT_ELSE.includes(kind)) return [];
  const outcome = LIMITS.includes(kind) ? ` ${term({ value: result, unit })}` : '';
  return [`${stepTitle(step, texts)}${outcome}${how.length === 0 ? '' : ` (${calculation(how)})`}`];
}

/** Revenue has columns of its own: it adds up over the team, as other KPIs do not. They stand in words beside the bonus. */
function revenueOf({ kpis }: PayLine): PayKpi | undefined {
  return kpis.find(({ measure }) => measure === 'revenue');
}

/** Those that add up across: bonus, draw, corrections and what was carried give the bonus to be paid. */
function amountsOf(line: PayLine): readonly Money[] {
  return [
    line.salary,
    line.earned,
    subtractMoney(line.drawn, line.earned),
    sumOfMoney(line.corrections.map(({ amount }) => amount)),
    subtractMoney(line.before.carried, line.after.carried),
    line.paid,
    line.income,
  ];
}

function payRow(line: PayLine, texts: Texts): TabRow {
  const revenue = revenueOf(line);
  const { classes } = texts.payClosing;
  const how = stepsOf(line).flatMap((step) => inShort(step, texts));
  const values: TabValue[] = [
    line.name,
    line.strength === null ? '' : classes[line.strength],
    revenue?.target ?? '',
    revenue?.actual ?? '',
    line.attainment ?? '',
    ...amountsOf(line).map(moneyNumber),
    how.join('; '),
  ];
  return { values, styles: STYLES };
}

function totalRow(lines: readonly PayLine[], texts: Texts): TabRow {
  const revenues = lines.flatMap((line) => revenueOf(line) ?? []);
  const columns = lines.map(amountsOf);
  const sums = (columns[0] ?? []).map((_, column) => sumOfMoney(columns.map((row) => row[column] ?? (0 as Money))));
  const values: TabValue[] = [
    texts.payClosing.payout.total,
    '',
    sumOf(revenues.map(({ target }) => target ?? 0)),
    sumOf(revenues.map(({ actual }) => actual ?? 0)),
    '',
    ...sums.map(moneyNumber),
    '',
  ];
  return { values, styles: STYLES.map((style): CellStyle => (style === 'money' ? 'total' : 'heading')) };
}

export function payoutTab({ month, lines, closedOn, warnings }: Payouts, texts: Texts): TabSpec {
  const { payout, open, closed, visible } = texts.payClosing;
  const note = (text: string): TabRow => ({ values: [text], styles: ['note'] });
  return {
    key: payoutKey(month),
    title: payout.title(month),
    widths: WIDTHS,
    frozenRows: 0,
    keepsColumns: false,
    rows: [
      { values: [payout.title(month)], styles: ['title'] },
      note(closedOn === null ? open : closed(closedOn)),
      note(visible),
      ...warnings.map((warning): TabRow => ({ values: [warning], styles: ['alert'] })),
      EMPTY_ROW,
      {
        values: payout.columns,
        styles: STYLES.map((style) => (style === 'money' || style === 'percent' ? 'headingNumber' : 'heading')),
      },
      ...lines.map((line) => payRow(line, texts)),
      lines.length === 0 ? note(payout.nobody) : totalRow(lines, texts),
    ],
  };
}
