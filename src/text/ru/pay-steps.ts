/** How pay came about, in words: the steps of a statement. */
import type { KpiScope } from '../../core/pay/motivation.ts';
import type { StepKind, Term } from '../../core/pay/pay-step.ts';
import { russian } from './format.ts';

export const paySteps = {
  term: russian.term,
  calculation: (terms: readonly Term[]) => terms.map(russian.term).join(' '),
  orders: (orders: number) =>
    Number.isInteger(orders)
      ? `из ${russian.count(orders, 'заказа', 'заказов', 'заказов')}`
      : `из ${russian.number(orders, 2)} заказа, часть из них общие`,
  scope: ({ people, products, types, newCustomers }: KpiScope, names: readonly string[]) =>
    [
      ...(people === undefined ? [] : [people === 'team' ? 'вся команда' : `заказы: ${names.join(', ')}`]),
      ...(products === undefined ? [] : [`товары: ${products.join(', ')}`]),
      ...(types === undefined ? [] : [`клиенты: ${types.join(', ')}`]),
      ...(newCustomers ? ['новые клиенты'] : []),
    ].join('; '),
  rows: (rows: readonly number[], count: number) => `строки ${rows.join(', ')}${count > rows.length ? ', …' : ''}`,
  names: {
    salary: 'Оклад',
    salaryPart: 'Оклад за дни в команде',
    bonus: 'Бонус при плане 100 %',
    bonusPart: 'То же за дни в команде',
    bonusOfPeriod: 'Бонус при плане 100 %, все месяцы в расчёте',
    plan: 'План',
    planOfPeriod: 'План всего периода',
    planOfMonth: 'План, его часть',
    planSoFar: 'План месяцев в расчёте',
    actual: 'Факт',
    textRows: 'Строки журнала, посчитанные здесь, но не на доске: дата или сумма — текст',
    attainment: 'План выполнен на',
    attainmentLower: 'План выполнен на (меньше — лучше, до 200 %)',
    noPlan: 'Нет плана: даёт 0',
    noActual: 'Нет факта: даёт 0',
    floor: 'Ниже порога: даёт 0',
    marginal: 'Процент бонуса: каждая часть по своей ставке',
    whole: 'Процент бонуса: всё по достигнутой ставке',
    overage: 'Процент бонуса: сверх плана по достигнутой ставке',
    step: 'Процент бонуса: за достигнутый уровень',
    curve: 'Процент бонуса: по кривой',
    weighted: 'Все показатели по весам',
    cap: 'Потолок бонуса',
    gate: 'Стоп-фактор не пройден: бонус умножается на',
    soFar: 'Бонус за период на сегодня',
    earlier: 'Заработано в прошлых месяцах периода',
    earnedPart: 'Бонус за эти дни',
    earned: 'Бонус заработан',
    milestone: 'Рубеж достигнут',
    milestoneMissed: 'Рубеж не достигнут: даёт 0',
    milestonePaid: 'Рубеж выплачен в прошлом месяце',
    earnedInAll: 'Бонус вместе с рубежами',
    drawAdded: 'Добавлено авансом в счёт бонуса',
    drawReturned: 'Зачтён аванс прошлых месяцев',
    owed: 'Аванс ещё не зачтён',
    correction: 'Корректировка',
    carried: 'Перенос с прошлых месяцев',
    carriedOn: 'Перенос дальше, бонус не бывает меньше 0',
    paid: 'Бонус к выплате',
    income: 'Доход: оклад и бонус',
  } satisfies Readonly<Record<StepKind, string>>,
};
