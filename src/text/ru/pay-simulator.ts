/** The tab Simulator: what terms would pay, before they are promised. */
import type { MarketJudgement } from '../../core/pay/market-check.ts';
import type { Month } from '../../core/pay/month.ts';
import type { Member } from '../../core/pay/motivation.ts';
import { russian } from './format.ts';

const percent = (share: number) => `${russian.number(share * 100, 0)}\u00a0%`;

export const simulator = {
  title: 'Калькулятор дохода',
  heading: 'Сколько заработают при таких условиях?',
  intro: 'Пока это никому не обещано: поменяйте листы «Команда», «Мотивация» или «План» и постройте лист заново.',
  payrollHeading: 'Во что обойдётся оплата, если все выполнят план одинаково',
  payroll: (month: Month) => `По планам на ${russian.month(month)}.`,
  noRevenue: 'Плана по выручке ещё нет.',
  terms: ({ rule, targetIncome, fixedShare }: Member) =>
    `«${rule}», целевой доход ${russian.money(targetIncome)}, из них оклад ${percent(fixedShare)}`,
  noMarket: 'Укажите доход по рынку на листе «Команда»: будет видно, получают ли сильные выше рынка, а слабые ниже.',
  judgements: {
    fits: 'сильные получают выше рынка, слабые ниже, так и надо.',
    'middling-above-market': 'средняя работа оплачена выше рынка, стараться незачем.',
    'plan-below-market': 'за выполненный план платят ниже рынка, сильные уйдут.',
  } satisfies Readonly<Record<MarketJudgement, string>>,
  judged: (market: number, attainment: number | null, judgement: string) =>
    `Доход ${attainment === null ? 'не достигает рыночного' : 'равен рыночному'} (${russian.money(market)})${attainment === null ? '' : ` при ${russian.number(attainment * 100, 1)}\u00a0% плана`}: ${judgement}`,
  advice: (least: number, most: number) =>
    `Что поменять: целевой доход от ${russian.money(least)} до ${russian.money(most)} даёт рыночный выше 90\u00a0% плана и не позже 100\u00a0%.`,
  noAdvice:
    'Что поменять: уменьшите долю оклада или добавьте ступень на 100\u00a0%: за 90\u00a0% плана платят почти столько же.',
  columns: {
    attainment: 'Выполнение плана',
    market: 'Против рынка',
    salary: 'Оклад',
    bonus: 'Бонус',
    income: 'Доход',
    marketIncome: 'Доход по рынку',
    payroll: 'Доход всех',
    revenue: 'Выручка',
    share: 'Оплата, % выручки',
  },
  otherMethods: (method: string) => `Доход: ${method}`,
  othersNote: 'Справа — доход по другим способам с обычными ставками и порогом 70\u00a0%.',
  chartTitle: 'Доход и выполнение плана',
};
