/** The `Date` a script sees: the host's own, with the workbench's clock and the script's time zone in its constructor. */
import { instantOfWall } from '../services/days.ts';

export function scriptDate(now: () => number, timeZone: string): DateConstructor {
  return new Proxy(Date, {
    construct: (target, args: unknown[]) => {
      if (args.length === 0) {
        return new target(now());
      }
      if (args.length === 1) {
        return Reflect.construct(target, args);
      }
      // Parts are wall-clock time in the zone of the script's manifest, wherever the workbench runs.
      const wall = Reflect.apply(Date.UTC, undefined, args);
      return new target(Number.isNaN(wall) ? wall : instantOfWall(wall, timeZone));
    },
    apply: () => {
      throw new TypeError('Date() as a text in the local time zone is not in the workbench');
    },
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
}
