/** Rows hold numbers for texts: two rows the same number exactly where they hold the same text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UTC } from '../../src/core/time/zone.ts';
import { textOf } from '../../src/reading/sheet.ts';
import { createTextColumns } from '../../src/reading/text-columns.ts';

const DAY = 86_400_000;
const cell = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    null,
    undefined,
    '#N/A',
    "'5",
    "''5",
    '5',
    5,
    ' 5 ',
    'a',
    'A',
    ' a',
    'a  b',
    'a b',
    true,
    'true',
  ),
  fc.integer({ min: -3, max: 12 }),
  fc.integer({ min: 0, max: 3 }).map((day) => new Date(day * DAY)),
  fc.constantFrom('1970-01-01', '0', -0, 0.5, Number.NaN),
);
const larger = (one: unknown, other: unknown) =>
  String(one).length - String(other).length || (String(one) < String(other) ? -1 : 1);
const cells = fc.oneof(
  fc.array(cell, { maxLength: 30 }),
  fc.array(cell, { maxLength: 30 }).map((list) => [...list].sort(larger)),
  fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 30 }).map((list) => list.sort((one, other) => other - one)),
  // Sorted for a while, as where one export was pasted below another one.
  fc
    .tuple(fc.array(fc.integer({ min: 8, max: 40 })), fc.array(cell, { maxLength: 9 }))
    .map(([first, second]) => [
      ...first.map((number) => `#${number}`).sort(larger),
      ...second,
      ...first.map((number) => `#${number} `),
    ]),
);

describe('the texts of a column', () => {
  it('are those of its cells, each once', () => {
    fc.assert(
      fc.property(cells, (column) => {
        const { ids, texts } = createTextColumns(
          column.map((each) => ['title', each]),
          0,
          UTC,
        )(1);
        expect(Array.from(ids, (id) => texts[id])).toEqual(column.map((each) => textOf(each, UTC)));
        expect(new Set(texts).size).toBe(texts.length);
      }),
      { numRuns: 3000 },
    );
  });

  it('are the same beside customers, whether names go with them or not', () => {
    // More names than are looked up one by one, in no order; every seventh stands beside somebody else, some cells are blank.
    const rows = Array.from({ length: 6_000 }, (_, row) => {
      const customer = (row * 7_919) % 2_003;
      const name = row % 7 === 0 ? `Name ${row % 31}` : row % 11 === 0 ? '' : ` Name  ${customer}`;
      return [`c${customer}@x.example`, name];
    });
    const { ids, texts } = createTextColumns(rows, 0, UTC, 0)(1);
    expect(Array.from(ids, (id) => texts[id])).toEqual(rows.map(([, name]) => textOf(name, UTC)));
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('are not looked for above the first row that is read', () => {
    const { ids, texts } = createTextColumns([['Number'], ['#9'], ['#10'], ['#9']], 1, UTC)(0);
    expect([[...ids], texts]).toEqual([
      [0, 1, 2, 1],
      ['', '#9', '#10'],
    ]);
  });
});
