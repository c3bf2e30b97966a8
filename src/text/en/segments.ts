/** Names of the segments and what to do with each. */
import type { Segment } from '../../core/segments/segments.ts';

const names: Readonly<Record<Segment, string>> = {
  champions: 'Champions',
  loyal: 'Loyal',
  'potential-loyalists': 'Potential loyalists',
  promising: 'Promising',
  recent: 'Recent',
  'need-attention': 'Need attention',
  'about-to-sleep': 'About to sleep',
  'cant-lose': "Can't lose",
  'at-risk': 'At risk',
  lost: 'Lost',
};

const advice: Readonly<Record<Segment, string>> = {
  champions: 'Thank them, show new things first, ask for referrals and reviews.',
  loyal: 'Offer more of the range and better terms for larger orders; ask what they buy elsewhere.',
  'potential-loyalists': 'Agree on the next order now; offer a reason to come back regularly.',
  promising: 'A large first purchase: call personally, find out what else they need.',
  recent: 'Make the first purchase a success: check that all is well, suggest the next step.',
  'need-attention': 'Remind them with an offer based on what they bought before.',
  'about-to-sleep': 'Write before they forget you: news, a small offer, a question.',
  'cant-lose': 'Call today, ideally the head of sales in person: find out what went wrong and win them back.',
  'at-risk': 'Call: ask what changed and offer a way back.',
  lost: 'Mailings only; don’t spend sales time on them.',
};

export const segments = { names, advice, notYet: 'Not yet a customer' };
