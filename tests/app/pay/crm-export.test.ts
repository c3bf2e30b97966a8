/** An export of deals, lost ones among them, in two currencies: set up, shown, paid and closed, equal to the cent. */
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { PayStart, SuggestedCorrection } from '../../../src/app/pay/requests.ts';
import type { LogCheck } from '../../../src/rpc.ts';
import { type App, get, openApp, refusal } from '../support/app.ts';
import { boardRows, buildBoard, notCounted, serial, setToday } from '../support/board.ts';
import { LAST_DAY, type LogRow } from '../support/log.ts';
import { TERMS } from '../support/pay-request.ts';
import { carryOut, type Plan } from '../support/run.ts';
import { sheet, type, values } from '../support/tabs.ts';
import { sumOfColumn, table } from './support/pay-app.ts';

const OCTOBER = '2026-10';
const day = (date: string) => serial(`2026-10-${date}`);
const EXPORTS = {
  en: {
    titles: ['Deal Name', 'Company', 'Deal owner', 'Deal Stage', 'Close Date', 'Amount', 'Currency'],
    stages: { won: 'Closed Won', lost: 'Closed Lost', open: 'Negotiation' },
    currencies: { own: 'EUR', other: 'USD' },
    payouts: 'Payouts — October 2026',
    words: { manager: 'Manager', actual: 'Revenue: actual', income: 'Income', checksum: 'Checksum', ledger: 'Ledger' },
    asked: /currenc/i,
  },
  ru: {
    titles: ['Название сделки', 'Компания', 'Ответственный', 'Этап сделки', 'Дата закрытия', 'Сумма', 'Валюта'],
    stages: { won: 'Успешно реализовано', lost: 'Закрыто и не реализовано', open: 'Переговоры' },
    currencies: { own: 'RUB', other: 'USD' },
    payouts: 'Выплаты — октябрь 2026',
    words: {
      manager: 'Менеджер',
      actual: 'Выручка: факт',
      income: 'Доход',
      checksum: 'Контрольная сумма',
      ledger: 'Реестр выплат',
    },
    asked: /валют/i,
  },
};
type Language = keyof typeof EXPORTS;

/** Anna: 1,000.10 and 200 at 90.5; Boris: 3,000 and what came back of it. */
function deals(language: Language): LogRow[] {
  const { stages, currencies } = EXPORTS[language];
  const { own, other } = currencies;
  return [
    ['Boards', 'Acme', 'Anna', stages.won, day('05'), 1000.1, own],
    ['Nails', 'Beta', 'Anna', stages.won, day('06'), 200, other],
    ['Paint', 'Cork', 'Anna', stages.lost, day('07'), 50_000, own],
    ['Glue', 'Dale', 'Boris', stages.won, day('12'), 3000, own],
    ['Glue, second', 'Dale', 'Boris', stages.open, null, 7000, own],
    ['Saws', 'Elm', 'Boris', stages.lost, day('20'), 900, other],
    ['Rope', 'Acme', 'Boris', stages.won, day('21'), 10.05, other],
  ];
}
const RATE = 90.5;
const ACTUALS = { Anna: 19_100.1, Boris: 3909.53 };
const cents = (amount: unknown) => Math.round(Number(amount) * 100) / 100;

function openExport(language: Language, rows = deals(language)): App {
  setToday('2026-11-02');
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const locale = language === 'ru' ? 'ru_RU' : 'en_US';
  const { titles } = EXPORTS[language];
  const app = openApp({ rows, titles, locale, userLocale: language, now: () => Date.now() });
  app.log.setStyle({ row: 1, column: 4, rows: rows.length, columns: 1 }, { numberFormat: 'yyyy-mm-dd' });
  return app;
}

const members = ['Anna', 'Boris'].map((name) => ({ name, isHead: false, targetIncome: 1000, plan: 5000 }));
const setUp = (log: object) => ({ log, ...TERMS, month: OCTOBER, members });
/** Segments of the log, read so. */
async function segment(app: App, reading: LogCheck['reading']): Promise<void> {
  const { layout: _, currency: __, ...settings } = app.settings;
  await carryOut(app, (await get(app, 'planRun', { ...settings, version: 2, reading })) as Plan);
}

