/** The tab *Rules on the past*: what a rule that is tried would have paid, for whom, and at what cost. */
import { compareRules, type RuleComparison } from '../../core/pay/compare-rules.ts';
import { moneyNumber } from '../../core/pay/money.ts';
import { compareMonths } from '../../core/pay/month.ts';
import type { PayTerms } from '../../core/pay/pay-kpi.ts';
import type { Draft, TriedLine } from '../../core/pay/try-rule.ts';
import { placeOf } from '../../tables/column.ts';
import { LINES_COLUMNS, MONTHS_COLUMNS, PEOPLE_COLUMNS } from '../../tables/pay/past-rules-columns.ts';
import type { Texts } from '../../text/language.ts';
import { BLANK_ROW, blankRows, headingRow, line, tableRows } from '../rows.ts';
import type { CellStyle, TabRow, TabSpec } from '../tab-spec.ts';

const CHART_ROWS = 18;
/** Those that people of more than one table share. */
const WIDTHS = [190, 130, 130, 130, 170, 130, 130, 150, 150, 170];

function coloured(rows: readonly TabRow[], column: number): TabRow[] {
  return rows.map((row) => {
    const { values, styles } = row;
    const value = values[column];
    const style = (of: CellStyle, at: number): CellStyle => {
      if (at !== column || typeof value !== 'number' || value === 0) return of;
      return value > 0 ? 'betterMoney' : 'worseMoney';
    };
    return { ...row, styles: styles.map(style) };
  });
}

function sentences(all: RuleComparison, { pastRules }: Texts): TabRow[] {
  const [now, draft] = [all.now, all.draft].map(moneyNumber) as [number, number];
  const { known } = all.above;
  return [
    line(pastRules.cost(draft, now), 'answer'),
    line(pastRules.who(all.gain, all.lose, all.same), 'answer'),
    ...(all.revenue > 0 ? [line(pastRules.shares(now / all.revenue, draft / all.revenue), 'text')] : []),
    line(known === 0 ? pastRules.noMarket : pastRules.market(all.above.now, all.above.draft, known), 'text'),
  ];
}

function notes(lines: readonly TriedLine[], { pastRules }: Texts): TabRow[] {
  const assumed = [...new Set(lines.flatMap(({ planOf }) => planOf ?? []))].sort();
  const hasOwn = lines.some(({ pay }) => pay.kpis.some(({ measure, actual }) => measure === 'own' && actual === null));
  return [
    ...(assumed.length === 0 ? [] : [line(pastRules.plans(assumed))]),
    line(pastRules.begun),
    ...(hasOwn ? [line(pastRules.own)] : []),
    line(pastRules.nothingWritten),
  ];
}

/** `lines`: from the earliest month on. `inForce`: the terms that the draft would take the place of. */
export function pastRulesTab(lines: readonly TriedLine[], draft: Draft, inForce: PayTerms, texts: Texts): TabSpec {
  const words = texts.pastRules;
  const all = compareRules(lines);
  const total: TabRow = {
    values: [words.total, ...[all.now, all.draft, all.difference].map(moneyNumber)],
    styles: ['heading', 'total', 'total', 'total'],
  };
  const people = coloured(
    tableRows(PEOPLE_COLUMNS, all.people, words.columns, texts, texts.notes.pastRules),
    placeOf(PEOPLE_COLUMNS, 'difference'),
  );
  const months = coloured(
    tableRows(MONTHS_COLUMNS, [...all.months].reverse(), words.columns, texts, texts.notes.pastRules),
    placeOf(MONTHS_COLUMNS, 'difference'),
  );
  const sorted = [...lines].sort((one, other) => compareMonths(other.pay.month, one.pay.month));
  const above = [
    line(words.heading(all.months.length), 'title'),
    ...sentences(all, texts),
    BLANK_ROW,
    line(words.rule(draft.rule), 'text'),
    line(words.now(words.terms(inForce)), 'text'),
    line(words.draft(words.terms(draft.terms), draft.planFactor), 'text'),
    ...notes(lines, texts),
    BLANK_ROW,
    line(words.people, 'title'),
  ];
  return {
    key: 'past-rules',
    title: words.title,
    widths: WIDTHS,
    rows: [
      ...above,
      ...people,
      total,
      ...blankRows(1 + CHART_ROWS),
      line(words.byMonth, 'title'),
      ...months,
      total,
      BLANK_ROW,
      line(words.lines, 'title'),
      headingRow(LINES_COLUMNS, words.columns, texts.notes.pastRules),
      ...coloured(
        tableRows(LINES_COLUMNS, sorted, words.columns, texts).slice(1),
        placeOf(LINES_COLUMNS, 'difference'),
      ),
    ],
    chart: {
      title: words.chartTitle,
      firstRow: above.length,
      rows: people.length,
      categoryColumn: placeOf(PEOPLE_COLUMNS, 'member'),
      valueColumn: placeOf(PEOPLE_COLUMNS, 'difference'),
      row: above.length + people.length + 2,
      column: 0,
    },
  };
}
