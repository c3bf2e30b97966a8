/** The tab *Team*: who is paid, and on which terms. */
import type { LaterTerms, Member } from '../../core/pay/motivation.ts';
import { spellingKey } from '../../core/writing/spelling.ts';
import { TEAM_LAYOUT } from './form-columns.ts';
import type { FormSource, Names } from './form-fields.ts';
import { createUnique, readLines, reportNothing } from './form-lines.ts';
import type { LineOf } from './kpi-lines.ts';

export interface Team {
  /** Those whose line is sound. */
  readonly members: readonly Member[];
  /** Of all lines, by key; null where the titles are gone. */
  readonly names: Names;
}

type TeamLine = LineOf<typeof TEAM_LAYOUT>;

/** A line with its rule as the tab Motivation spells it. */
interface ReadLine {
  readonly line: TeamLine;
  readonly rule: string;
}

/** What is left empty stays as it was: who has a draw keeps it when the income changes. */
function laterTerms(lines: readonly ReadLine[], first: Member): readonly LaterTerms[] {
  let before: Omit<LaterTerms, 'since'> = first;
  const sorted = [...lines].sort((one, other) => (one.line.values.since ?? 0) - (other.line.values.since ?? 0));
  return sorted.flatMap(({ line, rule }): LaterTerms[] => {
    const { since, target, fixed, market, draw, recoverable } = line.values;
    if (since === null || !line.isSound()) return [];
    const terms = {
      targetIncome: target ?? before.targetIncome,
      fixedShare: fixed ?? before.fixedShare,
      market: market ?? before.market,
      rule: rule === '' ? before.rule : rule,
      draw: draw ?? before.draw,
      recoverable: recoverable === null ? before.recoverable : recoverable === 'yes',
    };
    before = terms;
    return [{ since, ...terms }];
  });
}

/** Days of work and role stand in the first line; others may say the same. */
function checkLater(line: TeamLine, first: TeamLine): void {
  for (const key of ['role', 'hired', 'left'] as const) {
    const own = line.values[key];
    if (own !== null && own !== first.values[key]) line.fault(key, { code: 'firstOnly' });
  }
}

function memberIn({ line, rule }: ReadLine, later: readonly ReadLine[]): Member[] {
  const { name, role, hired, left, target, fixed, market, draw, recoverable } = line.values;
  if (!line.isSound() || name === null || target === null || fixed === null) return [];
  const first: Member = {
    ...{ name, key: spellingKey(name), hired, left, isHead: role === 'head', targetIncome: target, fixedShare: fixed },
    ...{ market, rule, draw: draw ?? 0, recoverable: recoverable === 'yes' },
  };
  const terms = laterTerms(later, first);
  return [terms.length === 0 ? first : { ...first, later: terms }];
}

export function readTeam(source: FormSource, rules: Names): Team {
  const table = readLines(source, TEAM_LAYOUT);
  if (table === null) return { members: [], names: null };
  const firsts = new Map<string, ReadLine>();
  const names = new Map<string, string>();
  const later = new Map<string, ReadLine[]>();
  const unique = createUnique();
  for (const line of table.lines) {
    const { name, hired, left, since } = line.values;
    const key = spellingKey(name ?? '');
    if (since === null) line.must('target', 'fixed', 'rule');
    const read = { line, rule: line.known('rule', rules) };
    if (hired !== null && left !== null && left < hired) line.fault('left', { code: 'left' });
    if (name === null) continue;
    const first = firsts.get(key);
    unique(line, 'name', first !== undefined && since !== null ? `${key}\n${since}` : key);
    if (first === undefined) {
      if (since !== null) line.fault('since', { code: 'first' });
      firsts.set(key, read);
      names.set(key, name);
    } else if (since !== null) {
      checkLater(line, first.line);
      later.set(key, [...(later.get(key) ?? []), read]);
    }
  }
  if (table.lines.length === 0) reportNothing(source, table.header);
  return { members: [...firsts].flatMap(([key, read]) => memberIn(read, later.get(key) ?? [])), names };
}
