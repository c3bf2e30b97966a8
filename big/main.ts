/** The report of a log that no sheet can hold: read by the add-on's own reading, computed by its queries in DuckDB. */
import { writeFile } from 'node:fs/promises';
import { resultWords } from '../src/app/large/result-words.ts';
import { sayQuestion } from '../src/app/read-log.ts';
import { sayReading } from '../src/app/reading-lines/say-reading.ts';
import { AppError } from '../src/core/app-error.ts';
import { DEFAULT_GROUP_RULE } from '../src/core/groups/abcxyz.ts';
import { DEFAULT_CHOICES } from '../src/core/segments/default-choices.ts';
import { DEFAULT_SEGMENT_MAP } from '../src/core/segments/segments.ts';
import type { BucketTallies } from '../src/reading/buckets.ts';
import { understoodOf } from '../src/reading/understood.ts';
import { DUCKDB } from '../src/sql/dialect.ts';
import { sqlLogOf } from '../src/sql/log-of-reading.ts';
import { queriesOf, type SqlSettings, TABLES } from '../src/sql/queries.ts';
import { ROW_PARTS } from '../src/sql/row-parts.ts';
import { COMPARISONS } from '../src/tables/run-settings.ts';
import { languageOf, textsIn } from '../src/text/language.ts';
import { sayError } from '../src/text/say-error.ts';
import type { DemoAddOn, DemoOutput } from '../workbench/demo/demo.ts';
import { DemoProblem } from '../workbench/demo/demo-problem.ts';
import { said } from '../workbench/demo/read-log.ts';
import { demoWords } from '../workbench/demo/words.ts';
import { type BigEngine, type DuckDb, EngineError, type Value, withEngine } from './engine.ts';
import { assertWritable } from './files.ts';
import { type BigOptions, bigOptions, HELP } from './options.ts';
import { problemOfEngine, sentencesIn } from './problems.ts';
import { readFiles, type UnderstoodFiles } from './read.ts';
import { MOST_CUSTOMERS, type Results, type Workbench, writeReport } from './report.ts';
import { SOURCE } from './source.ts';

export interface BigTools {
  /** Null where it is not installed. */
  readonly duckDb: DuckDb | null;
  readonly workbench: Workbench;
  readonly addOn: DemoAddOn;
}

/** Gives the exit code: 0 when all is written, 1 after one sentence that says why not, 2 where questions are open. */
export async function runBig(args: readonly string[], tools: BigTools, output: DemoOutput): Promise<number> {
  try {
    const options = bigOptions(args);
    if (options === null) {
      output.line(HELP);
      return 0;
    }
    return await withEngine(tools.duckDb, options.memory, options.timeZone, (engine) =>
      report(engine, options, tools, output),
    );
  } catch (problem) {
    if (problem instanceof EngineError)
      output.problem(problemOfEngine(problem, (path) => path, sentencesIn(localeIn(args))).message);
    else if (problem instanceof AppError) output.problem(sayError(problem, textsIn(languageOf(localeIn(args)))));
    else if (problem instanceof DemoProblem) output.problem(problem.message);
    else throw problem;
    return 1;
  }
}

const localeIn = (args: readonly string[]) => /ru_RU/.exec(args.join(' '))?.[0] ?? 'en_US';

