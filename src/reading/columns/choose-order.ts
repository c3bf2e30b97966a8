/** Which columns could number the orders: that has to be proved, since rows of one number are one purchase. */
import { isBlank } from '../../core/writing/cell.ts';
import type { Sheet } from '../sheet.ts';
import type { TitleKind } from '../words/title-kinds.ts';
import type { ColumnProfile, Profiles } from './profile.ts';
import { byTitle, type ColumnChoice } from './roles.ts';

const SCORES: Readonly<Partial<Record<TitleKind, number>>> = {
  orderNumber: 100,
  invoiceNumber: 90,
  transactionNumber: 80,
  id: 60,
};

/** Shopify calls it the name of the order. */
const SCORE_OF_NUMBERED_NAME = 95;

function scoreOf(profile: ColumnProfile): number | undefined {
  if (profile.kind === 'name' && profile.numbered > 0.9 && profile.emails === 0) return SCORE_OF_NUMBERED_NAME;
  return profile.kind === null ? undefined : SCORES[profile.kind];
}

/** Titles that could be those of order numbers, best first. */
export function orderCandidates(sheet: Sheet, { columns, rows }: Profiles, amount: number | null): ColumnChoice[] {
  const filled = (column: number): number => {
    const withAmount = rows.filter((row) => amount === null || !isBlank(sheet[row]?.[amount]));
    const numbered = withAmount.filter((row) => !isBlank(sheet[row]?.[column]));
    return withAmount.length === 0 ? 0 : numbered.length / withAmount.length;
  };
  // `UA213223130000026007233566001`, `40702810000000000011`: many orders share one.
  const isAccount = (cell: unknown) => /^(?:[A-Z]{2}\d{2}[A-Z\d ]{18,}|[34]0[1-8]\d{17})$/.test(String(cell));
  return columns
    .flatMap((profile): ColumnChoice[] => {
      const score = scoreOf(profile);
      const isDay = profile.dates >= 0.8 && profile.amounts < 0.5;
      if (score === undefined || profile.filled === 0 || isDay || profile.emails > 0.5) return [];
      // The name of a deal is no number, and 1, 2, 3, … under № only counts the rows.
      if (profile.numbered < 0.6 && profile.distinct * 2 < profile.filled) return [];
      if (profile.kind === 'id' && profile.counter) return [];
      if (rows.some((row) => isAccount(sheet[row]?.[profile.column]))) return [];
      const share = filled(profile.column);
      return share < 0.5 ? [] : [{ column: profile.column, title: profile.title, score: score * share }];
    })
    .sort((first, second) => second.score - first.score || byTitle(first, second));
}
