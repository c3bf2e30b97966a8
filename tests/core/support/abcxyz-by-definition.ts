/**
 * ABC × XYZ once more, straight from the definition, slowly, in whole cents and by walking the calendar: the oracle for
 * random logs. It shares no code with the product.
 */
import type { PlainOrder } from './logs.ts';

export type PeriodName = 'week' | 'month' | 'quarter' | 'half-year' | 'year';

export interface JudgedCustomer {
  /** The key: names in lower case, white space collapsed. */
  readonly key: string;
  readonly cents: number;
  readonly share: number;
  readonly cumulativeShare: number;
  readonly group: string;
  readonly active: number;
  readonly periods: number;
  readonly variation: number | null;
  readonly mark: string;
}

export interface Rules {
  readonly period: PeriodName | 'auto';
  readonly abc: readonly [number, number];
  readonly xyz: readonly [number, number] | 'classic';
  readonly withIds: boolean;
}

interface Purchase {
  readonly day: number;
  readonly cents: number;
}

const DAY = 86_400_000;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const nine = (number: number): number => Math.round(number * 1e9) / 1e9;

function middle(numbers: readonly number[]): number | undefined {
  const ascending = [...numbers].sort((first, second) => first - second);
  const low = ascending[Math.floor((ascending.length - 1) / 2)];
  const high = ascending[Math.ceil((ascending.length - 1) / 2)];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** The first day of period 0, 1, …: a month back from the day after *as of* is the same day of the month before it. */
export function monthsBack(asOf: number, day: number): number {
  const end = new Date(asOf * DAY);
  const dayAfter = new Date((asOf + 1) * DAY);
  const endsMonth = dayAfter.getUTCMonth() !== end.getUTCMonth();
  let months = 0;
  for (;;) {
    // The last day of what lies one month further back: the same day of that month, or its last day if it has none
    // such, or always its last day if *as of* ends its own month.
    const lengthOfThat = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() - months, 0)).getUTCDate();
    const dayOfThat = endsMonth ? lengthOfThat : Math.min(end.getUTCDate(), lengthOfThat);
    const last = Date.UTC(end.getUTCFullYear(), end.getUTCMonth() - months - 1, dayOfThat) / DAY;
    if (day > last) return months;
    months++;
  }
}

function periodOf(asOf: number, day: number, period: PeriodName): number {
  if (period === 'week') return Math.floor((asOf - day) / 7);
  return Math.floor(monthsBack(asOf, day) / { month: 1, quarter: 3, 'half-year': 6, year: 12 }[period]);
}

function purchasesOf(orders: readonly PlainOrder[], withIds: boolean): Purchase[] {
  const groups = new Map<string, PlainOrder[]>();
  orders.forEach((order, index) => {
    const key = withIds && order.orderId !== '' ? `id ${order.orderId}` : `row ${index}`;
    groups.set(key, [...(groups.get(key) ?? []), order]);
  });
  return [...groups.values()].map((rows) => ({
    day: Math.min(...rows.map((row) => row.day)),
    cents: sum(rows.map((row) => row.cents)),
  }));
}

function autoPeriod(customers: readonly (readonly Purchase[])[]): PeriodName {
  const gaps = customers.flatMap((purchases) => {
    const days = [...new Set(purchases.filter(({ cents }) => cents > 0).map(({ day }) => day))];
    days.sort((first, second) => first - second);
    return middle(days.slice(1).map((day, index) => day - (days[index] ?? 0))) ?? [];
  });
  const gap = middle(gaps) ?? Number.POSITIVE_INFINITY;
  if (gap <= 7) return 'week';
  if (gap <= 31) return 'month';
  if (gap <= 92) return 'quarter';
  return gap <= 184 ? 'half-year' : 'year';
}

export function abcXyzByDefinition(orders: readonly PlainOrder[], asOf: number, rules: Rules) {
  const used = orders.filter((order) => order.day <= asOf);
  const keyOf = (order: PlainOrder) =>
    order.name
      .replace(/[\s\u00a0]+/g, ' ')
      .trim()
      .toLowerCase();
  const all = [...new Set(used.map(keyOf))].map((key) => {
    const rows = used.filter((order) => keyOf(order) === key);
    return { key, cents: sum(rows.map((row) => row.cents)), purchases: purchasesOf(rows, rules.withIds) };
  });
  const customers = all.filter(({ purchases }) => purchases.some(({ cents }) => cents > 0));
  const period = rules.period === 'auto' ? autoPeriod(customers.map(({ purchases }) => purchases)) : rules.period;
  const firstOfLog = Math.min(asOf, ...all.flatMap(({ purchases }) => purchases.map(({ day }) => day)));
  const revenues = customers.map(({ cents }) => cents).filter((cents) => cents > 0);
  const whole = sum(revenues);

  const judged = customers.map(({ key, cents, purchases }): JudgedCustomer => {
    const larger = nine(sum(revenues.filter((other) => other > cents)) / whole);
    const abc = cents <= 0 ? 'C' : larger < rules.abc[0] ? 'A' : larger < rules.abc[1] ? 'B' : 'C';

    const real = purchases.filter((purchase) => purchase.cents > 0);
    const active = [...new Set(real.map(({ day }) => periodOf(asOf, day, period)))];
    const first = Math.max(...active);
    const periods = (rules.xyz === 'classic' ? periodOf(asOf, firstOfLog, period) : first) + 1;
    const nets = Array.from({ length: periods }, (_, index) =>
      sum(purchases.filter(({ day }) => periodOf(asOf, day, period) === index).map((purchase) => purchase.cents)),
    );
    const mean = sum(nets) / periods;
    const deviation = Math.sqrt(sum(nets.map((net) => (net - mean) ** 2)) / periods);
    const variation = mean > 0 ? nine(deviation / mean) : null;

    let xyz = 'Z';
    let silent = false;
    if (variation !== null && rules.xyz === 'classic') {
      xyz = variation <= 0.1 ? 'X' : variation <= 0.25 ? 'Y' : 'Z';
    } else if (variation !== null && rules.xyz !== 'classic') {
      if (variation <= rules.xyz[1] && active.length >= 2) xyz = 'Y';
      if (variation <= rules.xyz[0] && active.length >= 3) {
        silent = !active.includes(0) && !active.includes(1);
        xyz = silent ? 'Y' : 'X';
      }
    }
    return {
      key,
      cents,
      share: cents > 0 ? cents / whole : 0,
      cumulativeShare: whole > 0 ? sum(revenues.filter((other) => other >= cents)) / whole : 0,
      group: `${abc}${xyz}`,
      active: active.length,
      periods,
      variation,
      mark: first < 2 && asOf - Math.min(...real.map(({ day }) => day)) <= 183 ? 'new' : silent ? 'silent' : 'none',
    };
  });
  return { period, judged };
}
