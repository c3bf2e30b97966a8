/** What people say of what they are to be paid, before a month is closed. */
import type { Money } from './money.ts';
import type { PayLine } from './pay-line.ts';

/** A line of the tab *Agreement*: the latest of a person and a month counts. */
export interface Answer {
  /** What the person was told to get; null where that can't be read. */
  readonly income: Money | null;
  readonly said: 'agreed' | 'question' | null;
  readonly question: string;
  /** A question that has one is answered; the person may agree then. */
  readonly reply: string;
}

/** `changed`: what was agreed to is not what is paid now. */
export type AnswerState = 'none' | 'agreed' | 'changed' | 'open' | 'answered';

export interface Agreement extends Pick<Answer, 'question' | 'reply'> {
  readonly state: AnswerState;
}

const NOTHING_SAID: Agreement = { state: 'none', question: '', reply: '' };

/** How a person's answer stands beside what is paid now. */
export function agreementOf(answer: Answer | undefined, { income }: Pick<PayLine, 'income'>): Agreement {
  if (answer === undefined || answer.said === null) return NOTHING_SAID;
  const { said, question, reply } = answer;
  if (said === 'question') return { state: reply === '' ? 'open' : 'answered', question, reply };
  return { state: answer.income === income ? 'agreed' : 'changed', question, reply };
}
