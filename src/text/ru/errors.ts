/** One sentence per error: what is wrong, where, what to do. */

import { shorten } from '../format.ts';
import { sayQuestion } from '../say-question.ts';
import type { AllSentences } from '../sentences.ts';
import { argumentSentences, unexpected } from './argument-errors.ts';
import { russian } from './format.ts';
import { paySentences } from './pay-errors.ts';
import { reading } from './reading.ts';
import { salesSentences } from './sales-errors.ts';
import { settingsTab } from './settings-tab.ts';
import { rightsMissing, sheetGone } from './shared.ts';
import { sqlSentences } from './sql-errors.ts';

const CUT_RULES = {
  abc: 'Границы ABC не подходят: нужны две доли выручки больше 0, вторая больше первой и не больше 1.',
  xyz: 'Границы XYZ не подходят: нужны две вариации больше 0, вторая больше первой.',
};

const rows = (count: number) => russian.count(count, 'строка', 'строки', 'строк');

const sentences: AllSentences = {
  ...argumentSentences,
  ...paySentences,
  ...salesSentences,
  ...sqlSentences,
  'log.no-purchases': ({ sheet, bad, later }) =>
    `На листе «${shorten(sheet)}» нет покупок для анализа (не прочитано: ${rows(bad)}${later > 0 ? `, с датой в будущем: ${russian.number(later)}` : ''}). Для каждого заказа нужны клиент, дата не позже сегодняшней и сумма больше нуля.`,
  'log.own-tab': ({ tab }) =>
    `Лист «${shorten(tab)}» построил сам Salesbook, заказов на нём нет. Выберите лист со своими заказами.`,
  'tab.header': ({ tab }) =>
    `На листе «${shorten(tab)}» пропала строка заголовков. Верните заголовок «Клиент» над именами или удалите лист и повторите. На листе ничего не изменено.`,
  'tab.last': () => 'Других листов в файле нет: сначала добавьте лист, затем удаляйте эти.',
  'tab.edited': ({ tab }) =>
    `Лист «${shorten(tab)}» только что изменили. Нажмите кнопку ещё раз, чтобы учесть изменения.`,
  'tab.cell': ({ cell, fault }) =>
    fault === 'long'
      ? `В ячейке ${cell} столько текста, сколько в ней помещается, и перенести его без потери конца нельзя. Сократите текст на несколько знаков и повторите. На этом листе ничего не изменено.`
      : `У ячейки ${cell} формат даты, но такого дня в календаре нет. Измените число или формат и повторите. На этом листе ничего не изменено.`,
  'run.busy': () => 'Salesbook уже строит листы в этом файле. Подождите немного и повторите.',
  'run.gone': () => 'Это построение остановлено или заменено другим. Начните заново.',
  'run.log-changed': ({ sheet }) =>
    `Журнал на листе «${shorten(sheet)}» изменился, пока строились листы. Начните заново, чтобы учесть новые строки.`,
  'run.settings-changed': () =>
    'Лист настроек изменился, пока строились листы. Начните заново, чтобы учесть изменения.',
  'playbook.problems': ({ problems }) => settingsTab.refused(problems),
  'settings.sheet-gone': () => sheetGone,
  'settings.invalid': ({ setting }) =>
    `Настройку «${setting}» нельзя использовать. Откройте боковую панель снова и выберите её заново.`,
  'settings.class-cuts': ({ kind }) => CUT_RULES[kind],
  'settings.newer': () =>
    'В этом файле работала более новая версия Salesbook. Закройте таблицу и откройте снова, чтобы её загрузить.',
  'rights.missing': () => rightsMissing,
  'tab.typed-columns': ({ tab }) =>
    `На листе «${shorten(tab)}» есть таблица Google Таблиц с типами столбцов, и она не принимает то, что записывает Salesbook. Откройте меню рядом с названием таблицы, преобразуйте её в обычный диапазон и нажмите ещё раз.`,
  'tab.validation': ({ tab, cell }) =>
    `На листе «${shorten(tab)}»${cell === null ? '' : ` в ячейке ${cell}`} есть правило проверки данных, которое не принимает то, что записывает Salesbook. В меню «Данные → Проверка данных» удалите его или выберите показ предупреждения и нажмите ещё раз.`,
  'tab.protected': ({ tab }) =>
    `Лист «${shorten(tab)}» или его часть защищены, и менять их вам нельзя. Попросите того, кто поставил защиту, дать вам доступ (меню «Данные → Защитить листы и диапазоны»), и нажмите ещё раз.`,
  'convert.stopped': ({ sheet, cell, converted }) =>
    `Лист «${shorten(sheet)}» изменили во время преобразования: начиная с ячейки ${cell} ничего не изменено (до этого преобразовано: ${russian.number(converted)}). Посмотрите ячейки ещё раз и преобразуйте остальные.`,
  'convert.changed': () =>
    'Журнал изменился с тех пор, как были показаны ячейки. Посмотрите их ещё раз перед преобразованием.',
  'kept.too-long': () =>
    'Заголовки столбцов журнала или выбранные значения слишком длинные, в файле их не запомнить. Сократите самые длинные и повторите. Ничего не изменено.',
  'reading.open': ({ question }) => sayQuestion(question, reading.questions),
  'reading.no-value': ({ value, values }) => reading.noValue(value, values),
  'reading.answers': ({ answer }) => reading.answersRefused(answer),
  'rpc.method': ({ method }) =>
    `Salesbook не знает команды «${shorten(method)}». Закройте боковую панель и откройте её снова.`,
};

export const errors = { sentences, unexpected };
