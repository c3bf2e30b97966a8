/** Calls to the server, typed by its contract: a misspelt method or a wrong use of its answer does not compile. */
import type { Answer, Handlers, Method } from '../src/rpc.ts';

interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  call(method: Method, request: unknown): void;
}

declare const google: { readonly script: { readonly run: Runner; readonly host?: { readonly origin?: string } } };

/**
 * Whether the server answers while it is at work for this page. Google's does. On the workbench both are one program: until an
 * execution is over nothing is answered, and nothing on the screen moves.
 */
export function answersMeanwhile(): boolean {
  const origin = google.script.host?.origin;
  return origin === undefined || /^https:\/\/([\w-]+\.)*google\.com$/.test(origin);
}

export type Result<Name extends Method> = ReturnType<Handlers[Name]>;
export type Request<Name extends Method> = Parameters<Handlers[Name]>;

/** Asks the server; rejects with a `ServerError`, whatever went wrong. */
export type Ask = <Name extends Method>(method: Name, ...request: Request<Name>) => Promise<Result<Name>>;

/**
 * Why there is no answer. `said`: the server answered with a sentence for the person. `account`: the call was refused, as
 * it is where the browser is signed in to several accounts. `rights`: the person has not granted all that is asked for. `broken`: anything else; the message is the platform's.
 */
export class ServerError extends Error {
  readonly kind: 'said' | 'account' | 'rights' | 'broken';

  constructor(kind: ServerError['kind'], message: string) {
    super(message);
    this.name = 'ServerError';
    this.kind = kind;
  }
}

/** In the languages of the pages; the code stands in the message in all of them. */
const OTHER_ACCOUNT = /permission|разрешени|нет доступа/i;
const MISSING_RIGHT = /googleapis\.com\/auth\/|authori[sz]ation is required|требуется авторизация/i;

/** Calls made as another account than the file's fail with such a message, or with none at all. */
export function failureOf(message: string): ServerError {
  if (MISSING_RIGHT.test(message)) return new ServerError('rights', message);
  const refused = message.trim() === '' || OTHER_ACCOUNT.test(message);
  return new ServerError(refused ? 'account' : 'broken', message);
}

export const ask: Ask = <Name extends Method>(method: Name, ...request: Request<Name>) =>
  new Promise<Result<Name>>((resolve, reject) => {
    google.script.run
      .withSuccessHandler((received) => {
        const answer = received as Answer<Result<Name>> | null;
        if (answer === null || answer === undefined) reject(new ServerError('broken', method));
        else if ('error' in answer) reject(new ServerError('said', answer.error));
        else resolve(answer.value);
      })
      .withFailureHandler((error) => reject(failureOf(error.message)))
      .call(method, request[0] ?? null);
  });
