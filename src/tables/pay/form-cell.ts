/** Reads one cell that people fill in. */

import { fractionOf, NOTHING, over, plus, toNumber, WHOLE } from '../../core/numbers/fraction.ts';
import { roundRatio } from '../../core/numbers/rounding.ts';
import type { FormFault } from '../../core/pay/form-fault.ts';
import { SLIP_RATIO } from '../../core/pay/rule-limits.ts';
import { dayFromDate } from '../../core/time/day.ts';
import type { Zone } from '../../core/time/zone.ts';
import { isErrorCell, showCell } from '../../core/writing/cell.ts';
import { createDayReader } from '../../core/writing/day-reader.ts';
import type { Locale } from '../../core/writing/locale.ts';
import { parseAmount } from '../../core/writing/parse-amount.ts';
import { shareIn } from '../../core/writing/parse-share.ts';
import { tidy } from '../../core/writing/spelling.ts';
import { meaningOf } from '../../text/find-word.ts';
import { ALL_TEXTS, type Texts } from '../../text/language.ts';
import { CHOICES, type Kind, shownWords, type ValueOf } from './form-kinds.ts';
import { readMonth } from './read-month.ts';

export interface CellSettings {
  /** Of the tab's language: what a sentence offers is what its dropdowns offer. */
  readonly texts: Texts;
  readonly locale: Locale;
  readonly zone: Zone;
}

/** Whatever was typed before this is a year or a slip of the pen. */
const FIRST_DAY = dayFromDate(1950, 1, 1) ?? 0;
/** A 2 may be meant as twice the whole. */
const SURELY_PER_CENT = 5;

function listIn(text: string): string[] {
  return text
    .split(';')
    .map(tidy)
    .filter((part) => part !== '');
}

/** Per cent with their sign, or plain numbers that sum to 100 or to 1. */
function sharesIn(text: string, value: string, locale: Locale): readonly number[] | { readonly fault: FormFault } {
  const parts = listIn(text);
  const read = parts.map((part) => shareIn(part, locale));
  const known = read.flatMap((share) => (share === undefined || share < 0 ? [] : [fractionOf(share)]));
  const sum = roundRatio(toNumber(known.reduce(plus, NOTHING)));
  const all = sum === 100 ? fractionOf(100) : WHOLE;
  const isWhole = known.length === parts.length && (sum === 1 || sum === 100);
  if (!isWhole) return { fault: { code: 'shares', value, count: parts.length > 3 ? 12 : 3 } };
  return known.map((share) => roundRatio(toNumber(over(share, all))));
}

/** The value of a cell that is not empty, or what is wrong with it. `format` is the number format it is shown in. */
export function readCell(
  kind: Kind,
  cell: unknown,
  format: string,
  { texts, locale, zone }: CellSettings,
): ValueOf[Kind] | { readonly fault: FormFault } {
  const value = showCell(cell, zone);
  if (isErrorCell(cell)) return { fault: { code: 'error' } };
  switch (kind) {
    case 'text':
      return tidy(String(cell));
    case 'list':
      return listIn(typeof cell === 'object' ? value : String(cell));
    case 'people': {
      const isTeam = meaningOf(tidy(String(cell)), ['team'], ALL_TEXTS, ({ forms }) => forms.team) !== undefined;
      return isTeam ? 'team' : listIn(String(cell));
    }
    case 'shares':
      return sharesIn(String(cell), value, locale);
    case 'month':
      return readMonth(cell, locale, zone) ?? { fault: { code: 'month', value } };
    case 'day': {
      const day = createDayReader(locale, zone)(cell);
      return day === null || day < FIRST_DAY ? { fault: { code: 'day', value } } : day;
    }
    case 'money':
    case 'signed': {
      const amount = typeof cell === 'string' ? parseAmount(cell, locale)?.value : cell;
      if (typeof amount !== 'number' || !Number.isFinite(amount)) return { fault: { code: 'number', value } };
      return amount < 0 && kind === 'money' ? { fault: { code: 'negative', value } } : amount;
    }
    case 'count': {
      const amount = typeof cell === 'string' ? parseAmount(cell, locale)?.value : cell;
      const isCount = typeof amount === 'number' && Number.isInteger(amount) && amount >= 0;
      return isCount ? amount : { fault: { code: 'count', value } };
    }
    case 'change': {
      const typed = shareIn(cell, locale);
      if (typed === undefined) return { fault: { code: 'number', value } };
      const isSlip = Math.abs(typed) >= SURELY_PER_CENT;
      return isSlip ? { fault: { code: 'percent', value, percent: typed } } : roundRatio(typed);
    }
    case 'mark':
    case 'rating': {
      const [low, high] = kind === 'mark' ? [1, 5] : [0, 10];
      const given = typeof cell === 'string' ? parseAmount(cell, locale)?.value : cell;
      const isOnScale = typeof given === 'number' && Number.isInteger(given) && given >= low && given <= high;
      return isOnScale ? given : { fault: { code: 'whole', value, low, high } };
    }
    case 'share':
    case 'ratio': {
      const typed = shareIn(cell, locale);
      if (typed === undefined) return { fault: { code: 'number', value } };
      const most = kind === 'share' ? 1 : SLIP_RATIO;
      if (kind === 'ratio' && typed >= SLIP_RATIO) return { fault: { code: 'percent', value, percent: typed } };
      // A 30 that stands in the cell as 30, not as 3000 %, can only mean per cent where a share cannot exceed 1.
      const isPercent = (typeof cell === 'number' ? format : value).includes('%');
      const divided = kind === 'share' && typed >= SURELY_PER_CENT && !isPercent ? typed / 100 : typed;
      // A number of the sheet's own, such as a third, is as exact as it can be.
      const share = divided === cell ? divided : roundRatio(divided);
      return share < 0 || share > most ? { fault: { code: 'share', value, most } } : share;
    }
    default: {
      const choices = CHOICES[kind];
      const found =
        choices &&
        meaningOf(tidy(String(cell)), choices.keys, ALL_TEXTS, (each, key) => choices.words(each, key as never));
      if (found !== undefined) return found as ValueOf[Kind];
      return { fault: { code: 'unknown', value, choices: choices ? shownWords(texts, choices) : [] } };
    }
  }
}
