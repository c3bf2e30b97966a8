/** Answers the sidebar. A script of its own, which `load-server.ts` loads: no formula in a cell needs any of it. */
import { type Answer, answer } from './app/handlers.ts';
import type { Ports } from './app/ports.ts';
import { asDay } from './core/day.ts';
import { userLanguage } from './sheets/add-on.ts';
import { openBook } from './sheets/book.ts';
import { alone, documentStore } from './sheets/document.ts';

const ports: Ports = {
  book: openBook,
  clock: { now: () => Date.now(), today: (zone) => zone.dayAt(Date.now()) ?? asDay(0) },
  store: documentStore,
  alone,
  userLanguage,
};

export function call(method: string, request: unknown): Answer<unknown> {
  return answer(ports, method, request);
}
