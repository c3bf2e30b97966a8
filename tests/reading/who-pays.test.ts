/** Of several columns that name somebody or number customers the one that says who bought, and what is shown of them. */
import { describe, expect, it } from 'vitest';
import { understoodOf } from '../../src/reading/understood.ts';
import type { Cells } from './support/cells.ts';
import { bucketsOf, customersOf, questionsOf, read } from './support/reading.ts';

const DAYS = ['2025-01-13', '2025-01-17', '2025-02-13', '2025-02-14', '2025-02-20', '2025-02-21'];

/** A day before each row, a sum behind it. */
const log = (titles: readonly string[], rows: readonly (readonly (string | number)[])[]): Cells => [
  ['Date', ...titles, 'Amount'],
  ...rows.map((cells, row) => [DAYS[row] ?? '', ...cells, 100 + row]),
];

const columnsOf = (cells: Cells, answers = {}) => understoodOf(read(cells, { answers })).columns;

describe('numbers of five digits', () => {
  const NUMBERS = [23582, 46117, 23582, 31020, 46117].map((number) => [number, 'Anna Smith']);

  it.each(['Customer ID', 'CustomerKey', 'Client ID', 'Kundennummer', 'Код клиента'])(
    'are of customers, not days: %s',
    (title) => {
      const cells = log([title, 'Customer name'], NUMBERS);
      expect(questionsOf(read(cells))).toEqual([]);
      expect(columnsOf(cells).customer).toEqual([title]);
    },
  );

  it('are of orders', () => {
    const rows = [45001, 45001, 45002, 45003].map((order, row) => [
      order,
      row < 2 ? 'Ann Bell' : `Bo ${row}`,
      `Mug ${row}`,
    ]);
    const cells = log(['Order', 'Customer', 'Product'], rows).map((row, at) =>
      at === 2 ? [DAYS[0] ?? '', ...row.slice(1)] : row,
    );
    expect(columnsOf(cells).order).toBe('Order');
  });
});

describe('an address', () => {
  const [EVA, TY] = ['eva@co.example', 'ty@co.example'];

  it.each(['Email', 'Technician Email', 'User Email', 'Praticien e-mail'])(
    'is of those who served where each stands beside several names, some of which stand beside others: %s',
    (title) => {
      const cells = log(
        ['Customer', title],
        [
          ['Ann Lee', EVA],
          ['Bob Ray', EVA],
          ['Ann Lee', TY],
          ['Cy Fox', TY],
        ],
      );
      expect(customersOf(read(cells))).toMatchObject({ 'Ann Lee': [2, 202, '2025-02-13'] });
    },
  );

  it('is so too where each customer has one address, beside whose it is', () => {
    const rows = [
      ['Ann Lee', 'Eva', EVA],
      ['Bob Ray', 'Eva', EVA],
      ['Cy Fox', 'Ty', TY],
      ['Dee May', 'Ty', TY],
      ['Ann Lee', 'Eva', EVA],
    ];
    expect(columnsOf(log(['Customer', 'Sales rep', 'Email'], rows)).customer).toEqual(['Customer']);
  });

  it('tells customers apart where some share it, or spell their names in several ways', () => {
    const rows = [
      ['Ann Lee', EVA],
      ['A. Lee', EVA],
      ['Cy Fox', TY],
      ['Guest', TY],
      ['Guest', EVA],
      ['Dee May', 'dee@co.example'],
    ];
    expect(columnsOf(log(['Customer', 'Email'], rows)).customer[0]).toBe('Email');
  });

  it('may be a phone in some rows', () => {
    const rows = [[EVA], ['+79070000002'], [''], [EVA], ['+79070000002']];
    expect(customersOf(read(log(['Адрес покупателя'], rows)))).toEqual({
      [EVA]: [2, 203, '2025-02-14'],
      '+79070000002': [2, 205, '2025-02-20'],
    });
  });
});

