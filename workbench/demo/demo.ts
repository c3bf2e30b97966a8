/** The command line demo: opens a CSV file in a headless spreadsheet, runs the add-on and saves what it made. */
import { readFile, writeFile } from 'node:fs/promises';
import type { Engine } from '../engine/engine.ts';
import { createNodeEngine } from '../engine/node.ts';
import { type CsvTable, readCsv } from '../files/csv.ts';
import { FileProblem, type FileProblemCode } from '../files/file-problem.ts';
import { openTable } from '../files/open-table.ts';
import { leftOutSentence } from '../files/xlsx/left-out.ts';
import { writeXlsx } from '../files/xlsx/write-xlsx.ts';
import { createHost } from '../host/create-host.ts';
import { DemoProblem } from './demo-problem.ts';
import { reconciliation, runJob } from './job.ts';
import { type DemoOptions, demoOptions } from './options.ts';

/** Texts of the built add-on. */
export interface DemoAddOn {
  readonly code: string;
  readonly manifest: string;
  readonly files: Readonly<Record<string, string>>;
}

export interface DemoOutput {
  readonly line: (text: string) => void;
  readonly problem: (text: string) => void;
}

const FILE_PROBLEMS = {
  empty: 'is empty',
  'not-text': 'is not a text file; save the table as CSV',
  'open-quote': 'opens a quotation mark and never closes it',
  'too-wide': 'has more columns than a sheet can hold',
} as const satisfies Record<FileProblemCode, string>;

/** Gives the exit code: 0 when the report is written, 1 after one sentence that says why not. */
export async function runDemo(args: readonly string[], addOn: DemoAddOn, output: DemoOutput): Promise<number> {
  try {
    const options = demoOptions(args);
    const table = readOrders(options.orders, await readBytes(options.orders));
    await report(options, table, addOn, output);
    return 0;
  } catch (problem) {
    if (!(problem instanceof DemoProblem)) throw problem;
    output.problem(problem.message);
    return 1;
  }
}

async function report(options: DemoOptions, table: CsvTable, addOn: DemoAddOn, output: DemoOutput): Promise<void> {
  const engine = createNodeEngine({ locale: options.locale, timeZone: options.timeZone });
  try {
    openTable(engine, table, options.orders);
    const host = createHost({ engine, ...addOn, userLocale: options.locale.slice(0, 2) });
    await host.open();
    const result = await runJob(host);
    output.line(reconciliation(result));
    output.line(`tabs: ${result.tabs.join(', ')}`);
    await save(engine, options, output);
  } finally {
    engine.dispose();
  }
}

async function save(engine: Engine, options: DemoOptions, output: DemoOutput): Promise<void> {
  await engine.settled();
  const { bytes, leftOut } = await writeXlsx(engine);
  try {
    await writeFile(options.out, bytes);
  } catch (error) {
    throw new DemoProblem(`${options.out} can't be written (${reasonOf(error)}).`);
  }
  output.line(`saved: ${options.out}`);
  for (const item of leftOut) output.line(leftOutSentence(item, options.locale));
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new DemoProblem(`${path} can't be read (${reasonOf(error)}).`);
  }
}

function readOrders(path: string, bytes: Uint8Array): CsvTable {
  try {
    return readCsv(bytes);
  } catch (problem) {
    if (problem instanceof FileProblem) throw new DemoProblem(`${path} ${FILE_PROBLEMS[problem.code]}.`);
    throw problem;
  }
}

function reasonOf(error: unknown): string {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  switch (code) {
    case 'ENOENT':
      return 'there is no such file or folder';
    case 'EISDIR':
      return 'it is a folder';
    case 'EACCES':
    case 'EPERM':
      return 'access is denied';
    default:
      return String(code ?? error);
  }
}
