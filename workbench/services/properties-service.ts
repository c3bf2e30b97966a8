/** `PropertiesService`: strings kept with the document, shared by its users. */
import type { Context } from './context.ts';
import { LIMITS } from './limits.ts';
import { MESSAGES } from './messages.ts';
import { serviceObject } from './service-object.ts';

type PropertiesServiceType = GoogleAppsScript.Properties.PropertiesService;
type Properties = GoogleAppsScript.Properties.Properties;

export function createPropertiesService(context: Context): PropertiesServiceType {
  return serviceObject<PropertiesServiceType>(context, 'PropertiesService', {
    getDocumentProperties: () => createProperties(context, 'document'),
  });
}

function createProperties(context: Context, name: string): Properties {
  const store = context.state.properties(name);
  const properties: Properties = serviceObject<Properties>(context, 'Properties', {
    getProperty: (key: string) => store.get(key) ?? null,
    setProperty: (key: string, value: string) => {
      const checked = checkedValue(value);
      requireStoreSize(new Map(store).set(key, checked));
      store.set(key, checked);
      return properties;
    },
    deleteProperty: (key: string) => {
      store.delete(key);
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
  if (bytes > LIMITS.storeBytes) throw new Error(MESSAGES.storeFull);
}

function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}
