/** What came of rules tried on the past: the page says it at once, the tab says it above the numbers. */
import type { Month } from '../../core/pay/month.ts';
import { russian } from './format.ts';

const money = (value: number) => russian.term({ value, unit: 'money' });
const percent = (share: number) => `${russian.number(share * 100, 1)}\u00a0%`;

/** `write`: how an amount is written; a tab has the sign of its currency put there. */
export function costIn(write: (value: number) => string): (draft: number, now: number) => string {
  return (draft, now) => {
    const more = Math.round((draft - now) * 100) / 100;
    return `По черновику ${write(draft)} вместо ${write(now)}: ${more > 0 ? '+' : ''}${write(more)}.`;
  };
}

export const pastAnswer = {
  /** What it costs, who gains and who loses. */
  cost: costIn(money),
  who: (gain: number, lose: number, same: number) =>
    `Получат больше: ${russian.number(gain)}, меньше: ${russian.number(lose)}, столько же: ${russian.number(same)}.`,
  shares: (now: number, draft: number) =>
    `Доля выплат в выручке: сейчас ${percent(now)}, по черновику ${percent(draft)}.`,
  market: (now: number, draft: number, known: number) =>
    `Выше рынка: сейчас ${russian.number(now)} из ${russian.number(known)}, по черновику ${russian.number(draft)}.`,
  noMarket: 'Заполните рыночный доход на листе «Команда»: станет видно, кто зарабатывает выше рынка.',
  plans: (months: readonly Month[]) =>
    `Где своего плана не было, взят ближайший: ${months.map(russian.month).join(', ')}.`,
  begun: 'У кого не указан день приёма, тот считается с месяца первого заказа.',
};
