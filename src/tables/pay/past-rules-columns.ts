/** A rule tried on the past: by person, by month, and each month of each person. */
import type { ComparedMonth, ComparedPerson, Costs } from '../../core/pay/compare-rules.ts';
import { type Money, moneyNumber } from '../../core/pay/money.ts';
import { firstDayOf } from '../../core/pay/month.ts';
import type { TriedLine } from '../../core/pay/try-rule.ts';
import type { Texts } from '../../text/language.ts';
import { type Column, column, type Wide } from '../column.ts';

export type PastTitle = keyof Texts['pastRules']['columns'];
type Shape<Row> = Wide<Column<PastTitle, Row>>;

const FIRST = 170;
const MONEY = 120;

function costs<Row>(of: (row: Row) => Pick<Costs, 'now' | 'draft' | 'difference'>): Shape<Row>[] {
  const money = (id: PastTitle, amount: (row: Row) => Money) => {
    return column<PastTitle, Row>(id, 'money', MONEY, (row) => moneyNumber(amount(row)));
  };
  return [
    money('now', (row) => of(row).now),
    money('draft', (row) => of(row).draft),
    money('difference', (row) => of(row).difference),
  ];
}

const share = (cost: Money, revenue: number) => (revenue > 0 ? moneyNumber(cost) / revenue : '');

export const PEOPLE_COLUMNS: readonly Shape<ComparedPerson>[] = [
  column('member', 'text', FIRST, ({ name }) => name),
  ...costs<ComparedPerson>((person) => person),
  column('months', 'integer', 110, ({ months }) => months),
  column('aboveNow', 'class', 130, ({ above }, { pastRules }) =>
    above === null ? '' : pastRules.above[`${above.now}`],
  ),
  column('aboveDraft', 'class', 130, ({ above }, { pastRules }) =>
    above === null ? '' : pastRules.above[`${above.draft}`],
  ),
];

export const MONTHS_COLUMNS: readonly Shape<ComparedMonth>[] = [
  column('month', 'month', FIRST, ({ month }) => ({ day: firstDayOf(month) })),
  ...costs<ComparedMonth>((month) => month),
  column('revenue', 'money', 130, ({ revenue }) => revenue),
  column('shareNow', 'percent', 110, ({ now, revenue }) => share(now, revenue)),
  column('shareDraft', 'percent', 110, ({ draft, revenue }) => share(draft, revenue)),
  column('aboveNow', 'class', 130, ({ above }, { pastRules }) => pastRules.of(above.now, above.known)),
  column('aboveDraft', 'class', 130, ({ above }, { pastRules }) => pastRules.of(above.draft, above.known)),
  column('basis', 'text', 150, ({ closed }, { pastRules }) => (closed ? pastRules.paid : pastRules.byRule)),
];

export const LINES_COLUMNS: readonly Shape<TriedLine>[] = [
  column('month', 'month', FIRST, ({ pay }) => ({ day: firstDayOf(pay.month) })),
  ...costs<TriedLine>(({ pay, draft, difference }) => ({ now: pay.income, draft: draft.income, difference })),
  column('member', 'text', 170, ({ pay }) => pay.name),
  column('metNow', 'percent', 110, ({ pay }) => pay.attainment ?? ''),
  column('metDraft', 'percent', 110, ({ draft }) => draft.attainment ?? ''),
  column('basis', 'text', 150, ({ closed }, { pastRules }) => (closed ? pastRules.paid : pastRules.byRule)),
  column('planOf', 'text', 150, ({ planOf }, { format }) => (planOf === null ? '' : format.month(planOf))),
];
