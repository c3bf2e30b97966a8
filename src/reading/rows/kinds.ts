/** What kind of row it is: a refund takes money off, a fee or a transfer is no order. */
import type { Answers } from '../answers.ts';
import type { StatusUse } from '../reading.ts';
import type { TextColumn } from '../text-columns.ts';
import {
  beginsAsAuthorised,
  doubtedKinds,
  isStrangeKind,
  type KindClass,
  kindClass,
  kindClasses,
  nameSales,
  settledAmong,
} from '../words/kind-words.ts';
import { statusClass } from '../words/status-words.ts';
import { type Draft, isOpen, moneyOf, put } from './draft.ts';
import { createMoneyBack, type MoneyRead } from './money-back.ts';
import { createSoldBefore } from './sold-before.ts';
import { createTally, type TallyOf } from './tally.ts';
import { unmatchedKinds } from './unmatched.ts';
import { createAnswerOf, createWordsAsked } from './words-asked.ts';

export interface KindsRead {
  readonly negated: TallyOf;
  readonly negatedValues: readonly string[];
  readonly left: TallyOf;
  readonly leftValues: readonly string[];
  /** Words that are asked about: those that no dictionary knows count, as does money that came in. */
  readonly strange: readonly StatusUse[];
  /** Refunds before which nothing was sold. */
  readonly doubted: MoneyRead;
}

/** What a text in a column of kinds says by itself. */
export function kindIn(text: string): KindClass | null {
  return text === '' ? null : kindClass(text);
}

/** By the number of the text. */
export function kindsOf({ texts }: TextColumn): readonly (KindClass | null)[] {
  return kindClasses(texts);
}

/** Of the refunds of a log that is cut anywhere some go back for what was bought before it; more say something else. */
const MOST_WITHOUT_SALE = 0.5;

/**
 * The words for refunds of which most rows stand with customers who bought nothing for that much before, where no other word names
 * sales: *Return* may be a customer who came again, *Refunded* beside *Completed* is the order itself.
 */
function refundsWithoutSale(
  draft: Draft,
  { ids, texts }: TextColumn,
  kinds: readonly (KindClass | null)[],
): ReadonlySet<number> {
  const isRefund = (row: number) => kinds[ids[row] as number] === 'refund';
  const rows: number[] = [];
  for (let row = 0; row < draft.size; row++)
    if (isOpen(draft, row) && isRefund(row) && moneyOf(draft, row) > 0) rows.push(row);
  if (rows.length === 0 || nameSales(texts)) return new Set();
  const isSale = (row: number) => !['refund', 'noOrder'].includes(String(kinds[ids[row] as number]));
  const wasSold = createSoldBefore(draft, isSale);
  const [all, lonely] = [texts.map(() => 0), texts.map(() => 0)];
  for (const row of rows) {
    const id = ids[row] as number;
    all[id] = (all[id] as number) + 1;
    if (!wasSold(row)) lonely[id] = (lonely[id] as number) + 1;
  }
  return new Set([...lonely.keys()].filter((id) => (lonely[id] as number) > (all[id] as number) * MOST_WITHOUT_SALE));
}

/**
 * Rows that are no orders go to those left out; a refund with a positive amount becomes negative. Of words that nobody knows, and of
 * those that may be meant either way, it is asked, and said, whether they count. What was said of a word that is known holds as well.
 *
 * @param under Stands before each word that is asked about.
 * @param wentBack Rows of money that went back by a column of its own: a word for what is no order may be said of them as well.
 */
export function judgeKinds(
  draft: Draft,
  column: TextColumn,
  answers: Answers,
  under = '',
  wentBack: readonly number[] = [],
): KindsRead {
  const kinds = kindsOf(column);
  const doubts = doubtedKinds(column.texts);
  const isSold = kinds.map((kind, id) => kind !== 'noOrder' && kind !== 'refund' && column.texts[id] !== '');
  const idOf = (row: number) => column.ids[row] as number;
  const unmatched = unmatchedKinds(draft, idOf, settledAmong(column.texts), isSold);
  const isNone = (id: number) => kinds[id] === null && column.texts[id] !== '';
  /** *Refused* beside *Settled* is no kind, and no sale, nor is *Authorised*. */
  const isOff = column.texts.map(
    (text, id) => isNone(id) && (statusClass(text) === 'cancelled' || beginsAsAuthorised(text)),
  );
  const asked = column.texts.map(
    (text, id) =>
      doubts[id] === true || unmatched.has(id) || isOff[id] === true || (kinds[id] === null && isStrangeKind(text)),
  );
  // *Settled* beside *Authorised* may say the same money again.
  const isStrange = asked.map((is, id) => is || (isNone(id) && asked.includes(true)));
  const goneBack = new Set(wentBack.map(idOf).filter((id) => kinds[id] === 'noOrder'));
  const lonely = refundsWithoutSale(draft, column, kinds);
  // *Void* of what was authorised and never sold takes nothing off.
  const wasSold =
    column.texts.some((text, id) => kinds[id] === 'noOrder' && beginsAsAuthorised(text)) &&
    createSoldBefore(draft, (row) => isSold[idOf(row)] === true);
  const isVoid = (row: number, text: string) => wasSold && statusClass(text) === 'cancelled' && !wasSold(row);
  const areStates = column.texts.some(
    (text, id) => kinds[id] === null && text !== '' && statusClass(text) === 'counts',
  );
  const back = createMoneyBack(draft, answers, 'left');
  const answerOf = createAnswerOf(answers);
  const strange = createWordsAsked<number>();
  const [negated, left] = [createTally(), createTally()];
  const [negatedValues, leftValues] = [new Set<string>(), new Set<string>()];
  for (let row = 0; row < draft.size; row++) {
    if (!isOpen(draft, row)) continue;
    const id = column.ids[row] as number;
    const kind = kinds[id];
    const amount = draft.amount[row] as number;
    const text = column.texts[id] ?? '';
    const value = under + text;
    if (lonely.has(id) && amount > 0 && !areStates) {
      back.judge(row, value);
      continue;
    }
    let isLeft = kind === 'noOrder' || (lonely.has(id) && areStates) || (kind === 'refund' && isVoid(row, text));
    const isNamed = text !== '' && answerOf(value) === true;
    const known = isStrange[id] !== true && !goneBack.has(id);
    if (!known || (isNamed && (isLeft || kind === 'refund'))) {
      const proposed = goneBack.has(id) || (!isLeft && isOff[id] !== true);
      const asked = () => ({ value, counts: answerOf(value) ?? proposed, known });
      isLeft = !strange.add(id, moneyOf(draft, row), asked);
    }
    if (isLeft) {
      left.add(moneyOf(draft, row));
      leftValues.add(value);
      put(draft, row, 'status');
    } else if (kind === 'refund' && amount > 0 && !isNamed) {
      draft.amount[row] = -amount;
      negated.add(-amount);
      negatedValues.add(value);
    }
  }
  const doubted = back.read();
  return {
    negated,
    negatedValues: [...negatedValues],
    left,
    leftValues: [...leftValues],
    strange: [...strange.read(), ...doubted.uses],
    doubted,
  };
}
