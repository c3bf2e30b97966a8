/** Titles and sentences of the tabs. */

import type { Rhythm } from '../../core/customers/rhythm.ts';
import type { XyzRule } from '../../core/groups/xyz.ts';
import type { Direction, MoveTotals } from '../../core/segments/movers.ts';
import type { ScoreRange } from '../../core/segments/score-ranges.ts';
import { russian } from './format.ts';
import { groupPeriod, rowsReconciled, titles } from './shared.ts';

const number = (value: number) => russian.number(value, Number.isInteger(value) ? 0 : 2);
const percent = (share: number) => `${russian.number(share * 100, 0)}\u00a0%`;

/** Why this customer: `Молчит 319 дней, обычно покупал раз в 40.` */
function reason({ silent, purchases, gap }: Rhythm): string {
  const now =
    silent === 0 ? 'Последняя покупка в день отчёта' : `Молчит ${russian.count(silent, 'день', 'дня', 'дней')}`;
  if (gap === null && purchases === 1) return `${now}, одна покупка.`;
  if (gap === null) return `${now}, ${russian.count(purchases, 'покупка', 'покупки', 'покупок')} в один день.`;
  const often = gap === 1 ? 'каждый день' : `раз в ${russian.number(gap)}`;
  return `${now}, обычно ${silent > gap ? 'покупал' : 'покупает'} ${often}.`;
}

