/** What goes against a sale is told by a column of kinds, by numbers or by remarks: taken off and said, or asked about. */
import { describe, expect, it } from 'vitest';
import { understoodOf } from '../../src/reading/understood.ts';
import type { Cells } from './support/cells.ts';
import { customersOf, questionsOf, read } from './support/reading.ts';

/** Ann and Bo buy three times, the second row of Ann is what is told. */
const log = (title: string, values: readonly [string, string, string, string], ...others: readonly string[]): Cells => [
  [title, 'Date', 'Customer', 'Total', ...others],
  ...[
    ['2025-01-13', 'Ann', 100],
    ['2025-01-17', 'Bo', 80],
    ['2025-01-18', 'Ann', 30],
    ['2025-02-13', 'Ann', 50],
  ].map((row, at) => [values[at], ...row, ...others.map(() => 'Paid')]),
];

const TAKEN_OFF = { Ann: [2, 120, '2025-02-13'], Bo: [1, 80, '2025-01-17'] };
const COUNTED = { Ann: [3, 180, '2025-02-13'], Bo: [1, 80, '2025-01-17'] };

describe('credit notes told by their numbers', () => {
  it.each([
    ['English', 'Invoice Number', ['INV-0011', 'INV-0012', 'CN-0003', 'INV-0013'], 'CN'],
    ['in words', 'Number', ['Invoice 1001', 'Invoice 1002', 'Credit note 12', 'Invoice 1003'], 'Credit note'],
    ['behind the year', 'Invoice', ['2025-INV-11', '2025-INV-12', '2025-CN-3', '2025-INV-13'], 'CN'],
    ['German', 'Belegnummer', ['RE2025001', 'RE2025002', 'GS2025001', 'RE2025003'], 'GS'],
    [
      'in a German word',
      'Rechnungsnummer',
      ['2025-001', '2025-002', 'Gutschrift 2025-001', 'R 2025-003'],
      'Gutschrift',
    ],
    ['French', 'Facture', ['FA-001', 'FA-002', 'AV-001', 'FA-003'], 'AV'],
    ['Italian', 'Numero fattura', ['FT 1/2025', 'FT 2/2025', 'NC 1/2025', 'FT 3/2025'], 'NC'],
    ['Polish', 'Numer faktury', ['FV 1/01/2025', 'FV 2/01/2025', 'KOR 1/01/2025', 'FV 1/02/2025'], 'KOR'],
    ['Russian', 'Номер документа', ['Реализация 1', 'Реализация 2', 'Возврат 1', 'Реализация 3'], 'Возврат'],
  ] as const)('are taken off, and said: %s', (_words, title, values, word) => {
    const reading = read(log(title, values));
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual(TAKEN_OFF);
    expect(understoodOf(reading).columns.order).toBe(title);
    expect(reading.notes).toMatchObject([
      { code: 'credit-notes', params: { title, values: [word] }, rows: 1, amount: -30 },
    ]);
  });

  it('are asked about where their letters may stand for anything', () => {
    const cells = log('Order', ['NY-001', 'NY-002', 'SC-001', 'NY-003']);
    const { questions } = read(cells);
    expect(questions).toMatchObject([
      { code: 'status', params: { title: 'Order' }, choices: [{ value: 'SC', rows: 1 }] },
    ]);
    const said = (counts: readonly string[]) => read(cells, { answers: { counts } });
    expect(questionsOf(said(['SC']))).toEqual([]);
    expect(customersOf(said(['SC']))).toEqual(COUNTED);
    expect(customersOf(said([]))).toEqual(TAKEN_OFF);
  });

  it.each([
    ['English', 'Document', ['INV1001', 'INV1002', 'CN1003', 'INV1004'], 'CN'],
    ['French, padded', 'Doc', ['FA00000031', 'FA00000032', 'AV00000031', 'FAC00000033'], 'AV'],
    ['German', 'Document', ['RG1001', 'RG1002', 'GS1003', 'RG1004'], 'GS'],
  ] as const)('are taken off under a title that says little: %s', (_words, title, values, word) => {
    const reading = read(log(title, values));
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual(TAKEN_OFF);
    expect(reading.notes).toMatchObject([{ code: 'credit-notes', params: { values: [word] }, rows: 1, amount: -30 }]);
  });

  it.each([
    ['Polish', 'Document', ['FV1001', 'FV1002', 'FK1003', 'FV1004'], 'FK'],
    ['German', 'Belegnr', ['RG1001', 'RG1002', 'GU1003', 'RG1004'], 'GU'],
    ['English', 'Invoice No', ['INV-1001', 'INV-1002', 'CR-1003', 'INV-1004'], 'CR'],
    ['beside letters of something else', 'Document', ['FA1001', 'XY1002', 'AV1003', 'FA1004'], 'AV'],
  ] as const)(
    'are asked about, and proposed, where letters say it beside invoices only: %s',
    (_words, title, values, word) => {
      const cells = log(title, values);
      expect(read(cells).questions).toMatchObject([
        { code: 'status', params: { title }, choices: [{ value: word, rows: 1 }] },
      ]);
      expect(customersOf(read(cells, { answers: { counts: [] } }))).toEqual(TAKEN_OFF);
      expect(customersOf(read(cells, { answers: { counts: [word] } }))).toEqual(COUNTED);
    },
  );

  it('are taken off beside a status, and left alone where they are below zero already', () => {
    const values = ['INV-11', 'INV-12', 'CN-3', 'INV-13'] as const;
    expect(customersOf(read(log('Invoice', values, 'Status')))).toEqual(TAKEN_OFF);
    const signed = log('Invoice', values).map((row) => row.map((cell) => (cell === 30 ? -30 : cell)));
    const reading = read(signed);
    expect(customersOf(reading)).toEqual(TAKEN_OFF);
    expect(reading.notes).toEqual([]);
  });

  it.each([
    ['in each row', ['CN-1', 'CN-2', 'CN-3', 'CN-4']],
    ['in most rows', ['CN-1', 'CN-2', 'INV-3', 'CN-4']],
    ['shops', ['MSK1', 'MSK2', 'SPB3', 'MSK4']],
    ['no invoices', ['CR1', 'DE2', 'CR3', 'GU4']],
    ['one letter', ['S-1', 'S-2', 'H-3', 'S-4']],
    ['in no known word', ['INV-1', 'INV-2', 'EX-3', 'INV-4']],
  ] as const)('are none: %s', (_words, values) => {
    const reading = read(log('Order', values));
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual(COUNTED);
  });
});

