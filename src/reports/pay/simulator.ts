/** The tab *Simulator*: what the terms of the team would pay from no sales to a plan doubled, and whether they are wise. */

import { roundSum } from '../../core/numbers/rounding.ts';
import { sumOf } from '../../core/numbers/summation.ts';
import { fittingIncomes } from '../../core/pay/fitting-income.ts';
import { judgeAgainstMarket, marketAttainment } from '../../core/pay/market-check.ts';
import { addMoney, asMoney, moneyNumber, parseMoney, subtractMoney } from '../../core/pay/money.ts';
import type { Month } from '../../core/pay/month.ts';
import type { Member, Motivation, Rule } from '../../core/pay/motivation.ts';
import { payoutRule } from '../../core/pay/payout.ts';
import { PAYOUT_METHODS } from '../../core/pay/payout-methods.ts';
import { monthsOfPeriod } from '../../core/pay/plan-period.ts';
import { SIMULATED_ATTAINMENTS, type SimulatedRow, simulate, simulateMethods } from '../../core/pay/simulator.ts';
import { payFor } from '../../core/pay/target-income.ts';
import { type Column, column, placeOf, valuesOf, type Wide } from '../../tables/column.ts';
import type { Texts } from '../../text/language.ts';
import { BLANK_ROW, blankRows, bodyRows, headingRow, line, widthsOf } from '../rows.ts';
import type { CellStyle, LineChart, LineLook, TabRow, TabSpec } from '../tab-spec.ts';

type Title = keyof Texts['simulator']['columns'];

export const TERMS_COLUMNS: readonly Wide<Column<Title, SimulatedRow>>[] = [
  column('attainment', 'percent', 130, ({ attainment }) => attainment),
  column('market', 'sum', 130, ({ againstMarket: by }) => (by === null ? '' : moneyNumber(by))),
  column('salary', 'sum', 120, ({ salary }) => moneyNumber(salary)),
  column('bonus', 'sum', 120, ({ bonus }) => moneyNumber(bonus)),
  column('income', 'sum', 120, ({ income }) => moneyNumber(income)),
  column('marketIncome', 'sum', 120, ({ income, againstMarket: by }) =>
    by === null ? '' : moneyNumber(subtractMoney(income, by)),
  ),
];
/** Of each of the other methods. */
const OTHER_WIDTH = 140;
const OTHERS = PAYOUT_METHODS.length - 1;
const CHART_ROWS = 19;

interface PayrollRow {
  readonly attainment: number;
  readonly payroll: number;
  /** Null where no plan is in money. */
  readonly revenue: number | null;
}

export const PAYROLL_COLUMNS: readonly Column<Title, PayrollRow>[] = [
  { id: 'attainment', kind: 'percent', value: ({ attainment }) => attainment },
  { id: 'payroll', kind: 'sum', value: ({ payroll }) => payroll },
  { id: 'revenue', kind: 'sum', value: ({ revenue }) => revenue ?? '' },
  { id: 'share', kind: 'percent', value: ({ payroll, revenue }) => (revenue ? payroll / revenue : '') },
];

/** Members with the same pay by the same rule. */
interface Terms {
  readonly member: Member;
  readonly rule: Rule;
  readonly names: readonly string[];
  readonly rows: readonly SimulatedRow[];
}

function inputOf({ targetIncome, fixedShare, market }: Member) {
  return {
    pay: payFor(parseMoney(targetIncome), fixedShare),
    market: market === null ? null : parseMoney(market),
    revenueAtPlan: null,
  };
}

function distinctTerms({ members, rules }: Motivation): Terms[] {
  const alike = new Map<string, Member[]>();
  for (const member of members) {
    const key = JSON.stringify([member.targetIncome, member.fixedShare, member.market, member.rule]);
    alike.set(key, [...(alike.get(key) ?? []), member]);
  }
  return [...alike.values()].flatMap(([member, ...others]) => {
    const rule = rules.find(({ name }) => name === member?.rule);
    if (member === undefined || rule === undefined) return [];
    const names = [member, ...others].map(({ name }) => name);
    return [{ member, rule, names, rows: simulate(inputOf(member), payoutRule(rule)) }];
  });
}

/** What the plans of the month bring in, all managers together. */
function plannedRevenue({ members, rules, plans }: Motivation, month: Month | null): number {
  const ruleOf = new Map(members.map(({ key, rule }) => [key, rules.find(({ name }) => name === rule)]));
  // Of a longer period the month's part; revenue that is counted of others, or twice by its parts, is none of the member's own.
  const inMoney = plans.map(({ month: planned, member, kpi, plan, since }) => {
    const rule = ruleOf.get(member);
    const counted = rule?.kpis.find(({ name }) => name === kpi);
    const months = month === null ? [] : monthsOfPeriod(month, rule?.period);
    const isOwn = counted?.measure === 'revenue' && counted.scope === undefined && since === undefined;
    return isOwn && months.includes(planned) ? (plan ?? 0) / months.length : 0;
  });
  return sumOf(inMoney);
}

