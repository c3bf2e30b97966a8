/** `LockService`: locks that end with their execution at the latest. */

import { wholeNumber } from './arguments.ts';
import type { Context } from './context.ts';
import { MESSAGES } from './messages.ts';
import { serviceObject } from './service-object.ts';

type LockServiceType = GoogleAppsScript.Lock.LockService;
type Lock = GoogleAppsScript.Lock.Lock;

export function createLockService(context: Context): LockServiceType {
  return serviceObject<LockServiceType>(context, 'LockService', {
    getScriptLock: () => createLock(context, 'script'),
    getDocumentLock: () => createLock(context, 'document'),
    getUserLock: () => createLock(context, `user:${context.execution.user}`),
  });
}

function createLock(context: Context, name: string): Lock {
  const { state, execution } = context;
  /** Executions run one inside the other here, so a lock that is held will not be freed by waiting: the wait passes. */
  const acquire = (milliseconds: number): boolean => {
    const holder = state.locks.get(name);
    if (holder !== undefined && holder !== execution) {
      state.sleep(wholeNumber(milliseconds, 'Lock.tryLock'));
      return false;
    }
    state.locks.set(name, execution);
    return true;
  };
  return serviceObject<Lock>(context, 'Lock', {
    tryLock: acquire,
    waitLock: (milliseconds: number) => {
      if (!acquire(milliseconds)) {
        throw new Error(MESSAGES.lockTimeout);
      }
    },
    hasLock: () => state.locks.get(name) === execution,
    releaseLock: () => {
      if (state.locks.get(name) === execution) {
        state.locks.delete(name);
      }
    },
  });
}
