/** XYZ: how regularly and evenly each customer buys. */
import type { CustomerActivity, CustomerBase } from '../log/customer-base.ts';
import { choosePeriod, type Period, periodCounter } from '../log/periods.ts';
import { type PurchaseHistory, purchaseHistory } from '../log/purchase-history.ts';
import { roundRatio } from '../numbers/rounding.ts';
import { sumBetween } from '../numbers/summation.ts';
import { variationOf } from '../numbers/variation.ts';

export const XYZ_CLASSES = ['X', 'Y', 'Z'] as const;
export const MARKS = ['none', 'new', 'silent'] as const;

export interface XyzRule {
  /** X up to this variation. */
  readonly x: number;
  /** Y up to this one. */
  readonly y: number;
  /**
   * The textbook rule for goods: nothing but variation counts, over as many periods as the whole log spans. Without it
   * each customer is judged from the own first purchase on, and X and Y need purchases in three and two periods.
   */
  readonly classic: boolean;
}

export const DEFAULT_XYZ_RULE: XyzRule = { x: 0.75, y: 1.5, classic: false };
export const CLASSIC_XYZ_RULE: XyzRule = { x: 0.1, y: 0.25, classic: true };

const ACTIVE_FOR_X = 3;
const ACTIVE_FOR_Y = 2;
/** Periods 0 and 1: a purchase there is recent, a first purchase there makes a customer new. */
const LATEST_PERIODS = 2;
/** Nobody is new for longer: two periods of a year would call somebody so who was silent for most of them. */
const NEW_DAYS = 183;

const [X, Y, Z] = [0, 1, 2];
const [UNMARKED, NEW, SILENT] = [0, 1, 2];

/** Arrays run parallel to those of the customer base. */
export interface Xyz {
  /** The one asked for, or the one that was chosen. */
  readonly period: Period;
  /** Periods with a purchase. */
  readonly activePeriods: Int32Array;
  /** Length of the window, from its first period to period 0. */
  readonly periods: Int32Array;
  /** NaN where there is none, since the mean is not above zero. */
  readonly variation: Float64Array;
  /** Positions in `XYZ_CLASSES`. */
  readonly xyz: Uint8Array;
  /** Positions in `MARKS`. */
  readonly mark: Uint8Array;
}

/** What one customer's orders come to, period by period. */
interface Activity {
  readonly firstPeriod: number;
  readonly firstDay: number;
  readonly lastPeriod: number;
  readonly activePeriods: number;
  /** Number of entries in `nets`. */
  readonly netPeriods: number;
}

/** Writes the net amount of each period with orders, from the window's first on, into `nets`. */
function readActivity(
  { start, day, amount, purchase }: PurchaseHistory,
  customer: number,
  periodOf: (day: number) => number,
  wholeLog: boolean,
  nets: Float64Array,
): Activity {
  const end = start[customer + 1] as number;
  let order = start[customer] as number;
  let firstPurchase = order;
  while (purchase[firstPurchase] === 0) firstPurchase++;
  const firstDay = day[firstPurchase] as number;
  const firstPeriod = periodOf(firstDay);
  // Refunds of what was bought before the log begins lie before the window.
  if (!wholeLog) while (periodOf(day[order] as number) > firstPeriod) order++;

  let lastPeriod = firstPeriod;
  let activePeriods = 0;
  let netPeriods = 0;
  while (order < end) {
    const first = order;
    const period = periodOf(day[order] as number);
    let active = false;
    for (; order < end && periodOf(day[order] as number) === period; order++) active ||= purchase[order] === 1;
    nets[netPeriods++] = sumBetween(amount, first, order);
    if (!active) continue;
    activePeriods++;
    lastPeriod = period;
  }
  return { firstPeriod, firstDay, lastPeriod, activePeriods, netPeriods };
}

/** Of the customer with the most. */
function mostOrders({ start }: PurchaseHistory): number {
  let most = 0;
  for (let customer = 1; customer < start.length; customer++)
    most = Math.max(most, (start[customer] as number) - (start[customer - 1] as number));
  return most;
}

function classify(
  rule: XyzRule,
  variation: number | null,
  { activePeriods, lastPeriod }: Pick<Activity, 'activePeriods' | 'lastPeriod'>,
) {
  const upTo = (cut: number) => variation !== null && variation <= roundRatio(cut);
  if (rule.classic) return { xyz: upTo(rule.x) ? X : upTo(rule.y) ? Y : Z, silent: false };
  if (upTo(rule.x) && activePeriods >= ACTIVE_FOR_X) {
    const silent = lastPeriod >= LATEST_PERIODS;
    return { xyz: silent ? Y : X, silent };
  }
  return { xyz: upTo(rule.y) && activePeriods >= ACTIVE_FOR_Y ? Y : Z, silent: false };
}

/** Judges customers whose activity is known; its periods are what they are. */
function xyzOfActivity(
  { period, activePeriods, periods, lastPeriod, variation, isNew }: CustomerActivity,
  rule: XyzRule,
): Xyz {
  const xyz = new Uint8Array(variation.length);
  const mark = new Uint8Array(variation.length);
  variation.forEach((value, index) => {
    const judged = classify(rule, Number.isNaN(value) ? null : value, {
      activePeriods: activePeriods[index] as number,
      lastPeriod: lastPeriod[index] as number,
    });
    xyz[index] = judged.xyz;
    mark[index] = isNew[index] === 1 ? NEW : judged.silent ? SILENT : UNMARKED;
  });
  return { period, activePeriods, periods, variation, xyz, mark };
}

/** Judges every customer of the base over periods of the given length; `auto` takes the length that suits the log. */
export function xyzOf(base: CustomerBase, wanted: Period | 'auto', rule: XyzRule): Xyz {
  if (base.activity !== undefined) return xyzOfActivity(base.activity, rule);
  const history = purchaseHistory(base);
  const period = wanted === 'auto' ? choosePeriod(history) : wanted;
  const periodOf = periodCounter(base.asOf, period);
  const periodsOfLog = periodOf(history.firstDay) + 1;
  const nets = new Float64Array(mostOrders(history));
  const result: Xyz = {
    period,
    activePeriods: new Int32Array(base.size),
    periods: new Int32Array(base.size),
    variation: new Float64Array(base.size),
    xyz: new Uint8Array(base.size),
    mark: new Uint8Array(base.size),
  };
  for (let customer = 0; customer < base.size; customer++) {
    const activity = readActivity(history, customer, periodOf, rule.classic, nets);
    const periods = rule.classic ? periodsOfLog : activity.firstPeriod + 1;
    const variation = variationOf(nets, activity.netPeriods, periods);
    const { xyz, silent } = classify(rule, variation, activity);
    result.activePeriods[customer] = activity.activePeriods;
    result.periods[customer] = periods;
    result.variation[customer] = variation ?? Number.NaN;
    result.xyz[customer] = xyz;
    const isNew = activity.firstPeriod < LATEST_PERIODS && base.asOf - activity.firstDay <= NEW_DAYS;
    result.mark[customer] = isNew ? NEW : silent ? SILENT : UNMARKED;
  }
  return result;
}
