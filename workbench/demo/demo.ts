/** The command line demo: opens a file of orders in a headless spreadsheet, runs the add-on and saves what it made. */
import { readFile, writeFile } from 'node:fs/promises';
import type { Engine } from '../engine/engine.ts';
import { createNodeEngine } from '../engine/node.ts';
import { readCsv } from '../files/csv.ts';
import { FileProblem, type FileProblemCode } from '../files/file-problem.ts';
import { openSheets } from '../files/open-sheets.ts';
import { openTable } from '../files/open-table.ts';
import { leftOutSentence } from '../files/xlsx/left-out.ts';
import { readXlsx } from '../files/xlsx/read-xlsx.ts';
import { writeXlsx } from '../files/xlsx/write-xlsx.ts';
import { createHost, type WorkbenchHost } from '../host/create-host.ts';
import { DemoProblem } from './demo-problem.ts';
import { runJob } from './job.ts';
import { type DemoOptions, demoOptions, HELP } from './options.ts';
import { readLog, typedOptions } from './read-log.ts';
import { reasonOf } from './reason-of.ts';
import { demoWords } from './words.ts';

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
  'not-text': 'is neither a text file nor .xlsx; save the table as CSV',
  'old-workbook': 'is a workbook of the old kind (.xls); save it as .xlsx',
  'web-page': 'is a web page, whatever its ending; open it in a spreadsheet and save it as .xlsx or CSV',
  'broken-workbook': 'is broken, or no workbook; save it as .xlsx once more',
  'open-quote': 'opens a quotation mark and never closes it',
  'too-wide': 'has more columns than a sheet can hold',
} as const satisfies Record<FileProblemCode, string>;

/** Gives the exit code: 0 when all is written, 1 after one sentence that says why not, 2 where questions are open. */
export async function runDemo(args: readonly string[], addOn: DemoAddOn, output: DemoOutput): Promise<number> {
  try {
    const options = demoOptions(args);
    if (options === null) {
      output.line(HELP);
      return 0;
    }
    return await report(options, addOn, output);
  } catch (problem) {
    if (!(problem instanceof DemoProblem)) throw problem;
    output.problem(problem.message);
    return 1;
  }
}

async function report(options: DemoOptions, addOn: DemoAddOn, output: DemoOutput): Promise<number> {
  const engine = createNodeEngine({ locale: options.locale, timeZone: options.timeZone });
  try {
    await openOrders(engine, options.orders);
    const sheet = options.sheet === null ? null : engine.sheets().find(({ name }) => name === options.sheet);
    if (sheet === undefined) throw new DemoProblem(`${options.orders} has no sheet "${options.sheet}".`);
    const host = createHost({ engine, ...addOn, userLocale: options.locale.slice(0, 2) });
    await host.open();
    const words = demoWords(options.locale);
    const read = await readLog(host, sheet, options.answers, words);
    for (const line of read.lines) output.line(line);
    if (options.json !== null) await writeOut(options.json, read.json);
    if (read.questions.length > 0) {
      for (const question of read.questions) output.problem(question);
      return 2;
    }
    if (read.used === 0) {
      const given = typedOptions(options.answers);
      if (given.length > 0) throw new DemoProblem(words.noRow(given));
      output.line(words.noRow([]));
    }
    if (options.json !== null) output.line(`saved: ${options.json}`);
    if (options.out !== null) await build(engine, host, read.sheetId, options, options.out, output);
    return 0;
  } finally {
    engine.dispose();
  }
}

async function build(
  engine: Engine,
  host: WorkbenchHost,
  sheetId: number,
  { answers, locale }: DemoOptions,
  out: string,
  output: DemoOutput,
): Promise<void> {
  const { tabs } = await runJob(host, sheetId, answers);
  output.line(`tabs: ${tabs.join(', ')}`);
  await engine.settled();
  const { bytes, leftOut } = await writeXlsx(engine);
  await writeOut(out, bytes);
  output.line(`saved: ${out}`);
  for (const item of leftOut) output.line(leftOutSentence(item, locale));
}

async function writeOut(path: string, content: Uint8Array | string): Promise<void> {
  try {
    await writeFile(path, content);
  } catch (error) {
    throw new DemoProblem(`${path} can't be written (${reasonOf(error)}).`);
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new DemoProblem(`${path} can't be read (${reasonOf(error)}).`);
  }
}

/** An .xlsx file is a zip archive; everything else is text. */
async function openOrders(engine: Engine, path: string): Promise<void> {
  const bytes = await readBytes(path);
  try {
    if (path.toLowerCase().endsWith('.xlsx')) openSheets(engine, await readXlsx(bytes));
    else openTable(engine, await readCsv(bytes), path);
  } catch (problem) {
    if (problem instanceof FileProblem) throw new DemoProblem(`${path} ${FILE_PROBLEMS[problem.code]}.`);
    throw problem;
  }
}
