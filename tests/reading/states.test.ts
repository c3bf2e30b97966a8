/** What became of a row is told by codes, by words that nobody knows among known ones, by marks: then it is asked about, or said. */
import { describe, expect, it } from 'vitest';
import { understoodOf } from '../../src/reading/understood.ts';
import type { Cells } from './support/cells.ts';
import { customersOf, questionsOf, read } from './support/reading.ts';

type Four = readonly [unknown, unknown, unknown, unknown];

/** Ann and Bo buy six times; the third row, of Ann, is the one in doubt, or the second and the third. */
const log = (columns: Readonly<Record<string, Four>>, titles = ['Order', 'Date', 'Customer', 'Total']): Cells => [
  [...titles, ...Object.keys(columns)],
  ...(
    [
      ['2025-01-13', 'Ann', 100],
      ['2025-01-17', 'Bo', 80],
      ['2025-01-18', 'Ann', 30],
      ['2025-02-13', 'Ann', 50],
    ] as const
  ).flatMap((row, at) => {
    const values = Object.values(columns).map((four) => four[at]);
    const again = at === 2 ? [] : [[at * 2 + 2002, ...row, ...values]];
    return [[at * 2 + 2001, ...row, ...values], ...again];
  }),
];

const ALL = { Ann: [5, 330, '2025-02-13'], Bo: [2, 160, '2025-01-17'] };
const WITHOUT_THIRD = { Ann: [4, 300, '2025-02-13'], Bo: [2, 160, '2025-01-17'] };

const askedOf = (cells: Cells) => {
  const { questions } = read(cells);
  const [asked] = questions.filter(({ code }) => code === 'status');
  return asked === undefined
    ? []
    : [('title' in asked.params ? asked.params.title : '') as string, ...asked.choices.map(({ value }) => value)];
};

const RUSSIAN = ['Номер заказа', 'Дата', 'Клиент', 'Сумма'];

describe('codes', () => {
  it.each([
    ['English', 'order_status', [4, 4, 1, 3]],
    ['Russian', 'Статус заказа', [2, 2, 5, 1]],
    ['Japanese', 'ステータス', ['700', '700', '900', '700']],
    ['of an answer', 'Response Code', ['00', '00', '05', '00']],
  ] as const)('under the title of a status are asked about: %s', (_words, title, values) => {
    const [asked, ...choices] = askedOf(log({ [title]: values }));
    expect(asked).toBe(title);
    expect(choices.sort()).toEqual([...new Set(values.map(String))].sort());
  });

  it('are asked about though a shipment has words', () => {
    const cells = log({
      'Order status': [4, 4, 1, 3],
      'Delivery status': ['Shipped', 'Shipped', 'Pending', 'Shipped'],
    });
    expect(askedOf(cells)[0]).toBe('Order status');
  });

  it('of kinds of documents are asked about', () => {
    expect(askedOf(log({ 'Doc type': [1, 1, 3, 1] }))).toEqual(['Doc type', '1', '3']);
    expect(askedOf(log({ 'Вид документа': [1, 1, 3, 1] }, RUSSIAN))).toEqual(['Вид документа', '1', '3']);
  });

  it('that are all alike, numbers and amounts are none', () => {
    expect(questionsOf(read(log({ Status: [1, 1, 1, 1] })))).toEqual([]);
    expect(questionsOf(read(log({ Status: [1.5, 2.25, 3, 4] })))).toEqual([]);
    expect(questionsOf(read(log({ 'Order status': [4, 4, 1, 3], Status: ['Paid', 'Paid', 'Void', 'Paid'] })))).toEqual(
      [],
    );
  });
});

