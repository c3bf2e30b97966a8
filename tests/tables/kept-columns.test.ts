/** The user's own columns in our tabs: found by their titles, kept by customer, never lost. */
import { describe, expect, it } from 'vitest';
import { customerKeyOf } from '../../src/core/customers/customer-facts.ts';
import type { FindCustomer } from '../../src/core/customers/find-customer.ts';
import { readKeptColumns, type TabContent } from '../../src/tables/kept-columns.ts';
import { moveFormula } from '../../src/tables/move-formula.ts';
import { isAboutSeveral } from '../../src/tables/whose-row.ts';

function tab(values: readonly (readonly unknown[])[], formulas: readonly (readonly string[])[] = []): TabContent {
  const computed = ['Customer', 'RFM', 'Клиент'];
  return { name: 'Customers', computed, values, formulas, formats: values.map((row) => row.map(() => '0.00')) };
}

/** `Ann: Comment = called`, with the row it was read from. */
function notes(content: TabContent): string[] {
  return [...readKeptColumns(content).rows].flatMap(([key, row]) =>
    [...row.cells].map(([title, cell]) => `${key}: ${title} = ${JSON.stringify(cell.value)} (${cell.row})`),
  );
}

describe('the columns of the user', () => {
  it('are those whose title is not ours, beside their customer', () => {
    const content = tab([
      ['Customers as of today', '', '', ''],
      ['Customer', 'RFM', 'Comment', 'Phone'],
      ['Ann', '333', 'called', ''],
      [' BOB ', '111', '', 7],
      ['Cid', '111', '', ''],
    ]);
    expect(notes(content)).toEqual(['ann: Comment = "called" (3)', 'bob: Phone = 7 (4)']);
    expect(readKeptColumns(content).titles).toEqual(['Comment', 'Phone']);
    expect(readKeptColumns(content).rows.get('bob')?.cells.get('Phone')?.format).toBe('0.00');
  });

  it('may have no title, as long as something stands in them', () => {
    const content = tab([
      ['Клиент', 'RFM', '', ''],
      ['Ann', '333', 'note', ''],
    ]);
    expect(notes(content)).toEqual(['ann:  = "note" (2)']);
  });

  it('hold formulas as formulas, dates as instants', () => {
    const values = [
      ['Customer', 'Due', 'Sum'],
      ['Ann', new Date(5), 3],
    ];
    expect(notes(tab(values, [[], ['', '', '=1+2']]))).toEqual([
      'ann: Due = {"instant":5} (2)',
      'ann: Sum = {"formula":"=1+2"} (2)',
    ]);
  });

  it('of two rows for one customer are put side by side where they differ', () => {
    const content = tab([
      ['Customer', 'Comment', 'Due'],
      ['Ann', 'called', new Date(1)],
      ['ann', 'wrote', new Date(2)],
      ['ANN', 'called', new Date(2)],
    ]);
    expect(notes(content)).toEqual([
      'ann: Comment = "called; wrote" (2)',
      'ann: Due = {"instant":1} (2)',
      'ann: Due (2) = {"instant":2} (3)',
    ]);
  });

  it.each([
    ['beside ours', ['Customer', 'Recency', 'Frequency', 'Recency'], ['Recency']],
    ['before ours', ['Recency', 'Customer', 'Recency', 'Frequency'], ['Recency']],
    [
      'where nobody can tell which is ours',
      ['Customer', 'Recency', 'Recency', 'Frequency'],
      ['Recency', 'Recency (2)'],
    ],
  ])('may bear a title of ours: %s', (_where, titles, own) => {
    const content = { ...tab([titles, ['Ann', 1, 2, 3]]), computed: ['Customer', 'Recency', 'Frequency'] };
    expect(readKeptColumns(content).titles).toEqual(own);
  });

  it.each([
    ['at the right end', ['Customer', 'Owner', 'Comment', 'Recency', 'Frequency', 'Recency'], 5],
    ['right of the last number', ['Customer', 'Owner', 'Comment', 'Recency', 'Frequency', 'Customer'], 5],
    ['before the customer', ['Recency', 'Customer', 'Owner', 'Comment', 'Recency', 'Frequency'], 0],
  ])('is told from ours across the columns to work in: %s', (_where, titles, own) => {
    const row = titles.map((_title, column) => (column === titles.indexOf('Customer') ? 'Ann' : column));
    const content = { ...tab([titles, row]), computed: ['Customer', 'Recency', 'Frequency'] };
    const kept = readKeptColumns(content)
      .rows.get('ann')
      ?.cells.get(titles[own] ?? '');
    expect(kept?.value).toBe(own);
  });

  it('is kept beside ours where it was put between ours and the next number', () => {
    const titles = ['Customer', 'Owner', 'Comment', 'Recency', 'Recency', 'Frequency'];
    const content = { ...tab([titles, ['Ann', 1, 2, 3, 4, 5]]), computed: ['Customer', 'Recency', 'Frequency'] };
    expect(readKeptColumns(content).titles).toEqual(['Owner', 'Comment', 'Recency', 'Recency (2)']);
  });

  it('may hold something above the titles', () => {
    const content = tab(
      [
        ['mine', 'a word: ', 'Customer', ''],
        ['ours', '', 5, 'beside'],
        ['ours too', '', '', ''],
        ['Customer', 'RFM', 'Size', ''],
        ['Ann', '333', 5, ''],
      ],
      [[], ['', '', '=SUM(C4:C)']],
    );
    const { titles, above } = readKeptColumns(content, 2);
    expect(titles).toEqual(['Size', '']);
    expect(above.map(({ distance, column, value }) => [distance, column, value])).toEqual([
      [2, 'own Size', { formula: '=SUM(C4:C)' }],
      [2, 'own ', 'beside'],
      [3, 'customer', 'mine'],
      [3, 'computed RFM', 'a word: '],
      [3, 'own Size', 'Customer'],
    ]);
  });

  it('are put side by side where a cell can’t hold both texts', () => {
    const [long, other] = ['x'.repeat(30_000), 'y'.repeat(30_000)];
    const content = tab([
      ['Customer', 'Comment'],
      ['Ann', long],
      ['ann', other],
    ]);
    const { cells } = readKeptColumns(content).rows.get('ann') ?? { cells: new Map() };
    expect([...cells].map(([title, { value }]) => [title, value])).toEqual([
      ['Comment', long],
      ['Comment (2)', other],
    ]);
  });

  it('are keyed by our column of customers where the user has one too', () => {
    const content = tab([
      ['Клиент', 'Customer', 'RFM'],
      ['mine', 'Ann', '333'],
    ]);
    expect(notes({ ...content, computed: ['Customer', 'RFM'] })).toEqual(['ann: Клиент = "mine" (2)']);
  });

  it('can’t be told from ours where the row of titles is gone', () => {
    expect(() => readKeptColumns(tab([['Ann', 'called']]))).toThrow('tab.header');
  });

  it('belong to a customer who may be called by a number', () => {
    expect([customerKeyOf(12), customerKeyOf(' 12 '), customerKeyOf('')]).toEqual(['12', '12', '']);
  });
});

