/** Of two columns of pieces beside one price it is asked which counts; what came back is said. */
import { describe, expect, it } from 'vitest';
import type { Cells } from './support/cells.ts';
import { customersOf, questionsOf, read } from './support/reading.ts';

const lines = (titles: readonly string[], ...rows: readonly (readonly number[])[]): Cells => [
  ['Date', 'Customer', 'Product', ...titles],
  ...rows.map((row, at) => [`2025-01-1${at}`, at === 1 ? 'Bo' : 'Ann', `Mug ${at}`, ...row]),
];
const PARTLY = [
  [10, 8, 5],
  [20, 20, 2],
  [5, 5, 4],
] as const;

describe('pieces that were ordered, and those that went out', () => {
  it.each([
    ['Qty Ordered', 'Qty Shipped', 'Price'],
    ['Quantity', 'Quantity delivered', 'Unit price'],
    ['Quantity', 'Shipped', 'Unit price'],
    ['Количество', 'Отгружено', 'Цена'],
    ['Количество заказано', 'Количество отгружено', 'Цена'],
    ['Bestellte Menge', 'Gelieferte Menge', 'Einzelpreis'],
    ['Quantité commandée', 'Quantité livrée', 'Prix unitaire'],
    ['Cantidad pedida', 'Cantidad entregada', 'Precio unitario'],
    ['Quantità ordinata', 'Quantità consegnata', 'Prezzo unitario'],
  ])('are asked about: %s, %s', (ordered, out, price) => {
    const cells = lines([ordered, out, price], ...PARTLY);
    expect(read(cells).questions).toMatchObject([
      {
        code: 'quantity-column',
        params: { role: 'quantity' },
        proposed: ordered,
        choices: [
          { value: ordered, amount: 110 },
          { value: out, amount: 100 },
        ],
      },
    ]);
    const said = (quantity: string) => read(cells, { answers: { columns: { quantity: [quantity] } } });
    expect(questionsOf(said(out))).toEqual([]);
    expect(customersOf(said(ordered))).toEqual({ Ann: [2, 70, '2025-01-12'], Bo: [1, 40, '2025-01-11'] });
    expect(customersOf(said(out))).toEqual({ Ann: [2, 60, '2025-01-12'], Bo: [1, 40, '2025-01-11'] });
  });

  it('are asked about in whatever order their columns stand', () => {
    const turned = PARTLY.map(([ordered, out, price]) => [out, ordered, price]);
    expect(questionsOf(read(lines(['Quantité livrée', 'Quantité commandée', 'Prix unitaire'], ...turned)))).toEqual([
      'quantity-column',
    ]);
  });

  it.each<readonly [string, readonly string[], readonly (readonly number[])[]]>([
    [
      'all went out',
      ['Quantity', 'Shipped', 'Unit price'],
      [
        [10, 10, 5],
        [20, 20, 2],
        [5, 5, 4],
      ],
    ],
    [
      'they are in boxes',
      ['Qty', 'Items per box', 'Unit price'],
      [
        [10, 6, 5],
        [20, 12, 2],
        [5, 6, 4],
      ],
    ],
    [
      'the total says it',
      ['Quantity', 'Shipped', 'Unit price', 'Total'],
      [
        [10, 8, 5, 40],
        [20, 20, 2, 40],
        [5, 5, 4, 20],
      ],
    ],
  ])('are not asked about where %s', (_words, titles, rows) => {
    expect(questionsOf(read(lines(titles, ...rows)))).toEqual([]);
  });

  it('are said where some came back', () => {
    const reading = read(lines(['Qty Ordered', 'Qty Refunded', 'Price'], [10, 2, 5], [20, 0, 2], [5, 0, 4]));
    expect(questionsOf(reading)).toEqual([]);
    expect(reading.notes).toContainEqual(
      expect.objectContaining({ code: 'not-taken-off', params: { title: 'Qty Refunded', amount: 'Qty Ordered' } }),
    );
  });
});
