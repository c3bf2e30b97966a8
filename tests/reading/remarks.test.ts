/** Rows that only a free remark calls off are asked about; a remark that speaks of it otherwise is said. */
import { describe, expect, it } from 'vitest';
import { understoodOf } from '../../src/reading/understood.ts';
import type { Cells } from './support/cells.ts';
import { customersOf, questionsOf, read } from './support/reading.ts';

/** Ann and Bo buy three times; the third row is what the remark is of. */
const log = (title: string, text: string, others: readonly string[] = []): Cells => [
  ['Date', 'Customer', 'Total', title, ...others],
  ...[
    ['2025-01-13', 'Ann', 100, ''],
    ['2025-01-17', 'Bo', 80, 'ring the bell twice'],
    ['2025-01-18', 'Ann', 30, text],
    ['2025-02-13', 'Ann', 50, ''],
  ].map((row) => [...row, ...others.map(() => 'Paid')]),
];

const ALL = { Ann: [3, 180, '2025-02-13'], Bo: [1, 80, '2025-01-17'] };
const WITHOUT_THIRD = { Ann: [2, 150, '2025-02-13'], Bo: [1, 80, '2025-01-17'] };

describe('a remark that calls a row off', () => {
  it.each([
    ['Notes', 'CANCELLED', 'CANCELLED'],
    ['Comment', 'cancelled - sick', 'cancelled'],
    ['Remarks', 'full refund given', 'full refund'],
    ['Notes', 'Refunded', 'Refunded'],
    ['Notes', 'client cancelled', 'cancelled'],
    ['Примечание', 'отмена', 'отмена'],
    ['Комментарий', 'отмена, клиент передумал', 'отмена'],
    ['Комментарий', 'Деньги вернули', 'Деньги вернули'],
    ['Примечание', 'ВОЗВРАТ', 'ВОЗВРАТ'],
    ['Bemerkung', 'storniert', 'storniert'],
    ['Anmerkung', 'Storno: Kundin krank', 'Storno'],
    ['Remarque', 'annulée par le client', 'annulée'],
    ['Commentaire', 'remboursé', 'remboursé'],
    ['Notas', 'cancelado', 'cancelado'],
    ['Observações', 'cancelado pelo cliente', 'cancelado'],
    ['Note', 'annullato', 'annullato'],
    ['Uwagi', 'anulowane', 'anulowane'],
    ['Примітка', 'скасовано', 'скасовано'],
    ['備考', 'キャンセル', 'キャンセル'],
    ['Примечание', 'вернула, деньги отдали', 'вернула'],
    ['Примечание', 'не забрал', 'не забрал'],
    ['Примечание', 'клиент передумал', 'передумал'],
    ['Примечание', '(не)актуально', 'не)актуально'],
    ['Примечание', 'заказ снят', 'заказ снят'],
    ['Примечание', 'задвоение', 'задвоение'],
    ['Примечание', 'бартер за рекламу', 'бартер'],
    ['Примечание', 'списано', 'списано'],
    ['Примітка', 'не забрав', 'не забрав'],
    ['Notes', 'client did not show up', 'did not show'],
    ['Notes', 'brought it back', 'brought it back'],
    ['Bemerkung', 'hat es sich anders überlegt', 'anders überlegt'],
    ['Bemerkung', 'nicht abgeholt', 'nicht abgeholt'],
    ['Remarque', "a changé d'avis", "changé d'avis"],
    ['Notas', 'no recogió', 'no recogió'],
    ['Note', 'non ritirato', 'non ritirato'],
    ['Observações', 'desistiu', 'desistiu'],
    ['Uwagi', 'nie odebrał', 'nie odebrał'],
    ['Notes', 'pls cancel order', 'cancel'],
    ['Комментарий', 'отмените пожалуйста', 'отмените'],
    ['Комментарий', 'просит отменить', 'отменить'],
    ['Комментарий', 'клиент просит отмену', 'отмену'],
    ['Примечание', 'отбой', 'отбой'],
    ['Коментар', 'скасуйте будь ласка', 'скасуйте'],
    ['Bemerkung', 'bitte absagen', 'absagen'],
    ['Commentaire', 'se désiste', 'désiste'],
    ['Notas', 'cancelar por favor', 'cancelar'],
    ['Observações', 'pediu para cancelar', 'cancelar'],
    ['Note', 'vuole disdire', 'disdire'],
    ['Uwagi', 'do anulacji', 'anulacji'],
    ['Прим.', 'просит вернуть деньги', 'вернуть деньги'],
    ['Comments', 'returned the item', 'returned the'],
    ['Notas', 'se le devolvió el dinero', 'devolvió el dinero'],
    ['Note', 'non si è presentata', 'non si è presentata'],
    ['Remarques', 'colis retourné', 'colis retourné'],
    ['Комментарий', 'ещё не платила', 'ещё не платила'],
    ['Комментарий', 'оплатит в пятницу', 'оплатит в'],
    ['Коментар', 'заплатить пізніше', 'заплатить пізніше'],
    ['Bemerkung', 'zahlt später', 'zahlt später'],
    ['Commentaire', 'pas encore payé', 'pas encore payé'],
    ['Notas', 'paga luego', 'paga luego'],
    ['Note', 'non ha ancora pagato', 'non ha ancora pagato'],
    ['Observações', 'paga depois', 'paga depois'],
    ['Uwagi', 'zapłaci później', 'zapłaci później'],
    ['Notes', 'refused to pay', 'refused to pay'],
    ['Примечание', 'отдали бесплатно', 'отдали бесплатно'],
    ['Примечание', 'переделка по гарантии', 'по гарантии'],
    ['Примітка', 'віддали безкоштовно', 'віддали безкоштовно'],
    ['Примітка', 'за гарантією', 'за гарантією'],
    ['Notes', 'redone under warranty', 'under warranty'],
    ['Notes', 'done for free', 'done for free'],
    ['Bemerkung', 'kostenlos gemacht', 'kostenlos gemacht'],
    ['Bemerkung', 'auf Kulanz', 'auf Kulanz'],
    ['Remarque', 'refait sous garantie', 'sous garantie'],
    ['Notas', 'en garantía', 'en garantía'],
    ['Note', 'in garanzia', 'in garanzia'],
    ['Observações', 'refeito na garantia', 'na garantia'],
    ['Uwagi', 'w ramach gwarancji', 'w ramach gwarancji'],
  ])('is asked about, and does not count unless somebody says so: %s "%s"', (title, text, word) => {
    const cells = log(title, text);
    const reading = read(cells);
    expect(reading.questions).toMatchObject([
      { code: 'status', params: { title }, proposed: '', choices: [{ value: word, rows: 1, amount: 30 }] },
    ]);
    expect(reading.notes).toMatchObject([
      { code: 'called-off-in-remarks', params: { title, values: [word] }, rows: 1, amount: 30 },
    ]);
    expect(customersOf(reading)).toEqual(WITHOUT_THIRD);
    const counted = read(cells, { answers: { counts: [word] } });
    expect(questionsOf(counted)).toEqual([]);
    expect(customersOf(counted)).toEqual(ALL);
    const left = read(cells, { answers: { counts: [] } });
    expect(questionsOf(left)).toEqual([]);
    expect(customersOf(left)).toEqual(WITHOUT_THIRD);
  });

  it('is asked about beside a status that counts, and not where that leaves the row out', () => {
    const beside = log('Notes', 'CANCELLED', ['Status']);
    expect(questionsOf(read(beside))).toEqual(['status']);
    expect(customersOf(read(beside, { answers: { takeProposed: true } }))).toEqual(WITHOUT_THIRD);
    const told = beside.map((row) => row.map((cell, at) => (at === 4 && row[3] === 'CANCELLED' ? 'Cancelled' : cell)));
    expect(questionsOf(read(told))).toEqual([]);
    expect(customersOf(read(told))).toEqual(WITHOUT_THIRD);
  });

  it('takes all lines of its order', () => {
    const cells: Cells = [
      ['Order', 'Date', 'Customer', 'Product', 'Line total', 'Notes'],
      [1, '2025-01-13', 'Ann', 'Mug', 10, ''],
      [1, '2025-01-13', 'Ann', 'Pen', 20, ''],
      [2, '2025-01-14', 'Bo', 'Mug', 10, 'cancelled'],
      [2, '2025-01-14', 'Bo', 'Cup', 30, ''],
      [3, '2025-01-15', 'Bo', 'Cup', 35, ''],
    ];
    expect(read(cells).questions).toMatchObject([{ choices: [{ value: 'cancelled', rows: 2, amount: 40 }] }]);
    expect(customersOf(read(cells))).toEqual({ Ann: [1, 30, '2025-01-13'], Bo: [1, 35, '2025-01-15'] });
  });

  it('is looked for in several columns', () => {
    const cells = log('Notes', 'please hurry', ['Internal comment']).map((row, at) =>
      row.map((cell) => (cell === 'Paid' ? (at === 3 ? 'canceled' : 'fine') : cell)),
    );
    expect(questionsOf(read(cells))).toEqual(['status']);
    expect(customersOf(read(cells))).toEqual(WITHOUT_THIRD);
  });
});

