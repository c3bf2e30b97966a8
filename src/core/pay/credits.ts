/** Whose an order is: one manager's, or shared by several who stand in one cell, with their shares or without. */
import { fractionOf, NOTHING, plus, toNumber } from '../numbers/fraction.ts';
import { roundSum } from '../numbers/rounding.ts';
import { spellingKey, tidy } from '../writing/spelling.ts';
import { allocate } from './allocate.ts';

export interface Credit {
  readonly name: string;
  readonly key: string;
  /** In proportion to the others'. */
  readonly weight: number;
}

/** `sum`: shares that do not sum to 100 %; `some`: shares of some alone; `twice`: somebody is named twice. */
export interface CreditFault {
  readonly fault: 'sum' | 'some' | 'twice';
  /** Per cent. */
  readonly sum: number;
}

/** `Anna 60 %`, `Anna (60%)`, `Anna: 60,5 %`. */
const NAME_AND_SHARE = /^(.*?)[\s(:=–—-]*(\d+(?:[.,]\d+)?)\s*%\s*\)?$/;
const MAY_NAME_SEVERAL = /[;,%]/;
const WHOLE = 100;

interface Named {
  readonly name: string;
  /** Per cent; null where none is written. */
  readonly share: number | null;
}

function namedIn(text: string): Named {
  const [, name = text, share] = NAME_AND_SHARE.exec(text) ?? [];
  return share === undefined ? { name, share: null } : { name: tidy(name), share: Number(share.replace(',', '.')) };
}

function partsOf(text: string, separator: RegExp): Named[] {
  return text
    .split(separator)
    .map(tidy)
    .filter((part) => part !== '')
    .map(namedIn);
}

/**
 * Who is named in a manager's cell. A semicolon parts names; a comma does where each has a share or is known by itself, since
 * names such as `Smirnova, Anna` hold one. Without shares all have the same.
 *
 * @param isKnown Whether somebody has this key: a text that names one person as it stands is never taken apart.
 */
export function creditsIn(text: string, isKnown: (key: string) => boolean): readonly Credit[] | CreditFault {
  const alone = [{ name: text, key: spellingKey(text), weight: 1 }];
  if (!MAY_NAME_SEVERAL.test(text) || isKnown(spellingKey(text))) return alone;
  const hasSemicolon = text.includes(';');
  const parts = partsOf(text, hasSemicolon ? /;/ : /,(?!\d)|(?<!\d),/);
  const isList = ({ name, share }: Named) => share !== null || isKnown(spellingKey(name));
  // Somebody may be called 50%.
  const isNames = parts.length > 0 && parts.every(({ name }) => name !== '');
  if (!isNames || (!hasSemicolon && !parts.every(isList))) return alone;
  const shares = parts.flatMap(({ share }) => (share === null ? [] : [share]));
  const sum = toNumber(shares.map(fractionOf).reduce(plus, NOTHING));
  const keys = parts.map(({ name }) => spellingKey(name));
  if (shares.length > 0 && shares.length < parts.length) return { fault: 'some', sum };
  if (shares.length > 0 && sum !== WHOLE) return { fault: 'sum', sum };
  if (new Set(keys).size < keys.length) return { fault: 'twice', sum };
  return parts.map(({ name, share }, index) => ({ name, key: keys[index] ?? '', weight: share ?? 1 }));
}

const CENTS = 100;

/**
 * An amount by shares, to the cent by largest remainder; what is less than a cent goes to the first. The parts sum to it to six
 * decimals.
 */
export function sharedOut(amount: number, weights: readonly number[]): number[] {
  const cents = Math.trunc(roundSum(amount * CENTS));
  const rest = roundSum(amount - cents / CENTS);
  return allocate(cents, weights).map((part, index) => (index === 0 ? roundSum(part / CENTS + rest) : part / CENTS));
}

/** What each of them has of one order or one deal: parts of 1, to the hundredth. */
export function partsOfOne(credits: readonly Pick<Credit, 'weight'>[]): readonly number[] {
  if (credits.length <= 1) return credits.map(() => 1);
  return sharedOut(
    1,
    credits.map(({ weight }) => weight),
  );
}
