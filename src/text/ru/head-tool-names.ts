/** What the tools for the head of sales are called, on the page and in sentences. */
import type { HeadTool } from '../../core/head-tools.ts';

export const toolNames: Readonly<Record<HeadTool, string>> = {
  settings: 'Настройки РОПа',
  activity: 'Активность',
  'sales-board': 'Дашборд РОПа',
  todo: 'Задачи недели',
  monday: 'Отчёт на понедельник',
  onboarding: 'Адаптация 30-60-90',
  'survey-questions': 'Вопросы опроса',
  'key-values': 'Ключевые ценности',
  'strategy-session': 'Стратегическая сессия',
  'touch-points': 'Точки контакта',
  'hiring-head': 'Найм РОПа',
  'hiring-manager': 'Найм менеджера',
};
