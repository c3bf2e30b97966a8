/** Checks of single arguments: what Google makes of a wrong type differs from method to method, so all are refused. */

/** The argument, if it is a whole number. */
export function wholeNumber(value: unknown, call: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw wrongType(value, call);
  return value;
}

/** The argument, if it is a whole number above zero. */
export function positiveNumber(value: unknown, call: string): number {
  if (wholeNumber(value, call) < 1) {
    throw new Error(`Invalid argument: ${String(value)} for ${call}`);
  }
  return Number(value);
}

export function textArgument(value: unknown, call: string): string {
  if (typeof value !== 'string') throw wrongType(value, call);
  return value;
}

export function truthValue(value: unknown, call: string): boolean {
  if (typeof value !== 'boolean') throw wrongType(value, call);
  return value;
}

function wrongType(value: unknown, call: string): Error {
  return new Error(`The parameters (${typeof value}) don't match the method signature for ${call}.`);
}
