/** What comes next: measures of the model, what is thought of it, and the words that options go by. */
import type { TooManyPeriods } from '../../core/cohorts/cohort-error.ts';
import type { CohortMeasure } from '../../core/cohorts/cohorts.ts';
import type { Refusal } from '../../core/forecast/fit.ts';
import type { WrongHorizon } from '../../core/forecast/forecast-error.ts';
import type { Verdict } from '../../core/forecast/verdict.ts';
import { shorten } from '../format.ts';
import { named } from './argument-name.ts';
import { russian } from './format.ts';
import { groups } from './groups.ts';

const measures = {
  customers: 'Клиенты',
  repeatCustomers: 'Клиенты с повторной покупкой',
  r: 'r',
  alpha: 'alpha (недели)',
  a: 'a',
  b: 'b',
  logLikelihood: 'Логарифм правдоподобия',
  p: 'p',
  q: 'q',
  gamma: 'gamma',
  checkedDays: 'Дней проверки',
  actualPurchases: 'Покупки, факт',
  expectedPurchases: 'Ожидаемые покупки',
  bias: 'Смещение',
  meanError: 'Средняя ошибка',
  ownRateError: 'Средняя ошибка по своему темпу',
  verdict: 'Вывод',
};

function sayWhy(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'few-repeats':
      return `клиентов, купивших в два разных дня или чаще, — ${russian.number(refusal.repeatCustomers)}, а нужно ${russian.number(refusal.needed)}`;
    case 'short-history':
      return `в журнале ${russian.count(refusal.days, 'день', 'дня', 'дней')}, а нужно ${russian.number(refusal.needed)} — четыре обычных промежутка между покупками`;
    case 'border':
      return 'по покупкам не видно, чем клиенты различаются, и самая правдоподобная модель лежит на границе возможного';
    case 'nobody-leaves':
      return 'по журналу не отличить клиентов, которые ушли, от тех, кто ещё вернётся';
  }
}

function offBy(bias: number): string {
  const percent = russian.number(Math.abs(bias) * 100);
  return percent === '0' ? 'почти точно' : `на ${percent}\u00a0% ${bias > 0 ? 'больше' : 'меньше'}`;
}

function sayVerdict(verdict: Verdict): string {
  if (verdict.kind === 'unchecked') {
    return `Прогноз есть, но проверить его на прошлом этого журнала нельзя: в первых двух третях ${sayWhy(verdict.because)}. Относитесь к нему осторожно.`;
  }
  if (verdict.kind !== 'checked') {
    return `Прогноза нет: ${sayWhy(verdict)}. Остаётся собственный ритм каждого клиента.`;
  }
  const { check, isTotalGood, isClosest } = verdict;
  const { days, actual, expected, bias, meanError, ownRateError } = check;
  const off = bias === null ? '' : ` (${offBy(bias)})`;
  const totals = `Проверено за последние ${russian.count(days, 'день', 'дня', 'дней')}: ожидалось покупок — ${russian.number(expected)}${off}, на деле — ${russian.number(actual)}.`;
  const errors = `По одному клиенту ошибка в среднем ${russian.number(meanError, 2)} покупки; если считать, что каждый продолжит как раньше, — ${russian.number(ownRateError, 2)}.`;
  if (isTotalGood && isClosest) return `${totals} ${errors} Прогнозом можно пользоваться.`;
  return `${totals} ${errors} ${isTotalGood ? 'Верьте итогу, а по отдельным клиентам точнее, что каждый продолжит как раньше.' : 'К итогу относитесь осторожно.'}`;
}

const cohortMeasures: Readonly<Record<CohortMeasure, string>> = { customers: 'клиенты', revenue: 'выручка' };

export const forecast = {
  measures,
  gone: 'скорее ушёл',
  sayVerdict,
  cohortMeasures,
};

export const forecastSentences = {
  'forecast.days': ({ value, most }: WrongHorizon) =>
    `${named('days')}: «${shorten(value)}» — не целое число от 1 до ${russian.number(most)}.`,
  'measure.unknown': ({ value }: { readonly value: string }) =>
    `${named('measure')}: «${shorten(value)}» неизвестен. Укажите: ${Object.values(cohortMeasures).join(' или ')}.`,
  'cohorts.periods': ({ period, periods, most }: TooManyPeriods) =>
    `В журнале периодов («${groups.periods[period]}»): ${russian.number(periods)}, а таблица когорт вмещает ${russian.number(most)}. Укажите более длинный период или меньше строк.`,
};
