/** The day on which something was booked, and the one for which: which of them makes a purchase nobody but the owner knows. */
import { lazily } from '../../core/lazily.ts';
import { listed } from '../words/finders.ts';
import { isHandedOver } from '../words/status-words.ts';
import type { ColumnProfile } from './profile.ts';

const words = lazily(() => listed(['bookings', 'visitDays']));

const namesVisit = ({ folded }: ColumnProfile) => words().whole(folded).includes('visitDays');

const isVisit = (profile: ColumnProfile) => namesVisit(profile) || (profile.kind === 'date' && profile.whole);

const isBooking = (profile: ColumnProfile) =>
  (profile.kind === 'createdDate' || profile.kind === 'orderDate') &&
  !namesVisit(profile) &&
  words()
    .find(profile.folded)
    .some(({ meaning }) => meaning === 'bookings');

/** A day of completion is told from one of payment by its word. */
const isDone = ({ kind, folded }: ColumnProfile) => kind === 'paidDate' && folded.split(' ').some(isHandedOver);

/** The columns of days that may be meant instead of the chosen one. */
export function daysOfBookings(best: ColumnProfile, dated: readonly ColumnProfile[]): readonly ColumnProfile[] {
  if (isBooking(best)) return dated.filter(isVisit);
  if (!isVisit(best)) return [];
  return dated.filter((profile) => isBooking(profile) || (namesVisit(best) && isDone(profile)));
}
