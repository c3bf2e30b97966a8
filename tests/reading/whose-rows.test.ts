/** Whom rows belong to: not the seller, not two people of one first name, not the deal. */
import { describe, expect, it } from 'vitest';
import { understoodOf } from '../../src/reading/understood.ts';
import type { Cells } from './support/cells.ts';
import { customersOf, questionsOf, read } from './support/reading.ts';

describe('a row of totals', () => {
  it.each([
    ['en', 'Total', 'Retail customer', ['No', 'Date', 'Customer', 'Company', 'Amount', 'Paid']],
    ['ru', 'Итого:', 'Розничный покупатель', ['№', 'Дата', 'Контрагент', 'Организация', 'Сумма', 'Оплачено']],
  ] as const)('says nothing of a column in which its label stands: %s', (_language, label, nobody, titles) => {
    const own = 'Own Ltd';
    const reading = read([
      [...titles],
      [1, '2025-01-13', 'Ann', own, 120, 120],
      [2, '2025-01-17', 'Bo', own, 80, 0],
      [3, '2025-01-20', nobody, own, 10, 10],
      [4, '2025-02-13', 'Ann', own, 60, 30],
      [5, '2025-02-14', nobody, own, 9, 9],
      ['', '', '', label, 279, 169],
    ]);
    expect(customersOf(reading)).toEqual({ Ann: [2, 180, '2025-02-13'], Bo: [1, 80, '2025-01-17'] });
    expect(reading.buckets).toMatchObject({ anonymous: { rows: 2, amount: 19 }, totals: { rows: 1, amount: 279 } });
    const sums = reading.questions.flatMap(({ code, choices }) =>
      code === 'amount-column' ? choices.map(({ amount }) => amount) : [],
    );
    expect(sums).toEqual([279, 169]);
  });
});

describe('people of one first name', () => {
  const titles = ['Date', 'Client', 'Phone', 'Amount'];
  const rows: Cells = [
    ['2025-01-13', 'Olga', '555-0101', 100],
    ['2025-01-17', 'Vera', '555-0102', 50],
    ['2025-02-13', 'Olga', '555-0103', 90],
    ['2025-02-14', 'Olga', '555-0101', 70],
  ];

  it('are told apart by their phones', () => {
    const reading = read([titles, ...rows]);
    expect(questionsOf(reading)).toEqual([]);
    expect(understoodOf(reading).columns).toMatchObject({ customer: ['Phone'], shown: ['Client'] });
    expect(reading.buckets.used).toEqual({ rows: 4, amount: 310 });
  });

  it('are one where full names, or firms, have several phones, and where each has one', () => {
    const changed = (names: Record<string, string>) =>
      rows.map(([day, client, ...others]): Cells[number] => [day, names[String(client)] ?? client, ...others]);
    for (const name of ['Olga Bell', 'ACME', 'Olga B.']) {
      expect(understoodOf(read([titles, ...changed({ Olga: name })])).columns).toMatchObject({ customer: ['Client'] });
    }
    const single = rows.filter(([, , phone]) => phone !== '555-0103');
    expect(understoodOf(read([titles, ...single])).columns).toMatchObject({ customer: ['Client'] });
  });
});

describe('a title for many customers', () => {
  it.each([
    ['Name', 'Clients', 'Amount', 'Closed'],
    ['Name', 'Contacts', 'Amount', 'Closed'],
    ['Name', 'Companies', 'Amount', 'Closed'],
    ['Name', 'Accounts', 'Amount', 'Closed'],
    ['Название', 'Клиенты', 'Сумма', 'Дата'],
    ['Название', 'Компании', 'Сумма', 'Дата'],
    ['Name', 'Kunden', 'Betrag', 'Datum'],
    ['Nombre', 'Clientes', 'Importe', 'Fecha'],
    ['Nome', 'Clienti', 'Importo', 'Data'],
    ['Nazwa', 'Klienci', 'Kwota', 'Data'],
    ['Назва', 'Клієнти', 'Сума', 'Дата'],
  ])('names them rather than the deal: %s, %s', (...titles) => {
    const reading = read([
      titles,
      ['Website', 'Ann Ltd', 100, '2025-01-13'],
      ['Shop', 'Bo Ltd', 80, '2025-01-17'],
      ['Support', 'Ann Ltd', 50, '2025-02-13'],
    ]);
    expect(customersOf(reading)).toEqual({ 'Ann Ltd': [2, 150, '2025-02-13'], 'Bo Ltd': [1, 80, '2025-01-17'] });
  });

  it('counts them over numbers', () => {
    const reading = read([
      ['Date', 'Clients', 'Sales'],
      ['2025-01-13', 12, 100],
      ['2025-01-14', 9, 80],
      ['2025-01-15', 12, 90],
    ]);
    expect(questionsOf(reading)).toEqual(['customer-column']);
  });
});

