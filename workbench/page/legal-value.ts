/** Which values `google.script.run` takes: what JSON can say, and nothing that only looks like it. */

export function isLegalValue(value: unknown): boolean {
  switch (typeof value) {
    case 'undefined':
    case 'boolean':
    case 'string':
    case 'number':
      return true;
    case 'object':
      if (value === null) return true;
      if (Array.isArray(value)) return value.every(isLegalValue);
      return isPlain(value) && Object.values(value).every(isLegalValue);
    default:
      return false;
  }
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
