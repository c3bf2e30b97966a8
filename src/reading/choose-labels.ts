/** The columns that say more of a row: its state, its kind, its currency, who sold what, how to reach the customer. */
import type { MarkColumn } from './marks.ts';
import { type ColumnProfile, fewTexts, type Profiles } from './profile.ts';
import { byTitle } from './roles.ts';
import { type ReadingContext, type Sheet, textOf } from './sheet.ts';
import type { TitleKind } from './title-kinds.ts';
import { areKinds, isState, kindClass, kindClasses, statusClass } from './value-words.ts';

const STATUS_SCORES: Readonly<Partial<Record<TitleKind, number>>> = {
  paymentStatus: 100,
  orderStatus: 96,
  status: 94,
  stage: 85,
  state: 20,
  handOver: 40,
};

/** Titles under which anything may stand. */
const VAGUE: ReadonlySet<TitleKind | null> = new Set([
  null,
  'description',
  'orderNumber',
  'invoiceNumber',
  'transactionNumber',
]);

/** Few distinct words: more are names. */
const MOST_VALUES = 60;
/** Cells of a column of kinds that differ, in all rows. */
const MOST_KINDS = 500;

/** Share of the filled cells whose words are known. */
function knownShare(
  sheet: Sheet,
  rows: readonly number[],
  column: number,
  isKnown: (text: string) => boolean,
  { zone }: ReadingContext,
): number {
  const known = new Map<string, boolean>();
  let filled = 0;
  let hits = 0;
  for (const row of rows) {
    const text = textOf(sheet[row]?.[column], zone);
    if (text === '') continue;
    filled++;
    let hit = known.get(text);
    if (hit === undefined) {
      hit = isKnown(text);
      known.set(text, hit);
    }
    if (hit) hits++;
  }
  return filled === 0 ? 0 : hits / filled;
}

/** From this share on of words that are known as states a column is one, however many they are. */
const MOSTLY_KNOWN = 0.8;

function areFewWords({ filled, distinct, words, dates }: ColumnProfile, known: number): boolean {
  if (filled === 0 || words <= 0.5 || dates >= 0.5 || distinct > MOST_VALUES) return false;
  return filled < 12 || distinct * 2 <= filled || known >= MOSTLY_KNOWN;
}

export interface StatusChoice {
  readonly status: number | null;
  /** Only its words say that it is one. */
  readonly byWords: boolean;
  readonly others: readonly number[];
}

/** Of columns of marks the one that says most: that the money is there, else that nothing was called off. */
function bestMark(marks: readonly MarkColumn[]): MarkColumn | undefined {
  return marks.find(({ marked }) => marked === 'counts') ?? marks[0];
}

export function chooseStatus(
  sheet: Sheet,
  { columns, rows }: Profiles,
  marks: readonly MarkColumn[],
  context: ReadingContext,
): StatusChoice {
  const candidates = columns
    .flatMap((profile) => {
      const base = profile.kind === null ? undefined : STATUS_SCORES[profile.kind];
      if (base === undefined) return [];
      const known = knownShare(sheet, rows, profile.column, (text) => statusClass(text) !== null, context);
      if (!areFewWords(profile, known)) return [];
      const isSaid = profile.whole && base > 40;
      if (known === 0 && !isSaid) return [];
      if (profile.kind === 'state' && known < 0.8) return [];
      return [
        {
          column: profile.column,
          title: profile.title,
          // The more of its words nobody knows, the less it is the one that tells what was sold.
          score: base - (profile.whole ? 0 : 4) - (known === 0 ? 50 : 20 * (1 - known)),
        },
      ];
    })
    .sort((first, second) => second.score - first.score || byTitle(first, second));
  const [best, ...others] = candidates;
  const named = best?.column ?? bestMark(marks)?.column ?? null;
  const worded = named === null ? statusByWords(sheet, { columns, rows }, context) : null;
  return { status: named ?? worded, byWords: worded !== null, others: others.map(({ column }) => column) };
}

/** Under a title that says little nothing but words for states, of which some count and some do not. */
function statusByWords(sheet: Sheet, profiles: Profiles, { zone }: ReadingContext): number | null {
  const found = profiles.columns.find(({ kind, column, words, filled }) => {
    if (!VAGUE.has(kind) || words < 1 || filled * 2 < profiles.rows.length) return false;
    const texts = [...(fewTexts(sheet, profiles, column, MOST_VALUES, zone) ?? [])].filter((text) => text !== '');
    const isCounted = (text: string) => statusClass(text) === 'counts';
    return texts.every(isState) && texts.some(isCounted) && !texts.every(isCounted);
  });
  return found?.column ?? null;
}

