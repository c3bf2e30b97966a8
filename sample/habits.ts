/** How customers of the sample buy: each habit gives the days of one customer's purchases, in order. */
import { calendarDay, FIRST_DAY, LAST_DAY, season, serialOf } from './days.ts';
import type { Random } from './random.ts';

export type Habit = 'regular' | 'irregular' | 'rare' | 'once' | 'silent';

export const HABIT_COUNTS = { regular: 36, irregular: 72, rare: 80, once: 190, silent: 24 } as const satisfies Record<
  Habit,
  number
>;

export function purchaseDays(habit: Habit, random: Random): readonly number[] {
  switch (habit) {
    case 'regular':
      return monthly(random, random.whole(0, 11), 24);
    case 'silent': {
      const start = random.whole(0, 6);
      return monthly(random, start, random.whole(start + 6, 20));
    }
    case 'irregular':
      return byGaps(random, FIRST_DAY + random.whole(0, 120), [14, 40], 0.26);
    case 'rare':
      return byGaps(random, FIRST_DAY + random.whole(0, 200), [45, 245], 0.5);
    case 'once':
      return [seasonalDay(random)];
  }
}

/** Once in each month from `start` up to, not including, `end`, near a day of the customer's own. */
function monthly(random: Random, start: number, end: number): readonly number[] {
  const first = calendarDay(FIRST_DAY);
  const usual = random.whole(4, 25);
  const days: number[] = [];
  for (let month = start; month < end; month++) {
    days.push(serialOf(first.year, first.month + month, usual + random.whole(-3, 3)));
    if (random.chance(0.06)) days.push(serialOf(first.year, first.month + month, usual + 3));
  }
  return days;
}

/** After each purchase some leave for good, as everywhere: a forecast has to tell them from those who wait. */
function byGaps(
  random: Random,
  first: number,
  [shortest, longest]: readonly [number, number],
  leaving: number,
): readonly number[] {
  const days: number[] = [];
  for (let day = first; day <= LAST_DAY; day += random.whole(shortest, longest)) {
    days.push(day);
    if (random.chance(leaving)) break;
  }
  return days;
}

function seasonalDay(random: Random): number {
  for (;;) {
    const day = random.whole(FIRST_DAY, LAST_DAY);
    if (random.next() * 1.25 < season(day)) return day;
  }
}
