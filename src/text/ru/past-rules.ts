/** The tab Rules on the past: what months would have paid by a rule that is tried. */
import { markedAmount } from '../../core/writing/money-marks.ts';
import { russian } from './format.ts';
import { costIn, pastAnswer } from './past-answer.ts';
import { payClosing } from './pay-closing.ts';

export const pastRules = {
  title: 'Правила на прошлом',
  heading: (months: number) =>
    `Сколько заплатили бы за ${russian.count(months, 'прошлый месяц', 'прошлых месяца', 'прошлых месяцев')}`,
  ...pastAnswer,
  cost: costIn((value) => markedAmount(russian.term({ value, unit: 'money' }))),
  rule: (name: string) => `Для всех, у кого правило «${name}».`,
  now: (terms: string) => `Действует: ${terms}.`,
  draft: (terms: string, factor: number) =>
    `Черновик: ${terms}${factor === 1 ? '' : `; планы × ${russian.term({ value: factor, unit: 'number' })}`}.`,
  terms: payClosing.ledger.terms,
  nothingWritten:
    'Больше ничего не записано: закрытые месяцы остаются как выплачены, действующие правила действуют. Суммы — оклад и бонус.',
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
    basis: 'Сейчас посчитано',
    metNow: 'План: сейчас',
    metDraft: 'План: черновик',
    planOf: 'План взят из',
  },
};