describe('a remark that nobody paid', () => {
  it.each([
    ['Примечание', 'не оплачен', 'не оплачен'],
    ['Примечание', 'так и не заплатил', 'не заплатил'],
    ['Примечание', 'жду оплату', 'жду оплату'],
    ['Комментарий', 'без оплаты', 'без оплаты'],
    ['Комментарий', 'должна 30', 'должна'],
    ['Комментарий', 'должен, позвонить', 'должен'],
    ['Примітка', 'не оплатив', 'не оплатив'],
    ['Notes', "hasn't paid yet", "hasn't paid"],
    ['Notes', 'still owes', 'owes'],
    ['Bemerkung', 'wurde noch nicht bezahlt', 'nicht bezahlt'],
    ['Remarque', "n'a pas payé", 'pas payé'],
    ['Notas', 'debe 30', 'debe'],
    ['Note', 'non ha pagato', 'non ha pagato'],
    ['Observações', 'fiado', 'fiado'],
    ['Uwagi', 'nie zapłacił', 'nie zapłacił'],
    ['備考', '未入金', '未入金'],
  ])('is asked about, and proposed not to count: %s "%s"', (title, text, word) => {
    const cells = log(title, text);
    expect(read(cells).questions).toMatchObject([
      { code: 'status', params: { title }, proposed: '', choices: [{ value: word, rows: 1, amount: 30 }] },
    ]);
    expect(customersOf(read(cells))).toEqual(WITHOUT_THIRD);
    expect(customersOf(read(cells, { answers: { counts: [word] } }))).toEqual(ALL);
  });

  it('is proposed to count where a part is owed', () => {
    const cells = log('Notes', 'owes me 10');
    expect(read(cells).questions).toMatchObject([{ proposed: 'owes 10', choices: [{ value: 'owes 10', amount: 30 }] }]);
    expect(customersOf(read(cells))).toEqual(ALL);
    expect(customersOf(read(cells, { answers: { counts: [] } }))).toEqual(WITHOUT_THIRD);
  });

  it.each([
    ['Комментарий', 'должна приехать завтра'],
    ['Комментарий', 'без долгов'],
    ['Комментарий', 'упаковать в подарок'],
    ['Notas', 'debe llamar el lunes'],
    ['Note', 'deve arrivare domani'],
    ['Occasion', 'Gift'],
  ])('is none where it says something else: %s "%s"', (title, text) => {
    expect(questionsOf(read(log(title, text)))).toEqual([]);
    expect(customersOf(read(log(title, text)))).toEqual(ALL);
  });
});