describe('a formula that moves with its row', () => {
  it.each([
    ['=A5*2', '=A9*2'],
    ['=$B5+C$5', '=$B9+C$5'],
    ['=A15+A4', '=A15+A4'],
    ['="A5"&A5', '="A5"&A9'],
    ["='Sheet A5'!A5+A5", "='Sheet A5'!A5+A9"],
    ['=Orders!A5', '=Orders!A5'],
    ['=LOG10(A5)+name_A5', '=LOG10(A9)+name_A5'],
  ])('%s becomes %s', (formula, moved) => {
    expect(moveFormula(formula, { row: 5, columns: [] }, { row: 9, columns: [] })).toBe(moved);
  });

  it.each([
    ['=B5*2', '=C9*2'],
    ['=$B$1+B$5', '=$C$1+C$5'],
    ['=SUM(B:B)+SUM($A:C)', '=SUM(C:C)+SUM($A:E)'],
    ['=VLOOKUP(A5;B2:C7;2)', '=VLOOKUP(A9;C2:E7;2)'],
    ['=Orders!B5&"B5"&Orders!B:B', '=Orders!B5&"B5"&Orders!B:B'],
    ['=D5+AB5', '=D9+AB9'],
  ])('finds its columns again where others came between: %s becomes %s', (formula, moved) => {
    const from = { row: 5, columns: ['name', 'money', 'phone', 'gone'] };
    const to = { row: 9, columns: ['name', 'manager', 'money', 'code', 'phone'] };
    expect(moveFormula(formula, from, to)).toBe(moved);
  });
});