describe('a word that nobody knows among known ones', () => {
  it('is asked about where the title has the word status', () => {
    const cells = log({ 'Guest status': ['Seated', 'Seated', 'Cancelled', 'Seated'] });
    expect(askedOf(cells)).toEqual(['Guest status', 'Seated']);
    const russian = log({ 'Статус гостя': ['Сидит', 'Сидит', 'Отменен', 'Сидит'] }, RUSSIAN);
    expect(askedOf(russian)).toEqual(['Статус гостя', 'Сидит']);
  });

  it('does not hide who attended', () => {
    const cells = log({ 'Attendee Status': ['Attending', 'Attending', 'Not Attending', 'Refunded'] });
    expect(askedOf(cells)).toEqual(['Attendee Status', 'Attending', 'Not Attending']);
  });

  it.each([
    ['Outcome', ['Success', 'Success', 'Failure', 'Success']],
    ['Acquirer Response', ['APPROVED', 'APPROVED', 'REFUSED', 'APPROVED']],
  ] as const)('is told from success under %s', (title, values) => {
    const cells = log({ [title]: values });
    expect(askedOf(cells)).toEqual([title, values[0], values[2]]);
    expect(customersOf(read(cells, { answers: { takeProposed: true } }))).toEqual(WITHOUT_THIRD);
  });

  it('is asked about beside a success, under whatever title', () => {
    expect(askedOf(log({ Answer: ['Approved', 'Approved', 'Do not honour', 'Approved'] }))).toEqual([
      'Answer',
      'Approved',
      'Do not honour',
    ]);
    expect(questionsOf(read(log({ Package: ['Complete', 'Basic', 'Basic', 'Basic'] })))).toEqual([]);
  });

  it('goes back to its sender', () => {
    const cells = log({ Status: ['DELIVERED', 'DELIVERED', 'RTO DELIVERED', 'DELIVERED'] });
    expect(customersOf(read(cells))).toEqual(WITHOUT_THIRD);
    const russian = log({ Статус: ['Доставлен', 'Доставлен', 'Доставлен отправителю', 'Доставлен'] }, RUSSIAN);
    expect(customersOf(read(russian))).toEqual(WITHOUT_THIRD);
  });
});

describe('what is said of something else than the sale', () => {
  it.each([
    ['Deposit returned', ['yes', 'yes', 'no', 'yes']],
    ['Keys returned', ['yes', '', 'no', 'yes']],
    ['Залог возвращён', ['да', 'да', 'нет', 'да']],
    ['Ключи возвращены', ['да', 'да', 'нет', 'да']],
    ['Pfand zurückgegeben', ['ja', 'ja', 'nein', 'ja']],
    ['Commission paid', ['yes', 'no', 'no', 'yes']],
    ['Комиссия оплачена', ['да', 'нет', 'нет', 'да']],
  ] as const)('leaves all to count: %s', (title, values) => {
    const reading = read(log({ [title]: values }));
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual(ALL);
  });

  it('is asked about where nobody knows what it is', () => {
    const cells = log({ 'Gizmo returned': ['no', 'no', 'yes', 'no'] });
    expect(askedOf(cells)).toEqual(['Gizmo returned', 'Gizmo returned: yes']);
    expect(customersOf(read(log({ 'Order returned': ['no', 'no', 'yes', 'no'] })))).toEqual(WITHOUT_THIRD);
  });
});

describe('marks', () => {
  it.each([
    ['キャンセル', ['', '', 'キャンセル', '']],
    ['キャンセル', ['', '', 'キャンセル済', '']],
    ['Cancelled', ['', '', 'Cancelled', '']],
    ['Fraud', ['no', 'no', 'yes', 'no']],
    ['Valid', ['Y', 'Y', 'N', 'Y']],
  ] as const)('may repeat their title, and call off: %s', (title, values) => {
    const alone = read(log({ [title]: values }));
    const beside = read(log({ 'Order status': ['Paid', 'Paid', 'Paid', 'Paid'], [title]: values }));
    for (const reading of [alone, beside]) {
      if (questionsOf(reading).length > 0) expect(questionsOf(reading)).toEqual(['status']);
      else expect(customersOf(reading)).toEqual(WITHOUT_THIRD);
    }
  });

  it('that deny the money beside a state that counts are asked about', () => {
    const cells = log({ Status: ['Paid', 'Paid', 'Paid', 'Failed'], Captured: ['TRUE', 'TRUE', 'FALSE', 'FALSE'] });
    expect(askedOf(cells)).toEqual(['Status', 'Captured: FALSE']);
    const polish = log({
      Status: ['zrealizowane', 'zrealizowane', 'zrealizowane', 'anulowane'],
      Opłacone: ['Tak', 'Tak', 'Nie', 'Nie'],
    });
    expect(askedOf(polish)).toEqual(['Status', 'Opłacone: Nie']);
    const answered = (counts: readonly string[]) => customersOf(read(cells, { answers: { counts } }));
    expect(answered(['Paid'])).toEqual({ Ann: [2, 200, '2025-01-13'], Bo: [2, 160, '2025-01-17'] });
    expect(answered(['Paid', 'Captured: FALSE'])).toEqual({ Ann: [3, 230, '2025-01-18'], Bo: [2, 160, '2025-01-17'] });
  });
});