describe('a remark on a part that went back', () => {
  it.each(['вернули 10 за брак', 'refunded 10 for a late delivery'])('takes that part off: %s', (text) => {
    const reading = read(log('Notes', text), { answers: { takeProposed: true } });
    expect(customersOf(reading)).toEqual({ ...ALL, Ann: [3, 170, '2025-02-13'] });
  });
});

describe('a remark that speaks of calling off', () => {
  it.each([
    ['Notes', 'client asked if cancellation is possible'],
    ['Notes', 'Refund?'],
    ['Комментарий', 'клиент спрашивал, возможен ли возврат денег'],
    ['Bemerkung', 'Kunde fragt, ob eine Stornierung geht'],
  ])('is said, and counts: %s "%s"', (title, text) => {
    const reading = read(log(title, text));
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual(ALL);
    expect(reading.notes).toMatchObject([{ code: 'remarks-to-look-at', params: { title, text }, rows: 1, amount: 30 }]);
  });

  it.each([
    ['Notes', 'no refund for this one'],
    ['Notes', 'not cancelled'],
    ['Комментарий', 'без возврата'],
    ['Product', 'Cancel culture, a book'],
    ['Address', '12 Canceller street'],
  ])('is none: %s "%s"', (title, text) => {
    const reading = read(log(title, text));
    expect(questionsOf(reading)).toEqual([]);
    expect(reading.notes).toEqual([]);
    expect(understoodOf(reading).columns.status).toBeNull();
    expect(customersOf(reading)).toEqual(ALL);
  });
});
