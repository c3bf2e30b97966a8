/** What happened at each stage, as the statuses of the log tell it. */
import type { Activity } from '../../core/activity/activity-log.ts';
import { partsOfOne } from '../../core/pay/credits.ts';
import type { Zone } from '../../core/time/zone.ts';
import { isBlank, isDate } from '../../core/writing/cell.ts';
import { spellingKey } from '../../core/writing/spelling.ts';
import { creditsBy } from '../pay/board-log.ts';
import type { LoadedActuals } from '../pay/pay-log.ts';
import { countsDeals } from './sales-settings.ts';
import type { SalesTeam } from './sales-team.ts';

/** Each deal at the stage that it has reached and at all before, for each of several in part; null where the stages are typed into *Activity*. */
export function dealActivity(
  loaded: LoadedActuals,
  { people, settings }: Pick<SalesTeam, 'people' | 'settings'>,
  zone: Zone,
): Activity[] | null {
  const { rows, reading, manager } = loaded;
  const { status, date } = reading.columns;
  if (status === null || date === null || !countsDeals(settings)) return null;
  const stages = settings.stages.map(({ value }) => value);
  const reached = new Map(
    settings.statuses.map(({ value, reached: stage }) => [spellingKey(value), stages.indexOf(stage.value ?? '')]),
  );
  const creditsOf = creditsBy(loaded, people);
  return rows.flatMap((cells): Activity[] => {
    const [when, who, word] = [cells[date], cells[manager], cells[status]];
    const day = isDate(when) ? zone.dayAt(when.getTime()) : null;
    if (day === null || isBlank(who) || isBlank(word)) return [];
    const last = reached.get(spellingKey(String(word))) ?? -1;
    const credits = creditsOf(who);
    const parts = partsOfOne(credits);
    return credits.flatMap(({ name }, index) =>
      stages.slice(0, last + 1).map((stage) => ({ day, manager: name, stage, count: parts[index] ?? 0 })),
    );
  });
}
