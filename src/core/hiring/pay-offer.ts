/** What a candidate asks and is offered, against the market: hiring fails where a strong head is wanted at the price of a usual one. */
import { roundRatio } from '../numbers/rounding.ts';

export interface PayOffer {
  readonly asked: number | null;
  readonly offered: number | null;
  /** What the market pays for the role. */
  readonly market: number | null;
}

/** The offer lies below the market; at the market or above it, but below what is asked; neither. */
export type OfferJudgement = 'below-market' | 'below-asked' | 'fits';

export interface OfferAgainstMarket {
  /** Of the market's pay; null where either is not known. */
  readonly asked: number | null;
  readonly offered: number | null;
  /** Null without an offer, or without a market and an asking to compare it with. */
  readonly judgement: OfferJudgement | null;
}

function ratioTo(base: number | null, amount: number | null): number | null {
  return base === null || base <= 0 || amount === null ? null : roundRatio(amount / base);
}

export function offerAgainstMarket({ asked, offered, market }: PayOffer): OfferAgainstMarket {
  const [toMarket, toAsked] = [ratioTo(market, offered), ratioTo(asked, offered)];
  const isBelow = (ratio: number | null) => ratio !== null && ratio < 1;
  const known = toMarket !== null || toAsked !== null;
  const judgement = isBelow(toMarket) ? 'below-market' : isBelow(toAsked) ? 'below-asked' : 'fits';
  return { asked: ratioTo(market, asked), offered: toMarket, judgement: known ? judgement : null };
}
