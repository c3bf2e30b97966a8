/** Columns of states with many words, titles that say what it is the state of, and stages on the way to a sale. */
import { describe, expect, it } from 'vitest';
import { statusClass } from '../../src/reading/words/status-words.ts';
import type { Cells } from './support/cells.ts';
import { questionsOf, read } from './support/reading.ts';

const TITLES = ['Order', 'Date', 'Customer', 'Total'];
const RUSSIAN = ['Номер заказа', 'Дата', 'Клиент', 'Сумма'];

/** A row for each word: the first bears 100, the second 200 …; Ann and Bo buy in turn. */
const log = (title: string, words: readonly string[], titles = TITLES): Cells => [
  [...titles, title],
  ...words.map((word, at) => [
    2001 + at,
    `2025-01-${String(at + 1).padStart(2, '0')}`,
    at % 2 === 0 ? 'Ann' : 'Bo',
    (at + 1) * 100,
    word,
  ]),
];

const proposedOf = (cells: Cells) =>
  read(cells).questions.flatMap(({ code, proposed, choices }) =>
    code === 'status' ? [proposed, ...choices.map(({ value }) => value)] : [],
  );

describe('a column under a title of states', () => {
  const MANY = [
    'Paid',
    'Paid',
    'Paid',
    'Paid',
    'Draft',
    'Void',
    'Overdue',
    'Sent',
    'Wibbled',
    'Zibble',
    'Failed',
    'Quux',
  ];

  it('is one though most of its words stand in one row each', () => {
    const reading = read(log('Status', MANY));
    expect(reading.buckets.status).toEqual({ rows: 4, amount: 500 + 600 + 700 + 1100 });
    expect(proposedOf(log('Status', MANY)).slice(1).sort()).toEqual(['Quux', 'Sent', 'Wibbled', 'Zibble']);
  });

  it('stands beside what was paid: what was called off does not count though the money came', () => {
    const words = MANY.map((word) => ({ Paid: 'Выполнен', Void: 'Отменен' })[word] ?? word);
    const [titles = [], ...rows] = log('Статус', words, RUSSIAN);
    const reading = read([
      [...titles, 'Оплата'],
      ...rows.map((row, at) => [...row, at > 8 ? 'Не оплачен' : 'Оплачен']),
    ]);
    // Nine are paid, and one of these is called off.
    expect(reading.buckets.used.rows).toBe(8);
  });

  it('may bear a day behind each word', () => {
    const words = Array.from({ length: 70 }, (_, at) => (at % 7 === 6 ? `отменён 1.${at}` : `вручен 1.${at}`));
    const days = (at: number) =>
      `2025-${String(1 + Math.floor(at / 28)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`;
    const reading = read([
      [...RUSSIAN, 'Статус'],
      ...words.map((word, at) => [2001 + at, days(at), at % 2 === 0 ? 'Ann' : 'Bo', 100, word]),
    ]);
    expect(reading.buckets.status).toEqual({ rows: 10, amount: 1000 });
  });

  it('is none where no word of it is one', () => {
    const words = Array.from({ length: 14 }, (_, at) => `note ${String.fromCharCode(97 + at)}`);
    expect(questionsOf(read(log('Result', words)))).toEqual([]);
  });

  it.each([
    ['Phase de la transaction', 'Gagnée', 'Perdue'],
    ['Étape de la transaction', 'Gagnée', 'Perdue'],
    ['Statut de la transaction', 'Gagnée', 'Perdue'],
    ['Stato transazione', 'Completato', 'Annullato'],
    ['Status da transação', 'Concluído', 'Cancelado'],
    ['Estado de la transacción', 'Completada', 'Cancelada'],
    ['Status der Transaktion', 'Abgeschlossen', 'Storniert'],
    ['Status of transaction', 'Completed', 'Cancelled'],
    ['Transaction result', 'Completed', 'Cancelled'],
    ['Transaction State', 'Completed', 'Cancelled'],
    ['Invoice stage', 'Paid', 'Voided'],
    ['Fase da venda', 'Concluído', 'Recusado'],
    ['Current State', 'WON', 'LOST'],
    ['Milestone', 'Won', 'Lost'],
  ])('may say of what it is the state: %s', (title, won, lost) => {
    const reading = read(log(title, [won, won, lost, won]));
    expect(questionsOf(reading)).toEqual([]);
    expect(reading.buckets.status).toEqual({ rows: 1, amount: 300 });
  });

  it('is none where it numbers purchases', () => {
    const cells = log('Transaction', ['A1', 'A2', 'A3', 'A4']);
    expect(questionsOf(read(cells))).toEqual([]);
  });
});

