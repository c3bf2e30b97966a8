/** Which of several days makes a purchase: that of the visit, of the booking, of whatever an unknown title says. */
import { describe, expect, it } from 'vitest';
import { understoodOf } from '../../src/reading/understood.ts';
import type { Cells } from './support/cells.ts';
import { questionsOf, read } from './support/reading.ts';

const log = (customer: string, first: string, second: string, amount: string): Cells => [
  [customer, first, second, amount],
  ['Ann', '2024-01-03', '2024-01-10', 60],
  ['Bo', '2024-01-08', '2024-01-18', 70],
  ['Ann', '2024-01-15', '2024-02-01', 45],
];

const dateOf = (cells: Cells) => {
  const reading = read(cells);
  const choices = reading.questions.flatMap((question) => question.choices.map(({ value }) => value));
  return { date: understoodOf(reading).columns['date'], questions: questionsOf(reading), choices };
};

describe('the day of a booking beside that of the visit', () => {
  it.each([
    ['Client', 'Booked on', 'Date', 'Price', 'Date'],
    ['Client', 'Booked on', 'Appointment date', 'Price', 'Appointment date'],
    ['Booked by', 'Booked on', 'Check-in', 'Price', 'Booked on'],
    ['Gast', 'Gebucht am', 'Anreise', 'Preis', 'Gebucht am'],
    ['Ospite', 'Prenotato il', 'Arrivo', 'Totale', 'Prenotato il'],
    ['Клиент', 'Дата создания записи', 'Дата визита', 'Сумма', 'Дата визита'],
  ])('is asked about: %s, %s, %s', (customer, first, second, amount, date) => {
    const found = dateOf(log(customer, first, second, amount));
    expect(found).toMatchObject({ date, questions: ['date-column'] });
    expect([...found.choices].sort()).toEqual([first, second].sort());
  });

  it('is asked about where the visit was planned and completed', () => {
    expect(dateOf(log('Customer', 'Scheduled Date', 'Completed Date', 'Total'))).toMatchObject({
      date: 'Scheduled Date',
      questions: ['date-column'],
      choices: ['Scheduled Date', 'Completed Date'],
    });
  });

  it('is clear where a list says only when it was written down', () => {
    expect(dateOf(log('Client', 'Created date', 'Scheduled date', 'Price'))).toMatchObject({
      date: 'Scheduled date',
      questions: [],
    });
  });
});

describe('two days of equal standing', () => {
  it('are asked about: parts of a sum', () => {
    const found = dateOf(log('Клиент', 'Дата аванса', 'Дата доплаты', 'Сумма договора'));
    expect(found.questions).toEqual(['date-column']);
    expect([...found.choices].sort()).toEqual(['Дата аванса', 'Дата доплаты']);
  });
});

describe('when a form was sent in', () => {
  it.each([
    ['Имя и фамилия', 'Отметка времени', 'Дата самовывоза', 'Сумма'],
    ['Имя и фамилия', 'Отметка времени', 'Дата доставки', 'Сумма'],
    ['Name', 'Zeitstempel', 'Lieferdatum', 'Summe'],
    ['Nom', 'Horodateur', 'Date de livraison', 'Montant'],
  ])('is the day of the order: %s, %s, %s', (customer, first, second, amount) => {
    expect(dateOf(log(customer, first, second, amount))).toEqual({ date: first, questions: [], choices: [] });
  });
});

describe('a day under a title that nobody knows', () => {
  it.each([
    ['Contact', 'Dated on', 'Due on', 'Total'],
    ['Client', 'Raised', 'Due', 'Total'],
    ['Client', 'Xyz', 'Ship date', 'Total'],
  ])('is proposed before one that is due, and asked about: %s, %s, %s', (customer, first, second, amount) => {
    expect(dateOf(log(customer, first, second, amount))).toEqual({
      date: first,
      questions: ['date-column'],
      choices: [first, second],
    });
  });

  it('leaves no question without choices', () => {
    expect(dateOf(log('Client', 'Due date', 'Last modified', 'Total')).choices).not.toEqual([]);
  });
});
