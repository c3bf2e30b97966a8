/** Keys under which many names stand: an account for customers nobody knows, or a customer with many hands. */
import { spellingKey } from '../core/writing/spelling.ts';
import { isOpen } from './draft.ts';
import type { Choice } from './reading.ts';
import { type Sheet, textOf } from './sheet.ts';
import { titleOf, type Work } from './work.ts';

/** Fewer names may be one customer's slips of the pen. */
const LEAST_NAMES = 5;
const LEAST_SHARE = 0.6;

interface Names {
  readonly text: string;
  /** As written first: most keys have no other. */
  readonly first: string;
  /** All of them, spelled alike. */
  readonly names: Set<string>;
  rows: number;
}

function keysOfManyNames({ sheet, draft, columns, context }: Work): Choice[] {
  const [own, beside] = columns.keys;
  const [column] = own ?? [];
  if (own?.length !== 1 || column === undefined || beside === undefined || columns.customerAbove) return [];
  const text = (row: Sheet[number], source: readonly number[]) => {
    const [only] = source;
    if (source.length === 1 && only !== undefined) return textOf(row[only], context.zone);
    return source
      .map((position) => textOf(row[position], context.zone))
      .join(' ')
      .trim();
  };
  const known = new Map<string, Names>();
  for (let row = 0; row < draft.size; row++) {
    if (!isOpen(draft, row)) continue;
    const cells = sheet[row] ?? [];
    const key = text(cells, own);
    const name = text(cells, beside);
    if (key === '' || name === '') continue;
    const spelled = spellingKey(key);
    let names = known.get(spelled);
    if (names === undefined) {
      names = { text: key, first: name, names: new Set([spellingKey(name)]), rows: 0 };
      known.set(spelled, names);
    }
    names.rows++;
    if (name !== names.first) names.names.add(spellingKey(name));
  }
  return [...known.values()]
    .filter(({ names, rows }) => names.size >= LEAST_NAMES && names.size >= rows * LEAST_SHARE)
    .map(({ text: value, rows }) => ({ value, rows }));
}

/** The keys to be taken for nobody's; what is found, not answered yet, is asked about and taken so for the time being. */
export function findStandIns(work: Work): ReadonlySet<string> {
  const { answers, columns, questions } = work;
  if (answers.standIns !== undefined) return new Set(answers.standIns.map(spellingKey));
  const found = keysOfManyNames(work);
  if (found.length > 0) {
    questions.push({
      code: 'stand-in',
      params: { title: titleOf(work, columns.keys[0]?.[0] ?? null) },
      proposed: found.map(({ value }) => value).join(', '),
      choices: found,
    });
  }
  return new Set(found.map(({ value }) => spellingKey(value)));
}