describe('a column that stands beside that of the customers', () => {
  const walkIns = (titles: readonly string[]): Cells => [
    [...titles],
    ['2024-01-05', 'Ann Lee', 'Sue', 60],
    ['2024-01-12', '', 'Sue', 600],
    ['2024-01-19', 'Bo Kim', 'Max', 120],
    ['2024-01-26', '', 'Max', 96],
    ['2024-02-09', 'Ann Lee', 'Max', 12],
    ['2024-02-16', '', 'Sue', 24],
  ];

  it.each([
    ['Date', 'Customer', 'User', 'Total'],
    ['Date', 'Customer', 'Username', 'Total'],
    ['Date', 'Customer', 'Account', 'Total'],
    ['Date', 'Customer', 'Payment Account', 'Total'],
    ['Date', 'Customer', 'Contact', 'Total'],
    ['Date', 'Customer', 'Member', 'Total'],
    ['Date', 'Customer', 'Guest', 'Total'],
    ['Datum', 'Kunde', 'Benutzer', 'Summe'],
    ['Date', 'Client', 'Utilisateur', 'Montant'],
    ['Date', 'Client', 'Compte', 'Montant'],
    ['Fecha', 'Cliente', 'Usuario', 'Importe'],
    ['Data', 'Cliente', 'Conto', 'Importo'],
    ['Data', 'Klient', 'Użytkownik', 'Kwota'],
    ['Data', 'Cliente', 'Usuário', 'Valor'],
    ['Дата', 'Клиент', 'Кто принял', 'Сумма'],
    ['Дата', 'Клиент', 'От кого', 'Сумма'],
    ['Дата', 'Клиент', 'Пользователь', 'Сумма'],
  ])('names no customer where its names stand beside several: %s, %s, %s, %s', (...titles) => {
    const reading = read(walkIns(titles));
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual({ 'Ann Lee': [2, 72, '2024-02-09'], 'Bo Kim': [1, 120, '2024-01-19'] });
    expect(reading.buckets.anonymous).toEqual({ rows: 3, amount: 720 });
  });

  it('is none where accounts are those of the ledger, whoever paid into them', () => {
    const reading = read([
      ['Date', 'Customer', 'Account', 'Amount'],
      ['2024-01-05', 'Ann Lee', 'Bank', 60],
      ['2024-01-13', '', 'Bank', 600],
      ['2024-01-19', 'Bo Kim', 'Till', 120],
    ]);
    expect(customersOf(reading)).toEqual({ 'Ann Lee': [1, 60, '2024-01-05'], 'Bo Kim': [1, 120, '2024-01-19'] });
  });

  it('still says who it is where each name belongs to one key', () => {
    const reading = read([
      ['Date', 'Email', 'Name', 'Total'],
      ['2024-01-05', 'ann@x.example', 'Ann Lee', 60],
      ['2024-01-12', '', 'Ann Lee', 600],
      ['2024-01-19', 'bo@x.example', 'Bo Kim', 120],
      ['2024-01-26', '', 'Cy Orr', 96],
      ['2024-02-09', 'bo@x.example', 'Bo Kim', 12],
      ['2024-02-16', 'di@x.example', 'Di Ray', 24],
    ]);
    expect(customersOf(reading)).toMatchObject({ 'Ann Lee': [2, 660, '2024-01-12'], 'Cy Orr': [1, 96, '2024-01-26'] });
  });

  it('is the address that is filled in more rows', () => {
    const reading = read([
      ['Date', 'Buyer Email', 'Purchase Email', 'Total'],
      ['2024-01-05', 'ann@x.example', 'ann@x.example', 60],
      ['2024-01-12', '', 'bo@x.example', 600],
      ['2024-01-19', 'ann@x.example', 'ann@x.example', 120],
      ['2024-02-16', '', 'bo@x.example', 24],
    ]);
    expect(customersOf(reading)).toEqual({
      'ann@x.example': [2, 180, '2024-01-19'],
      'bo@x.example': [2, 624, '2024-02-16'],
    });
  });

  it.each([
    ['Booked by', 'Guest name(s)', 'Date', 'Price'],
    ['Customer', 'Account Name', 'Date', 'Amount'],
    ['Gebucht von', 'Name des Gastes', 'Datum', 'Preis'],
    ['Client', 'Participant', 'Date', 'Prix'],
  ])('is not whoever pays: %s, %s', (...titles) => {
    const reading = read([
      [...titles],
      ['Lee, Ann', 'Ann Lee', '2024-01-05', 240],
      ['Lee, Ann', 'Tim Lee', '2024-01-12', 360],
      ['Orr, Cy', 'Cy Orr', '2024-01-19', 110],
    ]);
    expect(customersOf(reading)).toEqual({ 'Lee, Ann': [2, 600, '2024-01-12'], 'Orr, Cy': [1, 110, '2024-01-19'] });
  });
});

