/** Names of those who sold or served, of things and of other people: none of them is a customer, nor half of one. */
import { describe, expect, it } from 'vitest';
import { understoodOf } from '../../src/reading/understood.ts';
import { questionsOf, read } from './support/reading.ts';

function columnsOf(titles: readonly string[], names: readonly (readonly string[])[]) {
  const rows = names.map((cells, row) => [`2025-0${row + 1}-13`, ...cells, 100 + row]);
  const reading = read([['Date', ...titles, 'Amount'], ...rows]);
  expect(questionsOf(reading)).toEqual([]);
  const { customer, manager } = understoodOf(reading).columns;
  return { customer, manager };
}

const TWO = [
  ['Oleg P', 'Lea Cruz'],
  ['Inna Z', 'Nina Ronn'],
  ['Inna Z', 'Lea Cruz'],
];

describe('the name of who sold or served', () => {
  it.each([
    ['Имя кассира', 'Имя клиента'],
    ['Имя продавца', 'Имя покупателя'],
    ['ФИО мастера', 'ФИО клиента'],
    ['Имя курьера', 'Имя получателя'],
    ['Имя администратора', 'Имя гостя'],
    ["Ім'я касира", "Ім'я клієнта"],
    ['Driver name', 'Passenger name'],
    ['Courier name', 'Recipient name'],
    ['Stylist name', 'Client name'],
    ['Doctor name', 'Patient name'],
    ['Name des Verkäufers', 'Name des Kunden'],
    ['Vorname Verkäufer', 'Name Kunde'],
    ['Nom du coiffeur', 'Nom du client'],
    ['Nombre del cajero', 'Nombre del cliente'],
    ['Imię kasjera', 'Imię klienta'],
  ])('is that of the manager, and no part of the customer: %s, %s', (manager, customer) => {
    expect(columnsOf([manager, customer], TWO)).toEqual({ customer: [customer], manager });
  });

  it.each([
    [['Имя клиента', 'Фамилия клиента'], 'Фамилия менеджера'],
    [['Имя клиента', 'Фамилия клиента'], 'Имя кассира'],
    [['Nombre', 'Apellidos'], 'Nombre del vendedor'],
    [['Prénom', 'Nom'], 'Nom du coiffeur'],
  ])('stands beside both halves of the customer: %s, %s', (customer, manager) => {
    const names = [
      ['Petrov', 'Lea', 'Cruz'],
      ['Zorina', 'Nina', 'Ronn'],
      ['Zorina', 'Lea', 'Cruz'],
    ];
    expect(columnsOf([manager, ...customer], names)).toEqual({ customer, manager });
  });

  it('stands beside their address, which is none of the customer', () => {
    const names = TWO.map(([, customer = ''], row) => [
      ['oleg@shop.example', 'inna@shop.example'][row % 2] ?? '',
      customer,
    ]);
    expect(columnsOf(['Email менеджера', 'Клиент'], names).customer).toEqual(['Клиент']);
    expect(columnsOf(['Driver email', 'Customer'], names).customer).toEqual(['Customer']);
  });

  it('is no customer where nobody else is named', () => {
    const reading = read([
      ['Date', 'Driver name', 'Amount'],
      ['2025-01-13', 'Oleg P', 100],
      ['2025-01-14', 'Inna Z', 50],
      ['2025-02-13', 'Oleg P', 70],
    ]);
    expect(questionsOf(reading)).toEqual(['customer-column']);
  });
});

describe('a first and a last name', () => {
  it('are not joined where each is of somebody else', () => {
    const names = [
      ['Ivan', 'Lea', 'Cruz'],
      ['Anna', 'Nina', 'Ronn'],
      ['Anna', 'Lea', 'Cruz'],
    ];
    const customer = ['Имя клиента', 'Фамилия клиента'];
    expect(columnsOf(['Имя флориста', ...customer], names).customer).toEqual(customer);
  });

  it('nor is the name of a thing joined with that of a customer', () => {
    expect(columnsOf(['Имя товара', 'Имя клиента'], TWO).customer).toEqual(['Имя клиента']);
    expect(columnsOf(['Имя отправителя', 'Имя клиента'], TWO).customer).toEqual(['Имя клиента']);
    expect(columnsOf(['Имя флориста', 'Имя клиента'], TWO).customer?.[0]).toBe('Имя клиента');
  });
});

describe('an account', () => {
  it.each([
    ['Account', 'Contact'],
    ['Account', 'Primary Contact'],
    ['Potential Customer', 'Contact'],
  ])('is whom a deal was made with: %s before %s', (account, contact) => {
    const reading = read([
      ['Deal', account, contact, 'Close date', 'Amount', 'Stage'],
      ['D1', 'Contoso', 'Al Moss', '2025-01-05', 100, 'Closed Won'],
      ['D2', 'Contoso', 'Bea Lund', '2025-02-05', 200, 'Closed Won'],
      ['D3', 'Fabrikam', 'Cy Dunn', '2025-02-07', 50, 'Closed Won'],
    ]);
    expect(understoodOf(reading).columns.customer).toEqual([account]);
  });

  it('is one of the ledger where no deal is spoken of', () => {
    const reading = read([
      ['Date', 'Account', 'Contact', 'Amount'],
      ['2025-01-05', 'Sales', 'Al Moss', 100],
      ['2025-02-05', 'Sales', 'Bea Lund', 200],
      ['2025-02-07', 'Other revenue', 'Al Moss', 50],
    ]);
    expect(understoodOf(reading).columns.customer).toEqual(['Contact']);
  });
});

describe('an estimate', () => {
  it('is no amount beside what came in', () => {
    const reading = read([
      ['Potential Customer', 'Est. Close Date', 'Est. Revenue', 'Actual Close Date', 'Actual Revenue', 'Status'],
      ['Fabrikam', '2023-11-20', 600, '2023-11-22', 590, 'Won'],
      ['Contoso', '2023-11-30', 350, '', '', 'Open'],
      ['Fabrikam', '2023-12-20', 100, '2023-12-19', 95, 'Won'],
    ]);
    expect(questionsOf(reading)).toEqual([]);
    expect(understoodOf(reading).columns).toMatchObject({ date: 'Actual Close Date', amount: 'Actual Revenue' });
  });
});
