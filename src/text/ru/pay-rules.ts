/** What rules to begin with are called, what they do, and what is counted. */
import type { Measure } from '../../core/pay/motivation.ts';
import type { RuleTemplate } from '../../core/pay/rule-templates.ts';

const names: Readonly<Record<RuleTemplate, string>> = {
  strong: 'Для сильных',
  steps: 'Ступени 70/80/100',
  percent: 'Процент от плана',
  'new-clients': 'Новые клиенты',
  smooth: 'Плавная кривая',
};

/** For the page alone. */
export const ruleSentences: Readonly<Record<RuleTemplate, string>> = {
  strong:
    'Меньше 70\u00a0% плана — без бонуса, дальше бонус растёт с результатом, а всё сверх плана оплачивается в полтора раза выше.',
  steps:
    'За 70\u00a0% плана — 70\u00a0% бонуса, за 80\u00a0% — 80\u00a0%, за выполненный план — весь бонус. Между ступенями и сверх плана прибавки нет.',
  percent: 'На сколько процентов выполнен план, столько процентов бонуса. Порога нет.',
  'new-clients': 'Половина бонуса за выручку, половина за новых клиентов.',
  smooth: 'Бонус растёт без скачков: от нуля до полного при выполненном плане и до полутора при 120\u00a0%.',
};

const measures: Readonly<Record<Measure, string>> = {
  revenue: 'Выручка',
  orders: 'Заказы',
  newClients: 'Новые клиенты',
  own: 'Вручную',
};

export const payRules = { names, measures };
