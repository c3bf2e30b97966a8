/** The tab *Simulator*: what the terms of the team would pay from no sales to a plan doubled, and whether they are wise. */

import { roundSum } from '../../core/numbers/rounding.ts';
import { sumOf } from '../../core/numbers/summation.ts';
import { judgeDarwin, marketAttainment } from '../../core/pay/darwin.ts';
import { fittingIncomes } from '../../core/pay/fitting-income.ts';
import { addMoney, asMoney, moneyNumber, parseMoney } from '../../core/pay/money.ts';
import type { Month } from '../../core/pay/month.ts';
import type { Member, Motivation, Rule } from '../../core/pay/motivation.ts';
import { payoutRule } from '../../core/pay/payout.ts';
import { SIMULATED_ATTAINMENTS, type SimulatedRow, simulate, simulateMethods } from '../../core/pay/simulator.ts';
import { payFor } from '../../core/pay/target-income.ts';
import type { Texts } from '../../text/language.ts';
import type { CellStyle, TabRow, TabSpec, TabValue } from '../tab-spec.ts';

const WIDTHS = [130, 130, 120, 120, 120, 140, 140, 140, 140];
const CHART_ROWS = 19;
const EMPTY_ROW: TabRow = { values: [], styles: [] };

/** Members with the same pay by the same rule. */
interface Terms {
  readonly member: Member;
  readonly rule: Rule;
  readonly names: readonly string[];
  readonly rows: readonly SimulatedRow[];
}

function line(text: string, style: CellStyle = 'note'): TabRow {
  return { values: [text], styles: [style] };
}

function heading(titles: readonly string[]): TabRow {
  return { values: titles, styles: titles.map((): CellStyle => 'headingNumber') };
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
  const inMoney = plans.filter(({ month: planned, member, kpi }) => {
    const counted = ruleOf.get(member)?.kpis.find(({ name }) => name === kpi);
    return planned === month && counted?.measure === 'revenue';
  });
  return sumOf(inMoney.map(({ plan }) => plan ?? 0));
}

function payrollRows(all: readonly Terms[], month: Month | null, revenue: number, texts: Texts): TabRow[] {
  const words = texts.simulator;
  const rows = SIMULATED_ATTAINMENTS.map((attainment, index): TabRow => {
    const incomes = all.flatMap(({ rows, names }) => names.map(() => rows[index]?.income ?? asMoney(0)));
    const payroll = moneyNumber(incomes.reduce(addMoney, asMoney(0)));
    const brought = roundSum(revenue * attainment);
    return {
      values: [attainment, payroll, ...(revenue > 0 ? [brought, brought > 0 ? payroll / brought : ''] : [])],
      styles: ['percent', 'integer', 'integer', 'percent'],
    };
  });
  const isCompared = month !== null && revenue > 0;
  return [
    line(words.payrollHeading, 'title'),
    line(isCompared ? words.payroll(month) : words.noRevenue),
    heading(isCompared ? words.payrollColumns : words.payrollColumns.slice(0, 2)),
    ...rows,
  ];
}

/** Whether the strong earn above the market, and what to change where they do not. */
function judgementRows({ member, rule }: Terms, texts: Texts): TabRow[] {
  const words = texts.simulator;
  const { pay, market } = inputOf(member);
  if (market === null || member.market === null) return [line(words.noMarket)];
  const terms = payoutRule(rule);
  const attainment = marketAttainment(pay, market, terms);
  const judgement = judgeDarwin(attainment);
  const said = line(words.judged(member.market, attainment, words.judgements[judgement]), 'text');
  if (judgement === 'fits') return [said];
  const fitting = fittingIncomes(member.market, member.fixedShare, terms);
  return [said, line(fitting === null ? words.noAdvice : words.advice(fitting.least, fitting.most), 'text')];
}

function againstMarket({ againstMarket: difference }: SimulatedRow): readonly [TabValue, CellStyle] {
  if (difference === null) return ['', 'blank'];
  return [moneyNumber(difference), difference < 0 ? 'worse' : difference > 0 ? 'better' : 'same'];
}

function termsRows(
  terms: Terms,
  texts: Texts,
): { readonly above: readonly TabRow[]; readonly table: readonly TabRow[] } {
  const words = texts.simulator;
  const { member, rule, names, rows } = terms;
  const others = simulateMethods(inputOf(member)).filter(({ method }) => method !== rule.method);
  const table = rows.map((row, index): TabRow => {
    const [market, style] = againstMarket(row);
    return {
      values: [
        row.attainment,
        market,
        moneyNumber(row.salary),
        moneyNumber(row.bonus),
        moneyNumber(row.income),
        ...others.map((other) => moneyNumber(other.rows[index]?.income ?? asMoney(0))),
      ],
      styles: ['percent', style, 'integer', 'integer', 'integer', ...others.map((): CellStyle => 'integer')],
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
      heading([...words.columns, ...others.map(({ method }) => words.otherMethods(texts.payouts.methods[method]))]),
      ...table,
    ],
  };
}

/** `month`: the one whose plans are compared with pay; null where nothing is planned. */
export function simulatorTab(motivation: Motivation, month: Month | null, texts: Texts): TabSpec {
  const words = texts.simulator;
  const all = distinctTerms(motivation);
  const payroll = payrollRows(all, month, plannedRevenue(motivation, month), texts);
  const [first, ...others] = all.map((terms) => termsRows(terms, texts));
  const above = [line(words.heading, 'title'), line(words.intro), EMPTY_ROW, ...(first?.above ?? [])];
  const table = first?.table ?? [];
  return {
    key: 'simulator',
    title: words.title,
    widths: WIDTHS,
    frozenRows: 0,
    keepsColumns: false,
    rows: [
      ...above,
      ...table,
      EMPTY_ROW,
      ...Array.from({ length: CHART_ROWS }, () => EMPTY_ROW),
      ...others.flatMap((terms) => [...terms.above, ...terms.table, EMPTY_ROW]),
      ...payroll,
    ],
    lineChart: {
      title: words.chartTitle,
      firstRow: above.length,
      rows: table.length,
      categoryColumn: 0,
      valueColumns: [4, 5, 6, 7, 8],
      row: above.length + table.length + 1,
      column: 0,
    },
  };
}
