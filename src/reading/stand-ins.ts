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
  readonly names: Set<string>;
  rows: number;
}

function keysOfManyNames({ sheet, draft, columns, context }: Work): Choice[] {
  const [own, beside] = columns.keys;
  const [column] = own ?? [];
  if (own?.length !== 1 || column === undefined || beside === undefined || columns.customerAbove) return [];
  const text = (row: Sheet[number], source: readonly number[]) =>
    source
      .map((position) => textOf(row[position], context.zone))
      .join(' ')
      .trim();
  const known = new Map<string, Names>();
  for (let row = 0; row < draft.size; row++) {
    if (!isOpen(draft, row)) continue;
    const cells = sheet[row] ?? [];
    const key = text(cells, own);
    const name = spellingKey(text(cells, beside));
    if (key === '' || name === '') continue;
    const names = known.get(spellingKey(key)) ?? { text: key, names: new Set<string>(), rows: 0 };
    known.set(spellingKey(key), names);
    names.rows++;
    names.names.add(name);
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