describe('money that is owed for what was handed over', () => {
  it('counts, and it is said', () => {
    const cells = log({
      'Payment status': ['Paid', 'Paid', 'Unpaid', 'Paid'],
      'Fulfillment status': ['Fulfilled', 'Fulfilled', 'Fulfilled', 'Not fulfilled'],
    });
    const reading = read(cells);
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual(ALL);
    expect(reading.notes).toMatchObject([{ code: 'handed-over', params: { values: ['Unpaid'] }, rows: 1, amount: 30 }]);
  });
});

describe('an invoice that was sent', () => {
  it.each([
    ['Numer faktury', 'Opłacona', 'Wysłana'],
    ['Rechnungsnr.', 'Bezahlt', 'Versendet'],
    ['Счёт', 'Оплачен', 'Отправлен'],
    ['Nº factura', 'Pagada', 'Enviada'],
    ['Fattura', 'Pagata', 'Spedita'],
    ['Fatura', 'Paga', 'Enviada'],
  ])('is not paid for that, which is asked: %s', (title, paid, sent) => {
    const cells = log({ Status: [paid, paid, sent, paid] }, [title, 'Date', 'Customer', 'Total']);
    expect(askedOf(cells)).toEqual(['Status', sent]);
    const orders = log({ Status: [paid, paid, sent, paid] });
    expect(questionsOf(read(orders))).toEqual([]);
    expect(customersOf(read(orders))).toEqual(ALL);
  });
});

describe('a receipt that is closed', () => {
  it('is asked about where others are complete', () => {
    expect(askedOf(log({ status: ['complete', 'complete', 'closed', 'complete'] }))).toEqual(['status', 'closed']);
    expect(questionsOf(read(log({ status: ['closed', 'closed', 'void', 'closed'] })))).toEqual([]);
    const back = log({ status: ['paid', 'paid', 'closed', 'paid'] });
    expect(questionsOf(read(back.map((row) => row.map((cell) => (cell === 30 ? -30 : cell)))))).toEqual([]);
  });
});

describe('kinds of documents among which one is not known', () => {
  it.each([
    ['Documento', ['Fatura', 'Fatura Especial', 'Nota de Crédito', 'Fatura']],
    ['Документ', ['Реализация', 'Реализация', 'Возврат от покупателя', 'Бланк']],
    ['Document', ['Invoice', 'Till slip', 'Credit note', 'Invoice']],
  ] as const)('are told all the same: %s', (title, values) => {
    const { columns } = understoodOf(read(log({ [title]: values })));
    expect(columns.kind).toBe(title);
    expect(read(log({ [title]: values })).notes).toMatchObject([{ code: 'kind-negative', rows: 1, amount: -30 }]);
  });
});

describe('a document that begins as one of money back', () => {
  it('is taken off though its name goes on', () => {
    const sold = 'Реализация товаров и услуг 0000-00';
    const cells = [
      ['Документ движения', 'Дата', 'Клиент', 'Сумма'],
      [`${sold}11`, '2025-01-13', 'Ann', 100],
      [`${sold}12`, '2025-01-17', 'Bo', 80],
      ['Возврат товаров от покупателя 0000-0013', '2025-01-18', 'Ann', 30],
      [`${sold}14`, '2025-02-13', 'Ann', 50],
    ];
    const { notes } = read(cells);
    expect(notes).toMatchObject([{ code: 'credit-notes', rows: 1, amount: -30 }]);
  });
});

describe('what was said of marks', () => {
  const cells = log({ 'Rejection reason': ['', '', 'No money', ''] });
  it.each([[['Rejection reason: –']], [['Rejection reason: -']], [['–']]])(
    'is taken as it is written: %s',
    (counts) => {
      expect(customersOf(read(cells, { answers: { counts } }))).toEqual(WITHOUT_THIRD);
    },
  );
  it('is taken of those that are set', () => {
    const answers = { counts: ['Rejection reason: ✓'] };
    expect(customersOf(read(cells, { answers }))).toEqual({ Ann: [1, 30, '2025-01-18'] });
  });
});

