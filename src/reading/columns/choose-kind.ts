/** The column that says what kind of row each is: a sale, a refund, or none of both. */

import type { ReadingContext, Sheet } from '../sheet.ts';
import { namesDirections } from '../words/directions.ts';
import {
  areKinds,
  beginsAsKind,
  isKind,
  isSettling,
  isStrangeKind,
  kindClass,
  kindClasses,
  kindsTogether,
  namesOperation,
  sayHowPaid,
} from '../words/kind-words.ts';
import type { TitleKind } from '../words/title-kinds.ts';
import { areCodes } from './coded-states.ts';
import { knownShare, VAGUE } from './few-words.ts';
import { type ColumnProfile, fewTexts, type Profiles } from './profile.ts';
import { byTitle, type ColumnChoice } from './roles.ts';

/** Cells that differ, in all rows. */
const MOST_KINDS = 500;

/** Words of how something was sold: beside them stand other such words, and none of what is no sale. */
const WAYS_OF_SELLING = /^(?:online|regular)$/i;

/** Whether a word says of a row that it is a sale: then the others say what else it is. */
function saysSale(text: string): boolean {
  return isKind(text, 'sale') && !WAYS_OF_SELLING.test(text);
}

/** More of them say more than which way the money went. */
const MOST_TOGETHER = 12;
/** Titles over which words that say which way money went, or codes of documents, may stand. Elsewhere *Debit* is a card. */
const OF_DIRECTIONS: ReadonlySet<TitleKind | null> = new Set<TitleKind | null>([
  ...VAGUE,
  'rowKind',
  'type',
  'customerType',
  'product',
  'status',
  'state',
]);

/** Whether nearly each row has one of few texts. */
function isOfFewWords({ filled, distinct, dates }: ColumnProfile, { rows }: Profiles): boolean {
  return distinct > 1 && distinct <= MOST_TOGETHER && dates <= 0.5 && filled >= rows.length * 0.8;
}

/** Whether all its texts say which way money went, or all are codes of documents. */
function saysTogether(sheet: Sheet, profiles: Profiles, profile: ColumnProfile, { zone }: ReadingContext): boolean {
  const { column, kind, folded } = profile;
  if (!isOfFewWords(profile, profiles)) return false;
  if (!OF_DIRECTIONS.has(kind) && !namesDirections(folded)) return false;
  const texts = fewTexts(sheet, profiles, column, MOST_TOGETHER + 1, zone);
  return texts !== null && kindsTogether([...texts]) !== null;
}

export function chooseKind(sheet: Sheet, profiles: Profiles, context: ReadingContext): number | null {
  const { columns, rows } = profiles;
  /** *Transaction type*, *Операция* over few words: what was done, also where nobody knows one of them. */
  const isOperation = (profile: ColumnProfile) =>
    profile.kind === 'rowKind' && profile.whole && namesOperation(profile.folded) && isOfFewWords(profile, profiles);
  const candidates = columns
    .flatMap((profile): ColumnChoice[] => {
      const { column, title } = profile;
      const chosen = (score: number): ColumnChoice[] => [{ column, title, score }];
      const isVague = VAGUE.has(profile.kind);
      const base = profile.kind === 'rowKind' ? 100 : profile.kind === 'type' ? 60 : isVague ? 30 : 0;
      if (saysTogether(sheet, profiles, profile, context)) return chosen(Math.max(base, 80));
      if (profile.kind === 'rowKind' && profile.whole && areCodes(sheet, profiles, profile, context))
        return chosen(base - 50);
      if (base === 0 || profile.filled === 0 || profile.words < 0.5) return [];
      if (isVague && profile.filled < rows.length * 0.8) return [];
      const texts = [...(fewTexts(sheet, profiles, profile.column, MOST_KINDS, context.zone) ?? [])];
      const classes = kindClasses(texts);
      // *Счет* says something beside *Акт* only.
      const saying = new Set(texts.filter((_text, index) => (classes[index] ?? null) !== null));
      const isKnown = (text: string) => saying.has(text) || isSettling(text) || kindClass(text) !== null;
      const known = knownShare(sheet, rows, profile.column, isKnown, context);
      // A type of deal or of customer is no kind of row: that one tells sales from what is none.
      const isTelling = classes.some((kind) => kind === 'refund' || kind === 'noOrder');
      if (known < 0.3 && !(isTelling && profile.kind === 'rowKind'))
        return isOperation(profile) && texts.every(isStrangeKind) && !sayHowPaid(texts) ? chosen(base - 60) : [];
      if (profile.kind === 'type' && !isTelling && !texts.some(saysSale)) return [];
      // *Event Type Name*: what else a title says may be what is sold, in which a word such as *check* says nothing.
      if (!isVague && !profile.whole && !texts.some(beginsAsKind)) return [];
      if (sayHowPaid(texts)) return [];
      if (isVague && !areKinds(texts.filter((text) => text !== ''))) return [];
      // Of two that are known alike the one that tells more apart: *Operation* beside *Document*.
      const told = new Set(classes.filter((kind) => kind !== null)).size / 10;
      return chosen(base + known + told);
    })
    .sort((first, second) => second.score - first.score || byTitle(first, second));
  return candidates[0]?.column ?? null;
}
