/** What is asked of the report of large logs on the command line: the demo's options, several files, a file for all customers. */
import { DemoProblem } from '../workbench/demo/demo-problem.ts';
import { HELP as DEMO_HELP, type DemoOptions, demoOptions } from '../workbench/demo/options.ts';

export interface BigOptions extends DemoOptions {
  /** Paths, or patterns such as `data/*.csv`. */
  readonly files: readonly string[];
  /** Where all customers are written; null: nowhere. */
  readonly customers: string | null;
  /** Gigabytes that DuckDB may use; what needs more goes to the disk. */
  readonly memory: number;
}

const inOurWords = (text: string) =>
  text
    .replaceAll('npm run demo', 'npm run big')
    .replaceAll('--orders FILE.csv', "--orders 'data/*.csv'")
    .replace(
      / {2}--orders FILE\n.*/,
      "  --orders 'data/*.parquet'\n      the orders: .csv, .tsv or .parquet, several files or a pattern; CSV in any usual encoding",
    )
    .replace(/ {2}--sheet NAME\n.*\n/, '');

export const HELP = `${inOurWords(DEMO_HELP)}
  --customers FILE.csv|FILE.parquet
      writes all customers with their scores and groups
  --memory 4
      gigabytes of memory; what needs more goes to the disk`;

const NEEDS_CSV_OR_PARQUET = /\.(?:csv|parquet)$/i;

/** Takes `--name value` out of the arguments. */
function taken(args: string[], name: string): string | null {
  const at = args.findIndex((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
  if (at === -1) return null;
  const [found = ''] = args.splice(at, 1);
  if (found.includes('=')) return found.slice(found.indexOf('=') + 1);
  return args.splice(at, 1)[0] ?? '';
}

/** A shell may have put all files in the place of a pattern: those behind the first one bear no option. */
function furtherFiles(args: string[]): string[] {
  const at = args.indexOf('--orders');
  if (at === -1) return [];
  let end = at + 2;
  while (end < args.length && !args[end]?.startsWith('--')) end++;
  return args.splice(at + 2, end - at - 2);
}

/** Null where only help is wanted. @throws DemoProblem */
export function bigOptions(given: readonly string[]): BigOptions | null {
  const args = [...given];
  const customers = taken(args, 'customers');
  const memory = Number(taken(args, 'memory') ?? '4');
  const further = furtherFiles(args);
  const options = (() => {
    try {
      return demoOptions(args);
    } catch (problem) {
      if (problem instanceof DemoProblem) throw new DemoProblem(inOurWords(problem.message));
      throw problem;
    }
  })();
  if (options === null) return null;
  if (!(memory > 0)) throw new DemoProblem('--memory takes a number of gigabytes such as 4.');
  if (customers !== null && !NEEDS_CSV_OR_PARQUET.test(customers)) {
    throw new DemoProblem(`The file of customers must end in .csv or .parquet, not "${customers}".`);
  }
  return { ...options, files: [options.orders, ...further], customers, memory };
}
