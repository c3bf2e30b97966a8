/** KPIs over parts of the log and others' orders stand on the board in formulas, and are what pay counts. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PayStart } from '../../../src/app/pay/requests.ts';
import { readOrderLog } from '../../../src/core/log/order-log.ts';
import { managerActuals } from '../../../src/core/pay/actuals.ts';
import { periodOf } from '../../../src/core/pay/month.ts';
import { UTC } from '../../../src/core/time/zone.ts';
import { localeOf } from '../../../src/core/writing/locale.ts';
import { textsIn } from '../../../src/text/language.ts';
import { month } from '../../core/pay/support/pay.ts';
import { day } from '../../core/support/days.ts';
import { type App, get } from '../support/app.ts';
import { addOrder, boardRows, buildBoard, cellsOf, type Language, serial, WORDS } from '../support/board.ts';
import { type LogRow, writeLog } from '../support/log.ts';
import { sheet, values } from '../support/tabs.ts';
import {
  FILTER_KPIS,
  FILTER_NAMES,
  FILTER_TITLES,
  filteredOrder,
  hostileLines,
  type Label,
  MONTH,
  openFiltered,
  TODAY,
} from './support/filters.ts';

const DAY = serial('2026-11-03');
const row = (amount: number | string, manager: string, product: Label, kind: Label = null): LogRow => {
  return ['Acme', DAY, amount, manager, product, kind];
};

/** The lines of KPIs below the managers. */
function kpiRows(app: App, language: Language) {
  const cells = cellsOf(app, WORDS[language].board);
  const first = cells.findIndex(([, title]) => title === textsIn(language).payBoard.parts) + 1;
  if (first === 0) return [];
  const end = cells.findIndex((line, index) => index >= first && line[1] === null);
  return cells.slice(first, end).map(([, label, plan, actual, , bar]) => ({ label, plan, actual, bar }));
}

/** What the board says that pay counts beyond it, by line. */
function beyond(app: App, language: Language): ReadonlyMap<unknown, number> {
  const cells = cellsOf(app, WORDS[language].board);
  const { check } = textsIn(language).payBoard;
  const first = cells.findIndex(([, said]) => said === check.differs(textsIn(language).format.day(day(TODAY)))) + 1;
  if (first === 0) return new Map();
  const after = cells.slice(first);
  const end = after.findIndex((line) => line[3] === null || typeof line[3] !== 'number');
  return new Map(after.slice(0, end).map((line) => [line[1], Number(line[3])]));
}

const status = (app: App, language: Language) => cellsOf(app, WORDS[language].board)[2]?.[0];
const SERVICES = { kpi: 'Services', weight: 0.6, products: 'Services' };
const GOODS = { kpi: 'Goods', weight: 0.4, products: 'Doors; Locks' };

