/** Words that stand alone in a row and say of the rows below what became of them: *Won* and *Lost*, *Refunds*. */
import { isBlank } from '../../core/writing/cell.ts';
import { isKind } from '../words/kind-words.ts';
import { isState, statusClass } from '../words/status-words.ts';
import { isOpen, put } from './draft.ts';
import type { Work } from './work.ts';

export interface HeadedRows {
  readonly heading: string;
  readonly rows: readonly number[];
}

export interface Headings {
  /** What says the state of rows; `""` above the first. Empty where nothing does. */
  readonly states: readonly HeadedRows[];
  /** Two of them at least, of which one does not count, and no row above the first: otherwise it is asked. */
  readonly areSure: boolean;
  /** Rows of money that went back. */
  readonly refunds: readonly HeadedRows[];
}

const NONE: Headings = { states: [], areSure: false, refunds: [] };
/** More words say more than a state. */
const MOST_WORDS = 3;

const isAgainst = (text: string) => ['open', 'cancelled', 'refunded'].includes(String(statusClass(text)));

function saysState(text: string): boolean {
  return isState(text) || (statusClass(text) !== null && text.split(/\s+/).length <= MOST_WORDS);
}

/** The text of a row that holds nothing else, and no digit; null for another row. */
export function aloneIn(cells: readonly unknown[]): string | null {
  let alone: unknown = null;
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    if (alone !== null) return null;
    alone = cell;
  }
  return typeof alone === 'string' && !/\d/.test(alone) ? alone.trim() : null;
}

const columnOf = (cells: readonly unknown[]) => cells.findIndex((cell) => !isBlank(cell));

/** Whether no row of the column of states says one beside its order. */
function isSilent({ sheet, draft, columns: { status } }: Work): boolean {
  if (status === null) return true;
  for (let row = 0; row < draft.size; row++) {
    const cells = sheet[row] ?? [];
    if (isOpen(draft, row) && !isBlank(cells[status]) && aloneIn(cells) === null) return false;
  }
  return true;
}

/** Rows by the heading above them, in order. */
function createParts() {
  const parts: { heading: string; rows: number[] }[] = [];
  return {
    parts,
    add(heading: string, row: number): void {
      const last = parts[parts.length - 1];
      if (last !== undefined && last.heading === heading) last.rows.push(row);
      else parts.push({ heading, rows: [row] });
    },
  };
}

/**
 * Finds them among words that stand alone in a row, and takes them out of the rows that may be orders.
 *
 * @param lonely Their rows: also the caption above the first titles.
 * @param titles Rows of titles further down, with the word that says that money went back below them, or null.
 */
export function findHeadings(
  work: Work,
  lonely: readonly number[],
  titles: ReadonlyMap<number, string | null>,
): Headings {
  const { sheet, draft, columns } = work;
  if (columns.customerAbove || (lonely.length === 0 && titles.size === 0)) return NONE;
  const texts = new Map(lonely.map((row) => [row, aloneIn(sheet[row] ?? []) ?? ''] as const));
  const saying = new Set([...texts.values()].filter(saysState));
  // *Refund* among *Paid* and *Lost* is a state.
  const isBack = (text: string) => isKind(text, 'refund') && !(saying.has(text) && saying.size > 1);
  const known = new Set([...saying].filter((text) => !isBack(text)));
  const hasStates = [...known].some(isAgainst) && isSilent(work);
  const places = new Set([...texts].flatMap(([row, text]) => (known.has(text) ? [columnOf(sheet[row] ?? [])] : [])));

  const [states, refunds] = [createParts(), createParts()];
  const heads: { readonly row: number; isUsed: boolean }[] = [];
  let [state, back, isFresh] = ['', '', false];
  for (let row = 0; row < draft.size; row++) {
    const text = texts.get(row);
    if (text !== undefined) {
      const isOfStates = hasStates && (known.has(text) || places.has(columnOf(sheet[row] ?? [])));
      if (!isBack(text) && !isOfStates) continue;
      [state, back, isFresh] = isBack(text) ? ['', text, true] : [text, '', true];
      heads.push({ row, isUsed: false });
    } else if (titles.has(row)) {
      back = titles.get(row) ?? (isFresh ? back : '');
    } else if (isOpen(draft, row)) {
      if (back !== '') refunds.add(back, row);
      else states.add(state, row);
      isFresh = false;
      const head = heads[heads.length - 1];
      if (head !== undefined) head.isUsed = true;
    }
  }
  // What stands below the last order heads nothing.
  for (const { row, isUsed } of heads) if (isUsed && isOpen(draft, row)) put(draft, row, 'totals');
  const said = new Set(states.parts.flatMap(({ heading }) => (known.has(heading) ? [heading] : [])));
  if (!hasStates || said.size === 0) return { ...NONE, refunds: refunds.parts };
  const areSure = said.size > 1 && [...said].some(isAgainst) && states.parts[0]?.heading !== '';
  return { states: states.parts, areSure, refunds: refunds.parts };
}
