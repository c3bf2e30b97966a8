/** The tab *Team*: who is paid, and on which terms. */
import type { Member } from '../../core/pay/motivation.ts';
import { spellingKey } from '../../core/spelling.ts';
import type { Texts } from '../../text/language.ts';
import { choiceOf, choiceOfNames, flagChoice } from './form-choices.ts';
import type { FormSource } from './form-fields.ts';
import { createUnique, type FormLayout, readLines, reportNothing } from './form-lines.ts';

export type TeamColumn = keyof Texts['forms']['team']['columns'];

export const TEAM_LAYOUT: FormLayout<TeamColumn> = {
  titleOf: ({ forms }, key) => forms.team.columns[key],
  keys: ['name', 'role', 'hired', 'left', 'target', 'fixed', 'market', 'rule', 'draw', 'recoverable'],
  needed: ['name', 'target', 'fixed', 'rule'],
};

export interface Team {
  /** Those whose line is sound. */
  readonly members: readonly Member[];
  /** Of all lines, by key. */
  readonly names: ReadonlyMap<string, string>;
}

/** `rules` null: they could not be read. Null where the tab can't. */
export function readTeam(source: FormSource, rules: ReadonlyMap<string, string> | null): Team | null {
  const table = readLines(source, TEAM_LAYOUT);
  if (table === null) return null;
  const roles = choiceOf(['manager', 'head'], ({ forms }, key) => forms.roles[key], source.texts);
  const flags = flagChoice(source.texts);
  const names = new Map<string, string>();
  const unique = createUnique<TeamColumn>('name');
  const members = table.lines.flatMap((line): Member[] => {
    line.must('name', 'target', 'fixed', 'rule');
    const name = line.text('name') ?? '';
    const key = spellingKey(name);
    if (name !== '') {
      unique(line, key);
      names.set(key, names.get(key) ?? name);
    }
    const hired = line.day('hired');
    const left = line.day('left');
    if (hired !== null && left !== null && left < hired) line.fault('left', { code: 'left' });
    const member: Member = {
      name,
      key,
      hired,
      left,
      isHead: line.choice('role', roles) === 'head',
      targetIncome: line.amount('target') ?? 0,
      fixedShare: line.share('fixed') ?? 0,
      market: line.amount('market'),
      rule: (rules === null ? line.text('rule') : line.choice('rule', choiceOfNames(rules))) ?? '',
      draw: line.amount('draw') ?? 0,
      recoverable: line.choice('recoverable', flags) === 'yes',
    };
    return line.isSound() ? [member] : [];
  });
  if (table.lines.length === 0) reportNothing(source, table.header);
  return { members, names };
}
