/** `PropertiesService`: strings kept per script, per document (shared by its users) and per user. */
import { utf8Length } from './bytes.ts';
import type { Context } from './context.ts';
import { LIMITS } from './limits.ts';
import { MESSAGES } from './messages.ts';
import { serviceObject } from './service-object.ts';

type PropertiesServiceType = GoogleAppsScript.Properties.PropertiesService;
type Properties = GoogleAppsScript.Properties.Properties;

export function createPropertiesService(context: Context): PropertiesServiceType {
  return serviceObject<PropertiesServiceType>(context, 'PropertiesService', {
    getScriptProperties: () => createProperties(context, 'script'),
    getDocumentProperties: () => createProperties(context, 'document'),
    getUserProperties: () => createProperties(context, `user:${context.execution.user}`),
  });
}

function createProperties(context: Context, name: string): Properties {
  const store = context.state.properties(name);
  const put = (entries: readonly (readonly [string, unknown])[], deleteOthers = false) => {
    const next = new Map(deleteOthers ? [] : store);
    for (const [key, value] of entries) {
      next.set(key, checkedValue(value));
    }
    requireStoreSize(next);
    store.clear();
    for (const [key, value] of next) {
      store.set(key, value);
    }
    return properties;
  };
  const properties: Properties = serviceObject<Properties>(context, 'Properties', {
    getProperty: (key: string) => store.get(key) ?? null,
    getProperties: () => Object.fromEntries(store),
    getKeys: () => [...store.keys()],
    setProperty: (key: string, value: string) => put([[key, value]]),
    setProperties: (values: { [key: string]: string }, deleteOthers: boolean = false) =>
      put(Object.entries(values), deleteOthers),
    deleteProperty: (key: string) => {
      store.delete(key);
      return properties;
    },
    deleteAllProperties: () => {
      store.clear();
      return properties;
    },
  });
  return properties;
}

/** Google turns other values into text (`{}` into `[object Object]`): a script that relies on it is refused here. */
function checkedValue(value: unknown): string {
  if (typeof value !== 'string') {
    throw new Error(`A property's value must be text, not ${value === null ? 'null' : typeof value}.`);
  }
  if (utf8Length(value) > LIMITS.propertyBytes) {
    throw new Error(`${MESSAGES.argumentLarge}: value`);
  }
  return value;
}

function requireStoreSize(store: ReadonlyMap<string, string>): void {
  let bytes = 0;
  for (const [key, value] of store) {
    bytes += utf8Length(key) + utf8Length(value);
  }
  if (bytes > LIMITS.storeBytes) {
    throw new Error(MESSAGES.storeFull);
  }
}
