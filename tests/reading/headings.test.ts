/** Words that stand alone between rows say what became of the rows below, or that their money went back. */
import { describe, expect, it } from 'vitest';
import type { Cells } from './support/cells.ts';
import { customersOf, questionsOf, read } from './support/reading.ts';

const WON: Cells = [
  ['Ann', '2025-01-13', 100],
  ['Bo', '2025-01-17', 80],
  ['Ann', '2025-02-13', 50],
];
const LOST: Cells = [
  ['Cy', '2025-01-20', 400],
  ['Di', '2025-02-20', 300],
];
const READ = { Ann: [2, 150, '2025-02-13'], Bo: [1, 80, '2025-01-17'] };
const TITLES = {
  en: ['Client', 'Date', 'Amount'],
  ru: ['Клиент', 'Дата', 'Сумма'],
  de: ['Kunde', 'Datum', 'Betrag'],
  fr: ['Client', 'Date', 'Montant'],
  es: ['Cliente', 'Fecha', 'Importe'],
  pt: ['Cliente', 'Data', 'Valor'],
  it: ['Cliente', 'Data', 'Importo'],
  pl: ['Klient', 'Data', 'Kwota'],
  uk: ['Клієнт', 'Дата', 'Сума'],
  ja: ['顧客名', '日付', '金額'],
};
type Language = keyof typeof TITLES;

const notesOf = (reading: ReturnType<typeof read>, wanted: string) =>
  reading.notes.filter(({ code }) => code === wanted);

describe('states that head the rows below', () => {
  it.each<readonly [Language, string, string]>([
    ['en', 'WON', 'LOST'],
    ['en', 'Paid', 'Unpaid'],
    ['ru', 'Оплаченные', 'Отменённые'],
    ['de', 'Bezahlt', 'Storniert'],
    ['fr', 'Payées', 'Annulées'],
    ['es', 'Pagados', 'Cancelados'],
    ['pt', 'Pagos', 'Cancelados'],
    ['it', 'Pagati', 'Annullati'],
    ['pl', 'Opłacone', 'Anulowane'],
    ['uk', 'Оплачені', 'Скасовані'],
    ['ja', '支払済', 'キャンセル'],
  ])('are those of each row, and said: %s, %s', (language, won, lost) => {
    for (const place of [0, 1]) {
      const heading = (text: string) => (place === 0 ? [text, '', ''] : ['', text, '']);
      const reading = read([TITLES[language], heading(won), ...WON, heading(lost), ...LOST]);
      expect(questionsOf(reading)).toEqual([]);
      expect(customersOf(reading)).toEqual(READ);
      expect(notesOf(reading, 'headed-states')).toMatchObject([{ params: { values: [won, lost] }, rows: 5 }]);
      expect(notesOf(reading, 'left-out-by-status')).toMatchObject([{ rows: 2, amount: 700 }]);
      expect(reading.buckets).toMatchObject({ used: { rows: 3 }, totals: { rows: 2 }, status: { rows: 2 } });
    }
  });

  it('stand above titles that are repeated, also above the first', () => {
    const titles = TITLES.en;
    const reading = read([['Deals'], [''], ['Won'], titles, ...WON, ['', '', 230], [''], ['Lost'], titles, ...LOST]);
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual(READ);
    expect(reading.buckets).toMatchObject({ totals: { rows: 2, amount: 230 }, status: { rows: 2, amount: 700 } });
  });

  it('stand in a column of their own', () => {
    const own = (rows: Cells) => rows.map((cells) => ['', ...cells]);
    for (const title of ['', 'Group', 'Status']) {
      const reading = read([[title, ...TITLES.en], ['Won'], ...own(WON), ['Lost'], ...own(LOST)]);
      expect(questionsOf(reading)).toEqual([]);
      expect(customersOf(reading)).toEqual(READ);
    }
  });

  it('are asked about where rows stand above them, or a word is not known', () => {
    const below = read([TITLES.en, ...WON, ['Cancelled', '', ''], ...LOST]);
    expect(below.questions).toMatchObject([
      { code: 'status', params: { title: '' }, choices: [{ value: '' }, { value: 'Cancelled', rows: 2, amount: 700 }] },
    ]);
    expect(customersOf(below)).toEqual(READ);
    const strange = read([TITLES.en, ['Won'], ...WON, ['Lost'], ...LOST, ['Old friends'], ['Ed', '2025-03-01', 10]]);
    expect(strange.questions).toMatchObject([{ code: 'status', choices: [{ value: 'Old friends', amount: 10 }] }]);
    const said = read([TITLES.en, ...WON, ['Cancelled', '', ''], ...LOST], { answers: { counts: ['', 'Cancelled'] } });
    expect(questionsOf(said)).toEqual([]);
    expect(said.buckets.used.rows).toBe(5);
  });

  it('say nothing where a column says it of each row, where all count, or where nothing stands below', () => {
    const stated = (rows: Cells, state: string) => rows.map((cells) => [...cells, state]);
    const both = read([[...TITLES.en, 'Status'], ['Open'], ...stated(WON, 'Paid'), ['Lost'], ...stated(LOST, 'Paid')]);
    expect(both.buckets.used.rows).toBe(5);
    expect(notesOf(both, 'headed-states')).toEqual([]);
    expect(read([TITLES.en, ['Paid'], ...WON, ['Shipped'], ...LOST]).buckets.used.rows).toBe(5);
    const last = read([TITLES.en, ...WON, ...LOST, ['Cancelled', '', '']]);
    expect(questionsOf(last)).toEqual([]);
    expect(last.buckets.used.rows).toBe(5);
  });
});

