/** Calls to the server, typed by its contract: a misspelt method or a wrong use of its answer does not compile. */
import type { Answer, Handlers, Method } from '../src/rpc.ts';

interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  call(method: Method, request: unknown): void;
}

declare const google: { readonly script: { readonly run: Runner } };

export type Result<Name extends Method> = ReturnType<Handlers[Name]>;
export type Request<Name extends Method> = Parameters<Handlers[Name]>;

/** What the person should read; thrown by `ask`. */
export class ServerError extends Error {}

/** Rejects with a `ServerError` that holds a sentence for the person, whatever went wrong. */
export function ask<Name extends Method>(method: Name, ...request: Request<Name>): Promise<Result<Name>> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((received) => {
        const answer = received as Answer<Result<Name>> | null;
        if (answer === null) reject(new ServerError(`${method}: empty answer`));
        else if ('error' in answer) reject(new ServerError(answer.error));
        else resolve(answer.value);
      })
      .withFailureHandler((error) => reject(new ServerError(error.message)))
      .call(method, request[0] ?? null);
  });
}
