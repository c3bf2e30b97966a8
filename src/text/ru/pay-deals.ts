/** The page: what a deal would bring. */
import { russian } from './format.ts';

const money = (value: number) => russian.term({ value, unit: 'money' });
const percent = (share: number) => `${russian.number(share * 100, 1)}\u00a0%`;

export const payDeals = {
  heading: 'Что даст сделка',
  chosen: 'на сколько вырастет бонус',
  look: 'Посмотреть этот месяц',
  hint: 'На сколько сделка поднимет бонус месяца, по всем ступеням.',
  manager: 'Менеджер',
  amount: 'Сумма сделки',
  wrongAmount: 'Введите сумму числом больше нуля.',
  noPlan: (name: string, month: string) => `У менеджера ${name} нет плана, ${month}: без плана сделка бонуса не даст.`,
  noRevenue: (name: string) => `${name}: бонус не зависит от выручки и заказов, сделка его не даст.`,
  brings: (amount: number, before: number, after: number, month: string) =>
    `Она даст ${money(amount)}: бонус за ${month} вырастет с ${money(before)} до ${money(after)}.`,
  met: (before: number, after: number) => `План выполнен: ${percent(before)} → ${percent(after)}.`,
  newClients: 'Если это новый клиент, он тоже засчитается.',
  parts: 'Показатели по отдельным товарам или клиентам здесь не меняются: чем будет сделка, ещё неизвестно.',
  open: (deals: number) => `Открыто в журнале: ${russian.count(deals, 'сделка', 'сделки', 'сделок')}`,
  none: 'Открытых сделок этого менеджера в журнале нет.',
  order: 'Одна за другой, сверху вниз: части дают целое.',
  columns: { customer: 'Клиент', amount: 'Сумма', brings: 'Даст' },
  total: 'Вместе',
  money,
};
