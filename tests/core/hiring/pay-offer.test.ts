/** Asked and offered against the market. */
import { describe, expect, it } from 'vitest';
import { offerAgainstMarket } from '../../../src/core/hiring/pay-offer.ts';

describe('an offer', () => {
  it.each([
    [
      'a strong head at the price of a usual one',
      300,
      180,
      200,
      { asked: 1.5, offered: 0.9, judgement: 'below-market' },
    ],
    ['at the market, but not what is asked', 300, 200, 200, { asked: 1.5, offered: 1, judgement: 'below-asked' }],
    ['what is asked, below the market', 150, 150, 200, { asked: 0.75, offered: 0.75, judgement: 'below-market' }],
    ['both met', 210, 220, 200, { asked: 1.05, offered: 1.1, judgement: 'fits' }],
    ['no market known', 300, 200, null, { asked: null, offered: null, judgement: 'below-asked' }],
    ['nothing asked yet', null, 250, 200, { asked: null, offered: 1.25, judgement: 'fits' }],
    ['no offer yet', 300, null, 200, { asked: 1.5, offered: null, judgement: null }],
    ['nothing to compare with', null, 200, null, { asked: null, offered: null, judgement: null }],
    ['a market of nothing is none', null, 200, 0, { asked: null, offered: null, judgement: null }],
  ] as const)('%s', (_name, asked, offered, market, expected) => {
    expect(offerAgainstMarket({ asked, offered, market })).toEqual(expected);
  });
});
