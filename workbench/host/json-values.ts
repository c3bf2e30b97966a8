/** What `google.script.run` carries: JSON-like values, both ways. */

/** Google's message in the page when an argument can't be sent. */
const illegal = (place: string) => `Failed due to illegal value in property: ${place}`;

/** Copies the arguments as the server receives them; throws for what can't be sent. */
export function sentArguments(args: readonly unknown[]): unknown[] {
  return args.map((argument, index) => {
    const place = firstIllegal(argument, String(index));
    if (place !== null) throw new TypeError(illegal(place));
    return copied(argument);
  });
}

/** Copies a result as the page receives it: a Date or anything else that is not JSON makes the whole of it null. */
export function returnedValue(value: unknown): unknown {
  return firstIllegal(value, 'result') === null ? copied(value) : null;
}

/** The place of the first part that is not JSON-like; `undefined` passes, it only gets lost on the way. */
function firstIllegal(value: unknown, place: string): string | null {
  if (value === null || value === undefined) return null;
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return null;
    case 'object':
      break;
    default:
      return place;
  }
  if (Array.isArray(value)) {
    return firstOf(value.map((item, index) => firstIllegal(item, `${place}.${index}`)));
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return place;
  if (value instanceof Date || Object.prototype.toString.call(value) !== '[object Object]') return place;
  return firstOf(Object.entries(value).map(([key, item]) => firstIllegal(item, `${place}.${key}`)));
}

function firstOf(places: readonly (string | null)[]): string | null {
  return places.find((place) => place !== null) ?? null;
}

function copied(value: unknown): unknown {
  const text = JSON.stringify(value);
  return text === undefined ? null : JSON.parse(text);
}