describe('credit notes told by a remark', () => {
  it.each([
    ['Description', 'Credit note for January'],
    ['Comment', 'Refund for order 2'],
    ['Product', 'Refund'],
    ['Bemerkung', 'Gutschrift zu Rechnung 7'],
    ['Libellé', 'Avoir sur facture 3'],
    ['Комментарий', 'Возврат по накладной 1'],
    ['Назначение', 'Сторно № 17'],
  ])('are asked about: %s "%s"', (title, text) => {
    const reading = read(log(title, ['Consulting', 'Travel costs', text, 'Consulting']));
    expect(questionsOf(reading)).toEqual(['status']);
    expect(reading.notes).toMatchObject([{ code: 'credit-notes', params: { title }, rows: 1 }]);
  });

  it.each([
    ['Product', 'Return to Oz'],
    ['Product', 'Credit course'],
    ['Comment', 'No refund for order 2'],
    ['Comment', 'customer asked for a refund'],
  ])('are none: %s "%s"', (title, text) => {
    const reading = read(log(title, ['Mug', 'Pen', text, 'Mug']));
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual(COUNTED);
  });

  it('are asked about as well where a row that is no order says the same before', () => {
    const [titles = [], ...orders] = log('Comment', ['', '', 'Refund for order 2', '']);
    const reading = read([titles, ['Refund for order 2', '', 'Total', 30], ...orders]);
    expect(reading.buckets.totals.rows).toBe(1);
    expect(questionsOf(reading)).toEqual(['status']);
  });

  it('are told by the first column that holds any, wherever another one holds the first', () => {
    const cells = log('Comment', ['', '', '', 'Refund for order 1'], 'Remark').map((row) => [...row]);
    for (const row of cells.slice(1)) row[4] = row[1] === '2025-01-17' ? 'Credit note 4' : '';
    expect(read(cells).notes).toMatchObject([{ code: 'credit-notes', params: { title: 'Comment' }, rows: 1 }]);
  });

  it('are not looked for where a column says the kinds of rows, or somebody said that none does', () => {
    const remarks = log('Comment', ['', '', 'Refund for order 2', ''], 'Type');
    const kinds = ['Sale', 'Sale', 'Refund', 'Sale'];
    const told = remarks.map((row, at) => row.map((cell) => (cell === 'Paid' ? kinds[at - 1] : cell)));
    expect(questionsOf(read(told))).toEqual([]);
    expect(customersOf(read(told))).toEqual(TAKEN_OFF);
    const cells = log('Comment', ['', '', 'Refund for order 2', '']);
    expect(customersOf(read(cells, { answers: { columns: { kind: [] } } }))).toEqual(COUNTED);
  });
});

describe('kinds of rows that nobody knows, beside a known status', () => {
  const kinds = (title: string, values: readonly [string, string, string, string]) => log(title, values, 'Status');

  it.each([
    ['beside sales', 'Type', ['Sale', 'Gift issue', 'Writedown', 'Sale']],
    ['beside a refund', 'Type', ['Sale', 'Sale', 'Refund', 'Writedown']],
    ['under a title for kinds', 'Transaction type', ['Sale', 'Sale', 'Writedown', 'Sale']],
  ] as const)('are asked about %s', (_words, title, values) => {
    const reading = read(kinds(title, values));
    expect(reading.questions).toMatchObject([{ code: 'status', params: { title } }]);
    const counting = read(kinds(title, values), { answers: { counts: ['Paid', 'Gift issue'] } });
    expect(questionsOf(counting)).toEqual([]);
    expect(counting.notes).toContainEqual(
      expect.objectContaining({ code: 'no-order-by-kind', params: { values: ['Writedown'] } }),
    );
  });

  it.each([
    ['how things are sold', 'Type', ['Online', 'In store', 'Online', 'By phone']],
    ['customers', 'Type', ['Retail', 'Wholesale', 'Retail', 'Retail']],
    ['deals', 'Deal type', ['New business', 'Existing business', 'New business', 'Renewal']],
  ] as const)('are none: kinds of %s', (_words, title, values) => {
    expect(questionsOf(read(kinds(title, values)))).toEqual([]);
    expect(customersOf(read(kinds(title, values)))).toEqual(COUNTED);
  });

  it('are asked about together with words of the status that nobody knows', () => {
    const cells = kinds('Type', ['Sale', 'Gift issue', 'Sale', 'Sale']).map((row, at) =>
      row.map((cell) => (cell === 'Paid' && at === 4 ? 'Grobbled' : cell)),
    );
    expect(read(cells).questions).toMatchObject([
      { code: 'status', params: { title: 'Status, Type' }, choices: [{ value: 'Grobbled' }, { value: 'Gift issue' }] },
    ]);
  });
});
