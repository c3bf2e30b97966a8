/** COHORTS from the built script: shares and revenue, what has not ended, both languages, refusals. */
import { describe, expect, it } from 'vitest';
import { callTable, range, sentenceOf } from './support/script.ts';
import { english, russian } from './support/small-log.ts';

const LOG: readonly (readonly [name: string, date: string, amount: number])[] = [
  ['Acme', '2025-10-15', 300],
  ['Acme', '2025-12-15', 310],
  ['Acme', '2025-12-16', -30],
  ['Beta', '2025-10-30', 250],
  ['Beta', '2025-11-30', -50],
  ['Gamma', '2025-12-01', 40],
];
const columns = [0, 1, 2].map((index) => range(LOG.map((row) => row[index])));

describe('COHORTS', () => {
  it('shows the share that bought, by months, empty where a month has not ended', () => {
    expect(callTable(english, 'COHORTS', ...columns, '2025-12-20')).toEqual([
      ['Cohort', 'Customers', 0, 1, 2],
      [new Date(2025, 9, 1), 2, 1, 0, ''],
      [new Date(2025, 11, 1), 1, '', '', ''],
    ]);
    expect(callTable(english, 'COHORTS', ...columns, '2025-12-31')).toEqual([
      ['Cohort', 'Customers', 0, 1, 2],
      [new Date(2025, 9, 1), 2, 1, 0, 0.5],
      [new Date(2025, 11, 1), 1, 1, '', ''],
    ]);
  });

  it.each(['revenue', 'Выручка'])('shows %s per customer, net of refunds', (measure) => {
    expect(callTable(english, 'COHORTS', ...columns, '2025-12-31', 'месяц', measure).slice(1)).toEqual([
      [new Date(2025, 9, 1), 2, 275, -25, 140],
      [new Date(2025, 11, 1), 1, 40, '', ''],
    ]);
  });

  it('by other periods', () => {
    expect(callTable(english, 'COHORTS', ...columns, '2025-12-31', 'quarter', 'customers')).toEqual([
      ['Cohort', 'Customers', 0],
      [new Date(2025, 9, 1), 3, 1],
    ]);
  });

  it('looks from the latest date unless told otherwise, and says it in Russian', () => {
    const [titles] = callTable(russian, 'COHORTS', ...columns);
    expect(titles).toEqual(['Когорта', 'Клиенты', 0, 1, 2]);
  });

  it('puts rows with one order id together', () => {
    const ids = range(['A', 'A', '', '', '', '']);
    expect(callTable(english, 'COHORTS', ...columns, '2025-12-31', '', '', ids)[1]?.slice(2)).toEqual([1, 0, 0]);
  });

  it('of an empty log is its header', () => {
    expect(callTable(english, 'COHORTS', '', '', '')).toEqual([['Cohort', 'Customers']]);
  });

  it('refuses in a sentence what it can not use', () => {
    expect(sentenceOf(english, 'COHORTS', ...columns, '', 'fortnight')).toMatch(/^period "fortnight" is not known/);
    expect(sentenceOf(english, 'COHORTS', ...columns, '', '', 'profit')).toBe(
      'measure "profit" is not known: give customers or revenue.',
    );
    expect(sentenceOf(russian, 'COHORTS', ...columns, '', '', 'прибыль')).toBe(
      'Показатель (measure): «прибыль» неизвестен. Укажите: клиенты или выручка.',
    );
    const long = [range(['Acme', 'Acme']), range(['1990-01-01', '2025-01-01']), range([1, 1])];
    expect(sentenceOf(english, 'COHORTS', ...long, '', 'week')).toMatch(
      /^The log spans 1,827 weeks, .*1,000.*longer period/,
    );
    expect(sentenceOf(russian, 'COHORTS', ...long, '', 'неделя')).toMatch(
      /1\u00a0827.*1\u00a0000.*более длинный период/,
    );
  });
});
