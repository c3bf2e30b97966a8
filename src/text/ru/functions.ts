/** The help of custom functions, shown while a formula is typed: what each gives, and what its arguments are. */

/** The help of each argument, whichever functions it belongs to. */
export const parameters = {
  customers: 'Столбец клиентов.',
  dates: 'Даты заказов.',
  amounts: 'Суммы; возвраты с минусом.',
  order_ids: 'Номера заказов.',
  as_of: 'Дата анализа.',
  scores: 'Число баллов.',
  cuts: 'Свои границы.',
  from: 'Первая дата.',
  to: 'Вторая дата.',
  period: 'Период: неделя, месяц, квартал, полугодие, год, авто.',
  abc_cuts: 'Границы ABC.',
  xyz_cuts: 'Границы XYZ или «классика».',
  items: 'Столбец позиций.',
  plan: 'План.',
  actual: 'Факт.',
  bonus: 'Бонус за 100 % плана.',
  bands: 'От какого выполнения и ставка.',
  method: 'Способ: ставка на каждую часть, на всю сумму, на перевыполнение, ступенчатая, по кривой.',
  floor: 'Порог.',
  cap: 'Потолок.',
  amount: 'Сумма сделки; возвраты с минусом.',
  accumulated: 'Накоплено за период до сделки.',
  results: 'Результаты участников.',
  prizes: 'Призы, начиная с первого места.',
  goal: 'Цель: наименьший результат для участия.',
  total: 'Сумма, которую нужно разделить.',
  weights: 'Веса.',
  decimals: 'Знаки после запятой.',
};

/** What sentences call each argument. The script carries these; the help above stands in its comments. */
export const argumentNames = {
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

export const functions = {
  RFM: {
    gives: 'Баллы и сегмент каждого клиента.',
    returns: 'Таблица: строка на клиента, сначала самая большая выручка.',
  },
  RFM_SUMMARY: {
    gives: 'Сводка по сегментам: клиенты, выручка, совет.',
    returns: 'Таблица: строка на сегмент.',
  },
  RFM_MOVEMENT: {
    gives: 'Переходы клиентов между сегментами.',
    returns: 'Матрица: в строках сегменты на первую дату, в столбцах — на вторую.',
  },
  ABCXYZ: {
    gives: 'Класс ABC, класс XYZ и группа каждого клиента.',
    returns: 'Таблица: строка на клиента, сначала самая большая выручка.',
  },
  ABCXYZ_SUMMARY: {
    gives: 'Сводка по девяти группам: клиенты, выручка, совет.',
    returns: 'Таблица: строка на группу.',
  },
  ABC: {
    gives: 'Классы A, B и C: какие позиции дают больше всего.',
    returns: 'Таблица: строка на позицию, сначала самая большая сумма.',
    help: { amounts: 'Суммы; возвраты с минусом.', cuts: 'Границы.' },
  },
  XYZ: {
    gives: 'Классы X, Y и Z: какие позиции покупают часто и ровно.',
    returns: 'Таблица: строка на позицию, сначала самая большая сумма.',
    help: {
      dates: 'Даты.',
      amounts: 'Суммы; возвраты с минусом.',
      as_of: 'Дата анализа.',
      cuts: 'Границы или «классика».',
    },
  },
  PAYOUT: {
    gives: 'Бонус за выполнение плана.',
    returns: 'Бонус; столбец, если указаны столбцы.',
  },
  COMMISSION: {
    gives: 'Комиссия с суммы.',
    returns: 'Комиссия; столбец, если указаны столбцы.',
    help: {
      bands: 'От какой суммы и ставка.',
      method: 'Способ: ставка на каждую часть или на всю сумму.',
    },
  },
  PRIZES: {
    gives: 'Призы по местам; при равенстве делятся.',
    returns: 'Столбец призов в порядке результатов.',
  },
  ALLOCATE: {
    gives: 'Делит сумму по весам без потери копеек.',
    returns: 'Столбец частей.',
  },
};
