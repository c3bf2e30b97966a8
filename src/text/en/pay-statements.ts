/** The page: statements as texts, and what people say of them. */
import { english } from './format.ts';

export const payStatements = {
  heading: 'Statements as text',
  open: 'Copy as text…',
  openOf: (month: string) => `Copy as text, ${month}`,
  ask: 'Ask everyone to agree…',
  askOf: (month: string) => `Ask everyone to agree, ${month}`,
  asked: 'Everyone has a line there: agreed, or a question. The payouts say who has not answered.',
  intro: (month: string) => `${month}: send each their own; nobody has to open this file for it.`,
  all: (people: number) => `All ${english.number(people)}`,
  copy: 'Copy',
  copyOf: (name: string) => `Copy: ${name}`,
  copyAll: 'Copy all',
  textOf: (name: string) => `Text: ${name}`,
  copied: 'Copied.',
  byHand: 'Selected: copy it with Ctrl+C.',
  print: 'Print, a page each…',
};
