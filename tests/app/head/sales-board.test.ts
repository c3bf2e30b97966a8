/** The sales board on the engine: its native formulas give what the core computes. */
import { describe, expect, it } from 'vitest';
import { stageCounts } from '../../../src/core/activity/activity-log.ts';
import { type Alarm, alarmsOf } from '../../../src/core/activity/alarms.ts';
import { metByManagers } from '../../../src/core/activity/by-managers.ts';
import { allSales, salesBetween } from '../../../src/core/activity/sales-between.ts';
import { salesFigures } from '../../../src/core/activity/sales-figures.ts';
import { asDay } from '../../../src/core/time/day.ts';
import { workdaysUntil } from '../../../src/core/time/workdays.ts';
import { type Row, readRows } from '../../core/support/logs.ts';
import { objections } from '../../votes/support/said.ts';
import { voteOn } from '../../votes/support/vote.ts';
import { serial } from '../support/board.ts';
import { sheet, type Value, values } from '../support/tabs.ts';
import { behind } from '../tools/support/tool-tabs.ts';
import type { Language } from './support/head-app.ts';
import { activityIn, HEAD, ORDERS, openSalesFile, PLANS, TODAY, WORDS } from './support/sales-file.ts';

const EPOCH = serial('1970-01-01');
const day = (text: string) => asDay(serial(text) - EPOCH);
const SPANS = [
  { from: day('2026-04-01'), to: day('2026-04-30') },
  { from: day('2026-03-01'), to: day('2026-03-31') },
  { from: day('2026-02-01'), to: day('2026-02-28') },
  { from: day('2026-01-01'), to: day('2026-01-31') },
] as const;

const log = readRows(
  ORDERS.map(
    ([customer, date, amount]): Row => [
      String(customer),
      new Date((Number(date) - EPOCH) * 86_400_000).toISOString().slice(0, 10),
      Number(amount),
    ],
  ),
);
const managers = ORDERS.map(([, , , manager]) => manager);
const workdays = workdaysUntil(SPANS[0], day(TODAY), new Set());

/** What the core says of some people together in April; their months before in its order. */
function expected(language: Language, names: readonly string[], plan: number | null) {
  const activity = activityIn(language);
  const figures = SPANS.map((span) => {
    const sales = salesBetween(log, managers, span).filter(({ name }) => names.includes(name));
    const parts = names.map((name) => stageCounts(activity, WORDS[language].stages, span, name).counts);
    const counts = WORDS[language].stages.map((_, place) => parts.reduce((sum, part) => sum + (part[place] ?? 0), 0));
    return salesFigures({ plan, sales: allSales(sales), counts, workdays });
  });
  const [now, ...past] = figures;
  const began = (to: number) => activity.some((entry) => names.includes(entry.manager) && entry.day <= to);
  const before = past.map((month, index) =>
    began(SPANS[index + 1]?.to ?? 0) ? month : { ...month, stages: [], overallConversion: null },
  );
  if (now === undefined) throw new Error('no April');
  return { now, alarms: alarmsOf({ now, before, workdays }) };
}

const COLOURS = {
  en: { red: 'red', amber: 'amber', green: 'green', sign: '%', lights: 'Lights', all: 'All together' },
  ru: { red: 'красный', amber: 'жёлтый', green: 'зелёный', sign: '%', lights: 'Светофор', all: 'Все вместе' },
};

function lightOf({ metric, colour, ratio }: Alarm, language: Language): string {
  const words = COLOURS[language];
  const percent = Math.round(ratio * 100) + 0;
  return `${words[colour]} ${metric !== 'plan' && percent > 0 ? '+' : ''}${percent}${words.sign}`;
}

/** Blank as null, numbers to a billionth. */
const plain = (cell: Value | undefined) =>
  cell === '' || cell === undefined ? null : typeof cell === 'number' ? Math.round(cell * 1e9) / 1e9 : cell;
const rounded = (value: number | null) => (value === null ? null : Math.round(value * 1e9) / 1e9);

describe.each(['en', 'ru'] as const)('in %s', (language) => {
  it('says what the core says of everybody', async () => {
    const app = await openSalesFile(language);
    const cells = values(sheet(app, WORDS[language].board));
    const rowOf = (name: string, from = 0) => cells.findIndex((row, index) => index >= from && row[0] === name);
    const lights = rowOf(COLOURS[language].lights);
    const names = ['Anna', 'Boris', 'Vera'];
    const whole = Object.values(PLANS).reduce<number>((sum, plan) => sum + (plan ?? 0), 0);
    const lines: readonly (readonly [string, readonly string[], number | null])[] = [
      [COLOURS[language].all, [...names, HEAD], whole],
      ...names.map((name) => [name, [name], PLANS[name] ?? null] as const),
    ];
    for (const [title, people, plan] of lines) {
      const { now, alarms } = expected(language, people, plan);
      const counts = now.stages.map(({ count }) => count);
      const row = cells[rowOf(title)]?.slice(0, 20).map(plain);
      expect(row, title).toEqual([
        title,
        plan,
        now.actual,
        rounded(now.attainment),
        now.forecast,
        now.neededPerWorkday,
        now.averagePurchase,
        rounded(now.repeatShare),
        ...counts,
        ...now.stages.slice(1).map(({ step }) => rounded(step)),
        rounded(now.overallConversion),
      ]);
      const shown = cells[rowOf(title, lights)]?.slice(0, 20).map(plain) ?? [];
      expect(shown[1], title).toBe(alarms.filter(({ colour }) => colour === 'red').length);
      const said = shown.slice(2).filter((cell) => cell !== null);
      const inOrder = (metric: Alarm['metric']) => alarms.filter((alarm) => alarm.metric === metric);
      // From left to right: forecast, average purchase, the first stage, the steps, overall.
      const wanted = (['plan', 'averagePurchase', 'leads', 'conversion'] as const).flatMap(inOrder);
      expect(said, title).toEqual(wanted.map((alarm) => lightOf(alarm, language)));
    }
    const met = metByManagers(
      [...names, HEAD].map((name) => {
        const { now } = expected(language, [name], PLANS[name] ?? null);
        return { isHead: name === HEAD, plan: now.plan, actual: now.actual };
      }),
    );
    const hands = cells[rowOf(COLOURS[language].all) + 1]?.map(plain) ?? [];
    expect(hands.slice(1, 4)).toEqual([met.plan, met.byManagers, rounded(met.attainmentByManagers)]);
    expect(behind(app, WORDS[language].board)).toEqual({ hidden: ['V', 'DF'], drawn: [WORDS[language].stages.length] });
    const status = cells.filter((row) => /^[✓⚠]/.test(String(row[0]))).map((row) => String(row[0])[0]);
    expect(status).toEqual(['✓', '✓']);
    expect(objections(voteOn(app.host.engine))).toEqual([]);
  });
});
