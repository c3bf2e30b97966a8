/** Rows of which the column of the way of payment says that nobody paid are asked about. */
import { describe, expect, it } from 'vitest';
import type { Cells } from './support/cells.ts';
import { customersOf, questionsOf, read } from './support/reading.ts';

const log = (title: string, values: readonly [string, string, string, string], status?: string): Cells => [
  ['Date', 'Customer', 'Total', title, ...(status === undefined ? [] : ['Status'])],
  ...[
    ['2025-01-13', 'Ann', 100],
    ['2025-01-17', 'Bo', 80],
    ['2025-01-18', 'Ann', 30],
    ['2025-02-13', 'Ann', 50],
  ].map((row, at) => [...row, values[at], ...(status === undefined ? [] : [status])]),
];

const ALL = { Ann: [3, 180, '2025-02-13'], Bo: [1, 80, '2025-01-17'] };
const PAID = { Ann: [2, 150, '2025-02-13'], Bo: [1, 80, '2025-01-17'] };

describe('a way of payment that is none', () => {
  it.each([
    ['Payment', 'Cash', 'UNPAID'],
    ['Payment method', 'Card', 'not paid'],
    ['Payment', 'Cash', 'On account'],
    ['Paid by', 'Cash', 'owes'],
    ['Mode', 'Cash', 'Pending'],
    ['Payment', 'Card', 'Free'],
    ['Zahlart', 'bar', 'offen'],
    ['Forma de pago', 'Efectivo', 'Pendiente'],
    ['Forma de pagamento', 'Pix', 'Fiado'],
    ['Mode de paiement', 'Espèces', 'Impayé'],
    ['Metodo di pagamento', 'Contanti', 'Da pagare'],
    ['Forma płatności', 'Gotówka', 'Do zapłaty'],
    ['Способ оплаты', 'нал', 'долг'],
    ['Спосіб оплати', 'Готівка', 'Борг'],
    ['支払方法', '現金', '未払い'],
  ])('is asked about, and proposed not to count: %s, %s and %s', (title, paid, owing) => {
    const cells = log(title, [paid, paid, owing, paid]);
    const reading = read(cells);
    expect(reading.questions).toMatchObject([
      { code: 'status', params: { title }, proposed: '', choices: [{ value: owing, rows: 1, amount: 30 }] },
    ]);
    expect(customersOf(reading)).toEqual(PAID);
    expect(customersOf(read(cells, { answers: { counts: [owing] } }))).toEqual(ALL);
  });

  it('is none of its words alone, nor beside a status', () => {
    expect(questionsOf(read(log('Вид оплаты', ['Кредит', 'Наличные', 'Рассрочка', 'Предоплата'])))).toEqual([]);
    expect(questionsOf(read(log('Payment', ['Cash', 'Card', 'Pay later', 'Card'], 'Paid')))).toEqual([]);
  });
});