describe('first and last names of the buyer and of whoever takes part', () => {
  it.each([
    ['First Name', 'Last Name', 'Attendee First Name', 'Attendee Last Name'],
    ['Vorname Käufer', 'Nachname Käufer', 'Vorname', 'Nachname'],
    ['Nombre comprador', 'Apellidos comprador', 'Nombre asistente', 'Apellidos asistente'],
    ['Nombre comprador', 'Apellidos comprador', 'Nombre', 'Apellidos'],
    ['Nome acquirente', 'Cognome acquirente', 'Nome partecipante', 'Cognome partecipante'],
    ['Nome comprador', 'Sobrenome comprador', 'Nome participante', 'Sobrenome participante'],
    ["Prénom de l'acheteur", "Nom de l'acheteur", 'Prénom du participant', 'Nom du participant'],
    ['Prénom acheteur', 'Nom acheteur', 'Prénom', 'Nom'],
    ['Imię kupującego', 'Nazwisko kupującego', 'Imię uczestnika', 'Nazwisko uczestnika'],
  ])('are joined by whose they are: %s, %s, %s, %s', (...titles) => {
    const rows = [
      ['Lea', 'Roux', 'Max', 'Roux'],
      ['Omar', 'Ben', 'Ana', 'Vidal'],
      ['Lea', 'Roux', 'Ana', 'Vidal'],
    ];
    expect(customersOf(read(log(titles, rows)))).toEqual({
      'Lea Roux': [2, 202, '2025-02-13'],
      'Omar Ben': [1, 101, '2025-01-17'],
    });
  });
});

describe('the firm', () => {
  it.each([
    ['Kontakt', 'Ansprechpartner'],
    ['Contact', 'Contact person'],
    ['Контакт', 'Контактное лицо'],
  ])('comes before the person who is asked for there: %s, %s', (...titles) => {
    const rows = [
      ['Alpen AG', 'Reto Hug'],
      ['Velo Graf', 'Lea Graf'],
      ['Alpen AG', 'Urs Moser'],
    ];
    expect(columnsOf(log(titles, rows)).customer[0]).toBe(titles[0]);
  });

  it('comes before the contact in a list of deals, whose name is nobody', () => {
    const cells: Cells = [
      ['Abschlussname', 'Kontoname', 'Kontaktname', 'Betrag', 'Abschlussdatum', 'Phase'],
      ['Wartung', 'Gerber GmbH', 'Uwe Gerber', 4200, '2024-01-15', 'Gewonnen'],
      ['Teile', 'Gerber GmbH', 'Uwe Gerber', 880, '2024-03-20', 'Gewonnen'],
      ['Anlage', 'Aue AG', 'Kai Rot', 2750, '2024-04-12', 'Gewonnen'],
    ];
    expect(columnsOf(cells).customer).toEqual(['Kontoname']);
  });

  it('stands beside a column that points at it', () => {
    const rows = [
      ['Nosov Viktor', 'Пациент'],
      ['Ryzhova Elena', 'Пациент'],
      ['Dymov Artur', 'СК Согласие'],
      ['Nosov Viktor', 'Пациент'],
    ];
    expect(columnsOf(log(['Пациент', 'Плательщик'], rows)).customer).toEqual(['Пациент']);
  });
});

describe('what is shown', () => {
  it.each([
    ['Customer State', ['SP', 'RJ', 'SP', 'MG']],
    ['Customer Rating', [5, 4, 5, 3]],
    ['Customer Password', ['XXX', 'XXX', 'XXX', 'XXX']],
    ['User session', ['s-aa', 's-bb', 's-cc', 's-dd']],
  ])('is no %s', (title, values) => {
    const rows = values.map((value, row) => [[501, 502, 501, 503][row] ?? '', value]);
    expect(columnsOf(log(['Customer ID', title], rows))).toMatchObject({ customer: ['Customer ID'], shown: [] });
  });

  it('is the firm of those who have one, however few', () => {
    const rows = [
      ['ann@x.example', 'Ann', 'Lee', ''],
      ['cy@x.example', 'Cy', 'Fox', ''],
      ['ap@bolt.example', '', '', 'Bolt Ltd'],
      ['ann@x.example', 'Ann', 'Lee', ''],
      ['ap@bolt.example', '', '', 'Bolt Ltd'],
    ];
    const titles = ['Email', 'Customer given name', 'Customer family name', 'Customers company name'];
    expect(Object.keys(customersOf(read(log(titles, rows))))).toContain('Bolt Ltd');
  });

  it.each(['Получатель', 'Одержувач', 'ПІБ отримувача', 'Пассажир'])('is the name beside a phone: %s', (title) => {
    const rows = [
      ['Kim R.', '+79000000001'],
      ['Li S.', '+79000000002'],
      ['Kim R.', '+79000000001'],
    ];
    expect(columnsOf(log([title, 'Телефон'], rows)).customer).toEqual([title]);
  });

  it('is sold by nobody called the provider of a service', () => {
    const rows = [
      ['Amy Poole', 'Haircut', 'Dee'],
      ['Rob Lane', 'Shave', 'Lou'],
      ['Amy Poole', 'Haircut', 'Dee'],
    ];
    expect(columnsOf(log(['Customer', 'Item Sold', 'Service Provider'], rows))).toMatchObject({
      manager: 'Service Provider',
    });
  });
});

