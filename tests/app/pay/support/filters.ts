/** A file whose rule has KPIs over parts of the log and over others' orders. */
import fc from 'fast-check';
import { onTestFinished, vi } from 'vitest';
import type { LogPart } from '../../../../src/core/pay/log-part.ts';
import { textsIn } from '../../../../src/text/language.ts';
import { type App, get, openApp } from '../../support/app.ts';
import { type Language, serial, setToday } from '../../support/board.ts';
import type { LogRow } from '../../support/log.ts';
import { TERMS } from '../../support/pay-request.ts';
import { sheet, type, type Value, values } from '../../support/tabs.ts';

export const FILTER_TITLES = ['Customer', 'Date', 'Amount', 'Manager', 'Product', 'Type'] as const;
/** The second month of the file: plans of the first are for the KPI that every rule begins with. */
export const [BEFORE, MONTH, TODAY] = ['2026-10', '2026-11', '2026-11-18'];

export interface ScopedLine {
  readonly kpi: string;
  readonly weight: number;
  readonly measure?: 'revenue' | 'orders';
  readonly people?: Value | undefined;
  readonly products?: Value | undefined;
  readonly types?: Value | undefined;
  readonly isNew?: boolean;
}

/** Position of a row of titles with this one, and of its column. */
export function titleCell(app: App, tab: string, title: string): readonly [number, number] {
  const cells = values(sheet(app, tab));
  const row = cells.findIndex((one) => one.includes(title) && one.filter((cell) => cell !== null).length > 1);
  if (row < 0) throw new Error(`no title "${title}"`);
  return [row, cells[row]?.indexOf(title) ?? -1];
}

/** The lines below the rules, one after the other, in place of that for all of the revenue. */
export function putKpis(app: App, language: Language, rule: string, lines: readonly ScopedLine[]): void {
  const { forms, payRules } = textsIn(language);
  const { columns, titles, customers } = forms;
  const [header] = titleCell(app, titles.motivation, columns.weight);
  const first = (spellings: string) => spellings.split('|')[0] ?? '';
  lines.forEach(({ kpi, weight, measure = 'revenue', people, products, types, isNew = false }, index) => {
    const cells: Readonly<Record<string, Value | undefined>> = {
      ...{ [columns.rule]: rule, [columns.kpi]: kpi, [columns.measure]: first(payRules.measures[measure]) },
      ...{ [columns.weight]: weight, [columns.people]: people, [columns.products]: products, [columns.types]: types },
      [columns.customers]: isNew ? first(customers.new) : undefined,
    };
    for (const [title, value] of Object.entries(cells)) {
      if (value === undefined) continue;
      type(sheet(app, titles.motivation), header + 1 + index, titleCell(app, titles.motivation, title)[1], value);
    }
  });
}

/** Plans of the month for each KPI of each member. */
export async function putPlans(app: App, language: Language, planOf: (name: Value, kpi: Value) => number) {
  const { columns, titles } = textsIn(language).forms;
  await get(app, 'planMonth', { month: MONTH });
  const [header, plan] = titleCell(app, titles.plan, columns.plan);
  const [name, kpi, month] = [columns.name, columns.kpi, columns.month].map(
    (title) => titleCell(app, titles.plan, title)[1],
  );
  values(sheet(app, titles.plan)).forEach((row, index) => {
    if (index <= header || row[month ?? -1] !== serial(`${MONTH}-01`)) return;
    type(sheet(app, titles.plan), index, plan, planOf(row[name ?? -1] ?? null, row[kpi ?? -1] ?? null));
  });
}

export async function openFiltered(options: {
  readonly rows: readonly LogRow[];
  readonly names: readonly string[];
  readonly lines: readonly ScopedLine[];
  readonly language?: Language;
  readonly planOf?: (name: Value, kpi: Value) => number;
}): Promise<App> {
  const { rows, names, lines, language = 'en', planOf = () => 100 } = options;
  setToday(TODAY);
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const locale = language === 'ru' ? 'ru_RU' : 'en_US';
  const app = openApp({ rows, titles: FILTER_TITLES, locale, userLocale: language, now: () => Date.now() });
  const members = names.map((name) => ({ name, isHead: false, targetIncome: 100_000, plan: 100 }));
  const columns = { customer: ['A'], date: ['B'], amount: ['C'], manager: ['D'], product: ['E'], customerType: ['F'] };
  await get(app, 'setUpPay', {
    ...{ log: { sheetId: app.log.id, answers: { columns } }, ...TERMS },
    ...{ month: BEFORE, members },
  });
  for (const term of ['people', 'part']) await get(app, 'addTerm', { term });
  putKpis(app, language, textsIn(language).payRules.names.strong, lines);
  await putPlans(app, language, planOf);
  return app;
}

export type Label = string | number | null;

/** Names that are something else to a criterion, a number or a locale. */
const PRODUCTS = ['~x', '*', '?', '007', '1/2', '=1', '<5', 'a b', '7', 'true', '50%', 'Ёлка', '2024-01-01'];
export const FILTER_NAMES = ['007', 'Ann', 'b*b'];
export const FILTER_KPIS: readonly { readonly kpi: string; readonly part: LogPart; readonly people?: string }[] = [
  { kpi: 'One', part: { products: ['~x', '007', '1/2'] } },
  { kpi: 'Two', part: { products: ['*', '=1', 'a b', '7'], types: ['?', '50%'] } },
  { kpi: 'Three', part: { types: ['true', '7', 'Ёлка'] } },
  { kpi: '4 %', part: { products: ['<5', '2024-01-01'] }, people: 'whole team' },
  { kpi: 'Five', part: {}, people: 'Ann; 007' },
];
const TEAM = { en: 'whole team', ru: 'вся команда' };

export function hostileLines(language: Language): ScopedLine[] {
  return FILTER_KPIS.map(({ kpi, part, people }) => ({
    ...{ kpi, weight: 1 / FILTER_KPIS.length, products: part.products?.join('; '), types: part.types?.join('; ') },
    people: people === 'whole team' ? TEAM[language] : people,
  }));
}

const label = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<Label>(...PRODUCTS) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Label>(null, 7, 7.5, 46_000, 'A B', ' a  b', 'a\u00a0b', 'yx', '07', 'ёлка '),
  },
);
export const filteredOrder: fc.Arbitrary<LogRow> = fc
  .record({
    customer: fc.constantFrom('Acme', 'Beta', 12_346),
    day: fc.integer({ min: serial('2026-10-25'), max: serial('2026-12-05') }),
    cents: fc.integer({ min: -1_000_000, max: 5_000_000 }),
    manager: fc.constantFrom<Label>(...FILTER_NAMES, 7, 'ANN', 'Stranger', 'Ann 60 %; 007 40 %'),
    product: label,
    kind: label,
  })
  .map(({ customer, day: dated, cents, manager, product, kind }) => {
    return [customer, dated, cents / 100, manager, product, kind];
  });
