/** Logs of any size that hold what comes apart easily: ties, refunds, equal sums, month ends, order numbers, names of all alphabets. */
import { createRandom } from '../../../sample/random.ts';
import { asDay, type Day } from '../../../src/core/time/day.ts';
import { UTC } from '../../../src/core/time/zone.ts';
import { localeOf } from '../../../src/core/writing/locale.ts';
import { readSheet } from '../../../src/reading/read.ts';
import { toLog } from '../../../src/reading/to-log.ts';
import { DUCKDB } from '../../../src/sql/dialect.ts';
import { ALL_TEXTS, sqlLogOf } from '../../../src/sql/log-of-reading.ts';
import { queriesOf, type SqlSettings, TABLES } from '../../../src/sql/queries.ts';
import { dayLiteral } from '../../../src/sql/step.ts';
import { cellsIn, FUNCTIONS, resultsOf } from './compare.ts';
import type { Duck, Value } from './duck.ts';
import { expectedOf } from './expected.ts';
import { SETTINGS } from './settings.ts';

const TITLES = ['Order number', 'Customer', 'Date', 'Total', 'Status'];
/** 2022-01-01 */
const FIRST = 18_993;
const DAYS = 1460;
/** 31 January, 29 February, 31 March, 30 April, 31 December of 2024. */
const MONTH_ENDS = [19_753, 19_782, 19_813, 19_843, 20_088];
const TODAY = asDay(20_785);
/** 2025-11-30: a whole month since the 31st of another, though the day is smaller. */
const AS_OF = asDay(20_422);

const WORDS = ['Acme', 'Ёлка', 'Größe', 'ΟΔΟΣ', 'Łódź', '鈴木', '😀 shop', "O'Neil & \\ Sons", 'İzmir', 'ﬁsh'];
/** One customer in several spellings. */
const DRESSES = [
  (name: string) => name,
  (name: string) => name.toUpperCase(),
  (name: string) => ` ${name.replace(' ', '\u00a0\u2003')} `,
];

type Row = readonly string[];

/** Few buy often, most once or twice; half of the amounts are of a dozen prices, so that sums are equal. */
export function largeRows(orders: number, seed = 1): Row[] {
  const random = createRandom(seed);
  const customers = Math.max(5, Math.round(orders / 8));
  const date = (day: number) => {
    const [year = '', month = '', dayOfMonth = ''] = dayLiteral(asDay(day)).slice(6, -1).split('-');
    return `${dayOfMonth}.${month}.${year}${random.chance(0.3) ? ' 14:05' : ''}`;
  };
  const money = (cents: number) => {
    const text = (Math.abs(cents) / 100)
      .toFixed(2)
      .replace('.', ',')
      .replace(/\B(?=(\d{3})+(?!\d))/g, '.');
    return cents < 0 ? `-${text}` : text;
  };
  const rows: Row[] = [];
  for (let number = 1; number <= orders; number++) {
    const who = Math.floor(customers * random.next() ** 2);
    const plain = `${WORDS[who % WORDS.length]} ${who}`;
    const dress = random.chance(0.9) ? 0 : random.whole(1, 2);
    // A letter that grows in capitals is another name.
    const name = DRESSES[who % WORDS.length >= 8 && dress === 1 ? 0 : dress]?.(plain) ?? plain;
    const day = random.chance(0.03) ? random.pick(MONTH_ENDS) : FIRST + random.whole(0, DAYS);
    const price = random.chance(0.5) ? random.pick([1000, 1990, 2500, 9999, 123_456]) : random.whole(1, 400_000);
    const sign = random.chance(0.04) ? -1 : 1;
    const state = random.chance(0.97) ? 'paid' : random.pick(['cancelled', 'refunded', '']);
    const id = random.chance(0.02) ? '' : `SO-${number}`;
    rows.push([id, name, date(day), money(random.chance(0.01) ? 0 : sign * price), state]);
    // A further line of the same order.
    if (id !== '' && random.chance(0.1)) rows.push([id, name, date(day), money(random.whole(1, 5000)), state]);
  }
  return rows;
}

const SEVERAL: readonly (readonly [what: string, settings: SqlSettings])[] = [
  ['as it is set', SETTINGS],
  [
    'five scores, weeks',
    { ...SETTINGS, scores: 5, groupRule: { ...SETTINGS.groupRule, period: 'week' }, cohortPeriod: 'quarter' },
  ],
];

export interface Compared {
  readonly what: string;
  readonly cells: readonly number[];
  /** The first cells that differ; none where all are equal. */
  readonly different: readonly string[];
}

function differences(
  name: string,
  got: readonly (readonly Value[])[],
  wanted: readonly (readonly Value[])[],
): string[] {
  const found: string[] = [];
  if (got.length !== wanted.length) found.push(`${name}: ${got.length} rows, not ${wanted.length}`);
  wanted.forEach((row, at) => {
    row.forEach((cell, column) => {
      const other = got[at]?.[column] ?? null;
      if (other !== cell && found.length < 5)
        found.push(`${name}, row ${at + 1}, column ${column + 1}: ${other}, not ${cell}`);
    });
  });
  return found;
}

/** Reads the log both ways, as texts in a table and as a sheet, and lays all results beside each other. */
export async function compareLarge(duck: Duck, orders: number): Promise<Compared[]> {
  const rows = largeRows(orders);
  const sheet = [TITLES, ...rows];
  const context = { locale: localeOf('de_DE'), zone: UTC, today: TODAY };
  const answers = { takeProposed: true, asOf: AS_OF };
  const reading = readSheet(sheet, context, answers);
  const asOf: Day | null = reading.asOf;
  if (asOf === null) throw new Error('The log was not read.');
  const facts = { table: 'log', zone: 'UTC', today: TODAY, isTyped: ALL_TEXTS };
  const log = sqlLogOf(sheet, reading, answers, context, facts);
  const { log: orderLog } = toLog(reading);
  await duck.load('log', TITLES, rows);
  const compared: Compared[] = [];
  for (const [what, settings] of SEVERAL) {
    const queries = queriesOf(log, settings, DUCKDB);
    for (const table of TABLES) {
      await duck.run(`DROP TABLE IF EXISTS ${table}`);
      await duck.run(queries.tables[table]);
    }
    const got = await resultsOf(duck, queries);
    const wanted = expectedOf(orderLog, asOf, settings);
    compared.push({
      what: `${orders.toLocaleString('en')} orders, ${what}`,
      cells: FUNCTIONS.map((name) => cellsIn(wanted[name])),
      different: FUNCTIONS.flatMap((name) => differences(name, got[name], wanted[name])),
    });
  }
  return compared;
}
