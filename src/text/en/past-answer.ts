/** What came of rules tried on the past: the page says it at once, the tab says it above the numbers. */
import type { Month } from '../../core/pay/month.ts';
import { english } from './format.ts';

const money = (value: number) => english.term({ value, unit: 'money' });
const percent = (share: number) => `${english.number(share * 100, 1)}%`;

/** `write`: how an amount is written; a tab has the sign of its currency put there. */
export function costIn(write: (value: number) => string): (draft: number, now: number) => string {
  return (draft, now) => {
    const more = Math.round((draft - now) * 100) / 100;
    return `The draft pays ${write(draft)} instead of ${write(now)}: ${more > 0 ? '+' : ''}${write(more)}.`;
  };
}

export const pastAnswer = {
  /** What it costs, who gains and who loses. */
  cost: costIn(money),
  who: (gain: number, lose: number, same: number) =>
    `${english.number(gain)} gain, ${english.number(lose)} lose, ${english.number(same)} the same.`,
  shares: (now: number, draft: number) =>
    `Pay as a share of revenue: ${percent(now)} now, ${percent(draft)} by the draft.`,
  market: (now: number, draft: number, known: number) =>
    `Above the market: ${english.number(now)} of ${english.number(known)} now, ${english.number(draft)} by the draft.`,
  noMarket: 'Fill in the market income on the tab Team to see who earns above it.',
  plans: (months: readonly Month[]) =>
    `Months without a plan of their own take the nearest: ${months.map(english.month).join(', ')}.`,
  begun: 'Whoever has no day in Hired counts from the month of the first order.',
};
