/** A rule of several KPIs on the payout tab and the statement: whose number is whose is said. */
import { describe, expect, test } from 'vitest';
import { get } from '../support/app.ts';
import { sheet, type, type Value, values } from '../support/tabs.ts';
import { openPay, type PayApp, table } from './support/pay-app.ts';

const MONTH = { month: '2026-10' };
const WORDS = {
  en: {
    ...{ motivation: 'Motivation', weight: 'Weight', rule: 'For the strong', plan: 'Plan', manager: 'Manager' },
    ...{ revenue: 'Revenue', clients: 'New clients', payouts: 'Payouts — October 2026', statement: 'Statement — Anna' },
    ...{
      planned: 'Revenue: plan',
      actual: 'Revenue: actual',
      met: 'Attainment, all KPIs',
      how: 'How the bonus came about',
    },
    ...{
      cap: 'Cap',
      limits: ['Cap of the bonus 80% (share 82% > cap 80%)', 'bonus multiplied by 0 (attainment 82% < gate 90%)'],
    },
    ...{ done: 'actual', three: 'actual 3 ÷ plan 5', belowFloor: 'attainment 60% < floor 70%' },
    labels: [
      'New clients: plan',
      'New clients: actual',
      'New clients: attainment',
      'New clients: below the floor: pays 0',
    ],
  },
  ru: {
    ...{ motivation: 'Мотивация', weight: 'Вес', rule: 'Для сильных', plan: 'План', manager: 'Менеджер' },
    ...{ revenue: 'Выручка', clients: 'Новые клиенты', payouts: 'Выплаты — октябрь 2026' },
    ...{ statement: 'Расшифровка — Anna', planned: 'Выручка: план', actual: 'Выручка: факт' },
    ...{ met: 'Выполнение, все показатели', how: 'Как получился бонус' },
    ...{
      cap: 'Потолок',
      limits: [
        'Потолок бонуса 80% (процент бонуса 82% > потолок 80%)',
        'бонус умножается на 0 (выполнение 82% < стоп-фактор 90%)',
      ],
    },
    ...{ done: 'факт', three: 'факт 3 ÷ план 5', belowFloor: 'выполнение 60% < порог 70%' },
    labels: [
      'Новые клиенты: план',
      'Новые клиенты: факт',
      'Новые клиенты: план выполнен на',
      'Новые клиенты: ниже порога: даёт 0',
    ],
  },
};

/** The rule's KPIs with their weights; three new clients and 410,000 are Anna's, one and 600,000 Boris'. */
async function paidBy(
  language: 'en' | 'ru',
  kpis: (words: (typeof WORDS)['en']) => [string, number][],
): Promise<PayApp> {
  const app = await openPay({ language });
  const words = WORDS[language];
  const motivation = sheet(app, words.motivation);
  const header = values(motivation).findIndex((row) => row.includes(words.weight));
  const lines = kpis(words).map(([kpi, weight]): Value[] => [words.rule, kpi, kpi, weight]);
  lines.forEach((line, index) => {
    for (const [column, value] of line.entries()) type(motivation, header + 1 + index, column, value);
  });
  const plan = sheet(app, words.plan);
  if (!lines.some((line) => line.includes(words.revenue))) {
    for (const [row, cells] of values(plan).entries())
      if (cells[2] === words.revenue) type(plan, row, 2, words.clients);
  }
  await get(app, 'planMonth', MONTH);
  for (const [row, cells] of values(plan).entries()) if (cells[2] === words.clients) type(plan, row, 3, 5);
  await get(app, 'buildPayout', MONTH);
  return app;
}

describe.each(['en', 'ru'] as const)('several KPIs (%s)', (language) => {
  const words = WORDS[language];

  test('the columns of the payout tab name the revenue, and the line says the rest', async () => {
    const app = await paidBy(language, ({ revenue, clients }) => [
      [revenue, 0.6],
      [clients, 0.4],
    ]);
    const [anna, , total] = table(app, words.payouts, words.manager);
    expect(anna).toMatchObject({ [words.planned]: 500_000, [words.actual]: 410_000, [words.met]: 0.732 });
    expect(total).toMatchObject({ [words.planned]: 1_000_000, [words.actual]: 1_010_000, [words.met]: null });
    const how = String(anna?.[words.how]);
    expect(how).toContain(`${words.revenue}: ${words.done} 410`);
    expect(how).toContain(`${words.clients}: ${words.three} = 60`);
    expect(how.replace(/\s%/g, '%')).toContain(`${words.labels[3]} (${words.belowFloor})`);
    await get(app, 'buildStatements', { ...MONTH, members: ['Anna'] });
    const labels = values(sheet(app, words.statement)).map(([label]) => label);
    expect(labels.filter((label) => String(label).startsWith(words.clients))).toEqual(words.labels);
  });

  test('a gate and a cap say what they make of the bonus, apart from what was compared', async () => {
    const app = await openPay({ language });
    const motivation = sheet(app, words.motivation);
    const cells = values(motivation);
    const rules = cells.findIndex((row) => row.includes(words.cap));
    const kpis = cells.findIndex((row) => row.includes(words.weight));
    type(motivation, rules + 1, cells[rules]?.indexOf(words.cap) ?? -1, 0.8);
    type(motivation, kpis + 1, 5, 0.9);
    type(motivation, kpis + 1, 6, 0);
    await get(app, 'buildPayout', MONTH);
    const [anna] = table(app, words.payouts, words.manager);
    const how = String(anna?.[words.how]).replace(/\s%/g, '%');
    for (const part of words.limits) expect(how).toContain(part);
  });

  test('without revenue among them its columns stay empty, the total too', async () => {
    const app = await paidBy(language, ({ clients }) => [[clients, 1]]);
    const rows = table(app, words.payouts, words.manager);
    expect(rows.map((row) => [row[words.planned], row[words.actual], row[words.met]])).toEqual([
      [null, null, 0.6],
      [null, null, 0.2],
      [0, 0, null],
    ]);
    expect(String(rows[0]?.[words.how])).toContain(`${words.three} = 60`);
  });
});
