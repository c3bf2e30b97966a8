/** The tab *Agreement*: who was asked what, and has said what of it. Read leniently: what is no known answer is a question. */
import type { Answer } from '../../core/pay/agreement.ts';
import { parseMoney } from '../../core/pay/money.ts';
import type { Month } from '../../core/pay/month.ts';
import { spellingKey } from '../../core/writing/spelling.ts';
import { meaningOf } from '../../text/find-word.ts';
import { ALL_TEXTS, type Texts } from '../../text/language.ts';
import { noteIn } from '../column.ts';
import type { FormSource } from './form-fields.ts';
import type { ValueOf } from './form-kinds.ts';
import { type FormLayout, readLines } from './form-lines.ts';

const FIELDS = {
  month: ['month', 130],
  name: ['text', 180],
  income: ['signed', 130],
  said: ['text', 120],
  question: ['text', 340],
  reply: ['text', 340],
} as const satisfies Readonly<Record<keyof Texts['agreement']['columns'], readonly [keyof ValueOf, number]>>;

type Key = keyof typeof FIELDS;

export const AGREEMENT_LAYOUT: FormLayout<{ readonly [Each in Key]: ValueOf[(typeof FIELDS)[Each][0]] }> = {
  keys: ['month', 'name', 'income', 'said', 'question', 'reply'],
  extra: [],
  needed: ['month', 'name'],
  filled: ['month', 'name'],
  kindOf: (key) => FIELDS[key][0],
  widthOf: (key) => FIELDS[key][1],
  titleOf: ({ agreement }, key) => agreement.columns[key],
  noteOf: ({ notes }, key) => noteIn(notes.agreement, key),
};

export const ANSWERS = ['agreed', 'question'] as const;

export interface AskedLine extends Answer {
  readonly month: Month;
  /** Key of the member. */
  readonly member: string;
  /** From 0. */
  readonly row: number;
}

/** In the order of the tab: of the lines of one person and month the last counts. Lines without month or name are nobody's. */
export function readAgreement(source: Omit<FormSource, 'report'>): AskedLine[] {
  const table = readLines({ ...source, report: () => undefined }, AGREEMENT_LAYOUT);
  return (table?.lines ?? []).flatMap(({ row, values }): AskedLine[] => {
    const { month, name, income, said, question, reply } = values;
    if (month === null || name === null) return [];
    const known = meaningOf(said ?? '', ANSWERS, ALL_TEXTS, ({ agreement }, key) => agreement.answers[key]);
    // A question may be typed in place of the word.
    const asked = [known === undefined ? said : null, question].filter(Boolean).join(' ');
    return [
      {
        ...{ month, member: spellingKey(name), row },
        income: income === null ? null : parseMoney(income),
        said: known ?? (asked === '' ? null : 'question'),
        ...{ question: asked, reply: reply ?? '' },
      },
    ];
  });
}

export function latestAnswers(lines: readonly AskedLine[], month: Month): ReadonlyMap<string, AskedLine> {
  return new Map(lines.filter((line) => line.month === month).map((line) => [line.member, line]));
}
