/** A list in a language without a dictionary, whose columns somebody has named: what may say a state or a kind is asked about. */
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/reading/answers.ts';
import { bucketsOf, questionsOf, read } from './support/reading.ts';

const SHEET = [
  ['Pvm', 'Asiakas', 'Tuote', 'Tyyppi', 'Tila', 'Yhteensä'],
  ['2025-01-13', 'Aino', 'Takki', 'Myynti', 'Maksettu', 100],
  ['2025-01-17', 'Eero', 'Takki', 'Myynti', 'Peruttu', 80],
  ['2025-01-20', 'Eero', 'Hattu', 'Hyvitys', 'Maksettu', 30],
  ['2025-02-13', 'Aino', 'Hattu', 'Myynti', 'Maksettu', 50],
  ['2025-02-14', 'Olli', 'Takki', 'Hyvitys', 'Peruttu', 20],
];
const NAMED: Answers = { titlesRow: 0, columns: { customer: ['Asiakas'], date: ['Pvm'], amount: ['Yhteensä'] } };

describe('columns of few words in a language that nobody knows', () => {
  it('are asked about, all of them', () => {
    const { questions, buckets } = read(SHEET, { answers: NAMED });
    const values = questions.flatMap(({ code, choices }) =>
      code === 'status' ? choices.map(({ value }) => value) : [],
    );
    expect(values).toEqual(expect.arrayContaining(['Myynti', 'Hyvitys', 'Maksettu', 'Peruttu']));
    expect(values).not.toContain('Aino');
    expect(buckets.used).toEqual({ rows: 5, amount: 280 });
  });

  it('count as it is said', () => {
    const reading = read(SHEET, { answers: { ...NAMED, counts: ['Takki', 'Hattu', 'Myynti', 'Maksettu'] } });
    expect(questionsOf(reading)).toEqual([]);
    expect(bucketsOf(reading)).toEqual({ titles: 1, used: 2, status: 3 });
    expect(reading.buckets).toMatchObject({ used: { amount: 150 }, status: { amount: 130 } });
  });

  it('say of which column a word is that stands in two', () => {
    const twice = [
      ['Fakturanr', 'Kundnamn', 'Fakturadatum', 'Summa', 'Makulerad', 'Krediterad'],
      [1, 'Sol', '2024-01-10', 125, 'Nej', 'Nej'],
      [2, 'Norr', '2024-01-22', 37, 'Nej', 'Ja'],
      [3, 'Sol', '2024-02-10', 50, 'Ja', 'Nej'],
      [4, 'Norr', '2024-02-12', 60, 'Nej', 'Nej'],
    ];
    const named: Answers = {
      titlesRow: 0,
      columns: { customer: ['Kundnamn'], date: ['Fakturadatum'], amount: ['Summa'] },
    };
    const values = read(twice, { answers: named }).status.map(({ value }) => value);
    expect(values).toEqual(['Nej', 'Ja', 'Krediterad: Nej', 'Krediterad: Ja']);
    const counts = ['Nej', 'Krediterad: Nej', 'Krediterad: Ja'];
    expect(bucketsOf(read(twice, { answers: { ...named, counts } }))).toEqual({ titles: 1, used: 3, status: 1 });
  });

  it('are not asked about where a dictionary knows most titles', () => {
    const english = [['Date', 'Customer', 'Product', 'Branch', 'Mood', 'Total'], ...SHEET.slice(1)];
    const columns = { customer: ['Customer'], date: ['Date'], amount: ['Total'] };
    expect(questionsOf(read(english, { answers: { columns } }))).toEqual([]);
  });
});

describe('a log by hand', () => {
  it.each([
    ['Дата оплаты', 'Ученик', 'Группа', 'За какой месяц', 'Сумма', 'Способ', 'Кто принял'],
    ['Дата', 'Клиент', 'Что везли', 'Куда поехали', 'Сумма', 'Чем', 'Кто за рулём'],
    ['Date', 'Client', 'Truck', 'Where to', 'Amount', 'Via', 'Who drove'],
  ])('is not asked for states where its language has titles for all it needs: %s, %s, %s', (...titles) => {
    const cells = [
      ['2024-09-02', 'Рябов Егор', 'Англ. A1', 'сентябрь', 4000, 'перевод', 'Лена'],
      ['2024-09-03', 'Чуйко Майя', 'Англ. A2', 'сентябрь', 4500, 'нал', 'Лена'],
      ['2024-10-02', 'Рябов Егор', 'Англ. A1', 'октябрь', 4000, 'перевод', 'Лена'],
      ['2024-10-05', 'Юсупова Дана', 'Англ. A1', 'октябрь', 4000, 'нал', 'Ира'],
      ['2024-10-07', 'Чуйко Майя', 'Англ. A2', 'октябрь', 4500, 'перевод', 'Лена'],
    ];
    expect(questionsOf(read([[...titles], ...cells]))).toEqual([]);
  });

  it('bears no states in how it was paid for', () => {
    const reading = read([
      ['注文ID', '注文日時', '購入者名', '合計金額', '支払い方法', '発送状況'],
      ['A1', '2025-01-05', '佐藤花', 4900, 'クレジットカード決済', '発送済み'],
      ['A2', '2025-01-09', '田中海', 7100, 'コンビニ決済', '発送済み'],
      ['A3', '2025-01-15', '佐藤花', 9100, '銀行振込', 'キャンセル'],
    ]);
    expect(questionsOf(reading)).toEqual([]);
    expect(reading.buckets.status.rows).toBe(1);
  });
});
