/** On rows that formulas can count, the board's numbers are those that pay is counted with. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readOrderLog } from '../../../src/core/log/order-log.ts';
import { managerActuals, revenueBetween } from '../../../src/core/pay/actuals.ts';
import { type Month, monthOf, periodOf } from '../../../src/core/pay/month.ts';
import { weekOf } from '../../../src/core/pay/week.ts';
import { asDay } from '../../../src/core/time/day.ts';
import { UTC } from '../../../src/core/time/zone.ts';
import { localeOf } from '../../../src/core/writing/locale.ts';
import { forecastOf } from '../../core/support/forecast-by-definition.ts';
import { createSample } from '../../workbench/support/workbench.ts';
import type { App } from '../support/app.ts';
import { boardRows, buildBoard, type Language, notCounted, openTeam, serial } from '../support/board.ts';
import { type LogRow, writeLog } from '../support/log.ts';
import { PAY_TITLES } from '../support/pay-request.ts';
import { sheet, values } from '../support/tabs.ts';

const TODAY = '2026-11-18';
const dayOf = (number: number) => asDay(Math.floor(number) - 25_569);
const NAMES = ['Ann', 'Bob', 'Cid', 'Dora'];

function readLog(rows: readonly LogRow[]) {
  const column = (position: number) =>
    rows.map((row) => (position === 1 ? new Date(UTC.startOf(dayOf(Number(row[1])))) : row[position]));
  const columns = { customers: column(0), dates: column(1), amounts: column(2) };
  return { log: readOrderLog(columns, localeOf('en_US'), UTC), managers: column(3) };
}

/** Revenue and forecast by name, as the core counts them. */
function expected(rows: readonly LogRow[], month: Month, names: readonly string[]) {
  const { log, managers } = readLog(rows);
  const actuals = managerActuals(log, managers);
  return new Map(
    names.map((name) => {
      const actual = actuals.managers.get(name.toLowerCase())?.months.get(month)?.revenue ?? 0;
      const today = dayOf(serial(TODAY));
      const { forecast } = forecastOf({ plan: 1, actual, period: periodOf(month), today, holidays: new Set() });
      return [name, { actual, forecast }];
    }),
  );
}

function shownOn(app: App, language: Language = 'en') {
  return new Map(boardRows(app, language).map(({ name, actual, forecast }) => [String(name), { actual, forecast }]));
}

const row: fc.Arbitrary<LogRow> = fc
  .tuple(
    fc.constantFrom('Acme', 'Beta', 12_346),
    fc.integer({ min: serial('2026-10-25'), max: serial('2026-12-05') }),
    fc.integer({ min: -1_000_000, max: 5_000_000 }),
    fc.constantFrom(...NAMES, 'ANN', 'dora'),
  )
  .map(([customer, day, cents, manager]) => [customer, day, cents / 100, manager]);

test('of any countable log, and this week’s results as well', async () => {
  const members = NAMES.map((name) => ({ name, plan: 1000 }));
  const app = await openTeam({ rows: [['Acme', serial('2026-11-02'), 1, 'Ann']], members, today: TODAY });
  await buildBoard(app, '2026-11');
  const month = monthOf(dayOf(serial(TODAY)));
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 60 }), async (rows) => {
      writeLog(app.log, rows, PAY_TITLES.en);
      await app.host.engine.settled();
      const wanted = expected(rows, month, NAMES);
      const shown = shownOn(app);
      for (const [name, numbers] of wanted) expect([name, shown.get(name)]).toEqual([name, numbers]);
      const team = [...wanted.values()].reduce((sum, { actual }) => sum + Math.round(actual * 100), 0);
      expect(Math.round(Number(shown.get('Whole team')?.actual) * 100)).toBe(team);
      expect(notCounted(app).causes.flat()).toEqual([0, 0, 0, '?', 0, 0, 0, 0]);
      const { log, managers } = readLog(rows);
      const { from, to } = weekOf(dayOf(serial(TODAY)));
      const week = revenueBetween(log, managers, from, to);
      const results = values(sheet(app, 'Board')).filter((line) => NAMES.includes(String(line[10])));
      expect(results.map((line) => line[23])).toEqual(NAMES.map((name) => week.get(name.toLowerCase()) ?? 0));
    }),
    { numRuns: 6 },
  );
});

describe.each(['en', 'ru'] as const)('of the sample log (%s)', (language) => {
  test('in the last month with amounts as texts', async () => {
    const { orders, raw } = createSample(language);
    const { columns } = orders;
    // The raw export repeats the orders with some dates and amounts as texts; the rows that it adds are another matter.
    const tidy = new Set(orders.rows.map((cells) => JSON.stringify(cells[3])));
    const rows = raw.rows.filter((cells) => tidy.has(JSON.stringify(cells[3])));
    const manager = columns.findIndex(({ title }) => /manager|менеджер/i.test(title));
    const log = rows.map((cells): LogRow => {
      const of = (column: number) => {
        const cell = cells[column];
        return cell === undefined || cell.kind === 'empty' ? null : cell.value;
      };
      return [of(0), of(1), of(2), of(manager)];
    });
    const names = [...new Set(log.map((line) => String(line[3] ?? '')))].filter((name) => name !== '');
    const withTexts = log.filter((line) => typeof line[2] === 'string');
    const last = Math.max(...withTexts.map((line) => (typeof line[1] === 'number' ? line[1] : 0)));
    const month = monthOf(dayOf(last));
    const members = names.map((name) => ({ name, plan: 100_000 }));
    const app = await openTeam({ rows: log, members, language, today: '2027-01-01', month });
    await buildBoard(app, month);
    const countable = log.filter(([, day, amount]) => typeof day === 'number' && typeof amount === 'number');
    const wanted = expected(countable, month, names);
    const shown = shownOn(app, language);
    expect(names.map((name) => [name, shown.get(name)?.actual])).toEqual(
      names.map((name) => [name, wanted.get(name)?.actual]),
    );
    // Texts for dates and amounts are said, not lost.
    const texts = log.filter(([, day]) => typeof day === 'string');
    const inMonth = log.filter(([, day]) => typeof day === 'number' && monthOf(dayOf(day)) === month);
    const amounts = inMonth.filter(([, , amount]) => typeof amount === 'string').length;
    expect([texts.length, amounts]).not.toContain(0);
    expect(notCounted(app, language).causes.map(([count]) => count)).toEqual([texts.length, amounts, 0, 0]);
  });
});
