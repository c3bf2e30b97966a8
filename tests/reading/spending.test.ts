/** Money that went out to those who never paid is no refund: left out in a statement, asked about elsewhere. */
import { describe, expect, it } from 'vitest';
import type { Cells } from './support/cells.ts';
import { customersOf, questionsOf, read } from './support/reading.ts';

const ROWS: Cells = [
  ['2025-01-13', 'Ann', 100],
  ['2025-01-14', 'Energy', -30],
  ['2025-01-17', 'Bo', 80],
  ['2025-01-20', 'Rent', -50],
  ['2025-02-10', 'Ann', -10],
  ['2025-02-13', 'Ann', 50],
];
const READ = { Ann: [2, 140, '2025-02-13'], Bo: [1, 80, '2025-01-17'] };

/** With what the account holds after each row. */
function withBalance(rows: Cells): Cells {
  let held = 1000;
  return rows.map((cells) => {
    held += Number(cells[2]);
    return [...cells, held];
  });
}

const spent = (reading: ReturnType<typeof read>) => reading.notes.filter(({ code }) => code === 'spending');

describe('what was spent', () => {
  it.each([
    ['Date', 'Payer', 'Amount', 'Balance'],
    ['Дата', 'Плательщик', 'Сумма', 'Остаток'],
    ['Datum', 'Auftraggeber/Empfänger', 'Betrag', 'Saldo nach Buchung'],
    ['Data', 'Cliente', 'Valor', 'Saldo'],
  ])('is left out of a statement, and said: %s', (...titles) => {
    const reading = read([titles, ...withBalance(ROWS)]);
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual(READ);
    expect(spent(reading)).toMatchObject([{ rows: 2, amount: -80 }]);
  });

  const paypal = (kinds: readonly string[]): Cells => {
    const [sale = '', withdrawal = '', spending = ''] = kinds;
    const rows: Cells = [
      ['2025-01-13', 'Ann', sale, 100, -3, 97, 97],
      ['2025-01-15', '', withdrawal, -90, 0, -90, 7],
      ['2025-01-17', 'Bo', sale, 80, -2.5, 77.5, 84.5],
      // Not paid yet: it moves nothing.
      ['2025-01-18', 'Bo', sale, 15, 0, 15, 84.5],
      ['2025-01-20', 'Printers', spending, -50, 0, -50, 34.5],
      ['2025-02-13', 'Ann', sale, 40, -1.5, 38.5, 73],
    ];
    return rows.map((row, at) => [...row, at === 3 ? 'Pending' : 'Completed']);
  };

  it.each([
    ['en', 'Website Payment', 'General Withdrawal', 'General Payment'],
    ['en', 'Website Payment', 'General Withdrawal', 'Mass Pay Payment'],
    ['de', 'Website-Zahlung', 'Allgemeine Abbuchung', 'Allgemeine Zahlung'],
    ['fr', 'Paiement sur site marchand', 'Virement standard', 'Paiement général'],
  ])('is left out beside withdrawals, where what is held grows by the net: %s, %s, %s, %s', (_language, ...kinds) => {
    const titles = ['Date', 'Name', 'Type', 'Gross', 'Fee', 'Net', 'Balance', 'Status'];
    const reading = read([titles, ...paypal(kinds)]);
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual({ Ann: [2, 140, '2025-02-13'], Bo: [1, 80, '2025-01-17'] });
    expect(spent(reading)).toMatchObject([{ rows: 1, amount: -50 }]);
  });

  it('is left out with what came back of it', () => {
    const both: Cells = [...ROWS, ['2025-02-14', 'Savings', -500], ['2025-02-15', 'Savings', 200]];
    const reading = read([['Date', 'Payer', 'Amount', 'Balance'], ...withBalance(both)]);
    expect(customersOf(reading)).toEqual(READ);
    expect(spent(reading)).toMatchObject([{ rows: 4, amount: -380 }]);
  });

  it('is asked about without a balance, where nearly all that went out is', () => {
    const titles = ['Date', 'Payer', 'Amount'];
    const rows = ROWS.filter(([, , amount]) => amount !== -10);
    const reading = read([titles, ...rows]);
    expect(reading.questions).toMatchObject([
      { code: 'status', params: { title: 'Payer' }, choices: [{ value: 'Energy', amount: -30 }, { value: 'Rent' }] },
    ]);
    expect(reading.buckets).toMatchObject({ used: { rows: 3, amount: 230 }, status: { rows: 2, amount: -80 } });
    const said = read([titles, ...rows], { answers: { counts: ['Energy'] } });
    expect(questionsOf(said)).toEqual([]);
    expect(said.buckets).toMatchObject({ used: { rows: 4, amount: 200 } });
  });

  it('is not looked for among orders, nor in few refunds', () => {
    const numbered = ROWS.map((cells, at) => [`A-${at}`, ...cells]);
    expect(read([['Order number', 'Date', 'Customer', 'Total'], ...numbered]).buckets.used.rows).toBe(6);
    const single = ROWS.filter(([, name]) => name !== 'Energy');
    const reading = read([['Date', 'Customer', 'Total'], ...single]);
    expect(questionsOf(reading)).toEqual([]);
    expect(reading.buckets.used.rows).toBe(5);
  });
});