const checked = async (app: App) => (await get(app, 'checkLog', { sheetId: app.log.id, answers: {} })) as LogCheck;

describe.each(['en', 'ru'] as const)('an export of deals (%s)', (language) => {
  const { payouts, words, currencies, asked } = EXPORTS[language];

  test('is asked about once, and paid as it is read', async () => {
    const app = openExport(language);
    const sheetId = app.log.id;
    const open = await checked(app);
    const codes = open.open.map(({ code }) => code);
    expect(codes).toContain('currency');
    expect(await refusal(app, 'setUpPay', setUp({ sheetId, answers: {} }))).toBe(open.open[0]?.sentence);
    expect(open.open.find(({ code }) => code === 'currency')?.sentence).toMatch(asked);
    const counts = codes.includes('status') ? { counts: [EXPORTS[language].stages.won] } : {};
    const answers = { currency: currencies.own, rates: { [currencies.other]: RATE }, ...counts };
    await get(app, 'setUpPay', setUp({ sheetId, answers }));
    // What was said on one page is not asked on the other.
    expect((await checked(app)).open).toEqual([]);

    await buildBoard(app, OCTOBER);
    const shown = new Map(boardRows(app, language).map(({ name, actual }) => [name, cents(actual)]));
    expect([shown.get('Anna'), shown.get('Boris')]).toEqual([ACTUALS.Anna, ACTUALS.Boris]);
    const { status, causes } = notCounted(app, language);
    expect(String(status)).toMatch(/^✓/);
    expect(causes.map(([count]) => count)).toEqual([0, 0, 0, 0]);

    await get(app, 'buildPayout', { month: OCTOBER });
    const lines = table(app, payouts, words.manager).slice(0, -1);
    expect(lines.map((line) => [line[words.manager], cents(line[words.actual])])).toEqual([
      ['Anna', ACTUALS.Anna],
      ['Boris', ACTUALS.Boris],
    ]);
    const closed = (await get(app, 'closeMonth', { month: OCTOBER })) as { readonly paid: number };
    expect(closed.paid).toBe(sumOfColumn(lines, words.income));
    expect(sumOfColumn(table(app, words.ledger, words.checksum), words.income)).toBe(closed.paid);
    expect(await get(app, 'suggestCorrections')).toEqual([]);

    // A deal of the closed month that is won after all is a correction, as any order that comes late.
    type(app.log, 3, 3, EXPORTS[language].stages.won);
    const late = (await get(app, 'suggestCorrections')) as SuggestedCorrection[];
    expect(late).toMatchObject([{ member: 'Anna', closedMonth: OCTOBER }]);
  });
});

describe('what was answered', () => {
  const answersOf = (app: App) => ({
    sheetId: app.log.id,
    answers: { currency: 'EUR', rates: { USD: RATE }, counts: ['Closed Won'] },
  });

  test('for segments holds for pay, and the manager that pay knows stays', async () => {
    const app = openExport('en');
    await get(app, 'setUpPay', setUp(answersOf(app)));
    const { reading } = (await get(app, 'checkLog', {
      sheetId: app.log.id,
      answers: { counts: ['Closed Won', 'Closed Lost'], columns: { manager: [] } },
    })) as LogCheck;
    await segment(app, reading);
    await buildBoard(app, OCTOBER);
    const shown = new Map(boardRows(app).map(({ name, actual }) => [name, cents(actual)]));
    expect(shown.get('Anna')).toBe(69_100.1);
    expect((await checked(app)).layout.manager).toBe(2);
  });

  test('is extended by a word that a dictionary knows, and asked again beside one that none knows', async () => {
    const app = openExport('en');
    await get(app, 'setUpPay', setUp(answersOf(app)));
    type(app.log, 3, 3, 'Cancelled');
    await get(app, 'buildPayout', { month: OCTOBER });
    const paid = () => table(app, 'Payouts — October 2026', 'Manager').map((line) => line['Revenue: actual']);
    expect(paid()[0]).toBe(ACTUALS.Anna);
    type(app.log, 3, 3, 'Paid');
    await get(app, 'buildPayout', { month: OCTOBER });
    expect(paid()[0]).toBe(69_100.1);
    type(app.log, 3, 3, 'Blorp');
    expect(await refusal(app, 'buildPayout', { month: OCTOBER })).toContain('"Deal Stage"');
    expect((await get(app, 'payStart')) as PayStart).toMatchObject({ asks: true, current: null, next: null });
  });
});

