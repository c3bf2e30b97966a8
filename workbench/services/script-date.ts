/**
 * The `Date` that scripts see: the workbench's clock, and the zone of the script's manifest as local time.
 *
 * Local getters answer in the script's zone wherever the workbench runs, so a script that uses them on a spreadsheet's
 * dates gets the wrong day here as it would there.
 */
import { instantOfWall, wallOfInstant, zoneOffset } from './days.ts';
import { formatDate } from './format-date.ts';

const JAVA_TO_STRING = "EEE MMM dd yyyy HH:mm:ss 'GMT'Z";

/** Local setters and other texts are refused: nobody needs them, and they would be the machine's. */
const ABSENT = [
  'setFullYear',
  'setMonth',
  'setDate',
  'setHours',
  'setMinutes',
  'setSeconds',
  'toDateString',
  'toTimeString',
  'toLocaleString',
  'toLocaleDateString',
  'toLocaleTimeString',
] as const;

export function createScriptDate(now: () => number, timeZone: string): DateConstructor {
  const wall = (date: Date) => wallOfInstant(date.getTime(), timeZone);

  class ScriptDate extends Date {
    override getFullYear(): number {
      return wall(this).getUTCFullYear();
    }
    override getMonth(): number {
      return wall(this).getUTCMonth();
    }
    override getDate(): number {
      return wall(this).getUTCDate();
    }
    override getDay(): number {
      return wall(this).getUTCDay();
    }
    override getHours(): number {
      return wall(this).getUTCHours();
    }
    override getMinutes(): number {
      return wall(this).getUTCMinutes();
    }
    override getSeconds(): number {
      return wall(this).getUTCSeconds();
    }
    override getTimezoneOffset(): number {
      return -zoneOffset(this.getTime(), timeZone) / 60_000;
    }
    override toString(): string {
      return Number.isNaN(this.getTime()) ? 'Invalid Date' : formatDate(this.getTime(), timeZone, JAVA_TO_STRING);
    }
    override [Symbol.toPrimitive](hint: 'default'): string;
    override [Symbol.toPrimitive](hint: 'string'): string;
    override [Symbol.toPrimitive](hint: 'number'): number;
    override [Symbol.toPrimitive](hint: string): string | number {
      return hint === 'number' ? this.getTime() : this.toString();
    }
  }
  for (const name of ABSENT) {
    Object.defineProperty(ScriptDate.prototype, name, {
      value: () => {
        throw new Error(`Date.${name} is not in the workbench`);
      },
    });
  }

  const fromArguments = (args: readonly unknown[]): Date => {
    if (args.length === 0) return new ScriptDate(now());
    if (args.length === 1) return new ScriptDate(instantOf(args[0]));
    // Parts are wall-clock time in the zone of the script's manifest, wherever the workbench runs.
    const parts = Reflect.apply(Date.UTC, undefined, args);
    return new ScriptDate(Number.isNaN(parts) ? parts : instantOfWall(parts, timeZone));
  };

  return new Proxy(Date, {
    construct: (_target, args: unknown[]) => fromArguments(args),
    apply: () => fromArguments([]).toString(),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });

  /** A text without a zone is local time, unless it is a date alone, which is universal time. */
  function instantOf(value: unknown): number {
    if (typeof value !== 'string') return value instanceof Date ? value.getTime() : Number(value);
    const trimmed = value.trim();
    const zoned = /^[+-]?\d{4,6}-\d{2}(-\d{2})?$|(?:Z|GMT|UTC|[+-]\d{2}:?\d{2})(?:\s*\(.*\))?$/i.test(trimmed);
    const instant = Date.parse(zoned ? trimmed : `${trimmed}${/T\d{2}:\d{2}/.test(trimmed) ? 'Z' : ' UTC'}`);
    return zoned || Number.isNaN(instant) ? instant : instantOfWall(instant, timeZone);
  }
}
