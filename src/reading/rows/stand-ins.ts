/** Keys under which many names stand: an account for customers nobody knows, or a customer with many hands. */

import type { NameSource } from '../columns/roles.ts';
import type { Choice } from '../reading.ts';
import { isOpen } from './draft.ts';
import type { NamesOfRows } from './names-of-rows.ts';
import { ownersKey } from './owners-address.ts';
import { titleOf, type Work } from './work.ts';

/** Fewer names may be one customer's slips of the pen. */
const LEAST_NAMES = 5;
const LEAST_SHARE = 0.6;

type NamesIn = (source: NameSource) => NamesOfRows;

function keysOfManyNames({ draft, columns }: Work, keysIn: NamesIn, shownIn: NamesIn): Choice[] {
  const [own, beside] = columns.keys;
  if (own?.length !== 1 || beside === undefined || columns.customerAbove) return [];
  const { texts, spellingOf } = draft.names;
  const keys = keysIn(own);
  const names = shownIn(beside);
  // By the spelling of the key, which the table numbers anew where it is not written yet.
  const spellings = keys.text.map(spellingOf);
  const rows = new Int32Array(texts.length);
  const first = new Int32Array(texts.length);
  /** Most keys have one name only, and none here. */
  const several = new Map<number, Set<number>>();
  for (let row = 0; row < draft.size; row++) {
    const key = keys.ids[row] as number;
    const name = names.text[names.ids[row] as number] as number;
    if (!isOpen(draft, row) || keys.text[key] === 0 || name === 0) continue;
    const spelling = spellings[key] as number;
    if (rows[spelling] === 0) first[spelling] = row;
    rows[spelling] = (rows[spelling] as number) + 1;
    const before = names.text[names.ids[first[spelling] as number] as number] as number;
    if (name === before) continue;
    const known = several.get(spelling) ?? new Set([draft.shownNames.spellingOf(before)]);
    several.set(spelling, known.add(draft.shownNames.spellingOf(name)));
  }
  return [...several]
    .map(([spelling, { size }]) => ({ size, rows: rows[spelling] as number, row: first[spelling] as number }))
    .filter((found) => found.size >= LEAST_NAMES && found.size >= found.rows * LEAST_SHARE)
    .sort((one, other) => one.row - other.row)
    .map((found) => ({ value: texts[keys.text[keys.ids[found.row] as number] as number] ?? '', rows: found.rows }));
}

/** The keys to be taken for nobody's, spelled alike; what is found, not answered yet, is asked about and taken so for the time being. */
export function findStandIns(work: Work, keysIn: NamesIn, shownIn: NamesIn): ReadonlySet<number> {
  const { answers, columns, questions } = work;
  const { idOf, spellingOf } = work.draft.names;
  const spelled = (texts: readonly string[]) => new Set(texts.map((text) => spellingOf(idOf(text))));
  if (answers.standIns !== undefined) return spelled(answers.standIns);
  const [own, shown] = [columns.keys[0], columns.shown[0]];
  const several = keysOfManyNames(work, keysIn, shownIn);
  const found =
    several.length > 0 || own?.length !== 1 || shown === undefined || columns.customerAbove
      ? several
      : ownersKey(work.sheet, work.draft, keysIn(own), () => shownIn(shown));
  if (found.length > 0) {
    questions.push({
      code: 'stand-in',
      params: { title: titleOf(work, columns.keys[0]?.[0] ?? null) },
      proposed: found.map(({ value }) => value).join(', '),
      choices: found,
    });
  }
  return spelled(found.map(({ value }) => value));
}