describe.each(['en', 'ru'] as const)('plans for parts of the log (%s)', (language) => {
  const texts = textsIn(language);

  test('stand below the managers, make their own lines, and are what the statement counts', async () => {
    const rows = [
      row(100, 'Anna', 'Services'),
      row(50.5, 'Anna', 'services '),
      row(30, 'Anna', 'Doors'),
      row(20, 'Anna; Boris', 'LOCKS'),
      row(7, 'Anna', 'Keys'),
      row(60, 'Boris', 'Services'),
      row(5, 'Boris', null),
    ];
    const planOf = (name: unknown, kpi: unknown) => (kpi === 'Services' ? 200 : 50) * (name === 'Anna' ? 1 : 2);
    const app = await openFiltered({ rows, names: ['Anna', 'Boris'], lines: [SERVICES, GOODS], language, planOf });
    const { problems } = (await get(app, 'payStart')) as PayStart;
    expect(problems.filter((problem) => problem.month !== '2026-10')).toEqual([]);
    await buildBoard(app, MONTH);
    const lines = () => kpiRows(app, language).map(({ label, plan, actual }) => [label, plan, actual]);
    expect(lines()).toEqual([
      ['Anna: Services', 200, 150.5],
      ['Anna: Goods', 50, 40],
      ['Boris: Services', 400, 60],
      ['Boris: Goods', 100, 10],
    ]);
    expect(boardRows(app, language).map(({ place, name, plan, actual }) => [place, name, plan, actual])).toEqual([
      [null, WORDS[language].team, 750, 260.5],
      [1, 'Anna', 250, 190.5],
      [2, 'Boris', 500, 70],
    ]);
    expect(status(app, language)).toBe(texts.payBoard.allCounted);

    // An order moves its line, without the add-on; what is spelled in a new way is not passed over.
    await addOrder(app, row(9.5, 'Anna', 'Services'));
    expect(lines()[0]).toEqual(['Anna: Services', 200, 160]);
    expect(status(app, language)).toBe(texts.payBoard.allCounted);
    await addOrder(app, row(1, 'Boris', ' Services'));
    expect([status(app, language), lines()[2]?.[2]]).toEqual([texts.payBoard.differs, 60]);
    expect(boardRows(app, language).map(({ place }) => place)).toEqual([null, null, null]);
    await buildBoard(app, MONTH);
    expect([status(app, language), lines()[2]?.[2]]).toEqual([texts.payBoard.allCounted, 61]);

    await get(app, 'buildStatements', { month: MONTH, members: ['Anna'] });
    const steps = values(sheet(app, texts.payClosing.statement.title('Anna')));
    const counted = steps.filter(([, how]) => String(how).includes(texts.paySteps.term({ value: 160, unit: 'money' })));
    expect(counted.length).toBeGreaterThan(0);
  });

  test('where formulas can’t tell, what pay counted is said, and texts are missing line by line', async () => {
    const rows = [row(100, 'Anna', 'Services'), row('40,00', 'Anna', 'Services'), row(30, 'Anna', 'Doors')];
    const lines = [
      { ...SERVICES, weight: 0.5 },
      { kpi: 'New', weight: 0.3, isNew: true },
      { kpi: 'Orders', weight: 0.2, measure: 'orders' as const, products: 'Doors' },
    ];
    const app = await openFiltered({ rows, names: ['Anna', 'Boris'], lines, language });
    await buildBoard(app, MONTH);
    const said = ['Anna: New 170', 'Anna: Orders 1', 'Boris: New 0', 'Boris: Orders 0'].join('; ');
    expect(cellsOf(app, WORDS[language].board).flat()).toContain(
      texts.payBoard.check.notLive(texts.format.day(day(TODAY)), said),
    );
    const [anna] = kpiRows(app, language);
    expect([anna?.label, anna?.actual]).toEqual(['Anna: Services', 100]);
    expect(String(anna?.bar)).toMatch(/ ⚠ \+40$/);
    expect([...beyond(app, language)]).toEqual([
      ['Anna', 40],
      ['Anna: Services', 40],
    ]);
    expect(boardRows(app, language)[1]).toMatchObject({ place: null, name: 'Anna', plan: WORDS[language].noPlan });
  });
});

test.each(['en', 'ru'] as const)(
  'on any log the lines and what is said beyond them are what pay counts (%s)',
  async (language) => {
    const app = await openFiltered({
      rows: [row(1, 'Ann', '7', '7')],
      names: FILTER_NAMES,
      lines: hostileLines(language),
      language,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(filteredOrder, { minLength: 20, maxLength: 80 }), async (rows) => {
        writeLog(app.log, [row(1, 'Ann', '7', '7'), ...rows], FILTER_TITLES);
        await buildBoard(app, MONTH);
        const all = [row(1, 'Ann', '7', '7'), ...rows];
        const column = (at: number) => all.map((line) => line[at]);
        const dates = all.map((line) => new Date(UTC.startOf(day('1899-12-30')) + Number(line[1]) * 86_400_000));
        const log = readOrderLog({ customers: column(0), dates, amounts: column(2) }, localeOf('en_US'), UTC);
        const team = new Set(FILTER_NAMES.map((name) => name.toLowerCase()));
        const actuals = managerActuals(log, column(3), { team, products: column(4), types: column(5) });
        const members = [...FILTER_NAMES].sort();
        const wanted = members.flatMap((name) =>
          FILTER_KPIS.map(({ kpi, part, people }): [string, number] => {
            const whose = people === undefined ? [name] : people === 'whole team' ? FILTER_NAMES : ['Ann', '007'];
            const asked = Object.keys(part).length === 0 ? undefined : part;
            const sums = whose.map((one) => actuals.between(one.toLowerCase(), periodOf(month(MONTH)), asked).revenue);
            return [`${name}: ${kpi}`, sums.reduce((sum, each) => sum + each, 0)];
          }),
        );
        const said = beyond(app, language);
        // A tilde is any sign in criteria: that counts `yx` as well, and is said.
        const holdsTilde = rows.some((line) => line.includes('yx'));
        expect([...said.keys()].filter((name) => !holdsTilde || !String(name).endsWith(': One'))).toEqual([]);
        const shared = rows.filter((line) => String(line[3]).includes(';')).length;
        const shown = kpiRows(app, language);
        expect(shown.map((line) => line.label)).toEqual(wanted.map(([name]) => name));
        shown.forEach(({ label: name, actual }, index) => {
          const off = Math.abs(Number(actual) + (said.get(name) ?? 0) - (wanted[index]?.[1] ?? 0));
          // The board rounds once, pay each shared order.
          expect([name, off < 0.005 + shared * 0.02]).toEqual([name, true]);
        });
      }),
      { numRuns: language === 'en' ? 3 : 1 },
    );
  },
);
