/** From the sample log to the ledger of two months, as an owner goes: every sum that is shown twice is the same. */
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type {
  CloseResult,
  PayLog,
  PayStart,
  SuggestedCorrection,
  TeamSuggestion,
} from '../../../src/app/pay/requests.ts';
import { type App, get, openApp, refusal } from '../support/app.ts';
import { addOrder, boardRows, buildBoard, notCounted, serial, setToday } from '../support/board.ts';
import { TERMS } from '../support/pay-request.ts';
import { sheet, type, type Value, values } from '../support/tabs.ts';
import { sumOfColumn, table } from './support/pay-app.ts';

const WORDS = {
  en: {
    payouts: ['Payouts — October 2026', 'Payouts — November 2026'],
    statement: (name: string) => `Statement — ${name}`,
    ledger: 'Ledger',
    checksum: 'Checksum',
    ...{
      manager: 'Manager',
      plan: 'Revenue: plan',
      actual: 'Revenue: actual',
      income: 'Income',
      earned: 'Bonus earned',
      corrections: 'Corrections',
    },
  },
  ru: {
    payouts: ['Выплаты — октябрь 2026', 'Выплаты — ноябрь 2026'],
    statement: (name: string) => `Расшифровка — ${name}`,
    ledger: 'Реестр выплат',
    checksum: 'Контрольная сумма',
    ...{
      manager: 'Менеджер',
      plan: 'Выручка: план',
      actual: 'Выручка: факт',
      income: 'Доход',
      earned: 'Бонус заработан',
      corrections: 'Корректировки',
    },
  },
};
const [OCTOBER, NOVEMBER] = ['2026-10', '2026-11'];
const [DATE, AMOUNT, MANAGER] = [1, 2, 4];
const TARGET = 100_000;
const cents = (amount: number) => Math.round(amount * 100) / 100;

/** 70 % of the target is the bonus at plan; nothing below 70 % of plan, one and a half times above it. In whole cents. */
function bonusFor(plan: number, actual: number): number {
  const [planned, done] = [plan, actual].map((amount) => BigInt(Math.round(amount * 100))) as [bigint, bigint];
  if (done * 10n < planned * 7n) return 0;
  const twiceTheShare = done <= planned ? 2n * done : 3n * done - planned;
  const bonusAtPlan = BigInt(TARGET * 70);
  // Halves go up: twice the quotient and one more, halved.
  return Number((bonusAtPlan * twiceTheShare + planned) / (2n * planned)) / 100;
}

/** The sample's own sheet is tidy: a day and an amount of October come as texts, as exports bring them. */
function typeTexts(app: App, log: string): void {
  const [first, second] = octoberRows(app, log);
  if (first === undefined || second === undefined) throw new Error('the sample has no orders in October');
  const day = new Date((Number(first.cells[DATE]) - serial('1970-01-01')) * 86_400_000);
  type(sheet(app, log), first.row, DATE, day.toISOString().slice(0, 10));
  type(sheet(app, log), second.row, AMOUNT, Number(second.cells[AMOUNT]).toFixed(2).replace('.', ','));
}

async function convertAll(app: App, { sheetId }: PayLog): Promise<void> {
  const request = { sheetId, answers: {} };
  const { total, seen } = (await get(app, 'previewConversion', request)) as { total: number; seen: string };
  expect(total).toBe(2);
  expect(await get(app, 'convert', { ...request, known: total, seen })).toMatchObject({ converted: total, left: 0 });
}

/** Rows of the log of October, with their place. */
function octoberRows(app: App, log: string): { readonly row: number; readonly cells: readonly Value[] }[] {
  const [from, to] = [serial('2026-10-01'), serial('2026-11-01')];
  return values(sheet(app, log)).flatMap((cells, row) => {
    const day = cells[DATE];
    return typeof day === 'number' && day >= from && day < to ? [{ row, cells }] : [];
  });
}

const closeMonth = async (app: App, month: string) => (await get(app, 'closeMonth', { month })) as CloseResult;