describe('a state in the first row of a group', () => {
  it('holds for the rows down to the total', () => {
    const rows = (state: string, of: Cells) => of.map((cells, at) => [at === 0 ? state : '', ...cells]);
    const sheet = [
      ['Stage ↑', ...TITLES.en],
      ...rows('Closed Won', WON),
      ['Subtotal', '', '', 230],
      ...rows('Closed Lost', LOST),
      ['Subtotal', '', '', 700],
    ];
    const reading = read(sheet);
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual(READ);
    expect(notesOf(reading, 'fill-down')).toMatchObject([{ params: { titles: ['Stage ↑'] }, rows: 3 }]);
  });
});

describe('refunds below the orders', () => {
  const BACK: Cells = [
    ['Bo', '2025-01-20', 80],
    ['Ann', '2025-02-20', 30],
  ];
  const LESS = { Ann: [2, 120, '2025-02-13'], Bo: [1, 0, '2025-01-17'] };

  it.each<readonly [Language, string, readonly string[]]>([
    ['en', 'Refunds', ['Customer', 'Refund date', 'Refunded']],
    ['en', '', ['Customer', 'Refund date', 'Refunded']],
    ['en', 'Refunds', ['Client', 'Date', 'Amount']],
    ['en', 'Credit notes', []],
    ['ru', 'Возвраты', ['Клиент', 'Дата возврата', 'Сумма возврата']],
    ['ru', 'Возвраты', []],
    ['de', 'Gutschriften', ['Kunde', 'Datum', 'Erstattet']],
    ['fr', 'Remboursements', ['Client', 'Date', 'Montant remboursé']],
    ['es', 'Devoluciones', ['Cliente', 'Fecha', 'Reembolsado']],
    ['pt', 'Reembolsos', []],
    ['it', 'Rimborsi', ['Cliente', 'Data', 'Importo']],
    ['pl', 'Zwroty', ['Klient', 'Data zwrotu', 'Kwota zwrotu']],
    ['uk', 'Повернення', ['Клієнт', 'Дата', 'Сума']],
    ['ja', '返金', ['顧客名', '返金日', '返金額']],
  ])('are taken off, and said: %s %s %s', (language, heading, titles) => {
    const caption =
      heading === ''
        ? [['', '', '']]
        : [
            ['', '', ''],
            [heading, '', ''],
          ];
    const reading = read([
      TITLES[language],
      ...WON,
      ...caption,
      ...(titles.length === 0 ? [] : [[...titles]]),
      ...BACK,
    ]);
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual(LESS);
    expect(notesOf(reading, 'headed-refunds')).toMatchObject([{ rows: 2, amount: -110 }]);
    expect(reading.buckets.bad.rows).toBe(0);
  });

  it('end where other titles, or another heading, stand', () => {
    const titles = TITLES.en;
    const later: Cells = [['Bo', '2025-03-01', 20]];
    const reading = read([titles, ...WON, ['Refunds'], ...BACK, [''], titles, ...later]);
    expect(customersOf(reading)).toEqual({ ...LESS, Bo: [2, 20, '2025-03-01'] });
  });

  it('with columns of their own are left aside, and said', () => {
    const sheet = [
      ['Client', 'E-mail', 'Date', 'Amount'],
      ...WON.map(([client, ...others]) => [client, `${client}@example.com`, ...others]),
      [''],
      ['Refunds'],
      ['Refund date', 'Refund amount', 'E-mail', 'Reason'],
      ['2025-01-20', 80, 'Bo@example.com', 'broken'],
    ];
    const reading = read(sheet);
    expect(Object.values(customersOf(reading))).toEqual(Object.values(READ));
    expect(notesOf(reading, 'refunds-aside')).toMatchObject([{ params: { row: 7 }, rows: 1 }]);
  });
});