describe('a file that was set up when pay knew of columns alone', () => {
  const titles = ['Customer', 'Date', 'Amount', 'Manager', 'Status'];
  const rows: LogRow[] = [
    ['Acme', LAST_DAY - 40, 100_000, 'Ann', 'paid'],
    ['Beta', LAST_DAY - 39, 50_000, 'Ann', 'cancelled'],
    ['Acme', LAST_DAY - 38, 80_000, 'Bob', 'paid'],
  ];
  const stored = (app: App, columns = titles) => ({
    version: 1,
    sheetId: app.log.id,
    layout: { customer: 0, date: 1, amount: 2, manager: 3 },
    currency: null,
    titles: columns && { customer: 'Customer', date: 'Date', amount: 'Amount', manager: 'Manager' },
  });

  test('opens, keeps its closed month, and says as a correction what is counted otherwise now', async () => {
    const app = openApp({ rows, titles });
    const team = ['Ann', 'Bob'].map((name) => ({ name, isHead: false, targetIncome: 10_000, plan: 100_000 }));
    const all = { counts: ['paid', 'cancelled'] };
    // February as the version before has closed it: every row counted.
    await get(app, 'setUpPay', { ...setUp({ sheetId: app.log.id, answers: all }), month: '2026-02', members: team });
    await get(app, 'closeMonth', { month: '2026-02' });
    await app.host.rpc('store', ['salesbook.pay', JSON.stringify(stored(app))]);
    const before = values(sheet(app, 'Ledger'));

    const start = (await get(app, 'payStart')) as PayStart;
    expect(start).toMatchObject({ isSetUp: true, asks: false, warnings: [], log: { sheetId: app.log.id } });
    expect(start.months.find(({ month }) => month === '2026-02')?.standing).toBe('closed');
    const [change, ...others] = (await get(app, 'suggestCorrections')) as SuggestedCorrection[];
    // At 150 % of plan the bonus was 7,000 + 5,250, at 100 % it is 7,000.
    expect(change).toMatchObject({ member: 'Ann', closedMonth: '2026-02', amount: -5250 });
    expect(change?.sentence).toContain('100,000');
    expect(others).toEqual([]);
    expect(values(sheet(app, 'Ledger'))).toEqual(before);
  });

  test('finds its columns by their titles, and takes what was answered for segments besides', async () => {
    const app = openApp({ rows, titles });
    const team = ['Ann', 'Bob'].map((name) => ({ name, isHead: false, targetIncome: 10_000, plan: 100_000 }));
    await get(app, 'setUpPay', { ...setUp({ sheetId: app.log.id, answers: {} }), month: '2026-02', members: team });
    await app.host.rpc('store', ['salesbook.pay', 'null']);
    const answers = { counts: ['paid', 'cancelled'] };
    const { reading } = (await get(app, 'checkLog', { sheetId: app.log.id, answers })) as LogCheck;
    await segment(app, reading);
    await app.host.rpc('store', ['salesbook.pay', JSON.stringify(stored(app))]);
    app.log.insertColumns(1, 1);
    await get(app, 'buildPayout', { month: '2026-02' });
    const paid = table(app, 'Payouts — February 2026', 'Manager').map((line) => line['Revenue: actual']);
    expect(paid.slice(0, 2)).toEqual([150_000, 80_000]);
  });
});
