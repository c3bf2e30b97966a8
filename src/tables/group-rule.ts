/** How customers are judged by ABC×XYZ, as it is kept in the file and sent by the sidebar: checked, never trusted. */

import { AppError } from '../core/app-error.ts';
import { DEFAULT_GROUP_RULE, type GroupRule } from '../core/groups/abcxyz.ts';
import { areClassCuts } from '../core/groups/class-cuts.ts';
import { PERIODS } from '../core/log/periods.ts';

/** Of a value that may be anything, only what can be asked for its fields. */
type Stored = Readonly<Partial<Record<string, unknown>>> | null | undefined;

/**
 * What is missing is the default.
 * @throws AppError `settings.class-cuts`, `settings.invalid`.
 */
export function groupRuleFrom(value: unknown): GroupRule {
  if (value === undefined || value === null) return DEFAULT_GROUP_RULE;
  const stored = value as Stored;
  const abc = stored?.['abc'] as Stored;
  const xyz = stored?.['xyz'] as Stored;
  const [a, b, x, y] = [abc?.['a'], abc?.['b'], xyz?.['x'], xyz?.['y']];
  if (!areClassCuts('abc', a, b)) throw new AppError('settings.class-cuts', { kind: 'abc' });
  if (!areClassCuts('xyz', x, y)) throw new AppError('settings.class-cuts', { kind: 'xyz' });
  const classic = xyz?.['classic'];
  const period = (['auto', ...PERIODS] as const).find((length) => length === stored?.['period']);
  if (typeof classic !== 'boolean' || period === undefined)
    throw new AppError('settings.invalid', { setting: 'groupRule' });
  return { abc: { a: a as number, b: b as number }, xyz: { x: x as number, y: y as number, classic }, period };
}
