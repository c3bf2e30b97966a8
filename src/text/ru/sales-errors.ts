/** One sentence per error of the tools for a head of sales. */

import type { AlarmMetric } from '../../core/activity/alarms.ts';
import type { ScorecardErrorParams } from '../../core/hiring/scorecard.ts';
import type { Mark } from '../../core/touch-points/roll-up.ts';
import { shorten } from '../format.ts';
import type { SomeSentences } from '../sentences.ts';
import { named } from './argument-name.ts';
import { russian } from './format.ts';
import { toolNames } from './head-tool-names.ts';
import { forms } from './pay-forms.ts';

const METRICS: Readonly<Record<AlarmMetric, string>> = {
  plan: 'плана',
  leads: 'лидов',
  conversion: 'конверсии',
  averagePurchase: 'средней покупки',
};
const MARKS: Readonly<Record<Mark, string>> = { quality: 'качество', importance: 'важность' };
const written = (value: number) => String(value).replace('.', ',');

const scorecardSentences: {
  readonly [Code in keyof ScorecardErrorParams]: (params: ScorecardErrorParams[Code]) => string;
} = {
  'scorecard.score': ({ row, value }) => `Строка ${row}: ${written(value)} — не оценка. Укажите целое число от 1 до 5.`,
  'scorecard.question': ({ row, question }) =>
    `Строка ${row}: вопроса «${shorten(question)}» нет в списке вопросов. Добавьте его туда или исправьте название.`,
  'scorecard.twice': ({ row, earlier }) =>
    `Строка ${row}: тот же интервьюер уже оценил этот ответ в строке ${earlier}. Оставьте одну из них.`,
  'scorecard.alike': ({ question }) => `Два вопроса называются «${shorten(question)}». Переименуйте один из них.`,
};

export const salesSentences = {
  'name.missing': ({ argument, row }) =>
    `${named(argument)}, строка ${row}: рядом с числом нет названия. Впишите его или не включайте строку.`,
  'name.unreadable': ({ argument, row, value }) =>
    `${named(argument)}, строка ${row}: «${shorten(value)}» — не название.`,
  'rating.range': ({ argument, row, value }) =>
    `${named(argument)}, строка ${row}: «${shorten(value)}» — не оценка от 1 до 5.`,
  'key-values.cut': ({ value, meant }) =>
    `${named('cut')}: «${shorten(value)}» — не важность от 0 до 10. Укажите ${meant === null ? 'число, например 6' : russian.term({ value: meant, unit: 'number' })}.`,
  'key-values.limit': ({ value }) =>
    `${named('limit')}: «${shorten(value)}» — не целое число от 1 до 3. Ключевых ценностей не бывает больше трёх.`,
  'alarms.order': ({ metric }) => `Пороги ${METRICS[metric]} перепутаны: красный порог не должен быть выше жёлтого.`,
  ...scorecardSentences,
  'head.forms': ({ problems, more }) => forms.refused(problems, more),
  'head.no-people': ({ tab }) =>
    `Пока некого считать: впишите менеджеров на листе «${shorten(tab)}» в столбец «Менеджер».`,
  'head.no-stages': ({ tab }) => `Нет ни одного этапа: впишите их на листе «${shorten(tab)}» в столбец «Этап».`,
  'head.needed': ({ tool, by }) =>
    `«${toolNames[tool]}» пока нельзя удалить: на нём держатся другие инструменты. Сначала удалите: ${by.map((each) => `«${toolNames[each]}»`).join(', ')}.`,
  'head.other-stages': ({ built, now }) =>
    `Дашборд построен для этапов числом ${built}, а в «Настройках РОПа» их ${now}. Удалите «Отчёт на понедельник» и дашборд и постройте их заново: вписанного там нет.`,
  'head.not-built': ({ tool }) => `Листа «${toolNames[tool]}» больше нет: постройте его заново.`,
  'survey.none': () =>
    'Ни один лист не похож на ответы формы: загрузите их, откройте их лист и нажмите кнопку ещё раз. Что спросить, стоит в инструменте «Вопросы опроса».',
  'survey.no-importance': ({ tab }) =>
    `В ответах ничто не говорит, насколько что важно клиентам: укажите на листе «${shorten(tab)}», какие столбцы это говорят, и нажмите кнопку ещё раз.`,
  'touch-points.mark': ({ row, mark, value }) =>
    `Строка ${row}: ${MARKS[mark]} ${written(value)} — не число от 1 до 5.`,
} satisfies SomeSentences;
