/** Whom a row is about: by what tells customers apart, else by a name that one alone bears, else nobody can tell. */
import { describe, expect, it } from 'vitest';
import { customerKeyOf } from '../../../src/core/customers/customer-facts.ts';
import { mainIdKind } from '../../../src/core/customers/customer-id.ts';
import { byIdElseName, customerFinder } from '../../../src/core/customers/find-customer.ts';

type Known = readonly [name: string | number, id: string];

const named = (customers: readonly Known[]) => customers.map(([cell, id]) => ({ text: String(cell), cell, id }));

function finder(customers: readonly Known[], refundsOnly: readonly Known[] = []) {
  const names = named(customers);
  const keys = names.map(({ cell, id }) => customerKeyOf(id || cell));
  const byKey = new Map(keys.map((key, index) => [key, index]));
  const refunds = named(refundsOnly).map((name) => ({ name, revenue: -1 }));
  return customerFinder({ keys, byKey, rfm: { base: { names, refundsOnly: refunds } } });
}

const LOG: readonly Known[] = [
  ['Ann', '7'],
  ['Ann', '9'],
  ['Bob', '12'],
  ['Guest', ''],
];

describe('in a log that knows customers by ids', () => {
  it.each<[string, unknown, unknown, string | null]>([
    ['an id finds its customer, whatever the name is by now', 'Old name', ' 12 ', '12'],
    ['a number is the same id', 'Bob', 12, '12'],
    ['an id that is gone is nobody else, though one alone bears the name', 'Bob', '11', '11'],
    ['a row of a tab without ids goes by the name', 'BOB', null, '12'],
    ['a name that several bear finds none of them', 'Ann', null, null],
    ['nor does it where the id is left out', 'Ann', '', null],
    ['a customer without an id is found by the name', 'guest', '', 'guest'],
    ['an id that nobody has told yet waits', 'Bob', '?', null],
    ['a name that is gone is kept as it is', 'Zed', null, 'zed'],
    ['an e-mail, where the log knows none, tells nothing: the name does', 'Bob', 'bob@example.com', '12'],
    ['nor does it tell of two', 'Ann', 'ann@example.com', null],
    ['an e-mail of somebody who is gone stays what it is', 'Zed', 'Zed@example.com', 'zed@example.com'],
    ['nothing is nobody', '', '', ''],
  ])('%s', (_what, name, id, expected) => {
    expect(finder(LOG)({ name, id })).toBe(expected);
  });

  it('a customer with refunds only bears a name as well', () => {
    const find = finder([['Ann', '7']], [['Ann', '9']]);
    expect(find({ name: 'Ann', id: null })).toBe(null);
    expect(find({ name: 'Ann', id: '9' })).toBe('9');
  });

  it('a name without an id is that of the customer who has none, in a tab that would have said one', () => {
    const find = finder([
      ['Ann', '7'],
      ['Ann', ''],
    ]);
    expect(find({ name: 'Ann', id: '' })).toBe('ann');
    expect(find({ name: 'Ann', id: null })).toBe(null);
  });
});

describe('in a log that knows customers by names', () => {
  const find = finder([
    ['Ann', ''],
    [12346, ''],
  ]);

  it.each<[string, unknown, unknown, string | null]>([
    ['a name finds its customer', ' ann', null, 'ann'],
    ['a number is a name', 12346, null, '12346'],
    ['an id of an earlier log tells nothing', 'Ann', '7', 'ann'],
    ['nor does one that nobody told', 'Ann', '?', 'ann'],
    ['one who is gone keeps it', 'Zed', '7', '7'],
    ['one who is gone and was never told goes by the name', 'Zed', '?', 'zed'],
  ])('%s', (_what, name, id, expected) => {
    expect(find({ name, id })).toBe(expected);
  });

  it('a name that was the key before finds who has it as an id now', () => {
    const byMail = finder([['Ann', 'ann@example.com']]);
    expect(byMail({ name: 'Ann@Example.com', id: null })).toBe('ann@example.com');
  });
});

it('without a log, an id is somebody, else a name', () => {
  expect([byIdElseName({ name: 'Ann', id: ' A7' }), byIdElseName({ name: 'Ann', id: '' })]).toEqual(['a7', 'ann']);
});

it.each<[readonly string[], string | null]>([
  [[], null],
  [['', ''], null],
  [['7', ''], 'id'],
  [['a@example.com', '', ''], 'email'],
  [['a@example.com', '7'], 'id'],
  [['a@example.com', 'b@example.com', '7'], 'email'],
])('%j are called by what most of them are: %s', (ids, expected) => {
  expect(mainIdKind(ids.map((id) => ({ id })))).toBe(expected);
});
