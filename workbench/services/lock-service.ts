/** `LockService`: locks that end with their execution at the latest. */
import { wholeNumber } from './arguments.ts';
import type { Context } from './context.ts';
import { serviceObject } from './service-object.ts';

type LockServiceType = GoogleAppsScript.Lock.LockService;
type Lock = GoogleAppsScript.Lock.Lock;

export function createLockService(context: Context): LockServiceType {
  return serviceObject<LockServiceType>(context, 'LockService', {
    getDocumentLock: () => createLock(context, 'document'),
  });
}

function createLock(context: Context, name: string): Lock {
  const { state, execution } = context;
  return serviceObject<Lock>(context, 'Lock', {
    /** Executions run one inside the other here, so a lock that is held will not be freed by waiting: the wait passes. */
    tryLock: (milliseconds: number) => {
      const holder = state.locks.get(name);
      if (holder !== undefined && holder !== execution) {
        state.sleep(wholeNumber(milliseconds, 'Lock.tryLock'));
        return false;
      }
      state.locks.set(name, execution);
      return true;
    },
    releaseLock: () => {
      if (state.locks.get(name) === execution) state.locks.delete(name);
    },
  });
}
