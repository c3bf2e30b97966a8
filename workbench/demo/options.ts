/** What is asked of the demo on the command line. */
import { parseArgs } from 'node:util';
import { DemoProblem } from './demo-problem.ts';

/** Answers to what the reading of a log may ask, in the add-on's own form. */
export interface GivenAnswers {
  readonly titlesRow?: number;
  readonly columns?: Readonly<Record<string, readonly string[]>>;
  readonly counts?: readonly string[];
  readonly dates?: string;
  readonly decimal?: string;
  readonly currency?: string;
  readonly rates?: Readonly<Record<string, number>>;
  readonly standIns?: readonly string[];
  readonly oncePerOrder?: boolean;
  readonly fillDown?: boolean;
  /** Days since 1970-01-01. */
  readonly asOf?: number;
  readonly takeProposed?: boolean;
}

export interface DemoOptions {
  readonly orders: string;
  /** At least one of the two. */
  readonly out: string | null;
  readonly json: string | null;
  readonly sheet: string | null;
  readonly locale: string;
  readonly timeZone: string;
  readonly answers: GivenAnswers;
}

export const USAGE =
  'Usage: npm run demo -- --orders FILE.csv --out report.xlsx [--json FILE] [--locale en_US|ru_RU] [--time-zone Europe/Moscow]; all options: --help';

/** What a column can be, as the add-on names it; a test holds the two lists together, as the workbench knows the built script alone. */
const ROLES = [
  'customer',
  'shown',
  'date',
  'amount',
  'price',
  'quantity',
  'refunded',
  'order',
  'status',
  'handOver',
  'kind',
  'currency',
  'manager',
  'product',
  'customerType',
  'contact',
];

/** What may be typed, and what the help says of it. */
const OPTIONS = {
  orders: { type: 'string', value: 'FILE', meaning: 'the orders: .csv, .tsv, .txt or .xlsx, in any usual encoding' },
  out: { type: 'string', value: 'FILE.xlsx', meaning: 'writes the report with all its tabs' },
  json: { type: 'string', value: 'FILE', meaning: 'writes what was understood and every customer' },
  sheet: { type: 'string', value: 'NAME', meaning: 'the sheet of an .xlsx file that holds the orders' },
  locale: {
    type: 'string',
    value: 'en_US',
    meaning: "the spreadsheet's locale: decides where nothing in the log tells, and the language",
  },
  'time-zone': { type: 'string', value: 'Europe/Moscow', meaning: "the spreadsheet's time zone" },
  titles: { type: 'string', value: '3', meaning: 'the row with the titles' },
  columns: {
    type: 'string',
    value: 'customer=Email,date=Paid at',
    meaning: `columns by their titles or letters: ${ROLES.join(', ')}; First name+Last name are one; nothing behind = for no such column`,
  },
  count: { type: 'string', value: 'paid,closed won', meaning: 'values of the status that count; all others do not' },
  dates: { type: 'string', value: 'dmy|mdy|ymd', meaning: 'what comes first in dates with slashes or hyphens' },
  decimal: { type: 'string', value: ',|.', meaning: 'the decimal sign of the amounts' },
  currency: { type: 'string', value: 'EUR', meaning: 'the currency whose amounts count' },
  rate: {
    type: 'string',
    multiple: true,
    value: 'USD=90.5',
    meaning: 'what one unit of another currency is worth; may be given several times',
  },
  'stand-in': {
    type: 'string',
    value: '0,9999',
    meaning:
      'values of the customer that stand for customers nobody knows, beside those that do so in any log (guest, n/a, 0); "" for no more of them',
  },
  'once-per-order': { type: 'string', value: 'yes|no', meaning: 'whether each line repeats the total of its order' },
  'fill-down': {
    type: 'string',
    value: 'yes|no',
    meaning:
      'whether customers and days hold for blank cells below, as where cells were merged; no leaves those rows out',
  },
  'as-of': { type: 'string', value: '2026-01-31', meaning: 'the day the analysis looks from' },
  yes: { type: 'boolean', value: '', meaning: 'takes the proposed answers to all questions' },
  help: { type: 'boolean', value: '', meaning: 'shows this' },
} as const;

export const HELP = [
  USAGE,
  '',
  ...Object.entries(OPTIONS).map(([name, { value, meaning }]) => `  ${`--${name} ${value}`.trim()}\n      ${meaning}`),
  '',
  'Exit code 0: done. 1: it cannot be done, for the reason that is printed. 2: a question has to be answered first.',
].join('\n');

