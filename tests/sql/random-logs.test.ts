/** DuckDB gives what the functions give, cell for cell, for random logs: ties, refunds, equal sums, month ends, ids, any names. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { CLASSIC_XYZ_RULE, DEFAULT_XYZ_RULE } from '../../src/core/groups/xyz.ts';
import { PERIODS } from '../../src/core/log/periods.ts';
import { asDay } from '../../src/core/time/day.ts';
import { DUCKDB } from '../../src/sql/dialect.ts';
import { queriesOf, type SqlSettings } from '../../src/sql/queries.ts';
import { dayLiteral } from '../../src/sql/step.ts';
import { type PlainOrder, readRowsWithIds, rowOf } from '../core/support/logs.ts';
import { cellsIn, FUNCTIONS, resultsOf } from './support/compare.ts';
import { type Duck, openDuck } from './support/duck.ts';
import { expectedOf } from './support/expected.ts';
import { runTables } from './support/laid-beside.ts';
import { PLAIN_LOG, SETTINGS } from './support/settings.ts';

/** 2024-10-04: the leap year's end, and month ends of all lengths, lie within. */
const FIRST = 20_000;
const DAYS = 500;

const NAMES = [
  'Acme',
  'ACME ',
  '\u00a0acme',
  'Be  ta',
  'be\u3000ta',
  'Ёлка',
  'ёлка',
  'İSTANBUL',
  'istanbul',
  'ΟΔΟΣ',
  'οδος',
  'Größe',
  'GRÖßE',
  'Łódź',
  '😀 shop',
  '\uff5e wave',
  'O\'Neil & \\ "Sons"',
  '12346',
  '鈴木',
];

const order: fc.Arbitrary<PlainOrder> = fc.record({
  name: fc.constantFrom(...NAMES),
  day: fc.oneof(
    fc.integer({ min: FIRST, max: FIRST + DAYS }),
    // 31 January, 28 February, 31 March, 30 April
    fc.constantFrom(20_119, 20_147, 20_178, 20_208),
  ),
  cents: fc.oneof(fc.integer({ min: -3000, max: 90_000 }), fc.constantFrom(0, 100, -100, 1000, 123_456_789)),
  orderId: fc.constantFrom('', '', 'A-1', 'A-2', 'A-3', 'B'),
});

const ascending = (least: number, most: number) =>
  fc
    .uniqueArray(fc.integer({ min: least, max: most }), { minLength: 3, maxLength: 3 })
    .map((values) => values.sort((a, b) => a - b));

const scoring = fc.oneof(
  fc.record({ scores: fc.constantFrom(2, 3, 4, 5, 7, 10), cuts: fc.constant(null) }),
  fc.record({
    scores: fc.constant(4),
    cuts: fc.record({ recency: ascending(0, DAYS), frequency: ascending(1, 8), monetary: ascending(1, 900) }),
  }),
);

const settings: fc.Arbitrary<SqlSettings> = fc
  .record({
    scoring,
    period: fc.constantFrom('auto' as const, ...PERIODS),
    cohortPeriod: fc.constantFrom('auto' as const, ...PERIODS),
    xyz: fc.constantFrom(DEFAULT_XYZ_RULE, CLASSIC_XYZ_RULE),
    abc: fc.constantFrom({ a: 0.8, b: 0.95 }, { a: 0.5, b: 0.5000000001 }),
    days: fc.tuple(fc.integer({ min: FIRST - 3, max: FIRST + DAYS }), fc.nat(200)),
  })
  .map((given) => ({
    ...SETTINGS,
    ...given.scoring,
    groupRule: { abc: given.abc, xyz: given.xyz, period: given.period },
    cohortPeriod: given.cohortPeriod,
    movement: { from: asDay(given.days[0]), to: asDay(given.days[0] + given.days[1]) },
  }));

let duck: Duck;
beforeAll(async () => {
  duck = await openDuck();
});

const isoOf = (day: number) => dayLiteral(asDay(day)).slice(6, -1);

describe('DuckDB and the functions agree on every cell', () => {
  it('of random logs under random settings', async () => {
    let logs = 0;
    let cells = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(order, { minLength: 1, maxLength: 80 }),
        settings,
        fc.integer({ min: FIRST - 3, max: FIRST + DAYS + 3 }),
        fc.boolean(),
        async (orders, given, asOf, hasIds) => {
          const known = hasIds ? orders : orders.map((each) => ({ ...each, orderId: '' }));
          const queries = queriesOf(
            { ...PLAIN_LOG, order: hasIds ? 'id' : null, asOf: asDay(asOf) },
            { ...given, words: { ...given.words, nobody: [] } },
            DUCKDB,
          );
          const rows = known.map(({ name, day, cents, orderId }) => [name, isoOf(day), String(cents / 100), orderId]);
          await duck.load('log', ['customer', 'date', 'amount', 'id'], rows);
          await runTables(duck, queries);
          const wanted = expectedOf(readRowsWithIds(known.map(rowOf)), asDay(asOf), given);
          const got = await resultsOf(duck, queries);
          for (const name of FUNCTIONS) {
            expect(got[name], name).toEqual(wanted[name]);
            cells += cellsIn(wanted[name]);
          }
          logs++;
        },
      ),
      { numRuns: Number(process.env['SQL_LOGS'] ?? 10), seed: Number(process.env['SQL_SEED'] ?? 20_251_231) },
    );
    process.stdout.write(`Random logs: ${logs}, functions: ${FUNCTIONS.length}, cells compared: ${cells}; all equal\n`);
  });
});