describe('the address of the owner', () => {
  const rows: Cells = [
    ['2024-01-05', 'Anna Maier', 119, 'anna@x.example', 'shop@x.example'],
    ['2024-01-08', 'Bernd Kraus', 1190, 'bk@x.example', 'shop@x.example'],
    ['2024-01-15', 'Anna Maier', -19, 'shop@x.example', 'anna@x.example'],
    ['2024-01-20', 'Hosting AG', -10, 'shop@x.example', 'host@x.example'],
    ['2024-02-12', 'Anna Maier', 35, 'anna@x.example', 'shop@x.example'],
  ];

  it.each([
    ['Datum', 'Name', 'Brutto', 'Absender E-Mail-Adresse', 'Empfänger E-Mail-Adresse'],
    ['Date', 'Nom', 'Avant commission', "De l'adresse email", "À l'adresse email"],
    ['Fecha', 'Nombre', 'Bruto', 'Correo electrónico del remitente', 'Correo electrónico del destinatario'],
    ['Data', 'Nome', 'Lordo', 'Indirizzo email mittente', 'Indirizzo email destinatario'],
  ])('bears no refund, which goes by the name beside it: %s, %s, %s', (...titles) => {
    const reading = read([[...titles], ...rows]);
    expect(customersOf(reading)).toMatchObject({ 'Anna Maier': [2, 135, '2024-02-12'] });
    expect(reading.questions).toMatchObject([
      { code: 'stand-in', proposed: 'shop@x.example', choices: [{ value: 'shop@x.example', rows: 2 }] },
    ]);
  });

  it('is that of a customer where it paid, or where nobody else bears the name', () => {
    const titles = ['Date', 'Name', 'Gross', 'Payer Email'];
    const paid = ['2024-02-12', 'Anna Maier', 35, 'shop@x.example'];
    const short = rows.map((row) => row.slice(0, 4));
    expect(questionsOf(read([titles, ...short]))).toContain('stand-in');
    expect(questionsOf(read([titles, ...short, paid]))).not.toContain('stand-in');
    // One refund may be of a namesake, unless the others paid to where it came from.
    const once = rows.filter((row) => row[2] !== -10);
    expect(questionsOf(read([titles, ...once.map((row) => row.slice(0, 4))]))).not.toContain('stand-in');
    expect(questionsOf(read([[...titles, 'Receiver'], ...once]))).toContain('stand-in');
    const refunded = short.filter(([, name, amount]) => name !== 'Anna Maier' || amount === -19);
    expect(questionsOf(read([titles, ...refunded]))).not.toContain('stand-in');
  });
});
