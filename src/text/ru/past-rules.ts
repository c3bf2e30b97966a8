/** The tab Rules on the past: what months would have paid by a rule that is tried. */
import type { Month } from '../../core/pay/month.ts';
import { russian } from './format.ts';
import { payClosing } from './pay-closing.ts';

const money = (value: number) => russian.term({ value, unit: 'money' });
const percent = (share: number) => `${russian.number(share * 100, 1)}\u00a0%`;
const signed = (value: number) => (value > 0 ? `+${money(value)}` : money(value));

export const pastRules = {
  title: 'Правила на прошлом',
  heading: (months: number) =>
    `Сколько заплатили бы за ${russian.count(months, 'прошлый месяц', 'прошлых месяца', 'прошлых месяцев')}`,
  cost: (draft: number, now: number) =>
    `По черновику ${money(draft)} вместо ${money(now)}: ${signed(Math.round((draft - now) * 100) / 100)}.`,
  who: (gain: number, lose: number, same: number) =>
    `Получат больше: ${russian.number(gain)}, меньше: ${russian.number(lose)}, столько же: ${russian.number(same)}.`,
  shares: (now: number, draft: number) =>
    `Доля выплат в выручке: сейчас ${percent(now)}, по черновику ${percent(draft)}.`,
  market: (now: number, draft: number, known: number) =>
    `Выше рынка: сейчас ${russian.number(now)} из ${russian.number(known)}, по черновику ${russian.number(draft)}.`,
  noMarket: 'Заполните рыночный доход на листе «Команда»: станет видно, кто зарабатывает выше рынка.',
  rule: (name: string) => `Для всех, у кого правило «${name}».`,
  now: (terms: string) => `Действует: ${terms}.`,
  draft: (terms: string, factor: number) =>
    `Черновик: ${terms}${factor === 1 ? '' : `; планы × ${russian.term({ value: factor, unit: 'number' })}`}.`,
  terms: payClosing.ledger.terms,
  nothingWritten:
    'Больше ничего не записано: закрытые месяцы остаются как выплачены, действующие правила действуют. Суммы — оклад и бонус.',
  plans: (months: readonly Month[]) =>
    `Где своего плана не было, взят ближайший: ${months.map(russian.month).join(', ')}.`,
  begun: 'У кого не указан день приёма, тот считается с месяца первого заказа.',
  own: 'Показатель, который вводят вручную, считается за 0, если ничего не введено.',
  people: 'По людям',
  byMonth: 'По месяцам',
  lines: 'Каждый месяц каждого',
  chartTitle: 'Кто выигрывает и кто теряет',
  total: 'Итого',
  paid: 'как выплачено',
  byRule: 'по действующему правилу',
  above: { true: 'выше', false: 'не выше' },
  of: (count: number, known: number) => (known === 0 ? '' : `${russian.number(count)} из ${russian.number(known)}`),
  columns: {
    member: 'Менеджер',
    month: 'Месяц',
    now: 'Сейчас',
    draft: 'Черновик',
    difference: 'Разница',
    months: 'Месяцев',
    aboveNow: 'Рынок: сейчас',
    aboveDraft: 'Рынок: черновик',
    revenue: 'Выручка',
    shareNow: 'Доля: сейчас',
    shareDraft: 'Доля: черновик',
    basis: 'Что сейчас',
    metNow: 'План: сейчас',
    metDraft: 'План: черновик',
    planOf: 'План взят из',
  },
};
