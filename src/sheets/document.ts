/** What is kept with the file, and who may work on it. */
import type { Store } from '../app/ports.ts';
import { AppError } from '../core/app-error.ts';
import { lazily } from '../core/lazily.ts';
import { letArrive } from './arrived.ts';

const PATIENCE = 5_000;

const properties = lazily(() => PropertiesService.getDocumentProperties());

export const documentStore: Store = {
  get: (key) => properties().getProperty(key),
  set(key, text) {
    // It may speak of what was written: that must stand in the file first, or fail before it is spoken of.
    letArrive();
    properties().setProperty(key, text);
  },
  remove(key) {
    properties().deleteProperty(key);
  },
};

/**
 * Runs the work while no other execution works on this file.
 * @throws AppError `run.busy` where one still does after a few seconds.
 */
export function alone<Result>(work: () => Result): Result {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE)) throw new AppError('run.busy', {});
  try {
    return work();
  } finally {
    // What was written, by work that failed too, must be there before somebody else reads it.
    letArrive();
    lock.releaseLock();
  }
}