describe('what stands under a title that says whether it was paid', () => {
  /** The first and the last row are paid in words of their own. */
  const paid = (title: string, [first, second]: readonly [string, string], text: unknown): Cells =>
    log(title, [first, second, text, first] as unknown as readonly [string, string, string, string]);

  it.each([
    ['Paid', ['BACS 6/1', 'cash'], 'no', 'Paid: no'],
    ['Paid', ['BACS 6/1', 'cash'], 'rained off', 'rained off'],
    ['Paid', ['BACS 6/1', 'cash'], 'deposit only £300', 'deposit only £300'],
    ['Paid', ['check #201', 'Venmo 1/5'], 'no show', 'no show'],
    ['Paid', ['check #201', 'Venmo 1/5'], 'not yet', 'not yet'],
    ['Paid', ['check #201', 'Venmo 1/5'], 'half - owes 75', 'owes'],
    ['Paid', ['check #201', 'Venmo 1/5'], 'skipped - away', 'skipped'],
    ['Paid', ['check #201', 'Venmo 1/5'], '', 'Paid: –'],
    ['Paid', ['yes', 'cash'], 'half', 'half'],
    ['Paid', ['yes', 'cash'], '50%', '50%'],
    ['Paid', ['yes', 'cash'], 'promised Friday', 'promised Friday'],
    ['Paid', ['yes', 'cash'], 'cash, still owes for the frame', 'owes'],
    ['Paid', ['yes', 'cash'], '', 'Paid: –'],
    ['Bezahlt', ['bar 5.1.', 'Überw. 20.1.'], 'nein', 'Bezahlt: nein'],
    ['Bezahlt', ['ja', 'bar'], 'nur Anzahlung', 'nur Anzahlung'],
    ['Bezahlt', ['ja', 'bar'], 'schuldet noch', 'schuldet'],
    ['Payé', ['oui', 'chèque'], 'doit encore', 'doit'],
    ['Réglé', ['oui', 'CB'], 'reste 50', 'reste 50'],
    ['Pagato', ['sì', 'contanti'], 'metà', 'metà'],
    ['Pagato', ['sì', 'contanti'], 'deve ancora', 'deve'],
    ['Cobrado', ['sí', 'bizum'], 'faltó', 'faltó'],
    ['Pagado', ['sí', 'efectivo'], 'a medias', 'a medias'],
    ['Pago?', ['Sim', 'Sim'], 'fica a dever', 'a dever'],
    ['Pago', ['Sim', 'pix'], 'só sinal', 'só sinal'],
    ['Zapłacone', ['tak', 'gotówka'], 'tylko zaliczka', 'tylko zaliczka'],
    ['Zapłacone', ['tak', 'gotówka'], 'wisi', 'wisi'],
    ['Оплачено', ['Да', 'Да'], 'половина', 'половина'],
    ['Оплачено', ['Да', 'Да'], 'обещал в пятницу', 'обещал в пятницу'],
    ['Оплатил', ['да', 'да'], 'част. 3000', 'част. 3000'],
    ['Сплачено', ['Так', 'Так'], 'залишилось 500', 'залишилось 500'],
    ['支払済み', ['はい', '現金'], '内金のみ', '内金のみ'],
    ['Bezahlt', ['bar 5.1.', 'Überw. 20.1.'], 'noch offen', 'noch offen'],
    ['Bezahlt', ['bar 5.1.', 'Überw. 20.1.'], 'Anzahlung 50', 'Anzahlung 50'],
    ['Оплачено', ['Да', 'Да'], 'долг', 'долг'],
    ['Оплачено', ['Да', 'Да'], 'ждём', 'ждём'],
    ['Оплачено', ['Да', 'Да'], 'Частично', 'Частично'],
    ['Оплата', ['+', '+'], 'Неоплачен', 'Неоплачен'],
    ['Оплата', ['+', '+'], 'аванс 1000', 'аванс 1000'],
    ['Оплата', ['Оплачено', 'Оплачено'], 'Отсрочка', 'Отсрочка'],
    ['Оплата', ['Оплачено', 'Оплачено'], 'Нет', 'Оплата: Нет'],
    ['Оплата', ['Оплачено', 'Оплачено'], 'Бартер', 'Бартер'],
    ['Оплата', ['Оплачено', 'Оплачено'], '', 'Оплата: –'],
    ['Оплата', ['Оплачено', 'Оплачено'], 0, 'Оплата: 0'],
  ] as const)('is asked about, and proposed not to count: %s, %j and "%s"', (title, words, text, value) => {
    const cells = paid(title, words, text);
    const reading = read(cells);
    expect(reading.questions).toMatchObject([
      { code: 'status', proposed: '', choices: [{ value, rows: 1, amount: 30 }] },
    ]);
    expect(customersOf(read(cells, { answers: { takeProposed: true } }))).toEqual(PAID);
    expect(customersOf(read(cells, { answers: { counts: [value] } }))).toEqual(ALL);
  });

  it.each([
    ['Paid', ['BACS 6/1', 'cash'], '#201'],
    ['Paid', ['BACS 6/1', 'cash'], 'check No. 17'],
    ['Оплата', ['нал', 'карта'], 'перевод Ивану'],
    ['Paid', ['yes', 'cash'], '100%'],
    ['Payé', ['oui', 'CB'], "d'avance"],
    ['Оплатил', ['сам', 'муж'], 'частная фирма'],
    ['Bezahlt', ['ja', 'PayPal'], 'Sparkasse'],
    ['Bezahlt', ['bar 5.1.', 'Überw. 20.1.'], 'Karte'],
  ] as const)('says that it was: %s, %j and "%s"', (title, words, text) => {
    expect(questionsOf(read(paid(title, words, text)))).toEqual([]);
    expect(customersOf(read(paid(title, words, text)))).toEqual(ALL);
  });

  it('asks about words that nobody knows where another cell denies it, and proposes to count them', () => {
    const cells = (texts: readonly [string, string, string, string]) => log('Paid', texts);
    const denied = cells(['yes', 'Monzo', 'no', 'Aunt May']);
    expect(read(denied).questions).toMatchObject([
      {
        code: 'status',
        proposed: 'Monzo, Aunt May',
        choices: ['Monzo', 'Paid: no', 'Aunt May'].map((value) => ({ value })),
      },
    ]);
    expect(customersOf(read(denied, { answers: { takeProposed: true } }))).toEqual(PAID);
    expect(customersOf(read(denied, { answers: { counts: ['Monzo'] } }))).toEqual({
      Ann: [1, 100, '2025-01-13'],
      Bo: [1, 80, '2025-01-17'],
    });
    expect(questionsOf(read(cells(['yes', 'Monzo', 'Aunt May', 'yes'])))).toEqual([]);
    const [asked] = read(cells(['yes - thanks', 'card, Monzo', 'no', 'N26 3/1'])).questions;
    expect(asked?.choices).toMatchObject([{ value: 'Paid: no' }]);
  });

  it('lets words that nobody knows hide no remark', () => {
    const cells = log('Paid', ['yes', 'no', 'Aunt May', 'yes']).map((row, at) => [
      ...row,
      ['Notes', '', '', 'cancelled', ''][at],
    ]);
    const { questions } = read(cells);
    expect(questions.flatMap(({ choices }) => choices.map(({ value }) => value))).toEqual(['Paid: no', 'cancelled']);
  });

  it('leaves out a row with a nought or a cross beside yes', () => {
    for (const text of [0, '✗', '❌']) expect(customersOf(read(paid('Оплачено', ['Да', 'Да'], text)))).toEqual(PAID);
  });
});
