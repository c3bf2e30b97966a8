/** Writing the tab *What calls brought*: the days of calls stand on the call lists, where people note them. */
import { callEffects } from '../core/customers/call-effects.ts';
import type { CustomerFacts } from '../core/customers/customer-facts.ts';
import type { CallSettings } from '../core/customers/next-settings.ts';
import type { SegmentMap } from '../core/segments/segments.ts';
import { createDayReader } from '../core/writing/day-reader.ts';
import { callsBroughtTab, type UncountedCalls } from '../reports/calls-brought.ts';
import { groupLists, type ListFamily, segmentLists } from '../reports/list-family.ts';
import type { KeptValue } from '../tables/kept-cell.ts';
import { isAboutNobody } from '../tables/whose-row.ts';
import type { Texts } from '../text/language.ts';
import type { Book, WrittenTab } from './ports.ts';
import { readLists } from './write-call-lists.ts';

interface NotedCall {
  readonly key: string;
  readonly value: KeptValue;
}

/** Of the lists that there are, archives among them. */
function notedCalls(book: Book, families: readonly (ListFamily | null)[], { tabs }: Texts): NotedCall[] {
  return families
    .flatMap((family) => (family === null ? [] : readLists(book, family, [])))
    .flatMap(({ read }) =>
      [...read.kept.rows].flatMap(([key, { cells }]): NotedCall[] => {
        const cell = cells.get(tabs.columns.calledOn);
        return cell === undefined ? [] : [{ key, value: cell.value }];
      }),
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
  texts: Texts,
): WrittenTab {
  const dayOf = createDayReader(book.locale, book.zone);
  const days = new Map<number, number>();
  const unreadable: string[] = [];
  let unknown = 0;
  for (const { key, value } of notedCalls(book, [segmentLists(facts, texts), groupLists(facts, texts)], texts)) {
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
  const effects = callEffects(facts.rfm, facts.keys, calls, map);
  return book.write(callsBroughtTab(effects, uncounted, settings, base.asOf, texts), null);
}
