/** The tab Simulator: what terms would pay, before they are promised. */
import type { DarwinJudgement } from '../../core/pay/darwin.ts';
import type { Month } from '../../core/pay/month.ts';
import type { Member } from '../../core/pay/motivation.ts';
import { russian } from '../format.ts';

const percent = (share: number) => `${russian.number(share * 100, 0)} %`;

export const simulator = {
  title: 'Калькулятор дохода',
  heading: 'Сколько заработают при таких условиях?',
  intro: 'Пока это никому не обещано: поменяйте листы «Команда», «Мотивация» или «План» и постройте лист заново.',
  payrollHeading: 'Во что обойдётся оплата',
  payroll: (month: Month, revenue: number) =>
    `Если все выполнят план на одинаковый процент. План на ${russian.month(month)} — ${russian.number(revenue)} выручки на всех.`,
  noRevenue: 'Плана по выручке ещё нет, поэтому доля оплаты в выручке не показана. Заполните лист «План».',
  payrollColumns: ['Выполнение плана', 'Доход всех', 'Выручка', 'Оплата, % выручки'],
  terms: ({ rule, targetIncome, fixedShare }: Member) =>
    `«${rule}», целевой доход ${russian.number(targetIncome)}, из них оклад ${percent(fixedShare)}`,
  noMarket: 'Укажите доход по рынку на листе «Команда»: будет видно, получают ли сильные выше рынка, а слабые ниже.',
  judgements: {
    fits: 'так и должно быть, сильные получают выше рынка, слабые ниже.',
    'middling-above-market': 'работа на троечку оплачивается выше рынка, стараться незачем.',
    'plan-below-market': 'за выполненный план платят ниже рынка, сильные уйдут.',
  } satisfies Readonly<Record<DarwinJudgement, string>>,
  judged: (market: number, attainment: number | null, judgement: string) =>
    attainment === null
      ? `Доход не дотягивает до рынка (${russian.number(market)}): ${judgement}`
      : `Доход равен рыночному (${russian.number(market)}) при ${russian.number(attainment * 100, 1)} % плана: ${judgement}`,
  advice: (least: number, most: number) =>
    `Что поменять: к этому правилу подойдёт целевой доход от ${russian.number(least)} до ${russian.number(most)}. Рыночного дохода стоит достигать выше 90 % плана и не позже 100 %.`,
  noAdvice:
    'Что поменять: за 90 % плана платят почти как за выполненный. Уменьшите долю оклада или добавьте ступень на 100 %.',
  gates: 'Считаем, что стоп-факторы пройдены, а все показатели выполнены на один процент.',
  columns: ['Выполнение плана', 'Против рынка', 'Оклад', 'Бонус', 'Доход'],
  otherMethods: (method: string) => `Доход: ${method}`,
  othersNote: 'Справа — доход по другим способам с их обычными ставками и порогом 70 %.',
  chartTitle: 'Доход в зависимости от выполнения плана',
};
