/** What comes next, cohorts, and what calls brought: titles and sentences of their tabs. */
import type { EffectVerdict } from '../../core/calls/effect.ts';
import type { Halves, Retention } from '../../core/cohorts/retention.ts';
import type { CallEffects } from '../../core/customers/call-effects.ts';
import type { RevenueCheck } from '../../core/forecast/check.ts';
import type { Period } from '../../core/log/periods.ts';
import { shorten } from '../format.ts';
import { russian } from './format.ts';
import { nextNotes } from './next-notes.ts';
import { titles } from './shared.ts';

const { number, money, count, day } = russian;
const percent = (share: number) => `${number(share * 100)}\u00a0%`;
const days = (many: number) => count(many, 'день', 'дня', 'дней');
const customers = (many: number) => count(many, 'клиент', 'клиента', 'клиентов');

/** `через 3 месяца`; `в какой` — `в одном месяце`. */
const PERIODS: Readonly<
  Record<Period, { later: (many: number) => string; by: string; which: string; same: string; running: string }>
> = {
  week: {
    later: (many) => count(many, 'неделю', 'недели', 'недель'),
    by: 'неделям',
    which: 'одну неделю',
    same: 'та же неделя',
    running: 'неделя ещё идёт',
  },
  month: {
    later: (many) => count(many, 'месяц', 'месяца', 'месяцев'),
    by: 'месяцам',
    which: 'один месяц',
    same: 'тот же месяц',
    running: 'месяц ещё идёт',
  },
  quarter: {
    later: (many) => count(many, 'квартал', 'квартала', 'кварталов'),
    by: 'кварталам',
    which: 'один квартал',
    same: 'тот же квартал',
    running: 'квартал ещё идёт',
  },
  'half-year': {
    later: (many) => count(many, 'полугодие', 'полугодия', 'полугодий'),
    by: 'полугодиям',
    which: 'одно полугодие',
    same: 'то же полугодие',
    running: 'полугодие ещё идёт',
  },
  year: {
    later: (many) => count(many, 'год', 'года', 'лет'),
    by: 'годам',
    which: 'один год',
    same: 'тот же год',
    running: 'год ещё идёт',
  },
};

function offBy(bias: number): string {
  const far = number(Math.abs(bias) * 100);
  return far === '0' ? 'почти точно' : `на ${far}\u00a0% ${bias > 0 ? 'больше' : 'меньше'} факта`;
}

const rate = ({ active, customers: all }: Retention) => percent(active / all);

/** Whole customers: never more certain than the interval is. */
function between(low: number, high: number): string {
  const [least, most] = [Math.max(1, Math.floor(low)), Math.ceil(high)];
  return least === most ? number(most) : `${number(least)}–${number(most)}`;
}

/** What a call is compared with, and calls that count on neither side. */
interface LeftOut extends CallEffects {
  readonly unreadable: readonly string[];
  readonly unknown: number;
}

function leftOut({
  tooEarly,
  knownFrom,
  beforeComparison,
  calledAgainstPlan,
  strangers,
  unreadable,
  unknown,
}: LeftOut) {
  const said: string[] = [];
  if (knownFrom !== null)
    said.push(`Рано судить, звонков: ${number(tooEarly)}. Срок после первого из них истечёт ${day(knownFrom)}.`);
  if (beforeComparison > 0) said.push(`Звонков до начала сравнения: ${number(beforeComparison)}. Они не учтены.`);
  if (calledAgainstPlan > 0)
    said.push(`Позвонили, хотя не должны были: ${customers(calledAgainstPlan)}. Не учтены ни там, ни там.`);
  if (strangers > 0) said.push(`До звонка ничего не покупали: ${customers(strangers)}. Не учтены.`);
  if (unknown > 0)
    said.push(
      `Звонков рядом с именами, которых в журнале нет или которые носят несколько клиентов: ${number(unknown)}. Не учтены.`,
    );
  if (unreadable.length > 0) {
    const [first = ''] = unreadable;
    said.push(
      `В столбце «Дата звонка» ячеек без даты: ${number(unreadable.length)}, например «${shorten(first)}». Не учтены.`,
    );
  }
  return said;
}

function sayVerdict(verdict: EffectVerdict): string {
  switch (verdict.kind) {
    case 'none-called':
      return 'Судить пока не о чем: впишите день в столбец «Дата звонка» на листах обзвона и обновите листы, когда пройдут дни после него.';
    case 'none-left-alone':
      return 'Всем можно было звонить, сравнить не с кем, и что дали звонки, сказать нельзя.';
    case 'too-few':
      return 'Рано судить: слишком мало клиентов или покупок среди тех, кому звонили, или тех, кому не звонили.';
    case 'more':
      return `Со звонками покупок больше на ${between(verdict.low, verdict.high)}.`;
    case 'fewer':
      return `Со звонками покупок меньше на ${between(-verdict.high, -verdict.low)}: без звонка покупали чаще.`;
    case 'unclear':
      return `Рано судить: покупок могло стать и на ${number(Math.max(0, -verdict.low))} меньше, и на ${number(Math.max(0, verdict.high))} больше, это может быть случайностью.`;
  }
}

