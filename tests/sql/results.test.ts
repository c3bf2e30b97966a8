/** A sheet with the results of the queries makes the tabs that the log itself makes. */
import { beforeAll, describe, expect, it } from 'vitest';
import { factsOf, type LoadedLog, loadLog, movementOf } from '../../src/app/load-log.ts';
import { DEFAULT_CALLS, DEFAULT_NEXT } from '../../src/core/customers/next-settings.ts';
import { DEFAULT_GROUP_RULE } from '../../src/core/groups/abcxyz.ts';
import { DEFAULT_SEGMENT_MAP } from '../../src/core/segments/segments.ts';
import { groupListTab } from '../../src/reports/group-list.ts';
import { groupMatrixTab } from '../../src/reports/group-matrix.ts';
import { movementTab } from '../../src/reports/movement.ts';
import type { SegmentSettings } from '../../src/rpc.ts';
import { DUCKDB } from '../../src/sql/dialect.ts';
import { textsIn } from '../../src/text/language.ts';
import { type Duck, openDuck, type Value } from './support/duck.ts';
import { queriesFor, runTables } from './support/laid-beside.ts';
import { LONGER_LOGS, type OpenLog, SMALL_LOGS } from './support/open-logs.ts';

const TEXTS = textsIn('en');

const SETTINGS: SegmentSettings = {
  version: 2,
  sheetId: 1,
  reading: { version: 1, titles: [], answers: {}, statuses: [] },
  scores: 3,
  cuts: null,
  abcXyz: true,
  groupRule: DEFAULT_GROUP_RULE,
  compareWith: 'quarter',
  lists: [],
  groupLists: [],
  // The customers' own orders are not among the results.
  next: { ...DEFAULT_NEXT, wanted: false },
  calls: DEFAULT_CALLS,
};

let duck: Duck;
beforeAll(async () => {
  duck = await openDuck();
});

/** What the tabs are made of, by what does not hang on where rows stand. */
function made(loaded: LoadedLog, { context }: OpenLog) {
  const facts = factsOf(loaded, SETTINGS, DEFAULT_SEGMENT_MAP, context.zone);
  const movement = movementOf(loaded, SETTINGS, DEFAULT_SEGMENT_MAP);
  if (facts.groups === null || movement === null) throw new Error('Groups and movement were asked for.');
  return {
    customers: facts.order.map((index) => [
      facts.rfm.base.names[index]?.text,
      facts.rfm.segment[index],
      facts.rhythms()[index],
    ]),
    matrix: groupMatrixTab(facts.rfm, facts.groups, TEXTS).rows,
    groups: groupListTab(facts.groups, TEXTS).rows.map((row) => row.values.map(String)),
    movement: movementTab(movement, TEXTS).rows.map((row) => row.values.map(String)),
  };
}

async function resultsOf(log: OpenLog) {
  const found = await queriesFor(log, DUCKDB, 'log');
  if (typeof found === 'string') throw new Error(found);
  const { sheet, reading, queries } = found;
  await duck.load(
    'log',
    reading.titles,
    sheet.slice((reading.titlesRow ?? -1) + 1).map((row) => row.map((cell) => String(cell ?? ''))),
  );
  await runTables(duck, queries);
  const sql = queries.results.customers ?? '';
  const titles = (await duck.rows(`SELECT column_name FROM (DESCRIBE ${sql})`)).flat();
  const rows = (await duck.rows(sql)).map((row) => row.map((value: Value) => value ?? ''));
  return { grid: [titles, ...rows], sheet, reading };
}

const chosen = [
  ...SMALL_LOGS.filter(({ path }) => path === 'exports/superstore' || path === 'field/shopify_orders_export'),
  ...LONGER_LOGS.slice(0, 1),
];

describe('a sheet with results', () => {
  it.each(chosen.map((log) => [log.path, log] as const))('makes the tabs that %s makes', async (_path, log) => {
    const { grid, sheet } = await resultsOf(log);
    const ofResults = loadLog(grid, log.context, {});
    expect(made(ofResults, log)).toEqual(made(loadLog(sheet, log.context, log.answers), log));
  });

  it('is refused where customers are missing, or a number is', async () => {
    const [log] = chosen;
    if (log === undefined) throw new Error('no log');
    const { grid } = await resultsOf(log);
    expect(() => loadLog(grid.slice(0, -1), log.context, {})).toThrow('results.incomplete');
    const [titles = [], first = [], ...rest] = grid;
    const spoilt = first.map((value, place) => (titles[place] === 'periods' ? '' : value));
    expect(() => loadLog([titles, spoilt, ...rest], log.context, {})).toThrow('results.cell');
  });
});