describe('a word that denies another', () => {
  it.each([
    ['Attendee Status', 'Attending', 'Not Attending'],
    ['Visit', 'Showed', 'Not showed'],
    ['Явка', 'Сидел', 'Не сидел'],
    ['Anwesenheit', 'Gesehen', 'Nicht gesehen'],
    ['Presencia', 'Vino', 'No vino'],
  ] as const)('is asked about, and hardly counts: %s', (title, word, denial) => {
    const cells = log({ [title]: [word, word, denial, word] });
    expect(read(cells).questions).toMatchObject([
      { code: 'status', params: { title }, proposed: word, choices: [{ value: word }, { value: denial, rows: 1 }] },
    ]);
    expect(customersOf(read(cells, { answers: { takeProposed: true } }))).toEqual(WITHOUT_THIRD);
  });

  it.each([
    ['Order status', 'Not cancelled', 'Cancelled'],
    ['Заказ удален', 'Не удален', 'Удален'],
  ] as const)('of calling off counts: %s', (title, kept, off) => {
    const cells = log({ [title]: [kept, kept, off, kept] });
    expect(customersOf(read(cells, { answers: { takeProposed: true } }))).toEqual(WITHOUT_THIRD);
  });

  it.each([
    ['Status', 'Erschienen', 'Nicht erschienen'],
    ['Estado', 'Asistió', 'No asistió'],
    ['Stan', 'Obecny', 'Nieobecny'],
    ['Стан', 'Прийшов', 'Не прийшов'],
    ['Status', 'Compareceu', 'Faltou'],
  ] as const)('calls a visit off: %s, %s', (title, came, missed) => {
    const cells = log({ [title]: [came, came, missed, came] });
    expect(customersOf(read(cells, { answers: { takeProposed: true } }))).toEqual(WITHOUT_THIRD);
  });
});

describe('words of who came', () => {
  it.each([
    ['Статус', 'Прийшов', 'Не прийшов'],
    ['Статус', 'Явился', 'Не явился'],
    ['Statut', 'Honoré', 'Absent non excusé'],
    ['Asistencia', 'Asistió', 'No asistió'],
    ['Situação', 'Compareceu', 'Faltou'],
    ['Status', 'Odbyta', 'Nieobecność'],
    ['Status', 'Erschienen', 'Nicht erschienen'],
    ['Stato', 'Presentato', 'Non presentato'],
    ['Status', 'Attended', 'DNA'],
    ['ステータス', '来店済み', '無断キャンセル'],
    ['Result', 'SUCCESS', 'FAIL'],
    ['Ergebnis', 'Erfolgreich', 'Fehlgeschlagen'],
    ['Статус', 'Проведена', 'Перенос'],
    ['Void status', 'Not voided', 'Voided'],
    ['Заказ удален', 'Не удален', 'Удален'],
    ['Storniert', 'Nicht storniert', 'Storniert'],
  ] as const)('are known: %s, %s, %s', (title, came, stayed) => {
    const reading = read(log({ [title]: [came, came, stayed, came] }));
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual(WITHOUT_THIRD);
  });
});

describe('a word that nobody knows', () => {
  const cells = (worth: number): Cells =>
    log({ Status: ['paid', 'paid', 'zork', 'paid'] }).map((row, at) =>
      at === 5 || at === 6 ? row.map((cell) => (cell === 30 ? worth : cell)) : row,
    );

  it('is not asked about where the rows are worth nothing', () => {
    expect(questionsOf(read(cells(0)))).toEqual([]);
    expect(questionsOf(read(cells(30)))).toEqual(['status']);
  });
});

describe('words for states in Russian, Ukrainian, Japanese, English and German', () => {
  const beside = (paid: string, text: string) => log({ Status: [paid, paid, text, paid] });

  it.each([
    ...['Отказался', 'Отменил', 'Расторгнут', 'Слит', 'Брак', 'Аннулирование', 'Нет в наличии', 'Нет оплаты', 'Реверс'],
    ...['Необработан', 'На паузе', 'Заморожен', 'Неоплачен', 'Неоплачена', 'Просрочена', 'Предоплата'],
    ...['Инициирована, деньги не получены', 'В сборке', 'На отправку', 'Готов к выдаче'],
    ...[
      'Відмовився',
      'Прийнято',
      'На відправку',
      'Недодзвон',
      '対応中',
      'Bad debt',
      'Reminded',
      'SAVED',
      'Layby',
      'Fällig',
    ],
  ])('do not count: %s', (text) => {
    const cells = beside('Оплачен', text);
    expect(askedOf(cells)).toEqual([]);
    expect(customersOf(read(cells))).toEqual(WITHOUT_THIRD);
  });

  it.each([
    ...['На доставке', 'В пути', 'едет'],
    ...['Выполненная', 'Исполнена', 'Готов', 'Сдан', 'Сдано', 'Оплата получена', 'Оказано', 'Посетил', 'Продаж'],
    'Замовлення виконане',
  ])('count: %s', (text) => {
    const cells = beside('Оплачен', text);
    expect(askedOf(cells)).toEqual([]);
    expect(customersOf(read(cells))).toEqual(ALL);
  });

  it.each(['Предоплата получена', 'Внесена предоплата', 'Аванс получен', 'остаток 2000', 'Нет', 'Отсрочка', 'No'])(
    'are asked about, and proposed not to count: %s',
    (text) => {
      const cells = beside('Оплачен', text);
      expect(askedOf(cells)).toEqual(['Status', text]);
      expect(customersOf(read(cells, { answers: { takeProposed: true } }))).toEqual(WITHOUT_THIRD);
    },
  );
});

