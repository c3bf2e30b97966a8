/** What the sales board says of each and of all, computed from log, plans and activity as they stand now. */
import type { Activity } from '../../core/activity/activity-log.ts';
import { stageCounts } from '../../core/activity/activity-log.ts';
import { type Alarm, alarmsOf, type PastFigures, type Thresholds } from '../../core/activity/alarms.ts';
import { type MetByManagers, metByManagers } from '../../core/activity/by-managers.ts';
import { allSales, type Sales } from '../../core/activity/sales-between.ts';
import { type SalesFigures, salesFigures } from '../../core/activity/sales-figures.ts';
import { sumOf } from '../../core/numbers/summation.ts';
import { addMonths, firstDayOf, type Month, periodOf } from '../../core/pay/month.ts';
import type { Day } from '../../core/time/day.ts';
import { workdaysUntil } from '../../core/time/workdays.ts';
import { spellingKey, tidy } from '../../core/writing/spelling.ts';
import type { LoadedActuals } from '../pay/pay-log.ts';
import { planIn, type SalesPerson, type SalesTeam } from './sales-team.ts';

const MONTHS_BEFORE = [1, 2, 3] as const;
/** Below any number: such a figure is judged by nobody. */
const NEVER = { red: Number.NEGATIVE_INFINITY, amber: Number.NEGATIVE_INFINITY };

export interface PersonFigures {
  readonly person: SalesPerson;
  readonly figures: SalesFigures;
  /** None of a head. */
  readonly alarms: readonly Alarm[];
}

export interface TeamFigures {
  readonly people: readonly PersonFigures[];
  readonly all: SalesFigures;
  readonly alarms: readonly Alarm[];
  readonly met: MetByManagers;
}

export interface FiguresInput {
  readonly team: SalesTeam;
  /** Those on the board. */
  readonly people: readonly SalesPerson[];
  readonly loaded: LoadedActuals;
  readonly activity: readonly Activity[];
  readonly month: Month;
  readonly holidays: ReadonlySet<Day>;
}

export function teamFigures({ team, people, loaded, activity, month, holidays }: FiguresInput): TeamFigures {
  const { thresholds } = team.settings;
  const stages = team.settings.stages.map(({ value }) => value);
  const judged = (metric: keyof Thresholds) => {
    const cells = thresholds[metric];
    return cells === undefined ? NEVER : { red: cells.red.value, amber: cells.amber.value };
  };
  const limits: Thresholds = {
    plan: judged('plan'),
    leads: judged('leads'),
    conversion: judged('conversion'),
    averagePurchase: judged('averagePurchase'),
  };
  const workdays = workdaysUntil(periodOf(month), loaded.today, holidays);
  const salesOf = ({ key }: SalesPerson, wanted: Month): Sales => {
    const facts = loaded.actuals.managers.get(key)?.months.get(wanted);
    return { revenue: facts?.revenue ?? 0, purchases: facts?.orders ?? 0, firstPurchases: facts?.newClients ?? 0 };
  };
  const countsOf = (one: SalesPerson, wanted: Month) =>
    stageCounts(activity, stages, periodOf(wanted), one.name).counts;
  const addUp = (parts: readonly (readonly number[])[]) =>
    stages.map((_, place) => sumOf(parts.map((part) => part[place] ?? 0)));
  const began = (some: readonly SalesPerson[], wanted: Month) => {
    const next = firstDayOf(addMonths(wanted, 1));
    return some.some((one) =>
      activity.some(({ manager, day }) => day < next && spellingKey(tidy(manager)) === one.key),
    );
  };
  const figuresOf = (some: readonly SalesPerson[], plan: number | null, wanted: Month) =>
    salesFigures({
      ...{ plan, workdays },
      sales: allSales(some.map((one) => salesOf(one, wanted))),
      counts: addUp(some.map((one) => countsOf(one, wanted))),
    });
  const judge = (some: readonly SalesPerson[], now: SalesFigures) => {
    const before = MONTHS_BEFORE.map((back): PastFigures => {
      const past = figuresOf(some, null, addMonths(month, -back));
      return began(some, addMonths(month, -back)) ? past : { ...past, stages: [], overallConversion: null };
    });
    return alarmsOf({ now, before, workdays, thresholds: limits }).filter(
      ({ metric }) => thresholds[metric] !== undefined,
    );
  };
  const own = people.map((person) => {
    const figures = figuresOf([person], planIn(person, month), month);
    return { person, figures, alarms: person.isHead ? [] : judge([person], figures) };
  });
  const met = metByManagers(
    own.map(({ person, figures }) => ({ isHead: person.isHead, plan: figures.plan, actual: figures.actual })),
  );
  const all = figuresOf(people, met.plan, month);
  return { people: own, all, alarms: judge(people, all), met };
}
