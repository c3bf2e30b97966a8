/** ABC × XYZ: advice for the nine groups, marks, and the words that its options go by. */
import type { Group } from '../../core/groups/abcxyz.ts';
import type { Period } from '../../core/log/periods.ts';

const advice: Readonly<Record<Group, string>> = {
  AX: 'Promising: develop them and work actively. A dedicated manager, annual terms, more of the range.',
  AY: 'Work actively: find out why orders are irregular, agree on a schedule; call those marked silent first.',
  AZ: 'If there is capacity: they buy a lot, but rarely. Ask what they buy elsewhere and when the next order is due.',
  BX: 'Promising: develop them and work actively. Offer more of the range and better terms for larger orders.',
  BY: 'Work actively: call before the next order is due, give a reason to buy regularly; those marked silent first.',
  BZ: 'If there is capacity: remind them by mail, call with a concrete offer only.',
  CX: 'If there is capacity: they buy little, but steadily. Offer bundles and self-service orders.',
  CY: 'Minimise effort: self-service orders, mailings. Those marked new are too early to judge: keep them.',
  CZ: 'Minimise effort: mailings only. Those marked new are too early to judge: keep them.',
};

const periods: Readonly<Record<Period | 'auto', string>> = {
  auto: 'auto',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  'half-year': 'half-year',
  year: 'year',
};

export const groups = { advice, marks: { new: 'new', silent: 'silent' }, periods, classic: 'classic' };
