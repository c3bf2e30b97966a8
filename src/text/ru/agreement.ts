/** The tab Agreement, and what payouts, statements and the page say of answers. */
import type { AnswerState } from '../../core/pay/agreement.ts';
import { shorten } from '../format.ts';
import { russian } from './format.ts';

const listed = (names: readonly string[]) => names.map(shorten).join(', ');

export const agreement = {
  title: 'Согласование',
  note: 'Каждый смотрит свою расшифровку и выбирает: согласен или вопрос, с причиной. Вопрос закрывается ответом; если меняются деньги — строкой на листе «Корректировки».',
  columns: {
    month: 'Месяц',
    name: 'Менеджер',
    income: 'К получению',
    said: 'Согласен?',
    question: 'Вопрос и почему',
    reply: 'Ответ на вопрос',
  },
  answers: { agreed: 'согласен|согласна|да|ок|верно|ok', question: 'вопрос|нет|не согласен|не согласна|?' },
  states: {
    none: 'ещё не ответил(а)',
    agreed: 'согласен(на)',
    changed: 'согласие на другую сумму',
    open: 'вопрос',
    answered: 'вопрос, ответ дан',
  } satisfies Readonly<Record<AnswerState, string>>,
  answer: 'Согласие',
  place: (tab: string) => `Выберите «согласен» или «вопрос» на листе «${tab}», в этой ячейке:`,
  unanswered: (names: readonly string[]) => `Ещё не ответили: ${listed(names)}.`,
  changed: (names: readonly string[]) => `Согласились на другую сумму, не на нынешнюю: ${listed(names)}.`,
  open: (name: string, question: string) => `Открытый вопрос, ${shorten(name)}: ${question === '' ? '–' : question}`,
  allAgreed: 'Все согласны.',
  counted: (agreed: number, asked: number, open: number) =>
    `Согласны: ${russian.number(agreed)} из ${russian.number(asked)}${open === 0 ? '' : `, открытых вопросов: ${russian.number(open)}`}`,
  said: (state: string, question: string, reply: string) =>
    [state, ...(question === '' ? [] : [question]), ...(reply === '' ? [] : [`→ ${reply}`])]
      .join(': ')
      .replace(': →', ' →'),
  ask: 'Всё верно? Ответьте «согласен» или спросите, что непонятно.',
};
