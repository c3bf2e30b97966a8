/** Which rows count by their state. */
import type { Answers } from './answers.ts';
import { type Draft, isOpen, moneyOf, put } from './draft.ts';
import { fold } from './fold.ts';
import { type MarkColumn, readMark } from './marks.ts';
import type { StatusUse } from './reading.ts';
import type { ChosenColumns } from './roles.ts';
import { type ReadingContext, type Sheet, textOf } from './sheet.ts';
import { createTally, type TallyOf } from './tally.ts';
import { isHandedOver, type StatusClass, statusClass } from './value-words.ts';
import { titleOf, type Work } from './work.ts';

interface Use {
  readonly value: string;
  readonly variant: StatusUse['variant'];
  readonly counts: boolean;
  readonly known: boolean;
  readonly tally: TallyOf;
}

function remembering<Value>(judge: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      value = judge(text);
      known.set(text, value);
    }
    return value;
  };
}

/** A mark says nothing without its title: `Voided: true`. */
function markOf(titles: readonly string[], { column }: MarkColumn, text: string): string {
  return `${titles[column] ?? ''}: ${text === '' ? '–' : text}`;
}

/** Whether it was said of a value if it counts. */
function createSaidOf({ counts, countsSaidOf }: Answers): (value: string) => boolean {
  if (counts === undefined) return () => false;
  if (countsSaidOf === undefined) return () => true;
  const said = new Set(countsSaidOf.map(fold));
  return (value) => said.has(fold(value));
}

/**
 * Puts rows that do not count into their bucket. A row of a cancelled or refunded order with a negative amount is the money
 * that went back: it counts, unless the sale itself is left out too.
 */
export function judgeStatuses(
  sheet: Sheet,
  draft: Draft,
  columns: ChosenColumns,
  answers: Answers,
  titles: readonly string[],
  deals: boolean,
  context: ReadingContext,
): StatusUse[] {
  const { status } = columns;
  if (status === null) return [];
  const classOf = remembering((text): StatusClass | null => {
    const found = text === '' ? null : statusClass(text);
    // A receipt that is closed is paid; a deal that is closed may be lost.
    if (found === 'closed') return deals ? null : 'counts';
    return found;
  });
  const handedOver = remembering(isHandedOver);
  const ownMark = columns.marks.find(({ column }) => column === status);
  /** Marks beside the status say that the row was called off; that it was paid is the status's to say. */
  const callingOff = columns.marks.filter(({ column, marked }) => column !== status && marked !== 'counts');
  const wanted = answers.counts === undefined ? null : new Set(answers.counts.map(fold));
  const isSaid = createSaidOf(answers);
  const statusOfOrder = new Map<string, number>();
  const uses = new Map<string, Use>();
  const leftOut = new Map<string, number>();
  const pending: { row: number; sale: string }[] = [];
  const texts = (row: number, column: number) => textOf(sheet[row]?.[column], context.zone);

  for (let row = 0; row < draft.size; row++) {
    const order = draft.order[row] ?? '';
    const value = texts(row, status);
    if (!isOpen(draft, row) || order === '' || value === '') continue;
    const known = statusOfOrder.get(order);
    // Of several the smallest, so that the order of the rows decides nothing.
    if (known === undefined || value < texts(known, status)) statusOfOrder.set(order, row);
  }

  for (let row = 0; row < draft.size; row++) {
    if (!isOpen(draft, row)) continue;
    // Lines of an order bear its state in the first one only.
    const said = texts(row, status) === '' ? (statusOfOrder.get(draft.order[row] ?? '') ?? row) : row;
    const text = texts(said, status);
    const off = callingOff.find((mark) => readMark(mark, texts(said, mark.column)) === mark.marked);
    const value =
      off !== undefined
        ? markOf(titles, off, texts(said, off.column))
        : ownMark === undefined
          ? text
          : markOf(titles, ownMark, text);
    const own = off !== undefined ? off.marked : ownMark === undefined ? classOf(text) : readMark(ownMark, text);
    const others = columns.otherStatuses.map((column) => texts(said, column));
    const money = moneyOf(draft, row);
    const sale = () => `${draft.key[row]?.toLowerCase()}\n${Math.abs(money)}`;

    let variant: StatusUse['variant'] = null;
    let counts = own === null || own === 'counts';
    if (own === 'open' && others.some(handedOver)) {
      variant = 'handed-over';
      counts = true;
    }
    if (counts && own !== null && others.some((text) => ['cancelled', 'refunded'].includes(String(classOf(text)))))
      counts = false;
    const isMoneyBack = money < 0 && (own === 'refunded' || own === 'cancelled');
    if (isMoneyBack) {
      variant = 'negative';
      counts = true;
    }
    if (wanted !== null && isSaid(value)) {
      counts = wanted.has(fold(value)) || (off === undefined && wanted.has(fold(text)));
      variant = null;
    }
    const name = `${value.toLowerCase()}\n${variant}\n${counts}`;
    let use = uses.get(name);
    if (use === undefined) {
      use = { value, variant, counts, known: own !== null, tally: createTally() };
      uses.set(name, use);
    }
    use.tally.add(money);
    if (!counts) {
      put(draft, row, 'status');
      if (money > 0) leftOut.set(sale(), (leftOut.get(sale()) ?? 0) + 1);
    } else if (money < 0) {
      pending.push({ row, sale: sale() });
    }
  }

  if (wanted === null) {
    for (const { row, sale } of pending) {
      const sales = leftOut.get(sale) ?? 0;
      if (sales === 0) continue;
      leftOut.set(sale, sales - 1);
      put(draft, row, 'status');
    }
  }
  return [...uses.values()]
    .map(({ tally, ...use }) => ({ ...use, rows: tally.rows(), amount: tally.amount() }))
    .sort((first, second) => second.rows - first.rows || (first.value < second.value ? -1 : 1));
}

/** Words that no dictionary knows count, and are asked about. */
export function askStatuses(work: Work, uses: readonly StatusUse[]): void {
  const isSaid = createSaidOf(work.answers);
  const unknown = uses.filter(({ known, value }) => !known && !isSaid(value));
  if (unknown.length === 0) return;
  work.questions.push({
    code: 'status',
    params: { title: titleOf(work, work.columns.status) },
    proposed: [...new Set(uses.filter(({ counts }) => counts).map(({ value }) => value))].join(', '),
    choices: unknown.map(({ value, rows, amount }) => ({ value, rows, amount })),
  });
}
