/** The tab *Team*: who is paid, and on which terms. */
import type { Member } from '../../core/pay/motivation.ts';
import { spellingKey } from '../../core/writing/spelling.ts';
import { TEAM_LAYOUT } from './form-columns.ts';
import type { FormSource, Names } from './form-fields.ts';
import { createUnique, readLines, reportNothing } from './form-lines.ts';

export interface Team {
  /** Those whose line is sound. */
  readonly members: readonly Member[];
  /** Of all lines, by key; null where the titles are gone. */
  readonly names: Names;
}

export function readTeam(source: FormSource, rules: Names): Team {
  const table = readLines(source, TEAM_LAYOUT);
  if (table === null) return { members: [], names: null };
  const names = new Map<string, string>();
  const unique = createUnique();
  const members = table.lines.flatMap((line): Member[] => {
    const { name, role, hired, left, target, fixed, market, draw, recoverable } = line.values;
    const key = spellingKey(name ?? '');
    const rule = line.known('rule', rules);
    if (name !== null) {
      unique(line, 'name', key);
      names.set(key, names.get(key) ?? name);
    }
    if (hired !== null && left !== null && left < hired) line.fault('left', { code: 'left' });
    if (!line.isSound() || name === null || target === null || fixed === null) return [];
    return [
      {
        name,
        key,
        hired,
        left,
        isHead: role === 'head',
        targetIncome: target,
        fixedShare: fixed,
        market,
        rule,
        draw: draw ?? 0,
        recoverable: recoverable === 'yes',
      },
    ];
  });
  if (table.lines.length === 0) reportNothing(source, table.header);
  return { members, names };
}
