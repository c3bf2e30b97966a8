/** The tab Agreement, and what payouts, statements and the page say of answers. */
import type { AnswerState } from '../../core/pay/agreement.ts';
import { shorten } from '../format.ts';
import { english } from './format.ts';

const listed = (names: readonly string[]) => names.map(shorten).join(', ');

export const agreement = {
  title: 'Agreement',
  note: 'Everyone looks at the statement and chooses: agreed, or a question with its reason. A question is settled by a reply; if money changes, by a line on Corrections.',
  columns: {
    month: 'Month',
    name: 'Manager',
    income: 'You get',
    said: 'Answer',
    question: 'Question and why',
    reply: 'Reply',
  },
  /** The first is offered, the others are understood. */
  answers: { agreed: 'agreed|ok|okay|yes|agree|fine', question: 'question|no|not agreed|disagree|?' },
  states: {
    none: 'not answered yet',
    agreed: 'agreed',
    changed: 'agreed to another amount',
    open: 'question',
    answered: 'question, answered',
  } satisfies Readonly<Record<AnswerState, string>>,
  answer: 'Answer',
  /** On a statement: where it is given. */
  place: (tab: string) => `Choose agreed or question in the tab ${tab}, in this cell:`,
  unanswered: (names: readonly string[]) => `Not answered yet: ${listed(names)}.`,
  changed: (names: readonly string[]) => `Agreed to another amount than now: ${listed(names)}.`,
  open: (name: string, question: string) => `Open question, ${shorten(name)}: ${question === '' ? '–' : question}`,
  allAgreed: 'Everyone has agreed.',
  counted: (agreed: number, asked: number, open: number) =>
    `Agreed: ${english.number(agreed)} of ${english.number(asked)}${open === 0 ? '' : `, open questions: ${english.number(open)}`}`,
  said: (state: string, question: string, reply: string) =>
    [state, ...(question === '' ? [] : [question]), ...(reply === '' ? [] : [`→ ${reply}`])]
      .join(': ')
      .replace(': →', ' →'),
  /** Ends a statement that is sent as text. */
  ask: 'Is it right? Answer "agreed", or ask what is not clear.',
};
