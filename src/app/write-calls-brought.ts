/** Writing the tab *What calls brought*: the days of calls stand on the call lists, where people note them. */
import { callEffects, type ScalesOn } from '../core/customers/call-effects.ts';
import type { CustomerFacts } from '../core/customers/customer-facts.ts';
import { customerFinder } from '../core/customers/find-customer.ts';
import type { CallSettings } from '../core/customers/next-settings.ts';
import { GROUPS } from '../core/groups/abcxyz.ts';
import { SEGMENTS, type SegmentMap } from '../core/segments/segments.ts';
import { createDayReader } from '../core/writing/day-reader.ts';
import { callsBroughtTab, type UncountedCalls } from '../reports/calls-brought.ts';
import { groupKey, listKey, type TabKey } from '../reports/tab-spec.ts';
import type { KeptValue } from '../tables/kept-cell.ts';
import { isAboutNobody } from '../tables/whose-row.ts';
import type { Texts } from '../text/language.ts';
import { readTab } from './kept-tabs.ts';
import type { Book, WrittenTab } from './ports.ts';

const LISTS: readonly TabKey[] = [...SEGMENTS.map(listKey), ...GROUPS.map(groupKey)];

interface NotedCall {
  readonly key: string;
  readonly value: KeptValue;
}

/** On all lists that there are, archives among them. Where two notes of one customer differed, one stands in `Called on (2)`. */
function notedCalls(book: Book, facts: CustomerFacts, { tabs }: Texts): NotedCall[] {
  const { calledOn } = tabs.columns;
  const isCall = (title: string) => title === calledOn || title.startsWith(`${calledOn} (`);
  const find = customerFinder(facts);
  return LISTS.filter((key) => book.hasTab(key))
    .flatMap((key) => [...readTab(book, key, find).kept.rows])
    .flatMap(([key, { cells }]) =>
      [...cells].filter(([title]) => isCall(title)).map(([, { value }]): NotedCall => ({ key, value })),
    );
}

function textOf(value: KeptValue): string {
  return typeof value === 'object' ? ('formula' in value ? value.formula : '') : String(value);
}

export function writeCallsBrought(
  book: Book,
  facts: CustomerFacts,
  settings: CallSettings,
  map: SegmentMap,
  scalesOn: ScalesOn,
  texts: Texts,
): WrittenTab {
  const dayOf = createDayReader(book.locale, book.zone);
  const days = new Map<number, number>();
  const unreadable: string[] = [];
  let unknown = 0;
  for (const { key, value } of notedCalls(book, facts, texts)) {
    const isInstant = typeof value === 'object' && 'instant' in value;
    const day = isInstant ? book.zone.dayAt(value.instant) : dayOf(value);
    const customer = isAboutNobody(key) ? undefined : facts.byKey.get(key);
    if (day === null) unreadable.push(textOf(value));
    else if (customer === undefined) unknown++;
    else days.set(customer, Math.max(days.get(customer) ?? day, day));
  }
  const { share, since, window } = settings;
  const { base } = facts.rfm;
  const calls = { days, share, since: since ?? Number.NEGATIVE_INFINITY, window };
  const uncounted: UncountedCalls = { unreadable, unknown };
  const effects = callEffects(facts.rfm, facts.keys, calls, map, scalesOn);
  return book.write(callsBroughtTab(effects, uncounted, settings, base.asOf, texts), null);
}