function payrollRows(all: readonly Terms[], month: Month | null, revenue: number, texts: Texts): TabRow[] {
  const words = texts.simulator;
  const isCompared = month !== null && revenue > 0;
  const rows = SIMULATED_ATTAINMENTS.map((attainment, index): PayrollRow => {
    const incomes = all.flatMap(({ rows, names }) => names.map(() => rows[index]?.income ?? asMoney(0)));
    const payroll = moneyNumber(incomes.reduce(addMoney, asMoney(0)));
    return { attainment, payroll, revenue: isCompared ? roundSum(revenue * attainment) : null };
  });
  return [
    line(words.payrollHeading, 'title'),
    line(isCompared ? words.payroll(month) : words.noRevenue),
    headingRow(isCompared ? PAYROLL_COLUMNS : PAYROLL_COLUMNS.slice(0, 2), words.columns, texts.notes.simulator),
    ...bodyRows(PAYROLL_COLUMNS, rows, texts),
  ];
}

/** Whether the strong earn above the market, and what to change where they do not. */
function judgementRows({ member, rule }: Terms, texts: Texts): TabRow[] {
  const words = texts.simulator;
  const { pay, market } = inputOf(member);
  if (market === null || member.market === null) return [line(words.noMarket)];
  const terms = payoutRule(rule);
  const attainment = marketAttainment(pay, market, terms);
  const judgement = judgeAgainstMarket(attainment);
  const said = line(words.judged(member.market, attainment, words.judgements[judgement]), 'text');
  if (judgement === 'fits') return [said];
  const fitting = fittingIncomes(member.market, member.fixedShare, terms);
  return [said, line(fitting === null ? words.noAdvice : words.advice(fitting.least, fitting.most), 'text')];
}

/** By what is paid above the market, or below it. */
function marketStyle({ againstMarket }: SimulatedRow): CellStyle {
  if (againstMarket === null) return 'blank';
  return againstMarket < 0 ? 'worseSum' : againstMarket > 0 ? 'betterSum' : 'same';
}

function termsRows(
  terms: Terms,
  texts: Texts,
): { readonly above: readonly TabRow[]; readonly table: readonly TabRow[] } {
  const words = texts.simulator;
  const { member, rule, names, rows } = terms;
  const others = simulateMethods(inputOf(member)).filter(({ method }) => method !== rule.method);
  const heading = headingRow(TERMS_COLUMNS, words.columns, texts.notes.simulator);
  const titles = others.map(({ method }) => words.otherMethods(texts.payouts.methods[method]));
  const table = rows.map((row, index): TabRow => {
    const incomes = others.map((other) => moneyNumber(other.rows[index]?.income ?? asMoney(0)));
    return {
      values: [...valuesOf(TERMS_COLUMNS, row, texts), ...incomes],
      styles: [
        ...TERMS_COLUMNS.map(({ id, kind }) => (id === 'market' ? marketStyle(row) : kind)),
        ...incomes.map((): CellStyle => 'sum'),
      ],
    };
  });
  return {
    above: [
      line(words.terms(member), 'title'),
      line(names.join(', ')),
      ...judgementRows(terms, texts),
      line(words.othersNote),
    ],
    table: [
      {
        ...heading,
        values: [...heading.values, ...titles],
        styles: [...heading.styles, ...titles.map((): CellStyle => 'headingNumber')],
      },
      ...table,
    ],
  };
}

/** The own terms last: drawn over the others, with the market as a line beside them. */
function linesOf(terms: Terms | undefined): Pick<LineChart, 'valueColumns' | 'looks'> {
  const others = PAYOUT_METHODS.filter((method) => method !== terms?.rule.method);
  const methods = others.slice(0, OTHERS).map((look, other) => ({ look, column: TERMS_COLUMNS.length + other }));
  const place = (id: Title) => placeOf(TERMS_COLUMNS, id);
  const market = { look: 'market', column: place('marketIncome') } as const;
  const lines: readonly { readonly look: LineLook; readonly column: number }[] = [
    ...methods,
    ...(terms === undefined || terms.member.market === null ? [] : [market]),
    { look: 'own', column: place('income') },
  ];
  return { valueColumns: lines.map(({ column }) => column), looks: lines.map(({ look }) => look) };
}

/** `month`: the one whose plans are compared with pay; null where nothing is planned. */
export function simulatorTab(motivation: Motivation, month: Month | null, texts: Texts): TabSpec {
  const words = texts.simulator;
  const all = distinctTerms(motivation);
  const payroll = payrollRows(all, month, plannedRevenue(motivation, month), texts);
  const [first, ...others] = all.map((terms) => termsRows(terms, texts));
  const above = [line(words.heading, 'title'), line(words.intro), BLANK_ROW, ...(first?.above ?? [])];
  const table = first?.table ?? [];
  return {
    key: 'simulator',
    title: words.title,
    widths: [...widthsOf(TERMS_COLUMNS), ...Array.from({ length: OTHERS }, () => OTHER_WIDTH)],
    rows: [
      ...above,
      ...table,
      ...blankRows(1 + CHART_ROWS),
      ...others.flatMap((terms) => [...terms.above, ...terms.table, BLANK_ROW]),
      ...payroll,
    ],
    lineChart: {
      title: words.chartTitle,
      firstRow: above.length,
      rows: table.length,
      categoryColumn: placeOf(TERMS_COLUMNS, 'attainment'),
      ...linesOf(all[0]),
      row: above.length + table.length + 1,
      column: 0,
    },
  };
}
