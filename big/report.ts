/** The report: the tabs that the add-on builds of the results, or, where they have too many customers, the tables of the queries. */
import { writeFile } from 'node:fs/promises';
import { GROUPS } from '../src/core/groups/abcxyz.ts';
import { SEGMENTS } from '../src/core/segments/segments.ts';
import { titlesOf } from '../src/tables/column.ts';
import { ABCXYZ_COLUMNS, RFM_COLUMNS } from '../src/tables/customer-columns.ts';
import { COHORT_COLUMNS } from '../src/tables/forecast-columns.ts';
import { RFM_SUMMARY_COLUMNS } from '../src/tables/segment-columns.ts';
import type { Texts } from '../src/text/language.ts';
import type { DemoAddOn, DemoOutput } from '../workbench/demo/demo.ts';
import { runJob } from '../workbench/demo/job.ts';
import type { CellInput, Engine } from '../workbench/engine/engine.ts';
import type { Value } from './engine.ts';
import type { BigOptions } from './options.ts';

export type Workbench = Pick<
  typeof import('../workbench/node.ts'),
  'createHost' | 'createNodeEngine' | 'openTable' | 'writeXlsx'
>;

/** A spreadsheet of more customers takes minutes to build. */
export const MOST_CUSTOMERS = 20_000;

export interface Results {
  /** With its titles; only the largest where there are more than a spreadsheet is built of. */
  readonly customers: readonly (readonly Value[])[];
  readonly allCustomers: number;
  readonly summary: readonly (readonly Value[])[];
  readonly groups: readonly (readonly Value[])[];
  readonly movement: readonly (readonly Value[])[];
  /** First day, customers, period, share, revenue. */
  readonly cohorts: readonly (readonly Value[])[];
}

const inputOf = (value: Value): CellInput => {
  if (value === null || value === '') return { kind: 'empty' };
  if (typeof value === 'number') return { kind: 'number', value };
  return { kind: 'text', value: String(value) };
};

function put({ openTable }: Workbench, engine: Engine, name: string, rows: readonly (readonly Value[])[]) {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => inputOf(row[column] ?? null)));
  return openTable(engine, { rows: cells }, name);
}

/** A row for each cohort, a column for each period after. */
export function cohortTable(cohorts: Results['cohorts'], texts: Texts): Value[][] {
  const periods = cohorts.reduce((most, [, , since]) => Math.max(most, Number(since) + 1), 0);
  const rows = new Map<Value, Value[]>();
  for (const [cohort = null, customers = null, since, share = null] of cohorts) {
    const row = rows.get(cohort) ?? [cohort, customers, ...new Array<Value>(periods).fill(null)];
    rows.set(cohort, row);
    row[2 + Number(since)] = share;
  }
  const titles = titlesOf(COHORT_COLUMNS, texts.tabs.columns);
  return [[...titles, ...Array.from({ length: periods }, (_, since) => since)], ...rows.values()];
}

function tablesOf(results: Results, texts: Texts): readonly (readonly [name: string, rows: Value[][]])[] {
  const { columns, customers, rfmSummary, movement, groups } = texts.tabs;
  const segments = SEGMENTS.map((segment) => texts.segments.names[segment]);
  const [titles = [], ...rows] = results.customers;
  const place = (title: string) => titles.indexOf(title);
  const shown = [
    'customer',
    'last_purchase',
    'recency',
    'frequency',
    'monetary',
    'r',
    'f',
    'm',
    'rfm',
    'segment',
    'abc_xyz',
    'mark',
  ];
  const found = titlesOf([...RFM_COLUMNS, ...ABCXYZ_COLUMNS.slice(-2)], columns);
  return [
    [rfmSummary.title, [titlesOf(RFM_SUMMARY_COLUMNS, columns), ...results.summary.map((row) => [...row])]],
    [customers.title, [found, ...rows.map((row) => shown.map((title) => row[place(title)] ?? null))]],
    [
      groups.matrixTitle,
      [
        [columns.group, columns.customers, columns.revenue],
        ...GROUPS.map((group): Value[] => {
          const row = results.groups.find(([name]) => name === group);
          return [group, row?.[1] ?? 0, row?.[2] ?? 0];
        }),
      ],
    ],
    [movement.title, [[movement.corner, ...segments], ...results.movement.map((row) => [...row])]],
  ];
}

export async function writeReport(
  workbench: Workbench,
  addOn: DemoAddOn,
  { locale, timeZone, out }: BigOptions,
  results: Results,
  texts: Texts,
  output: DemoOutput,
): Promise<void> {
  if (out === null) return;
  const engine = workbench.createNodeEngine({ locale, timeZone });
  try {
    const isSmall = results.allCustomers <= MOST_CUSTOMERS;
    if (isSmall) {
      const sheet = put(workbench, engine, texts.large.resultsTitle, results.customers);
      const host = workbench.createHost({ engine, ...addOn, userLocale: locale.slice(0, 2) });
      await host.open();
      const { tabs } = await runJob(host, sheet.id, {});
      output.line(`tabs: ${tabs.join(', ')}`);
    } else {
      output.line(texts.large.largestOnly(results.allCustomers, MOST_CUSTOMERS));
      for (const [name, rows] of tablesOf(results, texts)) put(workbench, engine, name, rows);
    }
    if (results.cohorts.length > 0) put(workbench, engine, texts.large.cohorts, cohortTable(results.cohorts, texts));
    await engine.settled();
    const { bytes } = await workbench.writeXlsx(engine);
    await writeFile(out, bytes);
    output.line(`saved: ${out}`);
  } finally {
    engine.dispose();
  }
}