describe.each(['en', 'ru'] as const)('two months of the sample log (%s)', (language) => {
  const words = WORDS[language];

  test('are planned, shown, paid, corrected and kept', async () => {
    setToday('2026-11-02');
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const locale = language === 'ru' ? 'ru_RU' : 'en_US';
    const app = openApp({ rows: [], locale, userLocale: language, now: () => Date.now() });
    const { name: logName } = (await get(app, 'writeSample')) as { name: string };
    const { log: known } = (await get(app, 'payStart')) as PayStart;
    if (known === null) throw new Error('the sample is not taken for a log');
    const log: PayLog = { sheetId: known.sheetId, answers: {} };
    typeTexts(app, logName);
    await convertAll(app, log);

    const team = (await get(app, 'suggestTeam', log)) as TeamSuggestion;
    expect([team.month, team.members.length, team.rowsWithoutManager]).toEqual([OCTOBER, 5, 0]);
    const plans = new Map(team.members.map(({ name, plan }) => [name, plan]));
    const members = team.members.map(({ name, plan }) => ({ name, isHead: false, targetIncome: TARGET, plan }));
    await get(app, 'setUpPay', { ...TERMS, log, month: OCTOBER, members, market: 95_000 });

    // What the board counts by its formulas, the payout tab by the script and a person by hand is the same.
    await buildBoard(app, OCTOBER);
    expect(notCounted(app, language).causes.map(([count]) => count)).toEqual([0, 0, 0, 0]);
    const onBoard = new Map(boardRows(app, language).map(({ name, actual }) => [name, cents(Number(actual))]));
    await get(app, 'buildPayout', { month: OCTOBER });
    const payouts = table(app, words.payouts[0] ?? '', words.manager).slice(0, -1);
    const rows = octoberRows(app, logName);
    expect(payouts).toHaveLength(5);
    for (const line of payouts) {
      const name = String(line[words.manager]);
      const sold = rows.filter(({ cells }) => cells[MANAGER] === name);
      const actual = cents(sold.reduce((sum, { cells }) => sum + Number(cells[AMOUNT]), 0));
      expect([name, line[words.actual], onBoard.get(name)]).toEqual([name, actual, actual]);
      expect(line[words.earned]).toBe(bonusFor(plans.get(name) ?? 0, actual));
    }

    const october = await closeMonth(app, OCTOBER);
    expect(october).toMatchObject({ month: OCTOBER, lines: 5, paid: sumOfColumn(payouts, words.income) });
    let stated = 0;
    for (const member of plans.keys()) {
      await get(app, 'buildStatements', { month: OCTOBER, members: [member] });
      stated += Number(values(sheet(app, words.statement(member))).at(-1)?.[2]);
    }
    expect(cents(stated)).toBe(october.paid);
    const kept = table(app, words.ledger, words.checksum);
    expect(sumOfColumn(kept, words.income)).toBe(october.paid);
    expect(await refusal(app, 'planMonth', { month: OCTOBER })).toContain(language === 'en' ? 'closed' : 'закрыт');

    // In November the best manager's largest order of October comes back, and the log is changed in place.
    setToday('2026-11-20');
    const best = payouts.reduce((first, line) =>
      Number(line[words.earned]) > Number(first[words.earned]) ? line : first,
    );
    const name = String(best[words.manager]);
    const largest = rows
      .filter(({ cells }) => cells[MANAGER] === name)
      .reduce((first, row) => (Number(row.cells[AMOUNT]) > Number(first.cells[AMOUNT]) ? row : first));
    type(sheet(app, logName), largest.row, AMOUNT, 0);
    const left = bonusFor(plans.get(name) ?? 0, Number(best[words.actual]) - Number(largest.cells[AMOUNT]));
    const owed = cents(left - Number(best[words.earned]));
    const suggested = (await get(app, 'suggestCorrections')) as SuggestedCorrection[];
    expect(suggested).toMatchObject([{ member: name, closedMonth: OCTOBER, amount: owed }]);
    expect(owed).toBeLessThan(0);
    await get(app, 'addCorrections', { ids: suggested.map(({ id }) => id), month: NOVEMBER });
    expect(await get(app, 'suggestCorrections')).toEqual([]);

    // Everybody meets the plan of November to the cent.
    await get(app, 'planMonth', { month: NOVEMBER });
    const { months } = (await get(app, 'payStart')) as PayStart;
    expect(months.map(({ month, standing, withoutPlan }) => [month, standing, withoutPlan])).toEqual([
      [NOVEMBER, 'ahead', []],
      [OCTOBER, 'closed', []],
    ]);
    await get(app, 'buildPayout', { month: NOVEMBER });
    const planned = table(app, words.payouts[1] ?? '', words.manager).slice(0, -1);
    const target = { ...app, log: sheet(app, logName) };
    for (const line of planned) {
      const plan = Number(line[words.plan]);
      const row = [`New ${line[words.manager]}`, serial('2026-11-27'), plan, 'N-1', String(line[words.manager])];
      await addOrder(target, row);
    }
    setToday('2026-12-01');
    const november = await closeMonth(app, NOVEMBER);
    expect(november.paid).toBe(cents(5 * TARGET + owed));
    const ledger = table(app, words.ledger, words.checksum);
    expect(ledger.slice(0, 5)).toEqual(kept);
    expect(ledger.slice(5).filter((line) => line[words.corrections] !== 0)).toMatchObject([
      { [words.manager]: name, [words.corrections]: owed, [words.income]: cents(TARGET + owed) },
    ]);
    expect(sumOfColumn(ledger, words.income)).toBe(cents(october.paid + november.paid));
    expect(await get(app, 'payStart')).toMatchObject({ problems: [], warnings: [], current: NOVEMBER });
  });
});