async function report(engine: BigEngine, options: BigOptions, tools: BigTools, output: DemoOutput): Promise<number> {
  const texts = textsIn(languageOf(options.locale));
  const words = sentencesIn(options.locale);
  await assertWritable([options.out, options.json, options.customers], words);
  const files = await readFiles(engine, options, Date.now());
  const { sheet, reading, answers, context, open } = files;
  for (const { sentence } of sayReading({ sheet, context, answers, reading, texts }, [])) output.line(`${sentence}.`);
  if (open.length > 0 || reading.rows === null) {
    for (const question of open) output.problem(said(sayQuestion(question, texts), demoWords(options.locale)));
    return 2;
  }
  const settings: SqlSettings = {
    scores: DEFAULT_CHOICES.scores,
    cuts: null,
    map: DEFAULT_SEGMENT_MAP,
    groupRule: DEFAULT_GROUP_RULE,
    cohortPeriod: 'month',
    movement: { months: COMPARISONS[DEFAULT_CHOICES.compareWith] },
    words: resultWords(texts),
  };
  const log = sqlLogOf(sheet, reading, answers, context, {
    table: SOURCE,
    zone: options.timeZone,
    today: context.today,
    isTyped: files.source.isTyped,
  });
  const { tables, results: queries } = queriesOf(log, settings, DUCKDB);
  for (const table of TABLES.slice(0, 2)) await engine.run(tables[table]);
  const parts = await partsOf(engine, queries.rows ?? '');
  output.line(texts.reading.reconciled(parts.buckets));
  if (parts.unjudged > 0) output.problem(texts.large.unjudged(parts.unjudged));
  for (const table of TABLES.slice(2)) await engine.run(tables[table]);
  const found = await resultsOf(engine, queries);
  output.line(texts.large.results(found.allCustomers, parts.asOf));
  if (options.customers !== null) await exportCustomers(engine, queries.customers ?? '', options.customers, output);
  if (options.json !== null) await writeJson(options.json, files, parts, found, output);
  await writeReport(tools.workbench, tools.addOn, options, found, texts, output);
  return 0;
}

interface Parts {
  readonly buckets: BucketTallies;
  readonly unjudged: number;
  readonly asOf: number;
}

async function partsOf(engine: BigEngine, query: string): Promise<Parts> {
  const [row = []] = await engine.rows(query);
  const of = (at: number) => ({ rows: Number(row[1 + at]), amount: Number(row[1 + ROW_PARTS.length + at]) });
  const none = { rows: 0, amount: 0 };
  const found = Object.fromEntries(ROW_PARTS.map((part, at) => [part, of(at)])) as Record<
    (typeof ROW_PARTS)[number],
    { rows: number; amount: number }
  >;
  const { unjudged, ...buckets } = found;
  return {
    buckets: { ...buckets, titles: none, preamble: none },
    unjudged: unjudged.rows,
    asOf: Date.parse(`${String(row[row.length - 1])}T00:00:00Z`) / 86_400_000,
  };
}

async function resultsOf(engine: BigEngine, queries: ReturnType<typeof queriesOf>['results']): Promise<Results> {
  const rows = async (query: string | null) => (query === null ? [] : engine.rows(query));
  const [[allCustomers = 0] = []] = await engine.rows('SELECT COUNT(*) FROM scored');
  const customers = `${queries.customers}\nLIMIT ${MOST_CUSTOMERS}`;
  const titles = (await engine.columns(customers)).map(({ name }): Value => name);
  return {
    customers: [titles, ...(await engine.rows(customers))],
    allCustomers: Number(allCustomers),
    summary: await rows(queries.summary),
    groups: await engine.rows('SELECT CONCAT(abc, xyz), COUNT(*), SUM(revenue) FROM customer_groups GROUP BY 1'),
    movement: await rows(queries.movement),
    cohorts: await rows(queries.cohorts),
  };
}

async function exportCustomers(engine: BigEngine, query: string, path: string, output: DemoOutput): Promise<void> {
  const format = path.toLowerCase().endsWith('.parquet') ? 'PARQUET' : 'CSV, HEADER';
  await engine.run(`COPY (${query}) TO '${path.replace(/'/g, "''")}' (FORMAT ${format})`);
  output.line(`saved: ${path}`);
}

async function writeJson(
  path: string,
  { reading, open }: UnderstoodFiles,
  parts: Parts,
  found: Results,
  output: DemoOutput,
) {
  const [titles = [], ...rows] = found.customers;
  const customers =
    found.allCustomers <= MOST_CUSTOMERS
      ? rows.map((row) => Object.fromEntries(titles.map((title, at) => [String(title), row[at]])))
      : null;
  const written = {
    ...understoodOf(reading),
    status: reading.status.map(({ value, counts }) => ({ value, counts })),
    questions: open,
    rows: {
      ...Object.fromEntries(Object.entries(parts.buckets).map(([part, { rows: count }]) => [part, count])),
      unjudged: parts.unjudged,
    },
    revenue: parts.buckets.used.amount,
    asOf: new Date(parts.asOf * 86_400_000).toISOString().slice(0, 10),
    allCustomers: found.allCustomers,
    customers,
  };
  await writeFile(path, `${JSON.stringify(written, null, 2)}\n`);
  output.line(`saved: ${path}`);
}
