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

  it('are not asked about where a dictionary knows most titles', () => {
    const english = [['Date', 'Customer', 'Product', 'Branch', 'Mood', 'Total'], ...SHEET.slice(1)];
    const columns = { customer: ['Customer'], date: ['Date'], amount: ['Total'] };
    expect(questionsOf(read(english, { answers: { columns } }))).toEqual([]);
  });
});
