/** What the sidebar can ask for: the names here are the whole of its contract. */
import { AppError } from '../core/app-error.ts';
import { type Language, textsIn } from '../text/language.ts';
import { sayError } from '../text/say-error.ts';
import type { Ports } from './ports.ts';
import { type BuiltTabs, buildSegments, checkLog, type LogCheck } from './segment-customers.ts';

export interface Handlers {
  /** The language that the sidebar speaks; asked first, needs no order log. */
  language(): Language;
  checkLog(): LogCheck;
  buildSegments(): BuiltTabs;
}

export type Method = keyof Handlers;

/** What every call gives back: a value, or a sentence for the person at the screen. */
export type Answer<Value> = { readonly value: Value } | { readonly error: string };

export function createHandlers(ports: Ports): Handlers {
  return {
    language: ports.userLanguage,
    checkLog: () => checkLog(ports.book(), ports.clock),
    buildSegments: () => buildSegments(ports.book(), ports.clock),
  };
}

function isMethod(handlers: Handlers, method: string): method is Method {
  return Object.keys(handlers).includes(method);
}

/** Runs one call of the sidebar. Never throws: what goes wrong is answered as a sentence. */
export function answer(ports: Ports, method: string): Answer<unknown> {
  try {
    const handlers = createHandlers(ports);
    if (!isMethod(handlers, method)) throw new AppError('rpc.method', { method });
    return { value: handlers[method]() };
  } catch (error) {
    return { error: sayError(error, textsIn(ports.userLanguage())) };
  }
}