describe('paper that was sent', () => {
  it.each([
    'Contrato enviado',
    'Umowa wysłana',
    'Vertrag versendet',
    'Vertrag gesendet',
    'Factura enviada',
    'Facture envoyée',
    'Rechnung versendet',
    'Счёт отправлен',
    'Отправлено напоминание',
    'Contratto inviato',
    'Рахунок відправлено',
    '請求書送付済み',
    'Quote sent',
    'Angebot nicht versendet',
  ])('is no sale yet: %s', (word) => {
    expect(statusClass(word)).toBe('open');
  });

  it.each([
    'Invoice paid',
    'Счёт оплачен',
    'Rechnung versendet und bezahlt',
    'Factura pagada',
    'Versendet',
    'Отправлен, счёт 5',
    'Отправлен по договору',
    'Versendet auf Rechnung',
    'Enviado con factura',
  ])('is told from what was paid, and from goods: %s', (word) => {
    expect(statusClass(word)).toBe('counts');
  });

  it('is told from what was called off', () => {
    expect(statusClass('Rechnung versendet, storniert')).toBe('cancelled');
    expect(statusClass('Rechnung versendet - storniert')).toBe('cancelled');
  });

  it.each(['Meeting completed', 'Sample shipped', 'Demo delivered', 'Termin erledigt', 'Call completed'])(
    'is told from what is shown, or said to somebody, which is not known: %s',
    (word) => {
      expect(statusClass(word)).not.toBe('counts');
    },
  );
});

describe('a stage that nobody knows', () => {
  it.each([
    ['Deal Stage', 'Closed Won', 'Zibbled', 'Closed Lost'],
    ['Стадия сделки', 'Сделка успешна', 'Гадаем', 'Сделка провалена'],
    ['Phase', 'Gewonnen', 'Entscheider dabei', 'Verloren'],
    ['Etapa', 'Ganado', 'Decisor involucrado', 'Perdido'],
  ])('is proposed not to count where deals are won and lost: %s, %s, %s', (title, won, stage, lost) => {
    expect(proposedOf(log(title, [won, won, stage, lost, won]))).toEqual([won, stage]);
  });

  it('counts for the proposal where nothing is won', () => {
    expect(proposedOf(log('Status', ['Shipped', 'Shipped', 'Resolved', 'Cancelled', 'Shipped']))).toEqual([
      'Shipped, Resolved',
      'Resolved',
    ]);
  });
});

describe('words of shops and banks', () => {
  it.each([
    'Attente paiement',
    'В ожидании оплаты',
    'Забронирована',
    'Предложить замену',
    'Поступило на ПВЗ',
    '支払い待ち',
    'Em digitação',
    'Очікування оплати',
    'На утриманні',
    'Awaiting bank wire payment',
    'Payment Review',
  ])('that say it is open: %s', (word) => {
    expect(statusClass(word)).toBe('open');
  });

  it.each([
    'Истёк срок',
    'Время оплаты истекло',
    'Недостаточно средств',
    'Неудача',
    'Незаезд',
    'Купил в другом месте',
    'Анулирован',
    '不成立',
    'Malsucedido',
    'Не вдалося',
    'gateway_rejected',
    'Errore di pagamento',
  ])('that say it was called off: %s', (word) => {
    expect(statusClass(word)).toBe('cancelled');
  });

  it('that say it was given back, or paid and not at hand', () => {
    expect(statusClass('Відшкодовано')).toBe('refunded');
    expect(statusClass('En attente de réapprovisionnement (payé)')).toBe('counts');
    expect(statusClass('En attente de réapprovisionnement (non payé)')).toBe('open');
  });
});

describe('things that come again', () => {
  it('are no states where two titles in three hold a word of one language', () => {
    const reading = read([
      [
        'Дата выдачи',
        'Дата договора',
        'Покупатель',
        'Автомобиль',
        'Цена авто',
        'Зачёт',
        'Кредит банка',
        'Итого по договору',
      ],
      ['20.01.2025', '13.01.2025', 'Марков', 'Vesta', 1450, 400, 700, 1400],
      ['24.01.2025', '17.01.2025', 'Такси-5', 'Granta', 900, 0, 0, 870],
      ['07.02.2025', '03.02.2025', 'Белан', 'Niva', 1100, 250, 850, 1100],
      ['17.02.2025', '10.02.2025', 'Такси-5', 'Granta', 900, 0, 0, 870],
      ['18.02.2025', '11.02.2025', 'Марков', 'Niva', 900, 0, 0, 870],
    ]);
    expect(questionsOf(reading)).toEqual([]);
    expect(reading.buckets.used.rows).toBe(5);
  });
});

it.each([
  ['Por liquidar', 'open'],
  ['Por cobrar', 'open'],
  ['Da incassare', 'open'],
  ['À régler', 'open'],
  ['Zu zahlen', 'open'],
  ['Denegada', 'cancelled'],
  ['Scartata', 'cancelled'],
  ['Списан', 'cancelled'],
])('%s is %s', (word, state) => {
  expect(statusClass(word)).toBe(state);
});
