/** What somebody said of columns: which has which role. What was said comes before what is chosen. */
import { columnLetters } from '../../core/writing/a1.ts';
import type { ColumnAnswers } from '../answers.ts';
import { fold } from '../words/fold.ts';
import type { NameSource, Role } from './roles.ts';

export interface Gone {
  readonly role: Role;
  readonly title: string;
}

export interface SaidColumns {
  readonly of: (role: Role) => readonly NameSource[] | undefined;
  readonly has: (role: Role) => boolean;
  /** The column that was said, else the chosen one, unless another role was given it. */
  readonly orChosen: (role: Role, chosen: number | null) => number | null;
  /** Columns that are not there any more. */
  readonly gone: readonly Gone[];
}

/** A column by its title, written in any case, or by its letter. */
function findColumn(titles: readonly string[], wanted: string): number | null {
  const exact = titles.indexOf(wanted.trim());
  if (exact !== -1) return exact;
  const folded = fold(wanted);
  const alike = titles.findIndex((title) => title !== '' && fold(title) === folded && folded !== '');
  if (alike !== -1) return alike;
  const lettered = titles.findIndex((_title, column) => columnLetters(column) === wanted.trim().toUpperCase());
  return lettered === -1 ? null : lettered;
}

/** Null where a column is not there. */
function findSource(titles: readonly string[], name: string): NameSource | null {
  const whole = findColumn(titles, name);
  if (whole !== null) return [whole];
  // First and last name are one source: `Vorname+Nachname`.
  const parts = name.includes('+') ? name.split('+').map((part) => findColumn(titles, part)) : [null];
  return parts.every((part) => part !== null) ? parts : null;
}

export function readSaidColumns(titles: readonly string[], answers: ColumnAnswers): SaidColumns {
  const gone: Gone[] = [];
  const said = new Map<Role, readonly NameSource[]>();
  for (const [role, wanted] of Object.entries(answers) as [Role, readonly string[] | undefined][]) {
    if (wanted === undefined) continue;
    const sources = wanted.map((title) => ({ title, source: findSource(titles, title) }));
    gone.push(...sources.filter(({ source }) => source === null).map(({ title }) => ({ role, title })));
    said.set(
      role,
      sources.flatMap(({ source }) => (source === null ? [] : [source])),
    );
  }
  const taken = new Set([...said.values()].flat(2));
  return {
    of: (role) => said.get(role),
    has: (role) => said.has(role),
    orChosen: (role, chosen) => {
      const sources = said.get(role);
      if (sources !== undefined) return sources[0]?.[0] ?? null;
      return chosen !== null && taken.has(chosen) ? null : chosen;
    },
    gone,
  };
}
