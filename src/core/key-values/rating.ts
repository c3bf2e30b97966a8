/** Ratings on different scales, made comparable. */
import { roundRatio } from '../numbers/rounding.ts';
import { ONE_TO_FIVE, type Scale } from './answer.ts';

const HIGH = 0.8;

/** 4 and 5 of five, 6 and 7 of seven, 8 to 10 of ten: at least 80 % of the highest rating that could be given. */
export function isHigh(rating: number, { high }: Scale): boolean {
  return roundRatio(rating / high) >= HIGH;
}

/** The rating as it would be on a scale from 1 to 5: the lowest stays the lowest, the highest the highest. */
export function asOneToFive(rating: number, { low, high }: Scale): number {
  const { low: one, high: five } = ONE_TO_FIVE;
  return one + ((rating - low) * (five - one)) / (high - low);
}
