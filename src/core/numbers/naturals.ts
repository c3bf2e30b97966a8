/** Natural numbers of any size: the platform's target language has no BigInt, and products of money and rates outgrow a double. */

/** Digits to the base of ten million, least first, without leading zeros: the empty list is zero. */
export type Natural = readonly number[];

const BASE = 1e7;
const BASE_DIGITS = 7;

export const ZERO: Natural = [];

function trimmed(limbs: number[]): Natural {
  while (limbs.length > 0 && limbs[limbs.length - 1] === 0) limbs.pop();
  return limbs;
}

/** `digits` are decimal digits and nothing else. */
export function naturalOf(digits: string): Natural {
  const limbs: number[] = [];
  for (let end = digits.length; end > 0; end -= BASE_DIGITS) {
    limbs.push(Number(digits.slice(Math.max(0, end - BASE_DIGITS), end)));
  }
  return trimmed(limbs);
}

const POWERS = new Map<number, Natural>();
const EXPONENTS = new Map<Natural, number>();

/** Always the same object for the same exponent. */
export function powerOfTen(exponent: number): Natural {
  const known = POWERS.get(exponent);
  if (known !== undefined) return known;
  const power = naturalOf(`1${'0'.repeat(exponent)}`);
  POWERS.set(exponent, power);
  EXPONENTS.set(power, exponent);
  return power;
}

export const ONE = powerOfTen(0);

/** The exponent of what `powerOfTen` gave; undefined for all other numbers. */
export function exponentOf(power: Natural): number | undefined {
  return EXPONENTS.get(power);
}

/** Below zero, zero or above it, as the first is smaller than, equal to or larger than the second. */
export function compareNaturals(left: Natural, right: Natural): number {
  if (left.length !== right.length) return left.length - right.length;
  for (let index = left.length - 1; index >= 0; index--) {
    const difference = (left[index] as number) - (right[index] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}

export function addNaturals(left: Natural, right: Natural): Natural {
  const limbs: number[] = [];
  let carry = 0;
  for (let index = 0; index < left.length || index < right.length; index++) {
    const sum = (left[index] ?? 0) + (right[index] ?? 0) + carry;
    carry = sum >= BASE ? 1 : 0;
    limbs.push(sum - carry * BASE);
  }
  if (carry > 0) limbs.push(carry);
  return limbs;
}

/** The first must not be smaller than the second. */
export function subtractNaturals(left: Natural, right: Natural): Natural {
  const limbs: number[] = [];
  let borrow = 0;
  for (let index = 0; index < left.length; index++) {
    const difference = (left[index] as number) - (right[index] ?? 0) - borrow;
    borrow = difference < 0 ? 1 : 0;
    limbs.push(difference + borrow * BASE);
  }
  return trimmed(limbs);
}

export function multiplyNaturals(left: Natural, right: Natural): Natural {
  if (left.length === 0 || right.length === 0) return ZERO;
  // Most denominators are one: what is over one stays as it is.
  if (left === ONE) return right;
  if (right === ONE) return left;
  const limbs = new Array<number>(left.length + right.length).fill(0);
  for (let row = 0; row < left.length; row++) {
    const factor = left[row] as number;
    let carry = 0;
    for (let column = 0; column < right.length; column++) {
      const product = (limbs[row + column] as number) + factor * (right[column] as number) + carry;
      carry = Math.floor(product / BASE);
      limbs[row + column] = product - carry * BASE;
    }
    limbs[row + right.length] = carry;
  }
  return trimmed(limbs);
}

/** The leading digits as a double, good to fourteen places, and how many limbs lie below them. */
function leading(natural: Natural): { readonly value: number; readonly limbs: number } {
  const limbs = Math.max(0, natural.length - 3);
  const [low = 0, middle = 0, high = 0] = natural.slice(limbs);
  return { value: (high * BASE + middle) * BASE + low, limbs };
}

/** Left ÷ right as a double, good to about thirteen places. */
export function ratioOf(left: Natural, right: Natural): number {
  const [above, below] = [leading(left), leading(right)];
  return (above.value / below.value) * BASE ** (above.limbs - below.limbs);
}

/** Left ÷ right without its remainder, or null where it is too large for a double to hold every unit. */
export function wholeQuotient(left: Natural, right: Natural): number | null {
  let quotient = 0;
  let rest = left;
  while (compareNaturals(rest, right) >= 0) {
    // Estimated a little too low, so that the rest never falls below zero: three rounds reach the last unit.
    const estimate = Math.max(1, Math.floor(ratioOf(rest, right) * (1 - 1e-12)));
    if (!(quotient + estimate <= Number.MAX_SAFE_INTEGER)) return null;
    quotient += estimate;
    rest = subtractNaturals(rest, multiplyNaturals(naturalOf(String(estimate)), right));
  }
  return quotient;
}
