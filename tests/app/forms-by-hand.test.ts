/**
 * Whatever people do by hand on the tabs that they fill in, and around those that are computed from them – settings, pay, the
 * tools for the head of sales – a refresh leaves what they typed there, once, and in its very cell where nothing is computed;
 * colours, names and places of tabs stay theirs; and what is printed shows all and changes nothing.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textsIn } from '../../src/text/language.ts';
import type { EngineSheet } from '../../workbench/engine/engine.ts';
import { openHead, press } from './head/support/head-app.ts';
import { type App, get } from './support/app.ts';
import { serial } from './support/board.ts';
import { payRequest } from './support/pay-request.ts';
import { print } from './support/print.ts';
import { cellAt, inputOf, type, values } from './support/tabs.ts';
import { addSheet } from './tools/support/tool-tabs.ts';

const TOOLS = ['activity', 'todo', 'key-values', 'touch-points', 'hiring-head'] as const;
const ROWS = [
  ['Acme', serial('2026-02-03'), 100, 'Boris'],
  ['Beta', serial('2026-03-03'), 300, 'Anna'],
  ['Acme', serial('2026-04-03'), 200, 'Boris'],
];
const { form } = textsIn('en').valueSurvey;
const ANSWERS = [
  ['Timestamp', ...[form.importance, form.us, form.rival].map((asked) => `${asked} [Price]`), form.recommend],
  ...[5, 4, 3].map((mark, index) => [46_300 + index, mark, mark - 1, mark - 2, 9]),
];
const TEAM = ['Anna', 'Boris'].map((name) => ({ name, isHead: false, targetIncome: 2000, plan: 20_000 }));
const MONTH = '2026-04';
const YELLOW = '#ffee00';
const THEIRS = /^(Orders|Answers)$/;

interface File {
  readonly app: App;
  readonly tabs: readonly EngineSheet[];
  /** Tabs on which nothing is computed. */
  readonly forms: ReadonlySet<EngineSheet>;
  typed: number;
}

/** Into the cell, unless something stands there. */
function write(file: File, tab: EngineSheet, row: number, column: number): void {
  if (row >= tab.rowCount) tab.insertRows(tab.rowCount - 1, row - tab.rowCount + 1);
  if (column >= tab.columnCount) tab.insertColumns(tab.columnCount - 1, column - tab.columnCount + 1);
  if ((values(tab)[row]?.[column] ?? '') !== '') return;
  file.typed++;
  type(tab, row, column, `my ${file.typed}`);
  tab.setStyle(cellAt(row, column), { background: YELLOW });
}

const DEEDS = {
  below(file: File, tab: EngineSheet, at: number): void {
    // What stands below a form's own titles is read as a line of it, and refused with a sentence: that is tested elsewhere.
    const { rows, columns } = tab.used();
    write(file, tab, rows + (at % 3), file.forms.has(tab) ? columns : at % columns);
  },
  addColumn(file: File, tab: EngineSheet, at: number): void {
    const { rows, columns } = tab.used();
    for (const row of [2, 3, at % rows]) write(file, tab, row, columns);
  },
  insertRow(file: File, tab: EngineSheet, at: number): void {
    const row = 3 + (at % tab.used().rows);
    tab.insertRows(row, 1);
    write(file, tab, row, tab.used().columns);
  },
  insertColumn(file: File, tab: EngineSheet, at: number): void {
    const column = at % tab.used().columns;
    tab.insertColumns(column, 1);
    write(file, tab, 2 + (at % 4), column);
  },
  /** Sorted by hand: two lines below others or below their titles change places. */
  swapRows({ forms }: File, tab: EngineSheet): void {
    const { rows, columns } = tab.used();
    const filled = (values(tab)[rows - 3] ?? []).filter((value) => (value ?? '') !== '');
    if (!forms.has(tab) || filled.length < 2) return;
    const lines = { row: rows - 2, column: 0, rows: 2, columns };
    tab.write(
      lines,
      tab
        .read(lines)
        .map((row) => row.map(({ value }) => inputOf(value)))
        .reverse(),
    );
  },
  filter(_file: File, tab: EngineSheet, at: number): void {
    tab.setFilter({ row: at % 4, column: 0, ...tab.used() });
  },
  colour(_file: File, tab: EngineSheet, at: number): void {
    tab.setTabColor(at % 2 === 0 ? '#123456' : '#654321');
    tab.setColumnWidths(at % tab.used().columns, 1, 60 + (at % 300));
  },
  rename(_file: File, tab: EngineSheet, at: number): void {
    tab.rename(`it's "A1":B2! ${tab.id} ${at}`);
  },
  move({ app }: File, tab: EngineSheet, at: number): void {
    tab.move(at % app.host.engine.sheets().length);
  },
};
type Deed = keyof typeof DEEDS;

/** What a person typed, where it stands, and whether it is as yellow as they made it. */
function typedIn(tab: EngineSheet): (readonly [text: string, place: string, isYellow: boolean])[] {
  const styles = tab.styles({ row: 0, column: 0, ...tab.used() });
  return values(tab).flatMap((row, at) =>
    row.flatMap((value, column) =>
      /^my \d+$/.test(String(value))
        ? [[String(value), `${at} ${column}`, styles[at]?.[column]?.background === YELLOW] as const]
        : [],
    ),
  );
}

/** On a form to the cell and the whole of what it holds; elsewhere what is theirs. */
function stateOf({ app, tabs, forms }: File): unknown[] {
  const order = app.host.engine.sheets().map(({ id }) => id);
  return tabs.map((tab) => {
    const typed = typedIn(tab);
    const looks = [tab.name, tab.tabColor, tab.hidden, order.indexOf(tab.id)];
    return forms.has(tab) ? [looks, typed, values(tab)] : [looks, typed.map(([text]) => text).sort()];
  });
}

async function refresh(app: App): Promise<void> {
  for (const tool of TOOLS) await press(app, 'build', tool);
  await get(app, 'createSettings');
  await get(app, 'buildBoard', { month: MONTH });
  await app.host.engine.settled();
}

function formulasIn(tab: EngineSheet): number {
  return tab
    .formulas({ row: 0, column: 0, ...tab.used() })
    .flat()
    .filter((formula) => formula !== '').length;
}

test('nothing is lost, nothing swapped, and all of it is printed', async () => {
  const app = openHead({ rows: ROWS });
  addSheet(app, 'Answers', ANSWERS);
  await get(app, 'setUpPay', payRequest(app, { month: MONTH, members: TEAM }));
  await refresh(app);
  // The reds of this week get their lines now.
  await press(app, 'build', 'todo');
  const tabs = app.host.engine.sheets().filter(({ name }) => !THEIRS.test(name));
  const computed = (tab: EngineSheet) => /say$|read$/.test(tab.name) || formulasIn(tab) > 0;
  const file: File = { app, tabs, forms: new Set(tabs.filter((tab) => !computed(tab))), typed: 0 };
  const deed = fc.tuple(fc.constantFrom(...(Object.keys(DEEDS) as Deed[])), fc.nat({ max: 9999 }));
  const deeds = fc.sample(deed, { seed: 5, numRuns: 3 * tabs.length });
  for (const [index, [name, at]] of deeds.entries()) DEEDS[name](file, tabs[index % tabs.length] as EngineSheet, at);
  expect(file.forms.size).toBe(8);
  expect(file.typed).toBeGreaterThan(20);
  await print(app, tabs);
  const before = stateOf(file);
  await refresh(app);
  expect(stateOf(file)).toEqual(before);
});
