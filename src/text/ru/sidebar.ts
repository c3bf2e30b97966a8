/** What the page of segments says. */
import type { Metric } from '../../core/segments/metric.ts';
import { russian } from './format.ts';
import { page } from './page.ts';
import { sidebarGroups } from './sidebar-groups.ts';
import { sidebarLarge } from './sidebar-large.ts';
import { sidebarNext } from './sidebar-next.ts';
import { sidebarSettings } from './sidebar-settings.ts';
import { sidebarShare } from './sidebar-share.ts';

const customers = (count: number) => russian.count(count, 'клиент', 'клиента', 'клиентов');
const cells = (count: number) => russian.count(count, 'ячейка', 'ячейки', 'ячеек');
const number = (value: number) => russian.number(value, Number.isInteger(value) ? 0 : 2);

const metrics: Readonly<Record<Metric, string>> = {
  recency: 'Давность',
  frequency: 'Частота',
  monetary: 'Выручка',
};

export const sidebar = {
  segmentHeading: 'Сегменты клиентов',
  segmentIntro: 'Из журнала заказов — список клиентов по сегментам: кого благодарить, кому звонить, кто вот-вот уйдёт.',
  opening: page.opening,
  retry: page.retry,
  firstRun: {
    question: 'Что сегментировать?',
    sample: 'Попробовать на примере',
    sampleHint: 'Добавит один лист с выдуманным журналом заказов. Остальное не изменится.',
    own: 'Выбрать мой журнал',
    ownHint: 'Одна строка — одна покупка: кто купил, когда и на сколько.',
    writing: 'Пишу пример…',
  },
  log: {
    heading: 'Журнал заказов',
    ...page.log,
    convert: 'Исправить даты и суммы, записанные текстом…',
    converted: (count: number) => `Преобразовано: ${cells(count)}.`,
  },
  check: {
    checking: 'Проверяю журнал…',
    again: 'Проверить снова',
    customers: 'Клиенты',
    period: 'Период',
    periodValue: (from: number, to: number) => `${russian.day(from)} – ${russian.day(to)}`,
    revenue: 'Выручка',
    revenueValue: (amount: number) => russian.number(amount, 0),
    rows: (used: number, rows: number) =>
      `Учтено ${russian.number(used)} из ${russian.count(rows, 'строки', 'строк', 'строк')}`,
    allRows: 'Подробно',
    bad: (count: number) => `${russian.count(count, 'строку', 'строки', 'строк')} нельзя учесть`,
    later: (count: number) =>
      russian.count(count, 'строка с датой в будущем', 'строки с датой в будущем', 'строк с датой в будущем'),
    refundsOnly: (count: number) => `${customers(count)} только с возвратами: в списке ошибок, без баллов`,
    more: (count: number) => `и ещё ${russian.number(count)}: все — на листе ошибок данных`,
  },
  scores: {
    heading: 'Баллы',
    legend: 'Как ставить баллы клиентам',
    equalGroups: (scores: number) => `От 1 до ${scores}, равные группы`,
    own: 'Мои границы',
    ownSummary: (scores: number) => `От 1 до ${scores}, мои границы`,
    ownScores: 'Баллы',
    ownScoresOption: (scores: number) => `от 1 до ${scores}`,
    needsLog: 'Сначала выберите журнал: на картинках — его клиенты.',
    metrics,
    meaning: {
      recency: 'дней с последней покупки',
      frequency: 'число покупок',
      monetary: 'выручка за вычетом возвратов',
    },
    cut: {
      recency: (score: number) => `Балл ${score}: до`,
      frequency: (score: number) => `Балл ${score}: от`,
      monetary: (score: number) => `Балл ${score}: от`,
    },
    picture: (metric: Metric, count: number, low: number, middle: number, high: number) =>
      `${metrics[metric]}: ${customers(count)}, от ${number(low)} до ${number(high)}, у половины не больше ${number(middle)}.`,
    pictureCuts: (cuts: readonly number[]) => `Границы: ${cuts.map(number).join('; ')}.`,
    stretched: 'Шкала растянута, чтобы различались малые значения.',
    approximate: 'Разных значений много: картинка и числа приблизительные.',
    perScore: 'Клиенты по баллам',
    score: 'Балл',
    customers: 'Клиенты',
    equalStay: 'Равные значения всегда получают равные баллы, поэтому группы могут отличаться.',
    short: (value: number) => {
      if (Math.abs(value) >= 1_000_000) return `${russian.number(value / 1_000_000)}\u00a0млн`;
      return Math.abs(value) >= 10_000 ? `${russian.number(value / 1_000)}\u00a0тыс.` : number(value);
    },
  },
  cutProblem: {
    shape: 'Границ не столько, сколько нужно: выберите число баллов ещё раз.',
    number: (metric: Metric) => `${metrics[metric]}: введите число.`,
    order: (metric: Metric) =>
      `${metrics[metric]}: ${metric === 'recency' ? 'чем ниже балл, тем больше должно быть дней' : 'чем выше балл, тем больше должно быть число'}.`,
  },
  groups: sidebarGroups,
  next: sidebarNext,
  settings: sidebarSettings,
  share: sidebarShare,
  large: sidebarLarge,
  compare: {
    heading: 'Переходы',
    legend: 'С каким днём сравнить',
    options: { month: 'месяц назад', quarter: 'квартал назад', year: 'год назад', none: 'не сравнивать' },
    hint: 'Покажет, кто опустился и какая выручка под угрозой, а кто поднялся. Границы взяты на первую дату.',
  },
  lists: {
    heading: 'Списки для обзвона',
    legend: 'Каким сегментам нужен свой список',
    count: (chosen: number) => (chosen === 0 ? 'нет' : `${russian.number(chosen)} из 10`),
    always: (names: readonly string[]) => `Строятся всегда: ${names.join(', ')}.`,
    existing: 'Списки, которые уже есть в файле, тоже обновятся, вместе с вашими заметками.',
    step: 'Списки для обзвона',
  },
  missing: {
    sheet: 'Выберите лист с заказами.',
    answer: 'Читаю журнал…',
    columns: (fields: readonly string[]) => `Выберите столбцы: ${fields.join(', ')}.`,
    titles: (fields: readonly string[]) =>
      `Первая строка этого листа пуста. Выберите лист с заказами или столбцы: ${fields.join(', ')}.`,
    currency: 'Выберите валюту.',
    purchases:
      'На этом листе нет покупок: для каждого заказа нужны клиент, дата не позже сегодняшней и сумма больше нуля.',
  },
  build: {
    build: 'Сегментировать клиентов',
    refresh: 'Обновить листы',
    startAgain: 'Начать заново',
    building: 'Строю листы…',
    planning: 'Читаю журнал…',
    dropping: 'Отменяю построение…',
    writing: (tab: string, step: number, steps: number) => `Шаг ${step} из ${steps}: ${tab}`,
    finishing: 'Завершаю…',
    progress: 'Построение листов',
    replaces: (tabs: number) =>
      `Заменит числа на ${russian.count(tabs, 'листе', 'листах', 'листах')}; ваши заметки останутся`,
    done: 'Готово',
    links: 'Листы в вашем файле:',
  },
  interrupted: {
    said: (step: number, steps: number, tab: string) => `Построение прервалось на шаге ${step} из ${steps} (${tab}).`,
    finishing: 'Построение прервалось у самого конца.',
    colleague: 'Если листы сейчас строит коллега, просто подождите.',
    goOn: 'Продолжить',
    drop: 'Отменить',
  },
  convert: {
    heading: 'Даты и суммы, записанные текстом',
    intro: 'В этих ячейках текст, который точно является датой или числом. Остальное на листе не изменится.',
    reading: 'Ищу такие ячейки…',
    caption: (shown: number, total: number) =>
      shown < total
        ? `Первые ${russian.number(shown)} из ${russian.count(total, 'ячейки', 'ячеек', 'ячеек')}`
        : cells(total),
    cell: 'Ячейка',
    text: 'Сейчас текст',
    becomes: 'Станет',
    unsure: (count: number) =>
      `Без изменений: ${russian.count(count, 'текст', 'текста', 'текстов')}. Их можно прочесть двояко, например 03/04/2025, или пропал бы знак валюты.`,
    none: 'Здесь нет текстов, которые точно являются датой или числом: преобразовывать нечего.',
    convert: (count: number) => `Преобразовать ${russian.count(count, 'ячейку', 'ячейки', 'ячеек')}`,
    converting: (done: number, total: number) =>
      `Преобразовано ${russian.number(done)} из ${russian.count(total, 'ячейки', 'ячеек', 'ячеек')}…`,
    lookAgain: 'Посмотреть снова',
    back: 'Назад',
    stuck: 'Больше ничего преобразовать не удалось: посмотрите ячейки снова.',
  },
  failure: page.failure,
};
