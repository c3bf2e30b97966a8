/** The page of tools for the head of sales. */
import type { HeadTool } from '../../core/head-tools.ts';
import { russian } from './format.ts';
import { toolNames } from './head-tool-names.ts';

/** What each is for. */
const about: Readonly<Record<HeadTool, string>> = {
  settings: 'Этапы, менеджеры, когда показатель красный и что тогда делать. На них опираются остальные инструменты.',
  activity: 'Журнал лидов, встреч и оплат по менеджерам и дням, заполняется из списков.',
  'sales-board': 'План, прогноз, воронка и конверсии каждого менеджера, вживую; что красное и требует действий.',
  todo: 'Что красное — с действием, ответственным и сроком; хранится по неделям.',
  monday: 'Одна страница для печати собственнику: план, воронка, что красное и что с этим делают.',
  onboarding: 'Задачи первых девяноста дней для каждого новичка; дашборд показывает план, факт и сделанное.',
  'survey-questions': 'Что спросить у клиентов о ценностях: вставьте в форму, на обоих языках.',
  'key-values':
    'Не больше трёх ценностей, которые важны клиентам и в которых вы лучшие, по ответам формы. Перед построением откройте лист с ответами.',
  'strategy-session': 'Программа на шесть часов с отметками; на последнем шаге записывают ключевые ценности.',
  'touch-points':
    'Карта, где клиенты встречаются с вами: сначала самое слабое из важного, и чему не служит ни одна точка.',
  'hiring-head': 'Оценочный лист с описанными ответами, кандидаты рядом и лист каждого для печати.',
  'hiring-manager': 'То же с вопросами для менеджера по продажам.',
};

export const headPage = {
  names: toolNames,
  about,
  intro: 'Каждый инструмент — лист этого файла с вашими именами.',
  build: 'Построить',
  refresh: 'Обновить',
  /** Where the button adds to what people have typed. */
  refreshOf: { todo: 'Добавить красное этой недели', onboarding: 'Добавить новичков' } as Readonly<
    Partial<Record<HeadTool, string>>
  >,
  open: 'Открыть',
  remove: 'Удалить…',
  /** What a screen reader says of a button: the same words stand on several. */
  named: (button: string, tool: string) => `${button.replace('…', '')}: ${tool}`,
  alsoBuilt: (tools: readonly string[]) =>
    `Вместе с этим появится ещё: ${tools.map((tool) => `«${tool}»`).join(', ')}.`,
  removal: {
    heading: (tool: string) => `Удалить «${tool}»?`,
    tabs: (names: readonly string[]) => {
      const said = names.map((name) => `«${name}»`).join(', ');
      const deleted =
        names.length === 1
          ? `Лист ${said} удалится со всем, что на нём есть`
          : `Листы ${said} удалятся со всем, что на них есть`;
      return `${deleted}. Другие листы не изменятся.`;
    },
    lines: (count: number) => `Пропадёт заполненных строк: ${russian.number(count)}.`,
    back: 'Вернуть можно только из истории версий: Файл → История версий.',
    yes: 'Удалить',
    no: 'Оставить',
    neededBy: (tools: string) => `Пока удалить нельзя: на нём держатся другие инструменты. Сначала удалите: ${tools}.`,
  },
  working: { build: 'Строю…', open: 'Открываю…', remove: 'Удаляю…' },
  done: {
    built: (tool: string) => `«${tool}»: готово`,
    removed: (tool: string) => `«${tool}»: удалено`,
  },
  progress: 'Ход работы',
};
