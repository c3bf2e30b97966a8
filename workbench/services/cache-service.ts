/** `CacheService`: strings that are forgotten after a while. */
import { utf8Length } from './bytes.ts';
import type { Context } from './context.ts';
import { LIMITS } from './limits.ts';
import { MESSAGES } from './messages.ts';
import { serviceObject } from './service-object.ts';

type CacheServiceType = GoogleAppsScript.Cache.CacheService;
type Cache = GoogleAppsScript.Cache.Cache;

export function createCacheService(context: Context): CacheServiceType {
  return serviceObject<CacheServiceType>(context, 'CacheService', {
    getScriptCache: () => createCache(context, 'script'),
    getDocumentCache: () => createCache(context, 'document'),
    getUserCache: () => createCache(context, `user:${context.execution.user}`),
  });
}

function createCache(context: Context, name: string): Cache {
  const store = context.state.cache(name);
  const read = (key: string): string | null => {
    const entry = store.get(checkedKey(key));
    return entry === undefined || entry.expires <= context.state.now() ? null : entry.value;
  };
  const write = (key: string, value: unknown, seconds: number) => {
    if (typeof value !== 'string') {
      throw new Error(`A cached value must be text, not ${typeof value}.`);
    }
    if (utf8Length(value) > LIMITS.cacheValueBytes) {
      throw new Error(MESSAGES.cacheValueLarge);
    }
    if (!(seconds >= 1 && seconds <= LIMITS.cacheSeconds)) {
      throw new Error(`Invalid argument: expiration of ${seconds} seconds`);
    }
    store.set(checkedKey(key), { value, expires: context.state.now() + seconds * 1000 });
  };
  return serviceObject<Cache>(context, 'Cache', {
    get: read,
    getAll: (keys: string[]) =>
      Object.fromEntries(keys.map((key) => [key, read(key)] as const).filter(([, value]) => value !== null)),
    put: (key: string, value: string, seconds: number = LIMITS.cacheDefaultSeconds) => write(key, value, seconds),
    putAll: (values: { [key: string]: unknown }, seconds: number = LIMITS.cacheDefaultSeconds) => {
      for (const [key, value] of Object.entries(values)) {
        write(key, value, seconds);
      }
    },
    remove: (key: string) => void store.delete(checkedKey(key)),
    removeAll: (keys: string[]) => {
      for (const key of keys) {
        store.delete(checkedKey(key));
      }
    },
  });
}

function checkedKey(key: string): string {
  if (typeof key !== 'string' || key === '' || key.length > LIMITS.cacheKeyCharacters) {
    throw new Error(MESSAGES.cacheKeyLong);
  }
  return key;
}