describe('marks for the same as above', () => {
  it.each(['"', '-//-', '—"—', "''", 'ditto', 'do.', 'same', 'dito', 'то же', 'idem', '同上'])(
    'are no customer, and are asked about: %s',
    (mark) => {
      const cells = log(['Customer'], [['Ann Lee'], [mark], ['Bob Ray'], ['Ann Lee'], ['Cy Fox'], ['Bob Ray']]);
      const reading = read(cells);
      expect(reading.questions).toMatchObject([{ code: 'fill-down', proposed: 'yes' }]);
      expect(reading.buckets.anonymous).toEqual({ rows: 1, amount: 101 });
      const filled = read(cells, { answers: { fillDown: true } });
      expect(questionsOf(filled)).toEqual([]);
      expect(customersOf(filled)['Ann Lee']).toEqual([3, 304, '2025-02-14']);
      expect(questionsOf(read(cells, { answers: { fillDown: false } }))).toEqual([]);
    },
  );
});

describe('a list of customers', () => {
  it.each([
    ['ФИО', 'Последняя покупка', 'Сумма покупок'],
    ['Клиент', 'Дата последней продажи', 'Сумма продаж'],
    ['Клиент', 'Дата', 'Всего денег'],
    ['Customer', 'Last order date', 'Total'],
    ['Kunde', 'Datum letzte Bestellung', 'Umsatz'],
    ['Client', 'Dernier achat', 'Montant'],
  ])('is told by what is said of a customer alone: %s, %s, %s', (...titles) => {
    const rows = [
      ['Ann Lee', '2025-02-11', 45600.5],
      ['Bob Ray', '2024-12-30', 12800],
      ['Cy Fox', '2024-02-02', 1900],
    ];
    expect(questionsOf(read([titles, ...rows], { answers: { takeProposed: true } }))).toContain('customer-list');
    expect(questionsOf(read([titles, ...rows, ['Ann Lee', '2025-02-12', 10]]))).not.toContain('customer-list');
  });
});

it('takes the number of a deal, under Name, for nobody where the customer is blank', () => {
  const reading = read([
    ['Name', 'Customer', 'Date', 'Amount'],
    ['D1', 'Alpha', '2024-01-05', 50],
    ['D2', 'Beta', '2024-01-06', 30],
    ['D3', '', '2024-02-09', 20],
  ]);
  expect(Object.keys(customersOf(reading))).toEqual(['Alpha', 'Beta']);
  expect(bucketsOf(reading)).toEqual({ used: 2, titles: 1, anonymous: 1 });
});

it.each(['Walk-up', 'passing trade', 'Passant', 'Cliente de paso', 'klient z ulicy'])('%s is nobody', (name) => {
  const reading = read([
    ['Customer', 'Date', 'Amount'],
    ['Alpha', '2024-01-05', 50],
    [name, '2024-01-06', 30],
    [name, '2024-01-07', 20],
  ]);
  expect(Object.keys(customersOf(reading))).toEqual(['Alpha']);
});

it('takes the city of a payer for no customer: Город (плательщик)', () => {
  const reading = read(
    [
      ['Номер заказа', 'Дата заказа', 'Имя (плательщик)', 'Фамилия (плательщик)', 'Город (плательщик)', 'Сумма заказа'],
      ['1001', '05.01.2024', 'Мария', 'Орлова', 'Москва', 50],
      ['1002', '06.01.2024', 'Анна', 'Белова', 'Москва', 30],
      ['1003', '07.01.2024', 'Мария', 'Орлова', 'Казань', 20],
    ],
    { locale: 'ru_RU' },
  );
  expect(Object.keys(customersOf(reading)).sort()).toEqual(['Анна Белова', 'Мария Орлова']);
});

it.each(['Réglé le', 'Encaissé le', 'Incassato il', 'Cobrado el', 'Data de recebimento'])(
  'asks whether an order without a day under %s was paid',
  (title) => {
    const reading = read([
      ['Client', 'Date', 'Total', title],
      ['Alpha', '2024-01-05', 50, '2024-01-06'],
      ['Beta', '2024-01-06', 30, ''],
      ['Alpha', '2024-01-07', 20, '2024-01-09'],
      ['Gamma', '2024-01-08', 25, '2024-01-09'],
    ]);
    expect(questionsOf(reading)).not.toEqual([]);
  },
);