/** Null where only help is wanted. */
export function demoOptions(args: readonly string[]): DemoOptions | null {
  const asked = parse(args);
  if (asked.help === true) return null;
  const { orders, out = null, json = null, sheet = null, locale = 'en_US', 'time-zone': timeZone = 'Etc/GMT' } = asked;
  if (!orders) throw new DemoProblem(`Name the file with the orders with --orders. ${USAGE}`);
  if (!out && !json) throw new DemoProblem(`Name the file to write with --out or --json. ${USAGE}`);
  if (out !== null && !out.toLowerCase().endsWith('.xlsx')) {
    throw new DemoProblem(`The file to write must end in .xlsx, not "${out}".`);
  }
  if (!/^[a-z]{2}_[A-Z]{2}$/.test(locale)) {
    throw new DemoProblem(`A locale looks like en_US or ru_RU, not "${locale}".`);
  }
  if (!isTimeZone(timeZone)) throw new DemoProblem(`There is no time zone "${timeZone}"; one is Europe/Moscow.`);
  return { orders, out, json, sheet, locale, timeZone, answers: answersOf(asked) };
}

type Asked = ReturnType<typeof parse>;

function answersOf(asked: Asked): GivenAnswers {
  const { titles, columns, count, dates, decimal, currency, rate, yes } = asked;
  const once = asked['once-per-order'];
  const down = asked['fill-down'];
  const standIn = asked['stand-in'];
  const asOf = asked['as-of'];
  return {
    ...(titles === undefined ? {} : { titlesRow: rowOf(titles) }),
    ...(columns === undefined ? {} : { columns: columnsOf(columns) }),
    ...(count === undefined ? {} : { counts: partsOf(count) }),
    ...(dates === undefined ? {} : { dates: oneOf('dates', dates, ['dmy', 'mdy', 'ymd']) }),
    ...(decimal === undefined ? {} : { decimal: oneOf('decimal', decimal, ['.', ',']) }),
    ...(currency === undefined ? {} : { currency: currency.toUpperCase() }),
    ...(rate === undefined ? {} : { rates: Object.fromEntries(rate.flatMap(partsOf).map(rateOf)) }),
    ...(standIn === undefined ? {} : { standIns: partsOf(standIn).filter((part) => part !== '') }),
    ...(once === undefined ? {} : { oncePerOrder: oneOf('once-per-order', once, ['yes', 'no']) === 'yes' }),
    ...(down === undefined ? {} : { fillDown: oneOf('fill-down', down, ['yes', 'no']) === 'yes' }),
    ...(asOf === undefined ? {} : { asOf: dayOf(asOf) }),
    ...(yes === true ? { takeProposed: true } : {}),
  };
}

function partsOf(list: string): string[] {
  return list.split(',').map((part) => part.trim());
}

function rowOf(text: string): number {
  const row = Number(text);
  if (!Number.isInteger(row) || row < 1) throw new DemoProblem(`--titles takes the number of a row, not "${text}".`);
  return row - 1;
}

/** A title may hold commas: a new column begins where a word and = follow. */
function columnsOf(list: string): Record<string, string[]> {
  const columns: Record<string, string[]> = {};
  for (const part of list.split(/,(?=\s*[A-Za-z]+\s*=)/)) {
    const [, role = '', title = ''] = /^\s*([A-Za-z]+)\s*=(.*)$/.exec(part) ?? [];
    if (role === '') throw new DemoProblem(`--columns takes pairs such as customer=Email, not "${part}".`);
    if (!ROLES.includes(role)) {
      throw new DemoProblem(`--columns: there is no role "${role}"; the roles are ${ROLES.join(', ')}.`);
    }
    const known = columns[role] ?? [];
    columns[role] = title.trim() === '' ? known : [...known, title.trim()];
  }
  refuseTwice(columns);
  return columns;
}

/** One column can't be two things; contacts are carried along whatever else they are, and a name may be the key. */
function refuseTwice(columns: Readonly<Record<string, readonly string[]>>): void {
  const roleOf = new Map<string, string>();
  for (const [role, titles] of Object.entries(columns)) {
    if (role === 'contact' || role === 'shown') continue;
    for (const title of titles.flatMap((each) => each.split('+')).map((each) => each.trim().toLowerCase())) {
      const other = roleOf.get(title);
      if (other !== undefined && other !== role) {
        throw new DemoProblem(`--columns: "${title}" can't be ${other} and ${role} at once; name a column for each.`);
      }
      roleOf.set(title, role);
    }
  }
}

function rateOf(text: string): [string, number] {
  const [, currency = '', rate = ''] = /^([A-Za-z]{3})=([\d.]+)$/.exec(text) ?? [];
  if (!(Number(rate) > 0))
    throw new DemoProblem(`--rate takes a currency and its worth such as USD=90.5, not "${text}".`);
  return [currency.toUpperCase(), Number(rate)];
}

function dayOf(text: string): number {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // A 31 February would become a day of March.
  const isDay = !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
  if (!isDay) throw new DemoProblem(`--as-of takes a day such as 2026-01-31, not "${text}".`);
  return instant / 86_400_000;
}

function oneOf(option: string, given: string, values: readonly string[]): string {
  if (values.includes(given)) return given;
  throw new DemoProblem(`--${option} takes ${values.join(' or ')}, not "${given}".`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
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
