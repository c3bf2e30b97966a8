/** What the add-on understood of the orders, and what it has to ask. */
import type { EngineSheet } from '../engine/engine.ts';
import type { Host } from '../host/host.ts';
import { ask, field, list, texts } from './answer.ts';
import type { GivenAnswers } from './options.ts';

export interface LogRead {
  readonly sheetId: number;
  readonly lines: readonly string[];
  /** Questions that have to be answered first, each with what to type. */
  readonly questions: readonly string[];
  /** What `--json` writes. */
  readonly json: string;
}

const OPTION_OF: Readonly<Record<string, string>> = {
  titles: '--titles ROW',
  'customer-column': '--columns "customer=TITLE"',
  'date-column': '--columns "date=TITLE"',
  'customer-list': '--columns "date=TITLE" if each row is one order all the same',
  'amount-column': '--columns "amount=TITLE"',
  'order-column': '--columns "order=TITLE", or "order=" where each row is a purchase',
  'quantity-column': '--columns "quantity=TITLE"',
  deposit: '--columns "refunded=TITLE", or "refunded=" where nothing goes back',
  'column-gone': '--columns "ROLE=TITLE"',
  'date-order': '--dates dmy|mdy',
  decimal: '--decimal ,|.',
  status: '--count "VALUE,VALUE"',
  currency: '--currency CODE or --rate CODE=WORTH',
  'stand-in': '--stand-in "VALUE,VALUE" or --stand-in ""',
  'once-per-order': '--once-per-order yes|no',
  'fill-down': '--fill-down yes|no',
};

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
export function said(question: unknown): string {
  const code = String(field(question, 'code'));
  const proposed = field(question, 'proposed');
  const yes = typeof proposed === 'string' ? ` Proposed: ${proposed} (--yes takes it).` : '';
  return `${String(field(question, 'sentence'))} Answer with ${OPTION_OF[code] ?? code}.${yes}`;
}

export async function readLog(host: Host, sheet: EngineSheet | null, answers: GivenAnswers): Promise<LogRead> {
  const read = await ask(host, 'readLog', { sheetId: sheet?.id ?? null, answers });
  const written = Object.fromEntries(WRITTEN.map((name) => [name, field(read, name)]));
  return {
    sheetId: Number(field(read, 'sheetId')),
    lines: texts(field(read, 'lines')),
    questions: list(field(read, 'open')).map(said),
    json: `${JSON.stringify(written, null, 2)}\n`,
  };
}
