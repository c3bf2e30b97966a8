/** What the command line asks for: all slips, those whose name or file holds a text, or every n-th. */
import { parseArgs } from 'node:util';
import type { Fault } from './fault.ts';

export function chosen(faults: readonly Fault[], args: readonly string[]): readonly Fault[] {
  const { values } = parseArgs({ args: [...args], options: { only: { type: 'string' }, shard: { type: 'string' } } });
  const { only, shard } = values;
  const named = only === undefined ? faults : faults.filter(({ name, file }) => `${name} ${file}`.includes(only));
  if (shard === undefined) return named;
  const [, part = '', parts = ''] = /^(\d+)\/(\d+)$/.exec(shard) ?? [];
  if (Number(part) < 1 || Number(part) > Number(parts)) {
    throw new Error(`--shard takes a part of a number, such as 1/2, not ${shard}`);
  }
  return named.filter((_fault, index) => index % Number(parts) === Number(part) - 1);
}
