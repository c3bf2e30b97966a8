/** What both peers of ABCXYZ make of one customer's months. */

export interface Regularity {
  readonly revenue: number;
  readonly activePeriods: number;
  readonly periods: number;
  readonly variation: number;
  readonly xyz: 'X' | 'Y' | 'Z';
}

/** Months since the year 0: the last one of the log minus one of these is how long ago a month was. */
export function monthOf(date: Date): number {
  return date.getFullYear() * 12 + date.getMonth();
}

/** Periods count from the first month with an order; months without one count as zero. */
export function regularityOf(nets: ReadonlyMap<number, number>, lastMonth: number): Regularity {
  let [first, latest, revenue, squares] = [lastMonth, 0, 0, 0];
  for (const [month, net] of nets) {
    if (month < first) first = month;
    if (month > latest) latest = month;
    revenue += net;
  }
  const periods = lastMonth - first + 1;
  const mean = revenue / periods;
  for (const net of nets.values()) squares += (net - mean) ** 2;
  const variation = Math.sqrt((squares + (periods - nets.size) * mean ** 2) / periods) / mean;
  const isX = variation <= 0.75 && nets.size >= 3 && lastMonth - latest < 2;
  const xyz = isX ? 'X' : variation <= 1.5 && nets.size >= 2 ? 'Y' : 'Z';
  return { revenue, activePeriods: nets.size, periods, variation, xyz };
}