describe('what tells customers of one name apart', () => {
  const ID_TAB = { computed: ['Customer', 'Customer ID', 'RFM'] };
  /** The log knows Ann by 7 and by 9. */
  const find: FindCustomer = ({ name, id }) => {
    if (id === '?' || ((id === null || id === '') && customerKeyOf(name) === 'ann')) return null;
    return customerKeyOf(id) || customerKeyOf(name);
  };
  const rowsOf = (content: TabContent) =>
    [...readKeptColumns(content, 0, find).rows].map(([key, { customer, id, cells }]) => [
      isAboutSeveral(key) ? 'several' : key,
      customer,
      id,
      ...[...cells.values()].map(({ value }) => value),
    ]);

  it.each([
    ['English', 'Customer ID', 'Customer ID'],
    ['Russian', 'ID клиента', 'ID клиента'],
    ['English, of e-mails', 'Customer e-mail', 'Customer e-mail'],
    ['Russian, of e-mails', 'E-mail клиента', 'E-mail клиента'],
  ])('is read from its column wherever that stands: %s', (_language, title, computed) => {
    const values = [
      ['Comment', 'Customer', 'RFM', title],
      ['first', 'Ann', '333', 7],
      ['second', 'Ann', '333', '9'],
      ['third', 'ann', '', ' 9 '],
    ];
    expect(rowsOf({ ...tab(values), computed: ['Customer', computed, 'RFM'] })).toEqual([
      ['7', 'Ann', '7', 'first'],
      ['9', 'Ann', '9', 'second; third'],
    ]);
  });

  it('is not read from a column of the user’s that bears the title', () => {
    const values = [
      ['Customer', 'RFM', 'Customer ID'],
      ['Bob', '333', 'mine'],
    ];
    expect(rowsOf(tab(values))).toEqual([['bob', 'Bob', '', 'mine']]);
  });

  it('may be told by nothing: then rows stay apart, unless they hold the same', () => {
    const values = [
      ['Customer', 'Customer ID', 'Comment'],
      ['Ann', '', 'first'],
      ['Ann', '', 'second'],
      ['Ann', '?', 'second'],
    ];
    expect(rowsOf({ ...tab(values), ...ID_TAB })).toEqual([
      ['several', 'Ann', '?', 'first'],
      ['several', 'Ann', '?', 'second'],
    ]);
  });

  it('is lost with its column: two rows of one name are not put together', () => {
    const values = [
      ['Customer', 'RFM', 'Comment'],
      ['Bob', '333', 'first'],
      ['bob', '333', 'second'],
      ['Cid', '333', 'third'],
      ['', '', 'fourth'],
      ['', '', 'fifth'],
    ];
    expect(rowsOf({ ...tab(values), ...ID_TAB })).toEqual([
      ['several', 'Bob', '?', 'first'],
      ['several', 'bob', '?', 'second'],
      ['cid', 'Cid', '', 'third'],
      ['', '', '', 'fourth; fifth'],
    ]);
    expect(rowsOf(tab(values))[0]).toEqual(['bob', 'Bob', '', 'first; second']);
  });
});
