/** The tab *Settings*: its titles, what each part is for, and what can be wrong in it. */
import type { PlaybookProblem } from '../../core/customers/playbook-problem.ts';
import { shorten } from '../format.ts';
import { groups } from './groups.ts';

const PROBLEMS: Readonly<Record<PlaybookProblem['cause'], (value: string, other: string) => string>> = {
  gone: (value) => `нет «${value}». Верните на место или восстановите стандартные настройки`,
  twice: (value, other) => `«${value}» есть и в ${other}. Оставьте в одном месте`,
  'codes-missing': (value) => `ни в одном сегменте нет кодов ${value}. Добавьте каждый в один`,
  'code-unknown': (value) => `«${shorten(value)}» — не код. Разделяйте коды пробелами`,
  name: () => 'нужно название от 1 до 50 знаков',
  cut: () => 'границы — числа больше 0 по возрастанию, A и B — до 100 %',
  choice: (value, other) => `«${shorten(value)}» не подходит. Выберите: ${other}`,
  'not-a-date': (value) => `«${shorten(value)}» — не дата. Здесь могут быть только даты`,
};

const sentence = ({ cause, value, other }: PlaybookProblem) => `${PROBLEMS[cause](value, other)}.`;

export const settingsTab = {
  title: 'Настройки',
  note: 'Всё под оранжевыми заголовками — ваше и учтётся при следующем обновлении. Строки и столбцы можно двигать.',
  segments: {
    note: 'Каждый код — в одном сегменте. При 5 баллах считаются только R и F; при другом числе — коды для 3.',
    columns: {
      segment: 'Код сегмента',
      name: 'Сегмент',
      three: 'Коды при 3 баллах: R F M',
      five: 'Коды при 5 баллах: R F',
      advice: 'Что делать',
    },
  },
  groups: { columns: { group: 'Группа', advice: 'Рекомендация' } },
  rules: {
    note: 'A и B — до этой доли выручки. X и Y — до этой вариации покупок (по учебнику, «классика»: 0,1 и 0,25).',
    columns: { setting: 'Настройка', value: 'Значение' },
    period: 'Период',
    rule: 'Правило',
    customers: 'для клиентов',
    classic: groups.classic,
    version: 'Версия',
  },
  lists: {
    note: 'Праздники: только даты. Рядом — варианты для обзвонов.',
    columns: { holidays: 'Праздники', statuses: 'Статус', nextSteps: 'Следующий шаг' },
  },
  problem: sentence,
  refused: (problems: readonly PlaybookProblem[]) =>
    [
      'Ничего не построено: исправьте лист настроек.',
      ...problems.slice(0, 3).map((problem) => `${problem.cell}: ${sentence(problem)}`),
      ...(problems.length > 3 ? ['…'] : []),
    ].join('\n'),
  added: (titles: readonly string[]) => `В этом листе ещё нет: ${titles.join(', ')}. Действуют стандартные настройки.`,
};
