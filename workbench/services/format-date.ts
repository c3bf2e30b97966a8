/** `Utilities.formatDate`: Java's SimpleDateFormat patterns, in English as there. */
import { wallOfInstant, zoneOffset } from './days.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const PIECES = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

export function formatDate(instant: number, timeZone: string, pattern: string): string {
  const wall = wallOfInstant(instant, timeZone);
  const offset = zoneOffset(instant, timeZone);
  return pattern.replace(PIECES, (piece: string, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) {
      return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    }
    return letter === undefined ? piece : field(letter, piece.length, wall, offset);
  });
}

function field(letter: string, width: number, wall: Date, offset: number): string {
  const number = (value: number) => String(value).padStart(width, '0');
  const hour = wall.getUTCHours();
  switch (letter) {
    case 'y':
      return width === 2 ? String(wall.getUTCFullYear() % 100).padStart(2, '0') : number(wall.getUTCFullYear());
    case 'M':
      return width < 3 ? number(wall.getUTCMonth() + 1) : word(MONTHS[wall.getUTCMonth()], width);
    case 'd':
      return number(wall.getUTCDate());
    case 'E':
      return word(WEEKDAYS[wall.getUTCDay()], width);
    case 'u':
      return number(wall.getUTCDay() === 0 ? 7 : wall.getUTCDay());
    case 'H':
      return number(hour);
    case 'k':
      return number(hour === 0 ? 24 : hour);
    case 'h':
      return number(hour % 12 === 0 ? 12 : hour % 12);
    case 'K':
      return number(hour % 12);
    case 'm':
      return number(wall.getUTCMinutes());
    case 's':
      return number(wall.getUTCSeconds());
    case 'S':
      return number(wall.getUTCMilliseconds());
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'Z':
      return zone(offset, '');
    case 'X':
      return offset === 0 ? 'Z' : width === 1 ? zone(offset, '').slice(0, 3) : zone(offset, width === 2 ? '' : ':');
    default:
      throw new Error(`Illegal pattern character '${letter}'`);
  }
}

function word(name: string | undefined, width: number): string {
  return width < 4 ? (name ?? '').slice(0, 3) : (name ?? '');
}

function zone(offset: number, mark: string): string {
  const minutes = Math.abs(offset) / 60_000;
  const part = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${part(minutes / 60)}${mark}${part(minutes % 60)}`;
}