export const next = {
  notes: nextNotes,
  summaryLine: (ahead: number, revenue: number, checked: number, past: RevenueCheck | null) => {
    const tried =
      past === null || past.bias === null
        ? 'на прошлом проверить нельзя'
        : `проверка на прошлых ${number(checked)} днях: ${offBy(past.bias)}`;
    return `Ожидается от нынешних клиентов за ${days(ahead)}: выручка ${money(revenue)} (${tried}).`;
  },
  tab: {
    title: titles.comesNext,
    heading: (asOf: number) => `Что дальше, на ${day(asOf)}`,
    total: (ahead: number, purchases: number, revenue: number) =>
      `За ${days(ahead)} от нынешних клиентов ожидается покупок — ${number(Math.round(purchases))}, выручка — ${money(revenue)}. Новые клиенты — сверх этого.`,
    pastRevenue: ({ expected, actual, bias }: RevenueCheck) =>
      `Выручка за эти дни: ожидалось ${money(expected)}${bias === null ? '' : ` (${offBy(bias)})`}, на деле — ${money(actual)}.`,
    overdue: (many: number) =>
      many === 0
        ? 'Просрочивших нет: никто из постоянных клиентов не молчит дольше двух обычных промежутков.'
        : `Просрочили покупку: ${customers(many)}. Молчат более чем вдвое дольше обычного. Самые ценные — первыми.`,
    overdueAlone: (many: number) => `Из них не звонить: ${customers(many)}. Здесь они не показаны.`,
    overdueHeading: (shown: number, all: number) =>
      `Просрочили: позвоните им первым${shown < all ? ` (${number(shown)} из ${number(all)})` : ''}`,
    customersHeading: (shown: number, all: number, ahead: number | null) => {
      const by = ahead === null ? 'прошлой выручке' : `ожидаемой выручке за ${days(ahead)}`;
      return `${shown < all ? `Первые ${number(shown)} из ${number(all)} клиентов` : 'Все клиенты'}, по ${by}`;
    },
  },
  cohorts: {
    title: titles.cohorts,
    heading: (period: Period, asOf: number) =>
      `Когорты: кто возвращается, по ${PERIODS[period].by} первой покупки, на ${day(asOf)}`,
    comeBack: (period: Period, told: readonly Retention[]) =>
      `Из всех новых клиентов снова покупают: ${told.map((each) => `через ${PERIODS[period].later(each.after)} — ${rate(each)}`).join(', ')}.`,
    tooEarly: (_period: Period) =>
      'Кто возвращается, судить рано: после первых покупок не прошло ни одного целого периода.',
    halves: (period: Period, { since, earlier, later }: Halves) =>
      `Через ${PERIODS[period].later(1)} после первой покупки: из пришедших до ${day(since)} купили снова ${rate(earlier)}, из пришедших позже — ${rate(later)}.`,
    howToRead: (period: Period) =>
      `Строка — клиенты, впервые купившие за ${PERIODS[period].which}; чем правее, тем позже. Звёздочка: ${PERIODS[period].running}.`,
    sharesHeading: 'Какая доля этих клиентов купила снова',
    revenueHeading: 'Сколько принёс каждый из этих клиентов за вычетом возвратов',
    chartTitle: 'Доля новых клиентов, купивших снова',
    after: (period: Period, after: number) => (after === 0 ? PERIODS[period].same : `+${after}`),
  },
  calls: {
    title: titles.callsBrought,
    heading: (asOf: number) => `Что дали звонки, на ${day(asOf)}`,
    sayVerdict,
    how: (share: number, since: number | null, window: number) =>
      `${since === null ? 'Сейчас звонить можно всем' : `С ${day(since)} не звонят ${percent(share)} клиентов, выбранных жребием`}. Считается, кто купил со дня звонка и за ${days(window)} после; кому не звонили — со срединного дня звонков их списка.`,
    picked: (list: string, called: number, could: number) =>
      `${list}: позвонили ${number(called)} из ${number(could)}, кому могли. Если сначала звонили лучшим, разница — их заслуга, а не звонков.`,
    leftOut,
    intervals:
      'От … до: с уверенностью 95 % настоящая разница лежит между ними. Если между ними 0, это может быть случайностью.',
    notToBeCalled: 'не звонить',
    leaveAlone: 'Не звонить: оставлен для сравнения, чтобы увидеть, что дают звонки.',
  },
};
