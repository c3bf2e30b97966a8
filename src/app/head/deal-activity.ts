/** What happened at each stage, as the statuses of the log tell it. */
import type { Activity } from '../../core/activity/activity-log.ts';
import type { Zone } from '../../core/time/zone.ts';
import { isBlank, isDate } from '../../core/writing/cell.ts';
import { spellingKey } from '../../core/writing/spelling.ts';
import type { LoadedActuals } from '../pay/pay-log.ts';
import { countsDeals, type SalesSettings } from './sales-settings.ts';

/** Each deal at the stage that it has reached and at all before; null where the stages are typed into *Activity*. */
export function dealActivity(
  { rows, reading, manager }: LoadedActuals,
  settings: SalesSettings,
  zone: Zone,
): Activity[] | null {
  const { status, date } = reading.columns;
  if (status === null || date === null || !countsDeals(settings)) return null;
  const stages = settings.stages.map(({ value }) => value);
  const reached = new Map(
    settings.statuses.map(({ value, reached: stage }) => [spellingKey(value), stages.indexOf(stage.value ?? '')]),
  );
  return rows.flatMap((cells): Activity[] => {
    const [when, who, word] = [cells[date], cells[manager], cells[status]];
    const day = isDate(when) ? zone.dayAt(when.getTime()) : null;
    if (day === null || isBlank(who) || isBlank(word)) return [];
    const last = reached.get(spellingKey(String(word))) ?? -1;
    return stages.slice(0, last + 1).map((stage) => ({ day, manager: String(who), stage, count: 1 }));
  });
}
