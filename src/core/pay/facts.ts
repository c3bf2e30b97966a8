/** What each manager brought in each month, counted from the order log. */

import type { Month } from './month.ts';
import type { Measure } from './motivation.ts';

export type CountedMeasure = Exclude<Measure, 'own'>;

/** A month of one manager. Rows count by their own date, so refunds lower the month they are dated in. */
export type MonthFacts = Readonly<Record<CountedMeasure, number>>;

export interface ManagerFacts {
  /** As most rows spell the name. */
  readonly name: string;
  readonly key: string;
  readonly months: ReadonlyMap<Month, MonthFacts>;
}

export interface LogFacts {
  /** By key; those that stand in the log, on the team or not. */
  readonly managers: ReadonlyMap<string, ManagerFacts>;
  /** Readable rows without a manager. */
  readonly rowsWithoutManager: number;
  readonly firstMonth: Month | null;
  readonly lastMonth: Month | null;
}
