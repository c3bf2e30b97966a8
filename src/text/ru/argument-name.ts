/** What a sentence calls an argument: what it means, and behind it its name in the formula. */
import type { parameters } from './functions.ts';

const NAMES: Readonly<Record<string, string>> = {
  customers: 'Клиенты',
  dates: 'Даты',
  amounts: 'Суммы',
  order_ids: 'Номера заказов',
  as_of: 'Дата анализа',
  scores: 'Число баллов',
  cuts: 'Границы',
  from: 'Первая дата',
  to: 'Вторая дата',
  period: 'Период',
  abc_cuts: 'Границы ABC',
  xyz_cuts: 'Границы XYZ',
  items: 'Позиции',
  plan: 'План',
  actual: 'Факт',
  bonus: 'Бонус',
  bands: 'Ставки',
  method: 'Способ',
  floor: 'Порог',
  cap: 'Потолок',
  amount: 'Сумма',
  accumulated: 'Накоплено',
  results: 'Результаты',
  prizes: 'Призы',
  goal: 'Цель',
  total: 'Итог',
  weights: 'Веса',
  decimals: 'Знаки после запятой',
} satisfies Readonly<Record<keyof typeof parameters, string>>;

export const named = (argument: string): string => `${NAMES[argument] ?? ''} (${argument})`;
