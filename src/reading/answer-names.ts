/** What can be answered, by name: so that a single answer can be taken back. */
import { AppError } from '../core/app-error.ts';
import type { Answers } from './answers.ts';
import { ROLES, type Role } from './columns/roles.ts';

type PlainName = Exclude<keyof Answers, 'columns' | 'countsSaidOf' | 'takeProposed'>;

export type AnswerName = PlainName | `columns.${Role}`;

const PLAIN = [
  'titlesRow',
  'counts',
  'dates',
  'decimal',
  'currency',
  'rates',
  'standIns',
  'oncePerOrder',
  'fillDown',
  'asOf',
] as const satisfies readonly PlainName[];

export const ANSWER_NAMES: readonly AnswerName[] = [...PLAIN, ...ROLES.map((role): AnswerName => `columns.${role}`)];

export function isAnswered({ columns, ...plain }: Answers, name: AnswerName): boolean {
  const role = ROLES.find((each) => `columns.${each}` === name);
  if (role !== undefined) return columns?.[role] !== undefined;
  return Object.entries(plain).some(([each, value]) => each === name && value !== undefined);
}

/** The rest of the answers: what is taken back is read as if nobody had said anything of it. */
export function withoutAnswers(answers: Answers, names: readonly AnswerName[]): Answers {
  const isKept = (name: string) => !names.some((each) => each === name);
  const kept = Object.entries(answers).filter(([name]) => isKept(name));
  if (answers.columns === undefined) return Object.fromEntries(kept);
  const columns = Object.entries(answers.columns).filter(([role]) => isKept(`columns.${role}`));
  return { ...Object.fromEntries(kept), columns: Object.fromEntries(columns) };
}

/** @throws AppError `reading.answers`. */
export function answerNamesFrom(value: unknown): readonly AnswerName[] {
  if (!Array.isArray(value)) throw new AppError('reading.answers', { answer: 'asRead' });
  return value.map((given) => {
    const name = ANSWER_NAMES.find((each) => each === given);
    if (name === undefined) throw new AppError('reading.answers', { answer: String(given) });
    return name;
  });
}