describe('more words for states than a column of them has', () => {
  const many = (title: string, text: (at: number) => string): Cells => [
    ['Date', 'Customer', title, 'Total'],
    ...Array.from({ length: 700 }, (_none, at) => ['2025-01-13', at % 2 === 0 ? 'Ann' : 'Bo', text(at), 10]),
  ];
  const WITHOUT_BO = { Ann: [350, 3500, '2025-01-13'] };

  it.each([
    ['Status', 'Shipped #', 'Cancelled #'],
    ['Статус заказа', 'Отгружен 12.03 накл. ', 'Отменён 12.03 накл. '],
    ['Status', 'Delivered on day ', 'Voided on day '],
  ])('are judged by their words, whatever numbers stand behind them: %s, "%s"', (title, done, off) => {
    const reading = read(many(title, (at) => `${at % 2 === 0 ? done : off}${at + 1}`));
    expect(questionsOf(reading)).toEqual([]);
    expect(understoodOf(reading).columns).toMatchObject({ status: title });
    expect(customersOf(reading)).toEqual(WITHOUT_BO);
  });

  it('are looked through as remarks where nobody knows most of them', () => {
    const reading = read(many('Status', (at) => (at % 2 === 0 ? `van ${at} to Leeds` : `cancelled, van ${at}`)));
    expect(questionsOf(reading)).toEqual(['status']);
    expect(customersOf(reading)).toEqual(WITHOUT_BO);
  });
});

describe('what is being worked on', () => {
  it.each(['Processing', 'Обработка', 'В обработке', 'В обробці'])(
    'may be paid: asked about, and proposed to count: %s',
    (text) => {
      const cells = log({ Status: ['Paid', 'Paid', text, 'Paid'] });
      expect(askedOf(cells)).toEqual(['Status', text]);
      expect(customersOf(read(cells, { answers: { takeProposed: true } }))).toEqual(ALL);
    },
  );
});

describe('a payment with a row for each of its states', () => {
  const states = ['Authorised', 'SentForSettle', 'Settled'];
  const payments = (title: string): Cells => [
    ['Booking Date', 'Shopper Name', 'Main Amount', title],
    ...states.map((state, at) => [`2026-03-0${at + 1}`, 'Ann', 50, state]),
    ...states.map((state, at) => [`2026-03-0${at + 1}`, 'Bo', 80, state]),
  ];
  const ONCE = { Ann: [1, 50, '2026-03-03'], Bo: [1, 80, '2026-03-03'] };

  it.each(['Status', 'Record Type'])('counts once, as settled: %s', (title) => {
    const reading = read(payments(title));
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual(ONCE);
  });

  it('is asked about beside a word that nobody knows, and what was sent is proposed not to count', () => {
    const cells = payments('Record Type').concat([['2026-03-04', 'Cy', 20, 'Refunded']]);
    cells.push(['2026-03-04', 'Cy', 20, 'Received'], ['2026-03-04', 'Cy', 20, 'Refused']);
    const [question] = read(cells).questions;
    expect(question?.choices.map(({ value }) => value)).toEqual(expect.arrayContaining(states));
    expect(question?.proposed).toBe('Settled, Received');
  });

  it('is taken off once where it goes back', () => {
    const back = ['SentForRefund', 'Refunded'].map((state, at) => [`2026-03-0${at + 5}`, 'Ann', 10, state]);
    const reading = read([...payments('Record Type'), ...back], { answers: { takeProposed: true } });
    expect(customersOf(reading)).toEqual({ ...ONCE, Ann: [1, 40, '2026-03-03'] });
  });
});
