/** Puts into the draft who each row belongs to. */
import { lazily } from '../../core/lazily.ts';
import { bucketNumber } from '../buckets.ts';
import { type Draft, isOpen } from './draft.ts';
import { createNamesOfRows, type NamesOfRows } from './names-of-rows.ts';
import { findStandIns } from './stand-ins.ts';
import { note, type Work } from './work.ts';

const TOTALS = bucketNumber('totals');

/** A name that has been seen beside several keys. */
const OF_SEVERAL = -1;

/** Number of the name in the table; 0 where the source names nobody. */
function nameIn({ ids, text, nobody }: NamesOfRows, row: number): number {
  const id = ids[row] as number;
  return nobody[id] === 1 ? 0 : (text[id] as number);
}

function textIn({ ids, text }: NamesOfRows, row: number): number {
  return text[ids[row] as number] as number;
}

/** By the spelling of a name the key that it stands beside in all rows which have both. */
function keysOfNames(draft: Draft, own: NamesOfRows, behind: readonly NamesOfRows[]): ReadonlyMap<number, number> {
  const { spellingOf, texts } = draft.names;
  const keys = new Map<number, number>();
  for (let row = 0; row < draft.size; row++) {
    const key = isOpen(draft, row) ? nameIn(own, row) : 0;
    if (key === 0) continue;
    for (const source of behind) {
      const name = spellingOf(nameIn(source, row));
      if (name === 0) continue;
      const known = keys.get(name);
      if (known === undefined) keys.set(name, key);
      else if (known !== OF_SEVERAL && known !== key) {
        // Of one customer's spellings the smallest, so that the order of the rows decides nothing.
        if (spellingOf(known) !== spellingOf(key)) keys.set(name, OF_SEVERAL);
        else if ((texts[key] ?? '') < (texts[known] ?? '')) keys.set(name, key);
      }
    }
  }
  return keys;
}

/**
 * The first source that names somebody. Where it is empty the next one does, and if that name has been seen beside one key
 * only, the row belongs to that key: an order without an account, of somebody who has one.
 */
function fillKeys(draft: Draft, own: NamesOfRows, behindOwn: () => readonly NamesOfRows[]): void {
  const keysOf = lazily(() => keysOfNames(draft, own, behindOwn()));
  for (let row = 0; row < draft.size; row++) {
    if (!isOpen(draft, row)) continue;
    let key = nameIn(own, row);
    draft.key[row] = key;
    if (key !== 0) continue;
    const behind = behindOwn();
    let standIn = textIn(own, row);
    for (let next = 0; key === 0 && next < behind.length; next++) {
      const source = behind[next] as NamesOfRows;
      const name = nameIn(source, row);
      if (name !== 0) {
        const known = keysOf().get(draft.names.spellingOf(name)) ?? OF_SEVERAL;
        key = known === OF_SEVERAL ? name : known;
        standIn = 0;
      } else if (standIn === 0) {
        standIn = textIn(source, row);
      }
    }
    draft.key[row] = key;
    draft.standIn[row] = standIn;
  }
}

/** The first source that names somebody. */
function fillShown(draft: Draft, sources: readonly NamesOfRows[]): void {
  for (let row = 0; row < draft.size; row++) {
    if (!isOpen(draft, row)) continue;
    for (let next = 0; draft.shown[row] === 0 && next < sources.length; next++) {
      draft.shown[row] = nameIn(sources[next] as NamesOfRows, row);
    }
  }
}

/** The same, where some keys stand for nobody. */
function withoutStandIns(own: NamesOfRows, standIns: ReadonlySet<number>, { names }: Draft): NamesOfRows {
  if (standIns.size === 0) return own;
  const isStandIn = (text: number, id: number) => Number(own.nobody[id] === 1 || standIns.has(names.spellingOf(text)));
  return { ...own, nobody: Uint8Array.from(own.text, isStandIn) };
}

/** Two sums that people would call equal. */
const NEARLY = 0.005;

/** The rows between rows of totals that come to those totals, where the customer stands in the first one only. */
function groupsOfOneName(draft: Draft): number[][] | null {
  if (!draft.bucket.includes(TOTALS)) return null;
  const groups: number[][] = [];
  let group: number[] = [];
  let sum = 0;
  for (let row = 0; row < draft.size; row++) {
    if (isOpen(draft, row)) {
      group.push(row);
      sum += draft.written[row] as number;
    } else if (draft.bucket[row] === TOTALS) {
      const nameless = group.filter((each) => draft.key[each] === 0 && draft.standIn[each] === 0);
      const isNamed = nameless.length === group.length - 1 && draft.key[group[0] ?? 0] !== 0;
      // One group that does not come to its total proves that they are none.
      if (nameless.length > 0 && !(isNamed && Math.abs(sum - (draft.amount[row] as number)) < NEARLY)) return null;
      if (nameless.length > 0) groups.push(group);
      group = [];
      sum = 0;
    }
  }
  return group.some((row) => draft.key[row] === 0 && draft.standIn[row] === 0) ? null : groups;
}

/** Reports by customers name each in the first of their rows. */
function fillGroups(work: Work): void {
  const { draft } = work;
  const groups = groupsOfOneName(draft) ?? [];
  for (const [first = 0, ...others] of groups) {
    for (const row of others) {
      draft.key[row] = draft.key[first] as number;
      draft.shown[row] = draft.shown[first] as number;
    }
  }
  note(work, 'customer-above', {}, groups.length);
}

/** Gives whether the customer's cell is a number. */
export function fillNames(work: Work): Uint8Array {
  const { sheet, draft, columns, textsOf } = work;
  const keysIn = createNamesOfRows(textsOf, draft.size, draft.names);
  const shownIn = createNamesOfRows(textsOf, draft.size, draft.shownNames);
  const standIns = findStandIns(work, keysIn, shownIn);
  const [own, ...behind] = columns.keys;
  if (own !== undefined && !columns.customerAbove) {
    const keys = keysIn(own);
    const behindOwn = lazily(() => behind.map(keysIn));
    fillKeys(draft, own.length === 1 ? withoutStandIns(keys, standIns, draft) : keys, behindOwn);
    fillShown(draft, columns.shown.map(shownIn));
    fillGroups(work);
  }
  const numeric = new Uint8Array(draft.size);
  const only = own?.length === 1 ? own[0] : undefined;
  for (let row = 0; only !== undefined && row < draft.size; row++) {
    if (isOpen(draft, row) && typeof sheet[row]?.[only] === 'number') numeric[row] = 1;
  }
  return numeric;
}
