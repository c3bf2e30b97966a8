/** The sum that a remark on a refund names: *refunded 40*, *вернули 1 500 ₽*. */
import { roundSum } from '../../core/numbers/rounding.ts';

/** A day, a time of day or a share of a hundred behind it: `29.01`, `5/1/2025`, `12:30`. */
const DAY =
  /^(?:[0-3]?\d[./-][01]?\d|[01]?\d\/[0-3]?\d|[0-3]?\d[./-][01]?\d[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})$/;
/** The number, and what stands on both sides of it: a sign of money, the end, or a mark. */
const SUM =
  /(?:^|[^\p{L}\p{N}.,/:-])([$€£¥₽₴]\s?)?(\d{1,3}(?:[ \u00a0.,']\d{3})+(?:[.,]\d{1,2})?|\d+(?:[./:,-]\d+)*)(?:\s?(%)|\s?(?:[$€£¥₽₴]|(?:usd|eur|gbp|rub|руб|р|грн|zł|zl|円)(?!\p{L}))|(?=\s*(?:$|[-–—,;.!()]|(?:of|from|out of|von|de|di|z|із|з|из|for|за|für|pour|por|per|para)\s)))/iu;

/**
 * The sum as it is written, and what it leaves of that of the row; null where none is named, or none that is smaller.
 *
 * @param readNumber Reads numbers as the amounts of the log are written.
 */
export function partByRemark(
  text: string,
  money: number,
  readNumber: (text: string) => number | null,
): { readonly sum: string; readonly rest: number } | null {
  const [, sign, number = '', share] = SUM.exec(text) ?? [];
  if (number === '' || (sign === undefined && DAY.test(number)) || /[:/-]/.test(number)) return null;
  const back = (readNumber(number) ?? 0) * (share === undefined ? 1 : money / 100);
  const rest = roundSum(money - back);
  return back > 0 && rest > 0 ? { sum: `${number}${share ?? ''}`, rest } : null;
}
