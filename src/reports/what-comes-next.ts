/** The tab *What comes next*: what is expected in all, who is overdue, and then all customers by what they will bring. */

import { isForComparison } from '../core/calls/comparison-group.ts';
import { customerKeyIn } from '../core/customers/customer-facts.ts';
import type { ListLength, NextSettings } from '../core/customers/next-settings.ts';
import { isRefusal } from '../core/forecast/fit.ts';
import { type Expected, type Horizon, type Outlook, totalOf } from '../core/forecast/outlook.ts';
import { largestFirst } from '../core/log/customer-base.ts';
import { sumOf } from '../core/numbers/summation.ts';
import { withIds } from '../tables/customer-columns.ts';
import { OUTLOOK_COLUMNS, type Prospect, RHYTHM_COLUMNS } from '../tables/outlook-columns.ts';
import type { Texts } from '../text/language.ts';
import { BLANK_ROW, line, tableRows, widthsOf } from './rows.ts';
import type { TabRow, TabSpec } from './tab-spec.ts';

function firstOf(indices: readonly number[], length: ListLength): readonly number[] {
  return length === 0 ? indices : indices.slice(0, length);
}

/** A row each: in one, the last of them would lie beyond the screen. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=\.) (?=\p{Lu})/u);
}

/** What is expected of all together, and what the same forecast would have said before. */
function totalLines({ within, verdict, revenueCheck }: Expected, days: Horizon, texts: Texts): TabRow[] {
  const { tab } = texts.next;
  const { expectedPurchases } = within[days];
  return [
    line(tab.total(days, sumOf(expectedPurchases), totalOf(within[days]))),
    ...sentencesOf(texts.forecast.sayVerdict(verdict)).map((sentence) => line(sentence)),
    ...(revenueCheck === null ? [] : [line(tab.pastRevenue(revenueCheck))]),
  ];
}

/** `share`: of customers that are not to be called. */
export function whatComesNextTab(outlook: Outlook, settings: NextSettings, share: number, texts: Texts): TabSpec {
  const { tabs, next, forecast } = texts;
  const words = next.tab;
  const prospects = outlook.prospects();
  const expected = outlook.expected();
  const { base, model, overdue } = prospects;
  const within = expected?.within[settings.horizon] ?? null;
  const order = Array.from(largestFirst(within?.expectedRevenue ?? base.revenue, base.names));
  const overdueOnes = order.filter((index) => (overdue[index] as number) > 0);
  const late = overdueOnes.filter((index) => !isForComparison(customerKeyIn(base, index), share));
  const alone = overdueOnes.length - late.length;
  const columns = withIds(
    expected === null ? RHYTHM_COLUMNS : OUTLOOK_COLUMNS,
    base,
    ({ index }: Prospect) => base.names[index],
  );
  const rowsOf = (indices: readonly number[]): TabRow[] =>
    tableRows(
      columns,
      indices.map((index) => ({ prospects, expected, index })),
      tabs.columns,
      texts,
      next.notes,
    );
  const [lateShown, shown] = [firstOf(late, settings.overdue), firstOf(order, settings.customers)];
  const above = [
    line(words.heading(base.asOf), 'title'),
    ...(isRefusal(model) ? [line(forecast.sayVerdict(model))] : []),
    ...(expected === null ? [] : totalLines(expected, settings.horizon, texts)),
    line(words.overdue(overdueOnes.length)),
    ...(alone === 0 ? [] : [line(words.overdueAlone(alone))]),
    BLANK_ROW,
    ...(late.length === 0
      ? []
      : [line(words.overdueHeading(lateShown.length, late.length), 'title'), ...rowsOf(lateShown), BLANK_ROW]),
    line(words.customersHeading(shown.length, order.length, within && settings.horizon), 'title'),
  ];
  const table = rowsOf(shown);
  return {
    key: 'what-comes-next',
    title: words.title,
    widths: widthsOf(columns),
    frozenColumns: 1,
    rows: [...above, ...table],
    filter: { row: above.length, rows: shown.length },
  };
}

/** What the summary says of it in one line; blank where nothing can be told. */
export function expectedRevenueLine(outlook: Outlook | null, texts: Texts): TabRow {
  const expected = outlook?.expected() ?? null;
  if (expected === null) return BLANK_ROW;
  const quarter = 90;
  const { verdict, revenueCheck } = expected;
  const days = verdict.kind === 'checked' ? verdict.check.days : 0;
  return line(texts.next.summaryLine(quarter, totalOf(expected.within[quarter]), days, revenueCheck));
}