export const tabs = {
  /** One title for each column, whichever tables it stands in; their order is stated where they are declared. */
  columns: {
    customer: 'Клиент',
    customerId: 'ID клиента',
    customerEmail: 'E-mail клиента',
    contact: 'Контакт',
    type: 'Тип',
    manager: 'Менеджер',
    lastPurchase: 'Последняя покупка',
    recency: 'Давность',
    frequency: 'Частота',
    monetary: 'Выручка',
    r: 'R',
    f: 'F',
    m: 'M',
    code: 'RFM',
    segment: 'Сегмент',
    customers: 'Клиенты',
    customerShare: 'Клиенты, %',
    revenue: 'Выручка',
    revenueShare: 'Выручка, %',
    perCustomer: 'Выручка на клиента',
    averagePurchase: 'Средняя покупка',
    medianRecency: 'Медиана давности',
    medianFrequency: 'Медиана частоты',
    medianMonetary: 'Медиана выручки',
    advice: 'Совет',
    from: 'Было',
    to: 'Стало',
    change: 'Перемена',
    item: 'Позиция',
    amount: 'Сумма',
    share: 'Доля',
    cumulativeShare: 'Накопленная доля',
    abc: 'ABC',
    activePeriods: 'Активные периоды',
    periods: 'Периоды',
    variation: 'Вариация',
    xyz: 'XYZ',
    group: 'Группа',
    mark: 'Метка',
    purchases: 'Покупки',
    alive: 'Активен',
    nextPurchase: 'Следующая покупка',
    overdue: 'Просрочка',
    expectedPurchases: 'Ожидаемые покупки',
    expectedRevenue: 'Ожидаемая выручка',
    measure: 'Показатель',
    ownRhythm: 'Срок по своему ритму',
    revenue30: 'Выручка, 30 дней',
    revenue90: 'Выручка, 90 дней',
    revenue365: 'Выручка, 365 дней',
    purchases30: 'Покупки, 30 дней',
    purchases90: 'Покупки, 90 дней',
    purchases365: 'Покупки, 365 дней',
    cohort: 'Когорта',
    periodsAfter: 'Периодов после первой покупки',
    cameBack: 'Купили снова',
    ofCustomers: 'Из клиентов',
    comparison: 'Сравнение',
    called: 'Звонили',
    calledBought: 'Купили со звонком',
    calledRevenue: 'Выручка со звонком',
    leftAlone: 'Не звонили',
    aloneBought: 'Купили без звонка',
    aloneRevenue: 'Выручка без звонка',
    moreBought: 'Разница купивших',
    moreBoughtLow: 'Разница купивших, от',
    moreBoughtHigh: 'Разница купивших, до',
    moreRevenue: 'Разница выручки',
    moreRevenueLow: 'Разница выручки, от',
    moreRevenueHigh: 'Разница выручки, до',
    inWords: 'Словами',
    largest: 'Крупнейшие клиенты',
    shareOfRevenue: 'Доля выручки',
    row: 'Строка',
    cell: 'Ячейка',
    column: 'Столбец',
    value: 'Значение',
    cause: 'Что не так',
    netAmount: 'Сумма за вычетом возвратов',
    product: 'Товар',
    mostBuyers: 'Крупнейшие клиенты и их доля',
    boughtBy: 'Кто больше покупает',
    owner: 'Ответственный',
    status: 'Статус',
    nextStep: 'Следующий шаг',
    calledOn: 'Дата звонка',
    whatToDo: 'Что сделать',
    comment: 'Комментарий',
    stage: 'Этап',
    count: 'Количество',
    stepConversion: 'Конверсия шага',
    overallConversion: 'Сквозная конверсия',
    lost: 'Потеряно',
    customerValue: 'Ценность',
    importance: 'Важность',
    us: 'Мы',
    rival: 'Конкурент',
    lead: 'Отрыв',
    opportunity: 'Потенциал',
    quadrant: 'Квадрант',
    key: 'Ключевая',
  },
  customers: { title: titles.customers },
  callList: {
    title: (segment: string) => `Обзвон – ${segment}`,
    heading: (segment: string, customers: number, revenue: number) =>
      `${segment}: ${russian.count(customers, 'клиент', 'клиента', 'клиентов')}, выручка ${russian.money(revenue)}`,
    statuses: ['Связаться', 'В работе', 'Ждём ответа', 'Готово', 'Не интересно'],
    nextSteps: ['Позвонить', 'Написать', 'Встретиться', 'Отправить КП', 'Попросить отзыв', 'Пауза'],
    empty: 'Сейчас в этом списке никого нет.',
    archive: 'Заметки о клиентах, которых больше нет в этом списке',
    moved: (segment: string) => `теперь «${segment}»`,
    left: 'больше нет в журнале',
    several: 'несколько клиентов с этим именем: впишите слева, который из них',
    whatToDo: (rhythm: Rhythm, advice: string) => `${reason(rhythm)} ${advice}`.trim(),
  },
  movement: {
    title: titles.movement,
    heading: (from: number, to: number) =>
      `Как клиенты перешли между сегментами с ${russian.day(from)} по ${russian.day(to)}`,
    inWords: (from: number, { slipped, rose, new: fresh }: Readonly<Record<Direction, MoveTotals>>) =>
      `С ${russian.day(from)}: опустились — ${russian.count(slipped.customers, 'клиент', 'клиента', 'клиентов')} (под угрозой выручка ${russian.money(slipped.revenue)}), поднялись — ${russian.number(rose.customers)}, новых — ${russian.number(fresh.customers)}.`,
    corner: 'Было \\ Стало',
    matrixNote:
      'Строки — сегмент раньше, столбцы — теперь. Оранжевое — стало хуже, синее — лучше, серое — без перемен. Границы взяты на первую дату.',
    directions: { slipped: '▼ опустился', rose: '▲ поднялся', new: '＋ новый' },
    nobody: 'Между этими датами никто не сменил сегмент.',
  },
  groups: {
    listTitle: 'ABC×XYZ',
    matrixTitle: titles.groupMatrix,
    heading: (asOf: number) => `ABC×XYZ: кто покупает много и кто регулярно, на ${russian.day(asOf)}`,
    period: groupPeriod,
    rule: ({ x, y, classic }: XyzRule) =>
      `X: вариация до ${number(x)}, Y: до ${number(y)}${classic ? ' (правило из учебников, для товаров)' : ''}.`,
    xyz: { X: 'X часто и ровно', Y: 'Y нерегулярно', Z: 'Z редко или раз' },
    abc: (a: number, b: number) => [`A ${percent(a)} выручки`, `B следующие ${percent(b - a)}`, 'C остальные'],
    newNote: 'О новых клиентах судить рано: они отмечены в списке, отказываться от них нельзя.',
    paretoTitle: 'Доля выручки крупнейших клиентов',
    top: (percent: number) => `Первые ${percent} %`,
    crossCorner: 'Сегмент \\ Группа',
  },
  products: {
    title: 'Товары',
    heading: (asOf: number) => `Товары: какие продаются много и регулярно и кто их покупает, на ${russian.day(asOf)}`,
    period: (period: string) => `Регулярность по периодам: ${period}.`,
    perOrder:
      'В каждой строке заказа стоит сумма всего заказа: сколько принёс отдельный товар, по такому журналу узнать нельзя.',
    unnamed: (rows: number, amount: number) =>
      `Без товара: ${russian.count(rows, 'строка', 'строки', 'строк')} (${russian.money(amount)}), здесь не учтены.`,
    share: percent,
  },
  dataProblems: {
    title: titles.dataProblems,
    heading: (bad: number, later: number, refundsOnly: number) =>
      `Не прочитано: ${russian.count(bad, 'строка', 'строки', 'строк')}, с датой в будущем: ${russian.number(later)}, только с возвратами: ${russian.count(refundsOnly, 'клиент', 'клиента', 'клиентов')}`,
    none: 'Ошибок нет: прочитаны все строки журнала.',
    note: 'Эти строки не вошли ни в одно число. Исправьте их в журнале и обновите листы.',
    fields: { customer: 'Клиент', date: 'Дата', amount: 'Сумма', orderId: 'Номер заказа' },
    causes: {
      empty: 'Ячейка пуста',
      error: 'В ячейке ошибка',
      'not-a-date': 'Не дата',
      'not-an-amount': 'Не число',
      'not-a-name': 'Не имя',
      'other-currency': 'Не в выбранной валюте',
    },
    many: (count: number) => `${russian.count(count, 'такая строка', 'такие строки', 'таких строк')}, это первая`,
    refundsHeading: 'Клиенты с возвратами без покупок: не входят в сегменты',
  },
  rfmSummary: {
    title: titles.rfmSummary,
    heading: (asOf: number) => `Сегменты клиентов на ${russian.day(asOf)}`,
    mostRevenue: (segment: string, customers: number, revenue: number, advice: string) =>
      `Больше всего выручки — «${segment}»: ${percent(customers)} клиентов приносят ${percent(revenue)} выручки. ${advice}`,
    mostEach: (segment: string, money: number, advice: string) =>
      `Больше всего на клиента — «${segment}»: по ${russian.money(money)} каждый. ${advice}`,
    mostBoth: (segment: string, customers: number, revenue: number, money: number, advice: string) =>
      `Больше всего выручки и в целом, и на клиента — «${segment}»: ${percent(customers)} клиентов приносят ${percent(revenue)} выручки, по ${russian.money(money)} каждый. ${advice}`,
    cutsHeading: 'Границы баллов',
    cutHeading: (position: number) => `Граница ${position}`,
    rangesHeading: 'Какие значения получили балл',
    scoreHeading: (score: number) => `Балл ${score}`,
    metrics: {
      recency: 'Давность, дней',
      frequency: 'Частота, покупок',
      monetary: 'Выручка, за вычетом возвратов',
    },
    scoreRange: (range: ScoreRange | null) => {
      if (range === null) return 'никто';
      return range.low === range.high ? number(range.low) : `${number(range.low)} … ${number(range.high)}`;
    },
    cutsNote:
      'Клиенты с равными значениями всегда получают равные баллы, поэтому какой-то балл может не достаться никому.',
    heatHeading: 'Сколько клиентов с какими баллами',
    heatCorner: 'Частота \\ Давность',
    heatNote: 'Лучшие клиенты — справа вверху. Чем темнее, тем больше клиентов.',
    typesHeading: 'Какой тип клиента самый выгодный',
    typeSegmentsHeading: 'Клиенты, выручка и выручка на клиента по типам и сегментам',
    noType: 'Тип не указан',
    nobodyPays: 'Ни один сегмент не приносит выручки: возвраты больше покупок.',
    chartTitle: 'Выручка по сегментам',
    reconciliationHeading: 'Сходятся ли числа?',
    rowsReconciled,
    currency: (code: string) => `Все суммы в валюте ${code}.`,
    currencyOfFile: 'Валюта в журнале не указана: у сумм знак валюты страны файла (Файл → Настройки).',
    amountReconciled: (total: number, scored: number, refundCustomers: number, refunds: number) =>
      `Сумма учтённых строк ${russian.number(total, 2)} = клиенты в сегментах ${russian.number(scored, 2)} + ${russian.count(refundCustomers, 'клиент', 'клиента', 'клиентов')} только с возвратами ${russian.number(refunds, 2)}.`,
  },
};
