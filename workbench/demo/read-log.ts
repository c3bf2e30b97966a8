/** What the add-on understood of the orders, and what it has to ask. */
import type { EngineSheet } from '../engine/engine.ts';
import type { Host } from '../host/host.ts';
import { ask, field, list, texts } from './answer.ts';
import { DemoProblem } from './demo-problem.ts';
import type { GivenAnswers } from './options.ts';
import type { DemoWords } from './words.ts';

export interface LogRead {
  readonly sheetId: number;
  readonly lines: readonly string[];
  /** Questions that have to be answered first, each with what to type. */
  readonly questions: readonly string[];
  /** Rows that count. */
  readonly used: number;
  /** What `--json` writes. */
  readonly json: string;
}

/** What answers a question, by its code. */
function optionFor(code: string, { or, afterDate, eachRow, nothingBack, priceAlone }: DemoWords): string {
  const options: Readonly<Record<string, string>> = {
    titles: '--titles ROW',
    'customer-column': '--columns "customer=TITLE"',
    'date-column': '--columns "date=TITLE"',
    'customer-list': `--columns "date=TITLE" ${afterDate}`,
    'amount-column': '--columns "amount=TITLE"',
    'order-column': `--columns "order=TITLE", ${or} "order=" ${eachRow}`,
    'quantity-column': `--columns "quantity=TITLE", ${or} "quantity=" ${priceAlone}`,
    deposit: `--columns "refunded=TITLE", ${or} "refunded=" ${nothingBack}`,
    'column-gone': '--columns "ROLE=TITLE"',
    'date-order': '--dates dmy|mdy',
    decimal: '--decimal ,|.',
    status: '--count "VALUE,VALUE"',
    currency: `--currency CODE ${or} --rate CODE=WORTH`,
    'stand-in': `--stand-in "VALUE,VALUE" ${or} --stand-in ""`,
    'once-per-order': '--once-per-order yes|no',
    'fill-down': '--fill-down yes|no',
  };
  return options[code] ?? code;
}

const WRITTEN = [
  'titlesRow',
  'columns',
  'dates',
  'decimal',
  'oncePerOrder',
  'currency',
  'rates',
  'status',
  'questions',
  'notes',
  'rows',
  'revenue',
  'asOf',
  'customers',
  'refundsOnly',
];

/** A question with what to type. */
export function said(question: unknown, words: DemoWords): string {
  const proposed = field(question, 'proposed');
  const parts = [
    String(field(question, 'sentence')),
    words.answerWith(optionFor(String(field(question, 'code')), words)),
    ...(typeof proposed === 'string' ? [words.proposed(proposed)] : []),
  ];
  return parts.join(' ');
}

/** What was answered, as it is typed. */
const TYPED: Readonly<Partial<Record<keyof GivenAnswers, string>>> = {
  titlesRow: '--titles',
  columns: '--columns',
  counts: '--count',
  dates: '--dates',
  decimal: '--decimal',
  currency: '--currency',
  rates: '--rate',
  standIns: '--stand-in',
  oncePerOrder: '--once-per-order',
  fillDown: '--fill-down',
  asOf: '--as-of',
};

/** The options that answers were given with. */
export function typedOptions(answers: GivenAnswers): string[] {
  return Object.entries(TYPED).flatMap(([name, option]) => (Reflect.has(answers, name) ? [option] : []));
}

export async function readLog(
  host: Host,
  sheet: EngineSheet | null,
  answers: GivenAnswers,
  words: DemoWords,
): Promise<LogRead> {
  const read = await ask(host, 'readLog', { sheetId: sheet?.id ?? null, answers });
  const rows = field(read, 'rows');
  const all = Number(field(rows, 'all'));
  if (answers.titlesRow !== undefined && answers.titlesRow >= all) {
    throw new DemoProblem(words.noSuchRow(answers.titlesRow + 1, all));
  }
  const written = Object.fromEntries(WRITTEN.map((name) => [name, field(read, name)]));
  return {
    sheetId: Number(field(read, 'sheetId')),
    lines: texts(field(read, 'lines')),
    questions: list(field(read, 'open')).map((question) => said(question, words)),
    used: Number(field(rows, 'used')),
    json: `${JSON.stringify(written, null, 2)}\n`,
  };
}
