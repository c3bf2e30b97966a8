/**
 * A quarter of the sample, from its tidy sheet and from its raw export, as a firm would have it: a shared order, a head who is paid for
 * the team's quarter, a sum for a number reached, a plan that changes on the 15th, an order that comes back after its month was
 * closed, and a question that is answered. Payout tabs, statements, texts and ledger say what a person counts by hand.
 */
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createSample, type SampleCell } from '../../../sample/sample.ts';
import type { MoneySign } from '../../../src/core/writing/locale-formats.ts';
import { withMoneySigns } from '../../../src/core/writing/money-marks.ts';
import type { ClosingPreview, PayStart, StatementTexts, SuggestedCorrection } from '../../../src/rpc.ts';
import { textsIn } from '../../../src/text/language.ts';
import { month as monthNamed } from '../../core/pay/support/pay.ts';
import { day } from '../../core/support/days.ts';
import { type App, get, openApp } from '../support/app.ts';
import { boardRows, buildBoard, serial, setToday } from '../support/board.ts';
import { TERMS } from '../support/pay-request.ts';
import { sheet, type, type Value, values } from '../support/tabs.ts';
import { sumOfColumn, table, typeInto } from './support/pay-app.ts';

const MONTHS = ['2026-07', '2026-08', '2026-09'] as const;
const [JULY, AUGUST, SEPTEMBER] = MONTHS;
type QuarterMonth = (typeof MONTHS)[number];
const [DATE, AMOUNT, ORDER, MANAGER] = [1, 2, 3, 4];
const TODAY = '2026-11-02';
/** Of 100,000 at plan, in cents. */
const [SALARY, BONUS] = [3_000_000n, 7_000_000n];
const MILESTONE = 500_000n;
/** The plan that changes on the 15th of August, in cents: both are whole for each day of the month. */
const [PLAN_BEFORE, PLAN_AFTER] = [31n * 100_000n, 31n * 250_000n];
/** The first fourteen days of August have this of 70,000, the others the rest. */
const BONUS_BEFORE = 3_161_290n;

interface Order {
  /** Position in the sheet. */
  readonly row: number;
  readonly day: number;
  amount: bigint;
  /** Cents by person. */
  readonly shares: (amount: bigint) => readonly (readonly [string, bigint])[];
}

/** Halves away from zero. */
function divided(above: bigint, below: bigint): bigint {
  const twice = above < 0n ? -2n * above : 2n * above;
  const whole = (twice + below) / (2n * below);
  return above < 0n ? -whole : whole;
}

/** Nothing below 70 % of plan, one and a half times above it. */
function forTheStrong(plan: bigint, actual: bigint, bonus = BONUS): bigint {
  if (actual * 10n < plan * 7n) return 0n;
  const twiceTheShare = actual <= plan ? 2n * actual : 3n * actual - plan;
  return divided(bonus * twiceTheShare, 2n * plan);
}

const centsOf = (value: Value | undefined) => BigInt(Math.round(Number(value) * 100));
const textIn = (cell: SampleCell | undefined) =>
  cell === undefined || cell.kind === 'empty' ? '' : String(cell.value);
const money = (cents: bigint) => Number(cents) / 100;

/** Of the country of each file. */
const SIGNS = { en: { before: '$', after: '' }, ru: { before: '', after: '\u00a0₽' } };

const CASES = (['en', 'ru'] as const).flatMap((language) =>
  (['orders', 'raw'] as const).map((from) => [language, from] as const),
);

