/** The page: statements as texts, and what people say of them. */
import { russian } from './format.ts';

export const payStatements = {
  heading: 'Расшифровки текстом',
  open: 'Скопировать текстом…',
  openOf: (month: string) => `Скопировать текстом, ${month}`,
  ask: 'Попросить согласие…',
  askOf: (month: string) => `Попросить согласие, ${month}`,
  asked: 'У каждого там своя строка: согласен или вопрос. На листе выплат видно, кто ещё не ответил.',
  intro: (month: string) => `${month}: отправьте каждому его текст, открывать файл никому не нужно.`,
  all: (people: number) => `Все (${russian.number(people)})`,
  copy: 'Скопировать',
  copyOf: (name: string) => `Скопировать: ${name}`,
  copyAll: 'Скопировать все',
  textOf: (name: string) => `Текст: ${name}`,
  copied: 'Скопировано.',
  byHand: 'Выделено: скопируйте через Ctrl+C.',
  print: 'Напечатать, по странице…',
};
