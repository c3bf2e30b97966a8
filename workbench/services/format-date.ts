/** `Utilities.formatDate`: Java's SimpleDateFormat patterns, as far as the script's `Date` and the product need them. */
import { wallOfInstant, zoneOffset } from './days.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const PIECES = /'([^']*)'|([A-Za-z])\2*/g;

export function formatDate(instant: number, timeZone: string, pattern: string): string {
  const wall = wallOfInstant(instant, timeZone);
  const offset = zoneOffset(instant, timeZone);
  return pattern.replace(PIECES, (piece: string, quoted: string | undefined) => quoted ?? field(piece, wall, offset));
}

function field(piece: string, wall: Date, offset: number): string {
  const number = (value: number) => String(value).padStart(piece.length, '0');
  switch (piece) {
    case 'yyyy':
      return number(wall.getUTCFullYear());
    case 'MMM':
      return MONTHS[wall.getUTCMonth()] ?? '';
    case 'EEE':
      return WEEKDAYS[wall.getUTCDay()] ?? '';
    case 'dd':
      return number(wall.getUTCDate());
    case 'HH':
      return number(wall.getUTCHours());
    case 'mm':
      return number(wall.getUTCMinutes());
    case 'ss':
      return number(wall.getUTCSeconds());
    case 'Z':
      return zone(offset);
    default:
      throw new Error(`The pattern ${piece} of a date is not in the workbench`);
  }
}

function zone(offset: number): string {
  const minutes = Math.abs(offset) / 60_000;
  const part = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${part(minutes / 60)}${part(minutes % 60)}`;
}