/** Whether the state of a row says nothing against it. */
export function createCountReader(
  sheet: Sheet,
  status: number | null,
  { zone }: ReadingContext,
): (row: number) => boolean {
  if (status === null) return () => true;
  const known = new Map<string, boolean>();
  return (row) => {
    const text = textOf(sheet[row]?.[status], zone);
    const counts = known.get(text) ?? !['open', 'cancelled', 'refunded'].includes(String(statusClass(text)));
    known.set(text, counts);
    return counts;
  };
}

export function chooseKind(sheet: Sheet, profiles: Profiles, context: ReadingContext): number | null {
  const { columns, rows } = profiles;
  const candidates = columns
    .flatMap((profile) => {
      const isVague = VAGUE.has(profile.kind);
      const base = profile.kind === 'rowKind' ? 100 : profile.kind === 'type' ? 60 : isVague ? 30 : 0;
      if (base === 0 || profile.filled === 0 || profile.words < 0.5) return [];
      if (isVague && profile.filled < rows.length * 0.8) return [];
      const known = knownShare(sheet, rows, profile.column, (text) => kindClass(text) !== null, context);
      // A type of deal or of customer is no kind of row: that one tells sales from what is none.
      const texts = [...(fewTexts(sheet, profiles, profile.column, MOST_KINDS, context.zone) ?? [])];
      const isTelling = kindClasses(texts).some((kind) => kind === 'refund' || kind === 'noOrder');
      if (known < 0.3 && !(isTelling && profile.kind === 'rowKind')) return [];
      if (profile.kind === 'type' && !isTelling) return [];
      if (isVague && !areKinds(texts.filter((text) => text !== ''))) return [];
      return [{ column: profile.column, title: profile.title, score: base + known }];
    })
    .sort((first, second) => second.score - first.score || byTitle(first, second));
  return candidates[0]?.column ?? null;
}

/** The fullest of the columns of a kind that hold what they should. */
function fullest(
  columns: readonly ColumnProfile[],
  kinds: readonly TitleKind[],
  fits: (profile: ColumnProfile) => boolean,
): number | null {
  const score = (profile: ColumnProfile) =>
    profile.filled * (profile.whole ? 1 : 0.7) * (1 - kinds.indexOf(profile.kind ?? 'other') * 0.4);
  const [best] = columns
    .filter((profile) => profile.kind !== null && kinds.includes(profile.kind) && profile.filled > 0 && fits(profile))
    .sort((first, second) => score(second) - score(first) || byTitle(first, second));
  return best?.column ?? null;
}

const isText = ({ words, dates, amounts }: ColumnProfile) => words > 0.5 && dates < 0.5 && amounts < 0.5;

export interface LabelChoice {
  readonly currency: number | null;
  readonly manager: number | null;
  readonly product: number | null;
  readonly customerType: number | null;
  readonly contacts: readonly number[];
}

/** @param taken Columns that have a role already. */
export function chooseLabels(columns: readonly ColumnProfile[], taken: ReadonlySet<number>): LabelChoice {
  const free = columns.filter(({ column }) => !taken.has(column));
  const contacts = [
    fullest(free, ['phone'], ({ numbered }) => numbered > 0.5),
    fullest(free, ['email'], ({ emails }) => emails > 0.5),
    fullest(free, ['city'], ({ words }) => words > 0.5),
  ];
  return {
    currency:
      fullest(free, ['currency'], ({ currencies }) => currencies >= 0.8) ??
      // Under a title that nobody knows nothing but codes of currencies.
      free.find(({ kind, currencies }) => kind === null && currencies === 1)?.column ??
      null,
    manager: fullest(free, ['manager'], isText),
    product:
      fullest(free, ['product'], isText) ??
      fullest(free, ['sku'], isText) ??
      fullest(free, ['sku'], ({ dates }) => dates < 0.5) ??
      fullest(free, ['description'], isText),
    customerType: fullest(free, ['customerType'], (profile) => isText(profile) && profile.distinct <= MOST_VALUES),
    contacts: contacts.filter((column): column is number => column !== null),
  };
}