describe.each(CASES)('a quarter (%s, %s)', (language, from) => {
  const texts = textsIn(language);
  const { columns: titles } = texts.forms;
  const { columns: paidTitles, statement } = texts.payClosing;
  const tabs = texts.forms.titles;
  const first = (spellings: string) => spellings.split('|')[0] ?? '';
  const sample = createSample(language);
  const payouts = (month: string) => texts.payClosing.payout.title(monthNamed(month));

  function titleCell(app: App, tab: string, title: string): readonly [number, number] {
    const cells = values(sheet(app, tab));
    const row = cells.findIndex((one) => one.includes(title) && one.filter((cell) => cell !== null).length > 1);
    return [row, cells[row]?.indexOf(title) ?? -1];
  }

  /** A line more in the table that has such a title. */
  function addLine(app: App, tab: string, of: string, line: Readonly<Record<string, Value>>): void {
    const [header] = titleCell(app, tab, of);
    const cells = values(sheet(app, tab));
    let row = header + 1;
    while (cells[row]?.some((cell) => cell !== null && cell !== '')) row++;
    for (const [title, value] of Object.entries(line)) {
      const column = cells[header]?.indexOf(title) ?? -1;
      if (column < 0) throw new Error(`no title "${title}"`);
      type(sheet(app, tab), row, column, value);
    }
  }

  test('is paid, asked about, corrected and kept, and every tab says the same', async () => {
    setToday(TODAY);
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const locale = language === 'ru' ? 'ru_RU' : 'en_US';
    const { columns, rows } = sample[from];
    const app = openApp({
      rows: rows.map((cells) => cells.map((cell) => (cell.kind === 'empty' ? null : cell.value))),
      titles: columns.map(({ title }) => title),
      ...{ locale, userLocale: language, now: () => Date.now() },
    });
    const source = app.log;
    columns.forEach(({ numberFormat }, column) => {
      source.setStyle({ row: 1, column, rows: rows.length, columns: 1 }, { numberFormat });
    });
    const log = { sheetId: source.id, answers: {} };

    // Both sheets hold the same orders, one after the other; the raw export has further rows between them that nobody can read.
    const numbers = new Set(sample.orders.rows.map((cells) => textIn(cells[ORDER])));
    const places = rows.flatMap((cells, index) => (numbers.has(textIn(cells[ORDER])) ? [index + 1] : []));
    const sold: Order[] = sample.orders.rows.map((cells, index) => {
      const name = textIn(cells[MANAGER]);
      const amount = centsOf(textIn(cells[AMOUNT]));
      return { row: places[index] ?? -1, day: Number(textIn(cells[DATE])), amount, shares: (all) => [[name, all]] };
    });
    expect(places).toHaveLength(sold.length);
    const dated = (order: Order, begin: string, before: string) =>
      order.day >= serial(begin) && order.day < serial(before);
    const inMonth = (order: Order, month: string) =>
      dated(order, `${month}-01`, `${month.slice(0, 5)}${String(Number(month.slice(5)) + 1).padStart(2, '0')}-01`);
    const actualOf = (name: string, isIn: (order: Order) => boolean) =>
      sold
        .filter(isIn)
        .flatMap(({ amount, shares }) => shares(amount))
        .reduce((sum, [of, part]) => (of === name ? sum + part : sum), 0n);
    const ofMonth = (name: string, month: string) => actualOf(name, (order) => inMonth(order, month));

    const names = [...new Set(sample.orders.rows.map((cells) => textIn(cells[MANAGER])))].sort();
    const [anna = '', boris = '', cyril = '', dora = '', head = ''] = names;
    const sellers = [anna, boris, cyril, dora];
    const plans = new Map(sellers.map((name) => [name, ofMonth(name, JULY) - 12_345n]));
    plans.set(boris, PLAN_BEFORE);
    const quarterPlan = sellers.reduce((sum, name) => sum + (plans.get(name) ?? 0n), 0n) * 4n;
    const reach = ofMonth(anna, JULY);

    const members = names.map((name) => ({
      ...{ name, isHead: name === head, targetIncome: 100_000 },
      plan: name === head ? money(quarterPlan) : money(plans.get(name) ?? 0n),
    }));
    await get(app, 'setUpPay', { ...TERMS, log, month: JULY, members });
    for (const term of ['people', 'period', 'change', 'milestone']) await get(app, 'addTerm', { term });

    // The head's rule: the whole team's revenue, by the quarter; and a sum for those who reach a number.
    const [strong, revenue] = [texts.payRules.names.strong, texts.payRules.measures.revenue];
    const rule = texts.forms.roles.head.split('|')[0] ?? '';
    addLine(app, tabs.motivation, titles.cap, {
      ...{ [titles.rule]: rule, [titles.method]: texts.payouts.methods.marginal },
      ...{ [`${titles.from} 1`]: 0, [`${titles.rate} 1`]: 1 },
      ...{ [titles.period]: first(texts.forms.planPeriods.quarter) },
    });
    addLine(app, tabs.motivation, titles.weight, {
      ...{ [titles.rule]: rule, [titles.kpi]: revenue, [titles.measure]: revenue, [titles.weight]: 1 },
      ...{ [titles.people]: first(texts.forms.team) },
    });
    addLine(app, tabs.motivation, titles.weight, {
      ...{ [titles.rule]: strong, [titles.kpi]: 'Top', [titles.measure]: revenue },
      ...{ [titles.reach]: money(reach), [titles.pays]: money(MILESTONE) },
    });
    typeInto(app, tabs.team, titles.rule, (row) => row.includes(head), rule);
    typeInto(app, tabs.plan, titles.shares, (row) => row.includes(head), '30%; 30%; 40%');

    // An order of August that two have made; its sum is odd, so that the cent has to go to one of them.
    const shared = sold.find((order) => inMonth(order, AUGUST) && order.shares(0n)[0]?.[0] === anna && order.row > 0);
    if (shared === undefined) throw new Error('no order of August');
    type(source, shared.row, MANAGER, `${anna} 60%; ${boris} 40%`);
    type(source, shared.row, AMOUNT, 1234.56);
    shared.amount = 123_456n;
    Object.assign(shared, {
      shares: (all: bigint) => [
        [anna, divided(all * 6n, 10n)],
        [boris, all - divided(all * 6n, 10n)],
      ],
    });

    for (const [month, before] of [
      [AUGUST, JULY],
      [SEPTEMBER, AUGUST],
    ] as const) {
      await get(app, 'planMonth', { month });
      for (const name of sellers) {
        const begin = serial(`${month}-01`);
        const plan = name === boris && before === AUGUST ? PLAN_AFTER : (plans.get(name) ?? 0n);
        typeInto(app, tabs.plan, titles.plan, (row) => row.includes(name) && row.includes(begin), money(plan));
      }
    }
    addLine(app, tabs.plan, titles.kpi, {
      ...{ [titles.month]: serial('2026-08-01'), [titles.name]: boris, [titles.kpi]: revenue },
      ...{ [titles.plan]: money(PLAN_AFTER), [titles.since]: serial('2026-08-15') },
    });
    const ready = (await get(app, 'payStart')) as PayStart;
    expect(ready.problems).toEqual([]);

    // What a person counts by hand, in cents.
    const milestone = (name: string, month: string) => (ofMonth(name, month) >= reach ? MILESTONE : 0n);
    function earned(name: string, month: QuarterMonth): bigint {
      if (name === boris && month === AUGUST) {
        const parts = [
          [PLAN_BEFORE * 14n, '2026-08-01', '2026-08-15', BONUS_BEFORE],
          [PLAN_AFTER * 17n, '2026-08-15', '2026-09-01', BONUS - BONUS_BEFORE],
        ] as const;
        return parts.reduce(
          (sum, [plan, begin, end, bonus]) =>
            sum +
            forTheStrong(
              plan / 31n,
              actualOf(name, (order) => dated(order, begin, end)),
              bonus,
            ),
          milestone(name, month),
        );
      }
      const plan = name === boris && month === SEPTEMBER ? PLAN_AFTER : (plans.get(name) ?? 0n);
      return forTheStrong(plan, ofMonth(name, month)) + milestone(name, month);
    }
    const teamIn = (month: string) => sellers.reduce((sum, name) => sum + ofMonth(name, month), 0n);
    /** The head's bonus of the quarter so far: a third of it a month, the plan by 30, 30 and 40 %. */
    function headSoFar(count: number): bigint {
      const actual = MONTHS.slice(0, count).reduce((sum, month) => sum + teamIn(month), 0n);
      const plan = (quarterPlan * ([30n, 60n, 100n][count - 1] ?? 0n)) / 100n;
      return divided(BONUS * BigInt(count) * actual, plan);
    }

    const paid = new Map<string, bigint>();
    let headPaid = 0n;
    let correction = 0n;
    for (const [index, month] of MONTHS.entries()) {
      const due = new Map(sellers.map((name) => [name, SALARY + earned(name, month)]));
      if (month === AUGUST) due.set(cyril, (due.get(cyril) ?? 0n) + correction);
      due.set(head, SALARY + headSoFar(index + 1) - headPaid);
      headPaid = headSoFar(index + 1);

      // The board's formulas count what pay counts, or say beside each by how much they don't.
      await buildBoard(app, month);
      const board = boardRows(app, language);
      const cells = values(sheet(app, texts.payBoard.title));
      const heading = cells.findIndex((row) => row[1] === texts.payBoard.check.differs(texts.format.day(day(TODAY))));
      const below = heading < 0 ? [] : cells.slice(heading + 1).filter((row) => typeof row[3] === 'number');
      const beyondBoard = new Map(below.map((row) => [row[1], centsOf(row[3])]));
      await get(app, 'buildPayout', { month });
      const lines = table(app, payouts(month), paidTitles.member).slice(0, -1);
      for (const name of sellers) {
        const row = board.find((one) => one.name === name);
        // Below the board, to the cent; in the line itself without them.
        const beyond = beyondBoard.get(name) ?? 0n;
        expect(String(row?.bar).includes('⚠')).toBe(beyond !== 0n);
        const line = lines.find((one) => one[paidTitles.member] === name);
        expect([name, centsOf(row?.actual) + beyond]).toEqual([name, ofMonth(name, month)]);
        expect([name, centsOf(line?.[paidTitles.actual])]).toEqual([name, ofMonth(name, month)]);
      }
      expect(lines.map((line) => [line[paidTitles.member], centsOf(line[paidTitles.income])]).sort()).toEqual(
        [...due].sort(),
      );

      if (month === AUGUST) {
        await get(app, 'askAgreement', { month });
        const { title, columns, answers } = texts.agreement;
        for (const name of names.filter((one) => one !== cyril)) {
          typeInto(app, title, columns.said, (row) => row.includes(name), first(answers.agreed));
        }
        typeInto(app, title, columns.question, (row) => row.includes(cyril), 'why less?');
        const { open } = (await get(app, 'previewClosing', { month })) as ClosingPreview;
        expect(open).toEqual([texts.agreement.open(cyril, 'why less?')]);
        typeInto(app, title, columns.reply, (row) => row.includes(cyril), 'an order came back');
      }
      const preview = (await get(app, 'previewClosing', { month })) as ClosingPreview;
      expect(preview.open).toEqual([]);
      const closed = (await get(app, 'closeMonth', { month, seen: preview.seen })) as { readonly paid: number };
      const sum = [...due.values()].reduce((total, each) => total + each, 0n);
      expect([closed.paid, preview.paid]).toEqual([money(sum), money(sum)]);
      for (const [name, income] of due) paid.set(`${month} ${name}`, income);

      if (month === JULY) {
        // The largest order of July comes back.
        const largest = sold
          .filter((order) => inMonth(order, JULY) && order.shares(0n)[0]?.[0] === cyril)
          .reduce((best, order) => (order.amount > best.amount ? order : best));
        const before = earned(cyril, JULY);
        type(source, largest.row, AMOUNT, 0);
        largest.amount = 0n;
        correction = earned(cyril, JULY) - before;
        expect(correction).toBeLessThan(0n);
        const found = (await get(app, 'suggestCorrections')) as SuggestedCorrection[];
        // The head's quarter goes on: its next month takes that back by itself.
        expect(found).toMatchObject([{ member: cyril, closedMonth: JULY, amount: money(correction) }]);
        await get(app, 'addCorrections', { ids: found.map(({ id }) => id), month: AUGUST });
      }
    }

    // Everything that shows what was paid shows the same.
    const ledger = table(app, texts.payClosing.ledger.title, paidTitles.checksum);
    expect(ledger).toHaveLength(MONTHS.length * names.length);
    const format = (value: number) => texts.paySteps.term({ value, unit: 'money' });
    for (const name of names) await get(app, 'buildStatements', { month: SEPTEMBER, members: [name] });
    for (const month of MONTHS) {
      await get(app, 'buildPayout', { month });
      const lines = table(app, payouts(month), paidTitles.member).slice(0, -1);
      const kept = ledger.filter((line) => line[paidTitles.month] === texts.format.month(monthNamed(month)));
      const { people } = (await get(app, 'statementTexts', { month })) as StatementTexts;
      for (const name of names) {
        const income = money(paid.get(`${month} ${name}`) ?? -1n);
        const isTheirs = (line: Readonly<Record<string, Value>>) => line[paidTitles.member] === name;
        const [line, entry] = [lines.find(isTheirs), kept.find(isTheirs)];
        expect([line?.[paidTitles.income], entry?.[paidTitles.income]]).toEqual([income, income]);
        const [salary, bonus] = [Number(entry?.[paidTitles.salary]), Number(entry?.[paidTitles.bonusPaid])];
        const answer = (sign: MoneySign) => withMoneySigns(statement.youGet(income, salary, bonus), sign);
        const text = people.find((one) => one.name === name)?.text ?? '';
        expect(text.split('\n').slice(0, 2)).toEqual([
          statement.heading(name, monthNamed(month)),
          answer({ before: '', after: '' }),
        ]);
        expect(text).toContain(`= ${format(income)}`);
        const cells = values(sheet(app, statement.title(name)));
        const heading = cells.findIndex(([cell]) => cell === statement.heading(name, monthNamed(month)));
        expect(cells[heading + 1]?.[0]).toBe(answer(SIGNS[language]));
        const ends = cells.slice(heading).find(([cell]) => cell === texts.paySteps.names.income);
        expect(ends?.[2]).toBe(income);
      }
      expect(sumOfColumn(kept, paidTitles.income)).toBe(sumOfColumn(lines, paidTitles.income));
    }
    const said = table(app, texts.payClosing.ledger.title, paidTitles.checksum)
      .map((line) => JSON.parse(String(line[paidTitles.record])).agreement)
      .filter((agreement) => agreement !== undefined);
    expect(said).toHaveLength(names.length);
    expect(said).toContainEqual({ state: 'answered', question: 'why less?', reply: 'an order came back' });
    expect(await get(app, 'suggestCorrections')).toEqual([]);
    expect(await get(app, 'payStart')).toMatchObject({ problems: [] });
  });
});
