/** What is asked of the demo on the command line. */
import { parseArgs } from 'node:util';
import { DemoProblem } from './demo-problem.ts';

export interface DemoOptions {
  readonly orders: string;
  readonly out: string;
  readonly locale: string;
  readonly timeZone: string;
}

export const USAGE =
  'Usage: npm run demo -- --orders FILE.csv --out report.xlsx [--locale en_US|ru_RU] [--time-zone Europe/Moscow]';

export function demoOptions(args: readonly string[]): DemoOptions {
  const { orders, out, locale = 'en_US', 'time-zone': timeZone = 'Etc/GMT' } = parse(args);
  if (!orders) throw new DemoProblem(`Name the CSV file with --orders. ${USAGE}`);
  if (!out) throw new DemoProblem(`Name the file to write with --out. ${USAGE}`);
  if (!out.toLowerCase().endsWith('.xlsx')) throw new DemoProblem(`The file to write must end in .xlsx, not "${out}".`);
  if (!/^[a-z]{2}_[A-Z]{2}$/.test(locale)) {
    throw new DemoProblem(`A locale looks like en_US or ru_RU, not "${locale}".`);
  }
  if (!isTimeZone(timeZone)) throw new DemoProblem(`There is no time zone "${timeZone}"; one is Europe/Moscow.`);
  return { orders, out, locale, timeZone };
}

interface Asked {
  readonly orders?: string;
  readonly out?: string;
  readonly locale?: string;
  readonly 'time-zone'?: string;
}

function parse(args: readonly string[]): Asked {
  const options = {
    orders: { type: 'string' },
    out: { type: 'string' },
    locale: { type: 'string' },
    'time-zone': { type: 'string' },
  } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (problem) {
    if (problem instanceof TypeError) throw new DemoProblem(`${firstSentence(problem.message)} ${USAGE}`);
    throw problem;
  }
}

function firstSentence(message: string): string {
  return `${message.split(/[.\n](?:\s|$)/)[0]}.`;
}

function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch (problem) {
    if (problem instanceof RangeError) return false;
    throw problem;
  }
}
