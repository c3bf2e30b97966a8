/** The tab *Settings*: its titles, what each part is for, and what can be wrong in it. */
import type { PlaybookProblem } from '../../core/playbook.ts';
import { groups } from './groups.ts';

const PROBLEMS: Readonly<Record<PlaybookProblem['cause'], (value: string, other: string) => string>> = {
  title: (value) => `нет строки заголовков «${value}». Верните заголовки в одну строку или восстановите настройки`,
  row: (value) => `ниже нет строки «${value}». Верните её или восстановите настройки`,
  twice: (value, other) => `«${value}» есть и в ${other}. Оставьте в одном месте`,
  'codes-missing': (value) => `коды ${value} не входят ни в один сегмент. Добавьте каждый в один из них`,
  'code-unknown': (value) => `«${value}» — не код. Разделяйте коды пробелами: 332 333`,
  'name-empty': () => 'у сегмента должно быть название',
  'name-long': () => 'название слишком длинное для листа: не больше 50 знаков',
  'abc-cut': () => 'нужна доля больше 0 % и не больше 100 %',
  'xyz-cut': () => 'нужно число больше 0',
  'cut-order': (_, other) => `граница должна быть больше, чем в ${other}`,
  choice: (value, other) => `«${value}» не подходит. Выберите: ${other}`,
  'not-a-date': (value) => `«${value}» — не дата. В этом столбце могут быть только даты`,
};

export const settingsTab = {
  title: 'Настройки',
  note: 'Это ваш лист: всё под оранжевыми заголовками учтётся при следующем обновлении. Заголовки и зелёные столбцы не меняйте; строки и столбцы можно двигать.',
  segments: {
    note: 'Сегменты: каждый код — ровно в одном. При 5 баллах решают давность и частота, при другом числе баллов — коды для 3.',
    columns: ['Код сегмента', 'Сегмент', 'Коды при 3 баллах (R F M)', 'Коды при 5 баллах (R F)', 'Что делать'],
  },
  groups: { note: 'Группы ABC×XYZ: что делать с каждой.', columns: ['Группа', 'Рекомендация'] },
  rules: {
    note: 'Границы ABC×XYZ: A и B — по доле выручки, X и Y — по тому, насколько неровно покупают.',
    columns: ['Настройка', 'Значение'],
    labels: {
      a: 'A — до доли',
      b: 'B — до доли',
      x: 'X — вариация до',
      y: 'Y — вариация до',
      period: 'Период',
      rule: 'Правило',
      version: 'Версия листа',
    },
    ruleChoices: { customers: 'для клиентов', classic: groups.classic },
  },
  lists: {
    note: 'Праздники: только даты. Списки рядом — варианты выбора в обзвонах.',
    columns: ['Праздники', 'Статус', 'Следующий шаг'],
  },
  problem: ({ cause, cell, value, other }: PlaybookProblem) =>
    `${cell === '' ? '' : `${cell}: `}${PROBLEMS[cause](value, other)}.`,
  refused: (problems: readonly string[]) =>
    ['Ничего не построено: сначала исправьте лист настроек.', ...problems.slice(0, 3), problems[3] && '…']
      .join('\n')
      .trim(),
  added: (titles: readonly string[]) =>
    `Этот лист старше Salesbook, в нём нет: ${titles.join(', ')}. Действуют исходные настройки.`,
};
